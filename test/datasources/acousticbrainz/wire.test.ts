import { describe, expect, test } from 'vitest';
import { toAudioFeatures } from '../../../datasources/acousticbrainz/mapper.ts';
import { highLevel, lowLevel, parseBulk } from '../../../datasources/acousticbrainz/wire.ts';
import { parseWire } from '../../../datasources/parse-wire.ts';
import { createMetrics } from '../../../src/observability/metrics.ts';
import { hasRecordings, recording } from '../contract/recordings.ts';

const place = { provider: 'ACOUSTICBRAINZ', endpoint: 'test', metrics: createMetrics() } as const;
const NASCENCE = '0dad432b-16cc-4bf0-8961-fd31d124b01b';
const UNKNOWN = 'e8afe383-1478-497e-90b1-7885c7f37f6e';
const document = { rhythm: { bpm: 120.5 }, tonal: { key_key: 'F#', key_scale: 'minor', key_strength: 0.7 } };

describe.skipIf(!hasRecordings)('recorded answers', () => {
  test('low-level in bulk: the first submission counts', () => {
    const found = parseBulk(lowLevel, recording('acousticbrainz/low-level-bulk.features.json'), [NASCENCE], place);
    expect(found.get(NASCENCE)).toMatchObject({ rhythm: { bpm: null }, tonal: { key_key: 'D', key_scale: null } });
  });

  test('high-level in bulk: an unknown recording is left out, and mbid_mapping is none', () => {
    const found = parseBulk(highLevel, recording('acousticbrainz/high-level-bulk.assembled.json'), [NASCENCE, UNKNOWN], place);
    expect([...found.keys()]).toEqual([NASCENCE, UNKNOWN]);
    expect(found.get(UNKNOWN)).toBeNull();
  });

  test('both documents of a recording become its features', () => {
    const low = parseWire(lowLevel, recording('acousticbrainz/low-level.0dad432b.json'), place);
    const high = parseWire(highLevel, recording('acousticbrainz/high-level.0dad432b.json'), place);
    const features = toAudioFeatures(NASCENCE, low, high);
    expect(features.tempo).toBeCloseTo(139.93, 1);
    expect(features.key).toMatchObject({ pitchClass: 2, mode: 'MAJOR' });
    expect(features.danceability).toBeCloseTo(0.0353, 3);
    // 0.0487 is average_loudness, 0.988 the mood acoustic: neither is a reading of ours.
    expect(features).toMatchObject({ loudness: null, acousticness: null, energy: null, valence: null, instrumentalness: null });
  });
});

describe('a bulk answer', () => {
  test('may hold a recording under another id than the one asked for', () => {
    const body = { 'b-normalised': { 0: document }, mbid_mapping: { 'a-asked': 'b-normalised' } };
    expect(parseBulk(lowLevel, body, ['a-asked'], place).get('a-asked')).toMatchObject(document);
  });

  test('that knows nobody leaves everybody unknown', () => {
    expect([...parseBulk(lowLevel, { mbid_mapping: {} }, ['a', 'b'], place)]).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  test('with one entry of another shape fails that recording alone', () => {
    const found = parseBulk(lowLevel, { a: { 0: document }, b: 'text', c: {} }, ['a', 'b', 'c'], place);
    expect(found.get('a')).toMatchObject(document);
    expect(found.get('b')).toMatchObject({ code: 'BAD_RESPONSE' });
    expect(found.get('c')).toMatchObject({ code: 'BAD_RESPONSE' });
  });

  test.for([[[]], ['text'], [null], [7]])('that is %j is BAD_RESPONSE', ([body]) => {
    expect(() => parseBulk(lowLevel, body, ['a'], place)).toThrow(expect.objectContaining({ code: 'BAD_RESPONSE' }));
  });

  test('asked for names that every object has finds nothing', () => {
    const found = parseBulk(lowLevel, { mbid_mapping: {} }, ['constructor', '__proto__'], place);
    expect([...found.values()]).toEqual([null, null]);
  });
});

describe('features', () => {
  const low = (tonal: object, bpm = 120) => parseWire(lowLevel, { rhythm: { bpm }, tonal }, place);

  test.for([
    [
      { key_key: 'F#', key_scale: 'minor', key_strength: 0.5 },
      { pitchClass: 6, mode: 'MINOR', confidence: 0.5 },
    ],
    [
      { key_key: 'Bb', key_scale: 'major' },
      { pitchClass: 10, mode: 'MAJOR', confidence: null },
    ],
    [{ key_key: 'Bb' }, null],
    [{ key_key: 'H', key_scale: 'major' }, null],
    [{}, null],
  ] as const)('%o is the key %o', ([tonal, key]) => {
    expect(toAudioFeatures('a', low(tonal), null).key).toEqual(key);
  });

  test('a tempo of 0 is unknown', () => {
    expect(toAudioFeatures('a', low({}, 0), null).tempo).toBeNull();
  });

  test('each half stands without the other', () => {
    const high = parseWire(highLevel, { highlevel: { danceability: { all: { danceable: 0.9, not_danceable: 0.1 }, probability: 0.9 } } }, place);
    expect(toAudioFeatures('a', null, high)).toMatchObject({ danceability: 0.9, tempo: null, key: null });
    expect(toAudioFeatures('a', low({ key_key: 'A', key_scale: 'minor' }), null)).toMatchObject({
      danceability: null,
      tempo: 120,
      key: { pitchClass: 9 },
    });
  });

  test('the probability of the winning class is not the danceability', () => {
    const high = parseWire(
      highLevel,
      { highlevel: { danceability: { all: { danceable: 0.04 }, value: 'not_danceable', probability: 0.96 } } },
      place,
    );
    expect(toAudioFeatures('a', null, high).danceability).toBe(0.04);
  });
});
