import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createFakeClock } from '../support/fake-clock.ts';
import { list, openSandbox, text, type SandboxClient } from './client.ts';

const STROBE = '5KH0qbmre8xkRt5sNIbPrx';
const clock = createFakeClock();
let client: SandboxClient;

beforeAll(async () => {
  client = await openSandbox({ clock });
});
beforeEach(() => client.sandbox.control({ reset: true }));
afterAll(() => client.sandbox.close());

test('a missing and an unknown token have one body and two headers', async () => {
  const missing = await client.get(`/spotify/v1/tracks/${STROBE}`);
  const unknown = await client.get(`/spotify/v1/tracks/${STROBE}`, { authorization: 'Bearer abc' });
  expect([missing.status, unknown.status]).toEqual([401, 401]);
  expect(missing.body).toEqual(unknown.body);
  expect(missing.headers.get('www-authenticate')).toContain('error="missing_token"');
  expect(unknown.headers.get('www-authenticate')).toContain('error="invalid_token"');
});

test('a token ends after 3,600 s, and at once when it is told to', async () => {
  const ask = (token: string) => client.get(`/spotify/v1/tracks/${STROBE}`, { authorization: `Bearer ${token}` });
  const first = await client.token();
  await clock.advance(3_599_000);
  expect((await ask(first)).status).toBe(200);
  await clock.advance(1_000);
  expect((await ask(first)).status).toBe(401);
  const second = await client.token();
  expect((await ask(second)).status).toBe(200);
  await client.control({ provider: 'spotify', expireToken: true });
  expect((await ask(second)).status).toBe(401);
  expect((await ask(await client.token())).status).toBe(200);
});

test('credentials go by header or form; without any there is no description', async () => {
  const form = await client.post('/spotify-accounts/api/token', 'grant_type=client_credentials&client_id=sandbox&client_secret=sandbox');
  const none = await client.post('/spotify-accounts/api/token', 'grant_type=client_credentials');
  expect(form.body).toMatchObject({ token_type: 'Bearer', expires_in: 3_600 });
  expect([none.status, none.body]).toEqual([400, { error: 'invalid_client' }]);
});

test.each([
  ['development', 403, 403, false],
  ['legacy', 200, 403, true],
  ['extended', 200, 200, true],
] as const)('app mode %s: several tracks %i, audio features %i, all fields %s', async (appMode, several, features, full) => {
  await client.control({ provider: 'SPOTIFY', appMode });
  const fresh = await client.token();
  const ask = (path: string) => client.get(`/spotify/v1${path}`, { authorization: `Bearer ${fresh}` });
  expect((await ask(`/tracks?ids=${STROBE}`)).status).toBe(several);
  expect((await ask('/artists/2CIMQHirSU0MQqyYHq0eOx/top-tracks')).status).toBe(several);
  expect((await ask(`/audio-features/${STROBE}`)).status).toBe(features);
  const track = (await ask(`/tracks/${STROBE}`)).body;
  expect('popularity' in track).toBe(full);
  expect('available_markets' in track).toBe(full);
  expect(track['external_ids']).toEqual({ isrc: 'GBTDG0900141' });
  expect('followers' in (await ask('/artists/2CIMQHirSU0MQqyYHq0eOx')).body).toBe(full);
});

test('batches keep their order, have null for unknown ids and end at their limits', async () => {
  await client.control({ provider: 'spotify', appMode: 'extended' });
  const fresh = await client.token();
  const ask = (path: string) => client.get(`/spotify/v1${path}`, { authorization: `Bearer ${fresh}` });
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `00000000000000000000${String(at).padStart(2, '0')}`).slice(0, count);
  const answer = await ask(`/tracks?ids=0000000000000000000000,${STROBE}`);
  expect(answer.body['tracks']?.['0']).toBeNull();
  expect(answer.body['tracks']?.['1']?.['id']).toBe(STROBE);
  expect((await ask(`/tracks?ids=${ids(50).join(',')}`)).status).toBe(200);
  expect((await ask(`/tracks?ids=${ids(51).join(',')}`)).status).toBe(400);
  expect((await ask(`/albums?ids=${ids(21).join(',')}`)).status).toBe(400);
  expect((await ask(`/audio-features?ids=${ids(100).join(',')}`)).body['audio_features']).toHaveLength(100);
});

test('pages: 10 at most in searches and albums of an artist, 50 in tracks of an album', async () => {
  const fresh = await client.token();
  const ask = (path: string) => client.get(`/spotify/v1${path}`, { authorization: `Bearer ${fresh}` });
  const search = await ask('/search?type=track&q=river');
  expect(search.body['tracks']?.['items']).toHaveLength(5);
  expect((await ask('/search?type=track&q=river&limit=11')).body).toEqual({ error: { status: 400, message: 'Invalid limit' } });
  expect((await ask('/artists/2CIMQHirSU0MQqyYHq0eOx/albums?limit=50')).body).toEqual({ error: { status: 400, message: 'Invalid limit' } });
  expect((await ask('/search?type=track&q=river&offset=1001')).status).toBe(400);
  const next = text(search.body['tracks']?.['next']);
  expect(next.startsWith(client.sandbox.urlOf('SPOTIFY'))).toBe(true);
  const second = await ask(next.slice(`${client.sandbox.urlOf('SPOTIFY')}/v1`.length));
  const idsOf = (answer: typeof search) => list(answer.body['tracks']?.['items']).map((track) => text(track['id']));
  expect(idsOf(second)).toHaveLength(5);
  expect(idsOf(second).some((id) => idsOf(search).includes(id))).toBe(false);
  const tracks = await ask('/albums/6eUW0wxWtzkFdaEFsTJto6/tracks');
  expect(tracks.body['limit']).toBe(20);
  expect('external_ids' in (tracks.body['items']?.['0'] ?? {})).toBe(false);
});

test.each([
  ['isrc:gbtdg0900141', 'tracks', ['5KH0qbmre8xkRt5sNIbPrx', '41Xji81wFy3cM7ggbGczQW']],
  ['track:"Strobe" artist:"deadmau5"', 'tracks', ['5KH0qbmre8xkRt5sNIbPrx', '41Xji81wFy3cM7ggbGczQW']],
  ['artist:"deadmau5" track:strobe album:"For Lack of a Better Name"', 'tracks', ['5KH0qbmre8xkRt5sNIbPrx']],
  ['track:"Strobe" artist:"deadmau5" year:2009', 'tracks', ['5KH0qbmre8xkRt5sNIbPrx']],
  ['track:"Hells Bells" artist:"AC/DC"', 'tracks', 1],
  ['artist:"Tyler, The Creator" track:EARFQUAKE', 'tracks', 1],
  ['夜に駆ける', 'tracks', 1],
  ['upc:00602475093060', 'albums', ['10FLjwfpbxLmW8c25Xyc2N']],
  ['upc:602475093060', 'albums', []],
  ['Simon & Garfunkel', 'artists', 1],
] as const)('search %s finds in %s', async (q, kind, expected) => {
  const { body } = await client.spotify(`/search?type=track,album,artist&q=${encodeURIComponent(q)}`);
  const ids = list(body[kind]?.['items']).map((item) => text(item['id']));
  if (typeof expected === 'number') expect(ids).toHaveLength(expected);
  else expect(ids).toEqual(expected);
});

test('a malformed id is 400, a search without words or type too', async () => {
  expect((await client.spotify('/tracks/strobe')).body).toEqual({ error: { status: 400, message: 'Invalid base62 id' } });
  expect((await client.spotify('/search?type=track')).status).toBe(400);
  expect((await client.spotify('/search?q=a&type=song')).status).toBe(400);
});

test('a herd is refused with Retry-After until the window has passed', async () => {
  const fresh = await client.token();
  const ask = () => client.get(`/spotify/v1/tracks/${STROBE}`, { authorization: `Bearer ${fresh}` });
  let refused = await ask();
  for (let sent = 0; sent < 1_000 && refused.status === 200; sent += 1) refused = await ask();
  expect([refused.status, refused.body]).toEqual([429, { error: { status: 429, message: 'API rate limit exceeded' } }]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  await clock.advance(30_000);
  expect((await ask()).status).toBe(200);
});
