import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../support/running-app.ts';

const ALL_OFF = { SPOTIFY_MODE: 'off', MUSICBRAINZ_MODE: 'off', LASTFM_MODE: 'off', ACOUSTICBRAINZ_MODE: 'off' };

describe('with nobody configured', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ settings: ALL_OFF });
  });

  afterAll(() => app?.close());

  test.each([
    'track(by: { isrc: "GBTDG0900141" }) { title }',
    'album(by: { upc: "724385522949" }) { title }',
    'artist(by: { name: "Radiohead" }) { name }',
  ])('%s is not known to be unknown: the code says why', async (field) => {
    const { data, errors } = await app.query(`{ ${field} }`);
    expect(Object.values(data)).toEqual([null]);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['PROVIDER_NOT_CONFIGURED']));
  });

  test('a search names everybody who could have looked', async () => {
    const { data } = await app.query<{ searchTracks: { problems: { provider: string; code: string }[] } }>(
      '{ searchTracks(query: { text: "x" }) { problems { provider code } } }',
    );
    expect(data.searchTracks.problems).toContainEqual({ provider: 'SPOTIFY', code: 'PROVIDER_NOT_CONFIGURED' });
  });
});

describe('with Spotify off', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ settings: { SPOTIFY_MODE: 'off' } });
  });

  afterAll(() => app?.close());

  test('what only shops know is null with a code, and what others know stands without one', async () => {
    const { data, errors } = await app.query('{ track(by: { isrc: "GBTDG0900141" }) { title explicit releaseDate artistCredits { creditedAs } } }');
    expect(data['track']).toMatchObject({ title: 'Strobe', explicit: null, releaseDate: '2009-09-03', artistCredits: [{ creditedAs: 'deadmau5' }] });
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code, extensions.provider])).toContainEqual([
      'track.explicit',
      'PROVIDER_NOT_CONFIGURED',
      'SPOTIFY',
    ]);
    expect(new Set(errors?.map(({ path }) => path?.join('.')))).toEqual(new Set(['track.explicit']));
  });

  test('a number out of range costs no provider anything', async () => {
    await app.query('{ track(by: { isrc: "GBTDG0900141" }) { title } }');
    await app.sandbox.forget();
    const { errors } = await app.query('{ track(by: { isrc: "GBTDG0900141" }) { genres(first: 0) { name } similar(first: 51) { match } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await app.sandbox.requests()).toEqual([]);
  });
});
