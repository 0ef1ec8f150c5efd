import { afterAll, beforeAll, expect, test } from 'vitest';
import { theWorld } from '../../src/sandbox/world/index.ts';
import { list, openSandbox, text, type SandboxClient } from './client.ts';

const STROBE = { artist: 'deadmau5', track: 'Strobe' };
let client: SandboxClient;

beforeAll(async () => {
  client = await openSandbox();
});
afterAll(() => client.sandbox.close());

test('durations are texts of milliseconds in getInfo and numbers of seconds in getSimilar', async () => {
  const info = (await client.lastfm('track.getInfo', STROBE)).body['track'];
  const similar = (await client.lastfm('track.getSimilar', { artist: 'deadmau5', track: 'FML', limit: '50' })).body['similartracks']?.['track'];
  const strobe = list(similar).find((track) => text(track['name']) === 'Strobe');
  expect(info?.['duration']).toBe('635000');
  expect(strobe?.['duration']).toBe(635);
  expect(typeof strobe?.['match']).toBe('number');
  expect(typeof (await client.lastfm('artist.getSimilar', STROBE)).body['similarartists']?.['artist']?.['0']?.['match']).toBe('string');
});

test('names are matched without case, and misspelt ones only when they are to be corrected', async () => {
  expect((await client.lastfm('track.getInfo', { artist: 'DEADMAU5', track: 'strobe' })).body['track']?.['name']).toBe('Strobe');
  expect((await client.lastfm('track.getInfo', { artist: 'Deadmaus', track: 'Strobe!' })).body['error']).toBe(6);
  expect((await client.lastfm('track.getInfo', { artist: 'Deadmaus', track: 'Strobe!', autocorrect: '1' })).body['track']?.['artist']?.['name']).toBe(
    'deadmau5',
  );
  expect((await client.lastfm('artist.getCorrection', { artist: 'Deadmaus' })).body['corrections']?.['correction']?.['artist']?.['name']).toBe(
    'deadmau5',
  );
  expect((await client.lastfm('artist.getCorrection', { artist: 'Nobody at All' })).body['corrections']).toBe('\n                ');
});

test('somebody unknown is 404 in artist.getInfo and 200 in the lists; an unknown track has empty lists', async () => {
  const nobody = { artist: 'Nobody at All', track: 'Nothing' };
  expect((await client.lastfm('artist.getInfo', nobody)).status).toBe(404);
  expect((await client.lastfm('artist.getSimilar', nobody)).body).toMatchObject({ error: 6 });
  expect((await client.lastfm('track.getSimilar', nobody)).body).toEqual({ similartracks: { track: [], '@attr': { artist: 'Nobody at All' } } });
  expect((await client.lastfm('track.getTopTags', nobody)).body['toptags']?.['tag']).toEqual([]);
});

test('a page that somebody misspelt into being has two listeners and nothing else', async () => {
  const fake = theWorld().recordings.find((recording) => recording.lastfm?.fake === true)?.lastfm;
  const track = (await client.lastfm('track.getInfo', { artist: fake?.artist ?? '', track: fake?.title ?? '' })).body['track'];
  expect(track).toMatchObject({ listeners: '2', playcount: '4', duration: '0', toptags: { tag: [] } });
  expect('album' in (track ?? {})).toBe(false);
});

test('an artist with one tag has an object in place of a list', async () => {
  const single = theWorld().artists.find(
    (artist) => artist.seed % 20 === 3 && artist.genres.length > 0 && theWorld().artists.filter((other) => other.name === artist.name).length === 1,
  );
  const tag = (await client.lastfm('artist.getTopTags', { artist: single?.name ?? '' })).body['toptags']?.['tag'];
  expect(Array.isArray(tag)).toBe(false);
  expect(tag?.['count']).toBe('100');
});

test('tags begin with 100 and also hold what is no genre', async () => {
  const tags = list((await client.lastfm('track.getTopTags', STROBE)).body['toptags']?.['tag']);
  expect(tags[0]).toMatchObject({ name: 'progressive house', count: 100 });
  const counts = tags.map((tag) => Number(tag['count']));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(tags.map((tag) => tag['name'])).toContain('deadmau5');
});

test('every artist has the same star for a picture', async () => {
  const images = list((await client.lastfm('artist.getInfo', STROBE)).body['artist']?.['image']);
  expect(images).toHaveLength(6);
  expect(images.every((image) => text(image['#text']).includes('2a96cbd8b46e442fc41c2b86b821562f'))).toBe(true);
});

test('names with signs are found, and escaped once in addresses', async () => {
  const track = (await client.lastfm('track.getInfo', { artist: 'AC/DC', track: 'Hells Bells' })).body['track'];
  expect(track?.['url']).toBe('https://www.last.fm/music/AC%2FDC/_/Hells+Bells');
  expect((await client.lastfm('artist.getInfo', { artist: 'Simon & Garfunkel' })).status).toBe(200);
});

test('lists have pages and limits', async () => {
  const first = (await client.lastfm('artist.getTopTracks', { artist: 'deadmau5', limit: '4' })).body['toptracks'];
  const third = (await client.lastfm('artist.getTopTracks', { artist: 'deadmau5', limit: '4', page: '3' })).body['toptracks'];
  expect(first?.['@attr']).toMatchObject({ page: '1', perPage: '4', total: '10', totalPages: '3' });
  expect([list(first?.['track']).length, list(third?.['track']).length]).toEqual([4, 2]);
  expect((await client.lastfm('track.getSimilar', { ...STROBE, limit: '7' })).body['similartracks']?.['track']).toHaveLength(7);
  expect(
    (await client.lastfm('track.search', { track: 'strobe', artist: 'deadmau5' })).body['results']?.['trackmatches']?.['track']?.['0']?.['artist'],
  ).toBe('deadmau5');
  expect(
    (await client.lastfm('album.getInfo', { artist: 'deadmau5', album: 'For Lack of a Better Name' })).body['album']?.['tracks']?.['track'],
  ).toHaveLength(10);
});

test('without a key, with another method or format nothing is told', async () => {
  expect((await client.get('/lastfm/2.0/?method=track.getInfo&artist=a&track=b&format=json')).status).toBe(403);
  expect((await client.lastfm('track.getInfo', { ...STROBE, format: 'xml' })).body['error']).toBe(5);
  expect((await client.lastfm('user.getInfo', { user: 'x' })).body['error']).toBe(3);
});
