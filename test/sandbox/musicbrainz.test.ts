import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { theWorld } from '../../src/sandbox/world/index.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { list, openSandbox, type SandboxClient } from './client.ts';

const PARANOID = '9f9cf187-d6f9-437f-9d98-d59cdbd52757';
const DEADMAU5 = '4a00ec9d-c635-463a-8cd4-eb61725f0c60';
const STROBE_PAGE = 'https://open.spotify.com/track/5KH0qbmre8xkRt5sNIbPrx';
const clock = createFakeClock();
let client: SandboxClient;

beforeAll(async () => {
  client = await openSandbox({ clock });
});
beforeEach(() => client.sandbox.control({ provider: 'musicbrainz', reset: true, rateLimit: false }));
afterAll(() => client.sandbox.close());

const search = async (entity: string, query: string, more = '') =>
  (await client.musicbrainz(`/${entity}?query=${encodeURIComponent(query)}${more}`)).body;

describe('look-ups', () => {
  test('hold only what inc asks for', async () => {
    const bare = await client.musicbrainz(`/recording/${PARANOID}`);
    const full = await client.musicbrainz(`/recording/${PARANOID}?inc=artist-credits+isrcs%20releases%2Brelease-groups+tags+genres+url-rels`);
    expect(Object.keys(bare.body).sort()).toEqual(['disambiguation', 'first-release-date', 'id', 'length', 'title', 'video']);
    expect(Object.keys(full.body)).toEqual(expect.arrayContaining(['artist-credit', 'isrcs', 'releases', 'tags', 'genres', 'relations']));
    expect(full.body['releases']?.['0']?.['release-group']?.['primary-type']).toBe('Album');
  });

  test('of a credit with join phrases', async () => {
    const { body } = await client.musicbrainz('/recording/7684982a-efee-49e5-baf0-82a466f12508?inc=artist-credits');
    const line = list(body['artist-credit'])
      .map((credit) => `${String(credit['name'])}${String(credit['joinphrase'])}`)
      .join('');
    expect(line).toBe('Ed Sheeran feat. Meek Mill & A Boogie Wit da Hoodie');
  });

  test('of a merged id lead to the one that it was merged into', async () => {
    const merged = theWorld().recordings.find((recording) => (recording.musicbrainz?.formerMbids.length ?? 0) > 0)?.musicbrainz;
    const answer = await client.musicbrainz(`/recording/${merged?.formerMbids[0]}?inc=isrcs`);
    expect(answer.status).toBe(301);
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.pathname).toBe(`/musicbrainz/ws/2/recording/${merged?.mbid}`);
    expect((await client.musicbrainz(`/recording/${merged?.mbid}`)).status).toBe(200);
  });

  test.each([
    ['/recording/not-an-mbid', 400, 'Invalid mbid.'],
    ['/recording/00000000-0000-4000-8000-000000000000', 404, 'Not Found'],
    [`/artist/${DEADMAU5}?inc=aliases&inc=tags`, 400, 'Inc arguments must be combined with a space (+ or %20), but you provided multiple parameters'],
    ['/isrc/GBTDG0900141?inc=genres', 400, 'genres is not a valid inc parameter for the isrc resource.'],
    ['/isrc/gbtdg0900141', 400, 'Invalid isrc.'],
    ['/isrc/ZZZZZ9999999', 404, 'Not Found'],
    ['/recording', 400, 'The given parameters do not match any available query type for the recording resource.'],
    ['/recording?query=%20', 400, "You submitted a blank search query. You must include a non-blank 'query=' parameter with your search."],
    ['/recording?query=%22open', 400, 'Search server could not complete query: Bad request'],
    ['/release?artist=deadmau5', 400, 'Invalid mbid.'],
  ] as const)('%s is %i', async (path, status, error) => {
    const answer = await client.musicbrainz(path);
    expect([answer.status, answer.body['error']]).toEqual([status, error]);
  });

  test('by ISRC find every recording under it: two songs, two lengths, three kinds', async () => {
    const under = async (isrc: string) => list((await client.musicbrainz(`/isrc/${isrc}?inc=isrcs`)).body['recordings']);
    expect((await under('USSUB0200002')).map((recording) => recording['title'])).toEqual(['About a Girl', 'Blew']);
    expect((await under('GBAYE9701274')).map((recording) => recording['length'])).toEqual([284_400, 287_880]);
    expect((await under('USUM71900764')).map((recording) => recording['video'])).toEqual([false, false, true]);
    expect((await under('USSM15900113')).map((recording) => recording['disambiguation'])).toEqual(['studio recording, stereo', 'mono']);
  });

  test('of pages: one is an entity, several are a list without the unknown ones', async () => {
    const one = await client.musicbrainz(`/url?inc=recording-rels&resource=${encodeURIComponent(STROBE_PAGE)}`);
    const two = await client.musicbrainz(
      `/url?inc=recording-rels+artist-rels&resource=${encodeURIComponent(STROBE_PAGE)}&resource=https://example.org/`,
    );
    const without = await client.musicbrainz(`/url?resource=${encodeURIComponent(STROBE_PAGE)}`);
    expect(one.body['relations']?.['0']?.['recording']?.['title']).toBe('Strobe');
    expect([two.body['url-count'], list(two.body['urls']).length]).toEqual([1, 1]);
    expect(Object.keys(without.body)).toEqual(['id', 'resource']);
  });

  test('of more than 100 pages drop the surplus', async () => {
    const pages = theWorld()
      .artists.flatMap((artist) => (artist.mbid === null ? [] : artist.pages.slice(0, 1)))
      .slice(0, 120);
    const { body } = await client.musicbrainz(`/url?inc=artist-rels&${pages.map((page) => `resource=${encodeURIComponent(page)}`).join('&')}`);
    expect(body['url-count']).toBe(100);
  });

  test('of an artist: releases by browsing, with pages', async () => {
    const first = await client.musicbrainz(`/release?artist=${DEADMAU5}&limit=1&inc=artist-credits+labels+media&status=official`);
    const second = await client.musicbrainz(`/release?artist=${DEADMAU5}&limit=1&offset=1`);
    expect([first.body['release-count'], list(first.body['releases']).length, second.body['release-offset']]).toEqual([2, 1, 1]);
    expect(first.body['releases']?.['0']?.['label-info']?.['0']?.['label']?.['name']).toBe('mau5trap');
    expect((await client.musicbrainz(`/release-group?artist=${DEADMAU5}&type=single`)).body['release-group-count']).toBe(1);
    expect((await client.musicbrainz(`/recording?artist=${DEADMAU5}`)).body['recording-count']).toBe(10);
    expect((await client.musicbrainz(`/release?recording=${PARANOID}`)).body['release-count']).toBe(2);
  });
});

describe('searches', () => {
  test.each([
    ['recording', 'recording:"golden brown" AND artist:"the stranglers" AND dur:[205000 TO 215000]', ['Golden Brown']],
    ['recording', 'recording:"golden brown" AND dur:[1 TO 1000]', []],
    ['recording', 'isrc:ussub0200002', ['About a Girl', 'Blew']],
    ['recording', `rid:(${PARANOID} OR 820452d4-5e26-4851-b258-749ddfd5f0b3)`, ['Paranoid Android', 'About a Girl']],
    ['recording', 'recording:"Hells Bells" AND artist:"AC\\/DC"', ['Hells Bells']],
    ['recording', 'recording:"1000 nights" AND artist:"Ed Sheeran feat. Meek Mill"', ['1000 Nights']],
    ['recording', 'recording:airbag AND NOT release:ok', ['Airbag']],
    ['release', 'barcode:889853650729', ['You Want It Darker']],
    ['release', 'release:"For Lack of a Better Name" AND artist:"deadmau5"', ['For Lack of a Better Name']],
    ['artist', 'Tyler, The Creator', 'Tyler, The Creator'],
    ['artist', 'alias:"Arik Einstein"', ['אריק איינשטיין']],
    ['artist', 'Deadmaus', 'deadmau5'],
    ['artist', 'artist:deadma*', ['deadmau5']],
  ] as const)('for a %s: %s', async (entity, query, expected) => {
    const found = list((await search(entity, query))[`${entity}s`]);
    const names = found.map((item) => item[entity === 'artist' ? 'name' : 'title']);
    if (typeof expected === 'string') expect(names[0]).toBe(expected);
    else expect(names).toEqual(expected);
  });

  test('score the best with 100, count all and show a page', async () => {
    const answer = await search('recording', 'river OR echo', '&limit=3&offset=2');
    const first = await search('recording', 'river OR echo', '&limit=101');
    expect(first['recordings']?.['0']?.['score']).toBe(100);
    expect(first['recordings']).toHaveLength(25); // a limit over 100 falls back
    expect(answer['recordings']).toHaveLength(3);
    expect(answer['recordings']?.['0']?.['id']).toBe(first['recordings']?.['2']?.['id']);
    expect(answer['count']).toBe(first['count']);
  });

  test('write recordings as the search index does', async () => {
    const found = (await search('recording', 'recording:"1000 nights"'))['recordings']?.['0'];
    expect(found?.['video']).toBeNull();
    expect('joinphrase' in (found?.['artist-credit']?.['2'] ?? {})).toBe(false);
    expect(found?.['releases']?.['0']?.['media']?.['0']).toHaveProperty('track');
    expect('isrcs' in (found ?? {})).toBe(false);
  });
});

describe('the gateway', () => {
  test('lets one request a second through, forgives a short burst, and says when to come again', async () => {
    client.sandbox.control({ provider: 'musicbrainz', reset: true });
    const ask = () => client.musicbrainz('/isrc/GBTDG0900141');
    const statuses = (await Promise.all(Array.from({ length: 10 }, ask))).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    expect(statuses.filter((status) => status === 503)).toHaveLength(6);
    for (let second = 0; second < 5; second += 1) {
      await clock.advance(1_000);
      expect((await ask()).status).toBe(200);
    }
    const refused = await ask();
    expect([refused.status, refused.headers.get('x-ratelimit-remaining'), refused.headers.get('retry-after')]).toEqual([503, '0', '1']);
  });

  test('counts for all clients together in its headers', async () => {
    expect((await client.musicbrainz('/isrc/GBTDG0900141')).headers.get('x-ratelimit-limit')).toBe('1200');
    expect((await client.musicbrainz('/artist?query=deadmau5')).headers.get('x-ratelimit-limit')).toBe('360');
  });
});
