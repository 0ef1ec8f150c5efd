import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAcousticBrainz } from '../../../datasources/acousticbrainz/index.ts';
import type { Datasource } from '../../../datasources/provider.ts';
import { startProviderDouble, type ProviderDouble, type Script } from '../../support/provider-double.ts';
import { createDatasourceWorld, type TestWorld } from '../contract/datasource-world.ts';
import { urlOf } from '../contract/suite.ts';

const DAY = 86_400_000;
const mbid = (n: number) => `0dad432b-16cc-4bf0-8961-${n.toString(16).padStart(12, '0')}`;
const low = { rhythm: { bpm: 120 }, tonal: { key_key: 'A', key_scale: 'minor', key_strength: 0.7 } };
const high = { highlevel: { danceability: { all: { danceable: 0.8 } } } };
const bulk = (documents: Readonly<Record<string, object>>): Script => ({
  body: { ...Object.fromEntries(Object.entries(documents).map(([id, document]) => [id, { 0: document }])), mbid_mapping: {} },
});

describe('AcousticBrainz', () => {
  let double: ProviderDouble;
  let world: TestWorld;
  let datasource: Datasource;
  const answer = (lowLevel: Script, highLevel: Script) =>
    double.always((arrival) => (urlOf(arrival).pathname.endsWith('/low-level') ? lowLevel : highLevel));
  const features = async (id: string) => (await datasource.open({ lane: 'background' }).audioFeatures?.(id)) ?? null;

  beforeEach(async () => {
    double = await startProviderDouble();
    world = createDatasourceWorld('ACOUSTICBRAINZ', { mode: 'SANDBOX' }, double.url);
    datasource = createAcousticBrainz(world.world);
  });
  afterEach(async () => {
    await datasource.close();
    await world.close();
    await double.close();
  });

  test('asks for the four features that are read and for the classes, side by side', async () => {
    answer(bulk({ [mbid(1)]: low }), bulk({ [mbid(1)]: high }));
    expect((await features(mbid(1)))?.record).toMatchObject({
      tempo: 120,
      danceability: 0.8,
      key: { pitchClass: 9, mode: 'MINOR', confidence: 0.7 },
    });
    expect(double.arrivals.map((arrival) => decodeURIComponent(arrival.path)).sort()).toEqual([
      `/api/v1/high-level?recording_ids=${mbid(1)}&map_classes=true`,
      `/api/v1/low-level?recording_ids=${mbid(1)}&features=rhythm.bpm;tonal.key_key;tonal.key_scale;tonal.key_strength`,
    ]);
  });

  test.for([
    ['high-level', { [mbid(1)]: low }, {}, { tempo: 120, danceability: null }],
    ['low-level', {}, { [mbid(1)]: high }, { tempo: null, danceability: 0.8 }],
  ] as const)('is content when %s is missing', async ([, lowLevel, highLevel, expected]) => {
    answer(bulk(lowLevel), bulk(highLevel));
    expect((await features(mbid(1)))?.record).toMatchObject(expected);
  });

  test('keeps nothing of a recording of which one half failed', async () => {
    answer(bulk({ [mbid(1)]: low }), { status: 500, body: { message: 'An unknown error occurred' } });
    await expect(features(mbid(1))).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
    answer(bulk({ [mbid(1)]: low }), bulk({ [mbid(1)]: high }));
    world.skip(5_000);
    expect((await features(mbid(1)))?.record).toMatchObject({ tempo: 120, danceability: 0.8 });
  });

  test('fails one recording whose entry cannot be read, and no other', async () => {
    answer({ body: { [mbid(1)]: { 0: low }, [mbid(2)]: 'broken' } }, bulk({}));
    const questions = datasource.open({ lane: 'interactive' });
    const [good, bad] = await Promise.allSettled([questions.audioFeatures?.(mbid(1)), questions.audioFeatures?.(mbid(2))]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { record: { tempo: 120 } } });
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'BAD_RESPONSE' } });
  });

  test('is one question for an MBID in upper and in lower case', async () => {
    answer(bulk({ [mbid(10)]: low }), bulk({}));
    const questions = datasource.open({ lane: 'interactive' });
    const found = await Promise.all([questions.audioFeatures?.(mbid(10)), questions.audioFeatures?.(mbid(10).toUpperCase())]);
    expect(found.map((reading) => reading?.record.id)).toEqual([mbid(10), mbid(10)]);
    expect(double.arrivals).toHaveLength(2);
  });

  test('is not asked for what is no MBID', async () => {
    expect(await features('5KH0qbmre8xkRt5sNIbPrx')).toBeNull();
    expect(double.arrivals).toHaveLength(0);
  });

  test('that is gone (404) is left alone for a day', async () => {
    answer({ status: 404, body: { message: 'Not found' } }, { status: 404, body: { message: 'Not found' } });
    await expect(features(mbid(1))).rejects.toMatchObject({ code: 'CAPABILITY_UNAVAILABLE' });
    expect(datasource.capabilities()).toMatchObject([{ name: 'audioFeatures', available: false }]);
    const before = double.arrivals.length;
    await expect(features(mbid(2))).rejects.toMatchObject({ code: 'CAPABILITY_UNAVAILABLE', retryAt: expect.any(Number) });
    expect(double.arrivals).toHaveLength(before);
    world.skip(DAY);
    expect(datasource.capabilities()).toMatchObject([{ name: 'audioFeatures', available: true }]);
  });
});
