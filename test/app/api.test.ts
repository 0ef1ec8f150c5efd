import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../support/running-app.ts';

// Without any provider: what the house does by itself.
const OFF = { SPOTIFY_MODE: 'off', MUSICBRAINZ_MODE: 'off', LASTFM_MODE: 'off', ACOUSTICBRAINZ_MODE: 'off' };

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ settings: OFF });
});
afterAll(() => app.close());

const track = (by: string) => app.query<{ track: object | null } | null>(`query One { track(by: ${by}) { id title } }`);

test('a field that nobody can answer is null, with the code of the reason', async () => {
  const { data, errors } = await track('{ spotifyId: "5KH0qbmre8xkRt5sNIbPrx" }');
  expect(data).toEqual({ track: null });
  expect(errors?.[0]).toMatchObject({ path: ['track'], extensions: { code: 'PROVIDER_NOT_CONFIGURED' } });
});

test.each(['{ isrc: "nonsense" }', '{ id: "spotify:nonsense" }', '{ mbid: "nonsense" }'])('%s is told to be wrong with a code', async (by) => {
  const { errors } = await track(by);
  expect(errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(errors)).toMatch(/BAD_USER_INPUT/);
  expect(JSON.stringify(errors)).not.toMatch(/\.ts:\d|stack/);
});

test('naming a track in no way, or in two, is refused', async () => {
  for (const by of ['{}', '{ isrc: "GBTDG0900141", spotifyId: "5KH0qbmre8xkRt5sNIbPrx" }']) {
    const { data, errors } = await track(by);
    expect(data?.track ?? null).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
  }
});

test('a database that goes away fails no query', async () => {
  const own = await startApp({ settings: OFF });
  await own.database.drop();
  const answer = await own.query('{ providers { provider mode } track(by: { isrc: "GBTDG0900141" }) { id } }');
  expect(answer.data).toMatchObject({ track: null, providers: expect.arrayContaining([{ provider: 'SPOTIFY', mode: 'OFF' }]) as object[] });
  expect(JSON.stringify(answer.errors ?? [])).not.toMatch(/INTERNAL_SERVER_ERROR/);
  await own.close();
});
