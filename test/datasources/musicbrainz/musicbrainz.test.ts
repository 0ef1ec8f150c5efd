import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMusicBrainz } from '../../../datasources/musicbrainz/index.ts';
import type { MusicBrainzQuestions } from '../../../datasources/musicbrainz/loaders.ts';
import { QUESTIONS } from '../../../datasources/musicbrainz/policy.ts';
import type { Datasource } from '../../../datasources/provider.ts';
import { ConfigurationError } from '../../../src/errors/configuration-error.ts';
import { startProviderDouble, type Arrival, type ProviderDouble, type Script } from '../../support/provider-double.ts';
import { datasourceWorld } from '../datasource-world.ts';

let double: ProviderDouble;
let parts: ReturnType<typeof datasourceWorld>;
let datasource: Datasource;
let ask: MusicBrainzQuestions;

beforeEach(async () => {
  double = await startProviderDouble();
  parts = datasourceWorld('musicbrainz', double.url);
  datasource = createMusicBrainz(parts.world);
  ask = opened();
});
afterEach(async () => {
  await datasource.close();
  await double.close();
});

/** Loaders of another request. */
const opened = () => datasource.open({ lane: 'interactive' }) as MusicBrainzQuestions;
const mbid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const isrc = (n: number): string => `GBAYE97${String(n).padStart(5, '0')}`;
const paths = () => double.arrivals.map((arrival) => decodeURIComponent(arrival.path.replace('/ws/2', '')));

/** A MusicBrainz that knows every recording and artist by id; searches leave out what `unindexed` holds. */
function knowsAll(unindexed: ReadonlySet<string> = new Set()): (arrival: Arrival) => Script {
  return ({ path }) => {
    const url = new URL(path, 'http://double');
    const [, , , entity = '', id] = url.pathname.split('/');
    if (id !== undefined) return { body: { id, title: `full ${id}`, name: `full ${id}`, isrcs: [] } };
    const ids = [...(url.searchParams.get('query') ?? '').matchAll(/[0-9a-f-]{36}/g)]
      .map(([found]) => found)
      .filter((found) => !unindexed.has(found));
    return {
      body: {
        count: ids.length,
        [`${entity}s`]: ids.toReversed().map((found) => ({ id: found, title: `brief ${found}`, name: `brief ${found}`, score: 100 })),
      },
    };
  };
}

describe('recordings and artists by MBID', () => {
  it('looks one up with all that there is to know', async () => {
    double.always(knowsAll());
    expect((await ask.trackById(mbid(1)))?.record.title).toBe(`full ${mbid(1)}`);
    expect(paths()).toEqual([`/recording/${mbid(1)}?inc=artist-credits isrcs releases release-groups tags genres url-rels&fmt=json`]);
    expect(double.arrivals[0]?.headers).toMatchObject({ 'user-agent': 'Mixdown/0.0.0 ( test )', accept: 'application/json' });
  });

  it('asks for several of a tick in searches of 25, and finds each by its id', async () => {
    double.always(knowsAll());
    const ids = Array.from({ length: 30 }, (_, n) => mbid(n));
    const found = await Promise.all(ids.map((id) => ask.trackById(id)));
    expect(found.map((reading) => reading?.record.id)).toEqual(ids);
    expect(double.arrivals).toHaveLength(2);
    expect(paths()[0]).toBe(`/recording?query=rid:(${ids.slice(0, 25).join(' OR ')})&limit=100&offset=0&fmt=json`);
  });

  it('keeps the two depths apart in the cache', async () => {
    double.always(knowsAll());
    await Promise.all([ask.trackById(mbid(1)), ask.trackById(mbid(2))]);
    expect([...parts.kept.keys()].toSorted()).toEqual([`recording:brief:${mbid(1)}`, `recording:brief:${mbid(2)}`]);
    expect((await opened().trackById(mbid(1)))?.record.title).toBe(`full ${mbid(1)}`);
    expect(double.arrivals).toHaveLength(2);
  });

  it('takes what is held in depth from the cache when several are asked', async () => {
    double.always(knowsAll());
    await ask.trackById(mbid(1));
    const another = opened();
    const found = await Promise.all([mbid(1), mbid(2), mbid(3)].map((id) => another.trackById(id)));
    expect(found.map((reading) => reading?.record.title)).toEqual([`full ${mbid(1)}`, `brief ${mbid(2)}`, `brief ${mbid(3)}`]);
    expect(paths()[1]).toContain(`rid:(${mbid(2)} OR ${mbid(3)})`);
    expect(double.arrivals).toHaveLength(2);
  });

  it('looks up the only one that is not held, since that costs the same', async () => {
    double.always(knowsAll());
    await ask.trackById(mbid(1));
    const another = opened();
    await Promise.all([another.trackById(mbid(1)), another.trackById(mbid(2))]);
    expect(paths()[1]).toContain(`/recording/${mbid(2)}?`);
  });

  it('costs nothing the second time', async () => {
    double.always(knowsAll());
    const ids = [mbid(1), mbid(2), mbid(3)];
    await Promise.all(ids.map((id) => ask.trackById(id)));
    const another = opened();
    await Promise.all(ids.map((id) => another.trackById(id)));
    expect(double.arrivals).toHaveLength(1);
  });

  it('looks up what a search leaves out before it calls it unknown', async () => {
    const known = knowsAll(new Set([mbid(2), mbid(3)]));
    double.always((arrival) => (arrival.path.includes(`/recording/${mbid(3)}`) ? { status: 404, body: { error: 'Not Found' } } : known(arrival)));
    const found = await Promise.all([mbid(1), mbid(2), mbid(3)].map((id) => ask.trackById(id)));
    expect(found.map((reading) => reading?.record.title)).toEqual([`brief ${mbid(1)}`, `full ${mbid(2)}`, undefined]);
  });

  it('fails only the one whose look-up fails', async () => {
    const known = knowsAll(new Set([mbid(2)]));
    double.always((arrival) => (arrival.path.includes(`/recording/${mbid(2)}`) ? { status: 400, body: { error: 'no' } } : known(arrival)));
    const [first, second] = await Promise.allSettled([ask.trackById(mbid(1)), ask.trackById(mbid(2))]);
    expect(first).toMatchObject({ status: 'fulfilled', value: { record: { id: mbid(1) } } });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'BAD_RESPONSE' } });
  });

  it('follows a merged MBID: found under the old id, with the new one in the record', async () => {
    const known = knowsAll();
    double.always((arrival) =>
      arrival.path.includes(mbid(1)) ? { status: 301, headers: { location: `/ws/2/recording/${mbid(9)}?fmt=json` } } : known(arrival),
    );
    const reading = await ask.trackById(mbid(1));
    expect(reading?.record).toMatchObject({ id: mbid(9), mbid: mbid(9) });
    expect(reading?.source.url).toBe(`https://musicbrainz.org/recording/${mbid(9)}`);
    expect([...parts.kept.keys()]).toEqual([`recording:full:${mbid(1)}`]);
  });

  it('does the same for artists', async () => {
    double.always(knowsAll());
    const found = await Promise.all([mbid(1), mbid(2)].map((id) => ask.artistById(id)));
    expect(found.map((reading) => reading?.record.name)).toEqual([`brief ${mbid(1)}`, `brief ${mbid(2)}`]);
    expect((await opened().artistById(mbid(1)))?.record.name).toBe(`full ${mbid(1)}`);
    expect(paths()).toEqual([
      `/artist?query=arid:(${mbid(1)} OR ${mbid(2)})&limit=100&offset=0&fmt=json`,
      `/artist/${mbid(1)}?inc=aliases tags genres url-rels&fmt=json`,
    ]);
  });

  it('knows without asking that what is no id is unknown', async () => {
    expect(await ask.trackById('Paranoid Android')).toBeNull();
    expect(await ask.artistById('../artist')).toBeNull();
    expect(await ask.albumById('')).toBeNull();
    expect(await ask.artistAlbums('1')).toBeNull();
    expect(await ask.tracksByIsrc('GB-1')).toBeNull();
    expect(await ask.albumsByUpc('abc')).toBeNull();
    expect(await ask.searchTracks({ text: '  ', artist: null, title: null })).toBeNull();
    expect(double.arrivals).toEqual([]);
  });
});

describe('recordings by ISRC', () => {
  const hit = (id: number, ...isrcs: string[]) => ({ id: mbid(id), title: `song ${id}`, score: 90, isrcs });

  it('looks one up, with no `inc` that the endpoint refuses', async () => {
    double.always({ body: { recordings: [hit(1, isrc(1))] } });
    expect((await ask.tracksByIsrc(isrc(1)))?.record.map((track) => track.id)).toEqual([mbid(1)]);
    expect(paths()).toEqual([`/isrc/${isrc(1)}?inc=artist-credits isrcs tags&fmt=json`]);
  });

  it('asks for several in one search and finds each by the ISRCs of the hits', async () => {
    const stray = { id: mbid(4), title: 'no list of ISRCs', score: 100 };
    double.always({ body: { count: 4, recordings: [hit(3, isrc(2)), hit(2, isrc(1), isrc(2)), hit(1, isrc(1)), stray] } });
    const found = await Promise.all([isrc(1), isrc(2), isrc(3)].map((code) => ask.tracksByIsrc(code)));
    expect(found.map((reading) => reading?.record.map((track) => track.id) ?? null)).toEqual([[mbid(2), mbid(1)], [mbid(3), mbid(2)], null]);
    expect(paths()).toEqual([`/recording?query=isrc:(${isrc(1)} OR ${isrc(2)} OR ${isrc(3)})&limit=100&offset=0&fmt=json`]);
  });

  it('50 cost two searches, and nothing the second time', async () => {
    double.always((arrival) => ({
      body: { count: 25, recordings: [...decodeURIComponent(arrival.path).matchAll(/GBAYE97\d{5}/g)].map(([code], n) => hit(n, code)) },
    }));
    const codes = Array.from({ length: 50 }, (_, n) => isrc(n));
    const found = await Promise.all(codes.map((code) => ask.tracksByIsrc(code)));
    expect(found.every((reading, n) => reading?.record[0]?.isrcs[0] === codes[n])).toBe(true);
    expect(double.arrivals).toHaveLength(2);
    const another = opened();
    await Promise.all(codes.map((code) => another.tracksByIsrc(code)));
    expect(double.arrivals).toHaveLength(2);
  });

  it('reads on when a search has more than a page', async () => {
    double.next({ body: { count: 101, recordings: [hit(1, isrc(1))] } }, { body: { count: 101, recordings: [hit(2, isrc(2))] } });
    const found = await Promise.all([ask.tracksByIsrc(isrc(1)), ask.tracksByIsrc(isrc(2))]);
    expect(found.map((reading) => reading?.record[0]?.id)).toEqual([mbid(1), mbid(2)]);
    expect(paths().map((path) => /offset=\d+/.exec(path)?.[0])).toEqual(['offset=0', 'offset=100']);
  });

  it('takes a search without end for a failure, not for absent recordings', async () => {
    double.always({ body: { count: 1_000_000, recordings: [hit(1, isrc(1))] } });
    const outcomes = await Promise.allSettled([ask.tracksByIsrc(isrc(1)), ask.tracksByIsrc(isrc(2))]);
    expect(outcomes).toMatchObject([{ reason: { code: 'BAD_RESPONSE' } }, { reason: { code: 'BAD_RESPONSE' } }]);
    expect(double.arrivals).toHaveLength(5);
    expect(parts.kept.size).toBe(0);
  });

  it('drops a hit that cannot be read, counts it, and keeps the others', async () => {
    double.always({ body: { count: 2, recordings: [{ id: mbid(1), isrcs: [isrc(1)] }, hit(2, isrc(1))] } });
    const [reading] = await Promise.all([ask.tracksByIsrc(isrc(1)), ask.tracksByIsrc(isrc(2))]);
    expect(reading?.record.map((track) => track.id)).toEqual([mbid(2)]);
    expect((await parts.metrics.wireDrift.get()).values).toMatchObject([
      { labels: { provider: 'musicbrainz', endpoint: 'recording-search' }, value: 1 },
    ]);
  });
});

describe('pages elsewhere', () => {
  const page = (n: number): string => `https://open.spotify.com/track/${String(n).padStart(22, '0')}`;
  const linked = (resource: string, id: string) => ({
    resource,
    relations: [
      { 'target-type': 'recording', recording: { id } },
      { 'target-type': 'recording', ended: true, recording: { id: mbid(0) } },
    ],
  });

  it('asks for at most 100 at once, finds each by its address, and leaves out what has ended', async () => {
    double.always((arrival) => {
      const resources = new URL(arrival.path, 'http://double').searchParams.getAll('resource').filter((url) => url !== page(7));
      return { body: { urls: resources.toReversed().map((url) => linked(url, mbid(Number(url.slice(-3))))) } };
    });
    const found = await Promise.all(Array.from({ length: 150 }, (_, n) => ask.entitiesByUrl(page(n))));
    expect(found.map((reading) => reading?.record.map((ref) => ref.id).join() ?? null)).toEqual(
      Array.from({ length: 150 }, (_, n) => (n === 7 ? null : mbid(n))),
    );
    expect(double.arrivals.map((arrival) => arrival.path.match(/resource=/g)?.length)).toEqual([100, 50]);
    expect(Math.max(...double.arrivals.map((arrival) => arrival.path.length))).toBeLessThan(8_000);
  });

  it('encodes what would end a parameter', async () => {
    double.always({ status: 404, body: { error: 'Not Found' } });
    expect(await ask.entitiesByUrl('https://example.org/a?b=c&d=e#f +é')).toBeNull();
    expect(double.arrivals[0]?.path).toContain('resource=https://example.org/a%3Fb%3Dc%26d%3De%23f%20%2B%C3%A9&');
  });
});

describe('albums', () => {
  const edition = (id: number, group: number | null, date: string) => ({
    id: mbid(id),
    title: `album ${group}`,
    date,
    'release-group': group === null ? null : { id: mbid(group), 'primary-type': 'Album' },
  });

  it('of an artist are one edition of each release group, the earliest, newest album first', async () => {
    double.always({
      body: {
        'release-count': 5,
        releases: [
          edition(1, 91, '1997-06'),
          edition(2, 91, '1997-05-21'),
          edition(3, 92, '2000-10-02'),
          edition(4, null, ''),
          edition(5, 93, '1993'),
        ],
      },
    });
    expect((await ask.artistAlbums(mbid(1)))?.record.map((album) => album.id)).toEqual([mbid(3), mbid(2), mbid(5), mbid(4)]);
    expect(paths()).toEqual([
      `/release?artist=${mbid(1)}&inc=artist-credits labels release-groups media&status=official&limit=100&offset=0&fmt=json`,
    ]);
  });

  it('of a prolific artist are read for three pages and no more', async () => {
    double.always({ body: { 'release-count': 900, releases: [edition(1, 91, '1997')] } });
    await ask.artistAlbums(mbid(1));
    expect(double.arrivals).toHaveLength(3);
  });

  it('by UPC are asked for in every form and checked', async () => {
    double.always({
      body: {
        count: 2,
        releases: [
          { ...edition(1, 91, '1997'), barcode: '724385522949' },
          { ...edition(2, 91, '1998'), barcode: '5724385522942' },
        ],
      },
    });
    expect((await ask.albumsByUpc('0724385522949'))?.record.map((album) => album.id)).toEqual([mbid(1)]);
    expect(paths()).toEqual(['/release?query=barcode:(00724385522949 OR 0724385522949 OR 724385522949)&limit=100&offset=0&fmt=json']);
  });
});

describe('answers of another shape', () => {
  it.each([
    ['HTML under 200', { headers: { 'content-type': 'text/html' }, body: '<html>maintenance</html>' }],
    ['truncated JSON', { headers: { 'content-type': 'application/json' }, body: '{"id": "5b1' }],
    ['a title that is a number', { body: { id: mbid(1), title: 7 } }],
    ['a list', { body: [] }],
  ])('%s is BAD_RESPONSE, not remembered, and not told', async (_, script) => {
    double.always(script);
    const failure = await ask.trackById(mbid(1)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ProviderError', code: 'BAD_RESPONSE' });
    expect(String(failure)).not.toContain('maintenance');
    expect(parts.kept.size).toBe(0);
  });

  it('takes a 404 to a search for a wrong address, not for nothing found', async () => {
    double.always({ status: 404, body: {} });
    await expect(ask.searchArtists('Nirvana')).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringContaining('MUSICBRAINZ_BASE_URL'),
    });
  });
});

describe('createMusicBrainz', () => {
  it('offers its questions, all of them available, and no others', () => {
    expect(datasource.capabilities()).toEqual(QUESTIONS.map((name) => ({ name, available: true, reason: null })));
    expect(Object.keys(ask).toSorted()).toEqual([...QUESTIONS].toSorted());
  });

  it('goes where the settings say, with or without a slash at the end', async () => {
    const elsewhere = createMusicBrainz(
      datasourceWorld('musicbrainz', 'http://127.0.0.1:9', { mode: 'LIVE', baseUrl: `${double.url}/mirror/ws/2/` }).world,
    );
    double.always(knowsAll());
    expect(await elsewhere.open({ lane: 'background' }).trackById?.(mbid(1))).not.toBeNull();
    expect(double.arrivals[0]?.path).toMatch(/^\/mirror\/ws\/2\/recording\//);
    await elsewhere.close();
  });

  it('refuses to be opened when it is off', () => {
    expect(() => createMusicBrainz(datasourceWorld('musicbrainz', double.url, { mode: 'OFF' }).world)).toThrow(ConfigurationError);
  });
});
