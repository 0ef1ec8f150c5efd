import { describe, expect, test } from 'vitest';
import type { Script } from '../../support/provider-double.ts';
import { idOf, refusal, useSpotifyDouble } from './spotify-double.ts';

const DAY = 86_400_000;
const spotify = useSpotifyDouble();
const track = (id: string) => ({ id, name: `Track ${id}` });

/** As an application without batch endpoints is answered. */
const onlySingles =
  (status: number) =>
  (url: URL): Script =>
    url.searchParams.has('ids') ? refusal(status, 'Forbidden') : { body: track(url.pathname.split('/').at(-1) ?? '') };

describe('app mode development', () => {
  test('looks up each id by itself, and never tries the batch', async () => {
    spotify().answer(onlySingles(500));
    const { questions } = spotify().open('development');
    const found = await Promise.all([0, 1, 2].map((n) => questions.trackById(idOf(n))));
    expect(found.map((reading) => reading?.record.id)).toEqual([0, 1, 2].map(idOf));
    expect([...spotify().requests()].sort()).toEqual([0, 1, 2].map((n) => `/tracks/${idOf(n)}`));
  });

  test('a failure of one id leaves the others', async () => {
    spotify().answer((url) => (url.pathname.endsWith(idOf(1)) ? refusal(500, 'boom') : onlySingles(500)(url)));
    const { questions } = spotify().open('development');
    const found = await Promise.allSettled([0, 1, 2].map((n) => questions.trackById(idOf(n))));
    expect(found.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('has no audio features, says why, and asks nobody', async () => {
    const { datasource, questions } = spotify().open('development');
    await expect(questions.audioFeatures(idOf(0))).rejects.toMatchObject({
      code: 'CAPABILITY_UNAVAILABLE',
      message: expect.stringContaining('SPOTIFY_APP_MODE'),
    });
    expect(datasource.capabilities().filter((line) => !line.available)).toEqual([
      { name: 'audioFeatures', available: false, reason: expect.stringContaining('27 November 2024') },
    ]);
    expect(spotify().requests()).toEqual([]);
  });
});

describe('a batch endpoint that is withdrawn', () => {
  test.for([403, 404])('with %i: the same ids are looked up singly at once, and the batch is left alone for a day', async (status) => {
    spotify().answer(onlySingles(status));
    const { questions, again } = spotify().open('legacy');
    const found = await Promise.all([0, 1].map((n) => questions.trackById(idOf(n))));
    expect(found.map((reading) => reading?.record.id)).toEqual([0, 1].map(idOf));
    const batches = () =>
      spotify()
        .requests()
        .filter((path) => path.includes('?ids=')).length;
    expect(batches()).toBe(1);
    await Promise.all([2, 3].map(async (n) => await again().trackById?.(idOf(n))));
    expect(batches()).toBe(1);
    spotify().skip(DAY);
    const later = again();
    await Promise.all([4, 5].map(async (n) => await later.trackById?.(idOf(n))));
    expect(batches()).toBe(2);
  });

  test('tracks do not cost artists and albums theirs', async () => {
    spotify().answer((url) => {
      const ids = url.searchParams.get('ids')?.split(',');
      const kind = url.pathname.split('/')[2] ?? '';
      if (ids === undefined) return { body: track(url.pathname.split('/').at(-1) ?? '') };
      return kind === 'tracks' ? refusal(403, 'Forbidden') : { body: { [kind]: ids.map(track) } };
    });
    const { questions } = spotify().open('legacy');
    await Promise.all([0, 1].map((n) => questions.trackById(idOf(n))));
    await Promise.all([0, 1].map((n) => questions.artistById(idOf(n))));
    await Promise.all([0, 1].map((n) => questions.albumById(idOf(n))));
    expect(spotify().requests().slice(3)).toEqual([`/artists?ids=${idOf(0)},${idOf(1)}`, `/albums?ids=${idOf(0)},${idOf(1)}`]);
  });

  test('a failing service (500) withdraws nothing and is not asked singly', async () => {
    spotify().answer(onlySingles(500));
    const { questions } = spotify().open('legacy');
    const found = await Promise.allSettled([0, 1].map((n) => questions.trackById(idOf(n))));
    expect(found.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
    expect(
      spotify()
        .requests()
        .every((path) => path.startsWith('/tracks?ids=')),
    ).toBe(true);
  });

  test('a refusal of the whole application as plain text withdraws nothing and is not asked singly', async () => {
    spotify().answer(() => ({
      status: 403,
      headers: { 'content-type': 'text/plain' },
      body: 'Active premium subscription required for the owner of the app.',
    }));
    const { questions, again } = spotify().open('legacy');
    await expect(Promise.all([0, 1].map((n) => questions.trackById(idOf(n))))).rejects.toMatchObject({
      code: 'CAPABILITY_UNAVAILABLE',
      message: expect.stringContaining('Premium'),
    });
    expect(spotify().requests()).toHaveLength(1);
    spotify().answer((url) => ({ body: { tracks: (url.searchParams.get('ids') ?? '').split(',').map(track) } }));
    const mended = again();
    await Promise.all([2, 3].map(async (n) => await mended.trackById?.(idOf(n))));
    expect(spotify().requests().at(-1)).toBe(`/tracks?ids=${idOf(2)},${idOf(3)}`);
  });
});

describe('audio features in another mode', () => {
  const features = (id: string) => ({ id, tempo: 128, key: 0, mode: 1 });

  test('come 100 at a time; null is a track without any', async () => {
    spotify().answer((url) => ({
      body: { audio_features: (url.searchParams.get('ids') ?? '').split(',').map((id) => (id === idOf(7) ? null : features(id))) },
    }));
    const { questions } = spotify().open('extended');
    const found = await Promise.all(Array.from({ length: 120 }, (_, n) => questions.audioFeatures(idOf(n))));
    expect(found.map((reading) => reading?.record.id ?? null)).toEqual(Array.from({ length: 120 }, (_, n) => (n === 7 ? null : idOf(n))));
    expect(spotify().requests()).toHaveLength(2);
  });

  test('are switched off for a day by a 403; what is cached stays', async () => {
    spotify().answer(() => ({ body: { audio_features: [features(idOf(0))] } }));
    const { datasource, questions, again } = spotify().open('extended');
    await questions.audioFeatures(idOf(0));
    spotify().answer(() => refusal(403, 'Forbidden'));
    await expect(again().audioFeatures?.(idOf(1))).rejects.toMatchObject({ code: 'CAPABILITY_UNAVAILABLE', status: 403 });
    expect(datasource.capabilities().find((line) => line.name === 'audioFeatures')).toMatchObject({ available: false });
    const before = spotify().requests().length;
    await expect(again().audioFeatures?.(idOf(2))).rejects.toMatchObject({ code: 'CAPABILITY_UNAVAILABLE', retryAt: expect.any(Number) });
    expect((await again().audioFeatures?.(idOf(0)))?.record.tempo).toBe(128);
    expect(spotify().requests()).toHaveLength(before);
    spotify().skip(DAY);
    expect(datasource.capabilities().find((line) => line.name === 'audioFeatures')).toMatchObject({ available: true });
  });
});
