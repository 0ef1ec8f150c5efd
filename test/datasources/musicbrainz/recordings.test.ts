import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMusicBrainz } from '../../../datasources/musicbrainz/index.ts';
import type { Datasource, Questions } from '../../../datasources/provider.ts';
import type { Metrics } from '../../../src/observability/metrics.ts';
import { startProviderDouble, type ProviderDouble } from '../../support/provider-double.ts';
import { datasourceWorld, recordingsOf } from '../datasource-world.ts';

const recording = recordingsOf('musicbrainz');
const MBID = '5b11f4ce-a62d-471e-81fc-a69a8278c7da';
const OTHER_MBID = '9f9cf187-d6f9-437f-9d98-d59cdbd52757';

describe.skipIf(recording === null)('recorded answers of MusicBrainz, over a real socket', () => {
  let double: ProviderDouble;
  let datasource: Datasource;
  let metrics: Metrics;
  let ask: Required<
    Pick<
      Questions,
      | 'trackById'
      | 'tracksByIsrc'
      | 'searchTracks'
      | 'artistById'
      | 'searchArtists'
      | 'artistAlbums'
      | 'albumById'
      | 'albumsByUpc'
      | 'searchAlbums'
      | 'albumTracks'
      | 'entitiesByUrl'
    >
  >;

  beforeAll(async () => {
    double = await startProviderDouble();
  });
  beforeEach(() => {
    const { world } = datasourceWorld('musicbrainz', double.url);
    datasource = createMusicBrainz(world);
    metrics = world.metrics;
    ask = datasource.open({ lane: 'interactive' }) as typeof ask;
  });
  afterEach(async () => {
    await datasource.close();
    expect((await metrics.wireDrift.get()).values, 'what was recorded is what the wire schemas expect').toEqual([]);
  });
  afterAll(() => double.close());

  const plays = (file: string, status = 200, headers = {}) => double.always({ status, headers, body: recording?.(file) ?? {} });

  it('recording-lookup.full: credits, ISRC, length in ms, tags as genres', async () => {
    plays('recording-lookup.full.json');
    const track = (await ask.trackById(MBID))?.record;
    expect(track).toMatchObject({
      provider: 'MUSICBRAINZ',
      id: 'cb2cc207-8125-445c-9ef9-6ea44eee959a',
      mbid: 'cb2cc207-8125-445c-9ef9-6ea44eee959a',
      url: 'https://musicbrainz.org/recording/cb2cc207-8125-445c-9ef9-6ea44eee959a',
      title: 'Thinking Out Loud',
      durationMs: 281_000,
      isrcs: ['GBAHS1400099'],
      releaseDate: '2014-06-20',
      disambiguation: null,
      video: false,
      albums: [],
      links: [],
    });
    expect(track?.credits).toEqual([
      {
        creditedAs: 'Ed Sheeran',
        joinPhrase: '',
        artist: {
          provider: 'MUSICBRAINZ',
          id: 'b8a7c51f-362c-4dcb-a259-bc6e0095f0a6',
          name: 'Ed Sheeran',
          mbid: 'b8a7c51f-362c-4dcb-a259-bc6e0095f0a6',
        },
      },
    ]);
    expect(track?.genres).toEqual([
      { name: 'pop', weight: 1 },
      { name: 'blue-eyed soul', weight: 1 / 3 },
    ]);
  });

  it('recording-lookup.multi-artist-feat: the join phrases make the credit', async () => {
    plays('recording-lookup.multi-artist-feat.json');
    const track = (await ask.trackById(MBID))?.record;
    expect(track?.credits.map((credit) => credit.joinPhrase)).toEqual([' feat. ', ' & ', '']);
    expect(track?.credits.every((credit) => credit.artist.mbid !== null)).toBe(true);
  });

  it.each([
    ['recording-lookup.bare.json', 'Paranoid Android', 383_813, []],
    ['recording-lookup.bare-other.json', 'Despacito', 229_262, []],
    ['recording-lookup.isrcs.json', 'Paranoid Android', 383_813, ['GBAYE9701376', 'GBBKS1700108']],
  ])('%s: what was not asked for is unknown', async (file, title, durationMs, isrcs) => {
    plays(file);
    expect((await ask.trackById(MBID))?.record).toMatchObject({ title, durationMs, isrcs, credits: [], genres: [] });
  });

  it.each([['recording-lookup.artist-credits.json'], ['recording-lookup.credits.json']])('%s: has its credits', async (file) => {
    plays(file);
    expect((await ask.trackById(MBID))?.record.credits).toHaveLength(1);
  });

  it('isrc-lookup: one ISRC on two different songs stays two records', async () => {
    plays('isrc-lookup.USSUB0200002.json');
    const tracks = (await ask.tracksByIsrc('USSUB0200002'))?.record;
    expect(tracks?.map((track) => [track.title, track.durationMs, track.isrcs])).toEqual([
      ['About a Girl', 168_000, ['USSUB0200002']],
      ['Blew', 174_960, ['USSUB0200002']],
    ]);
  });

  it('isrc-lookup: a recording without its list of ISRCs has the one it was asked by', async () => {
    plays('isrc-lookup.artist-credits-trimmed.json');
    expect((await ask.tracksByIsrc('usum7-17-03861'))?.record).toMatchObject([
      { title: 'Cut to the Feeling', isrcs: ['USUM71703861'], durationMs: 207_959 },
    ]);
  });

  it('recording-search: 25 hits with scores, albums the best known first', async () => {
    plays('recording-search.burn-the-witch.json');
    const hits = (await ask.searchTracks({ text: 'Burn the Witch', artist: null, title: null }))?.record ?? [];
    expect(hits).toHaveLength(25);
    expect(hits[0]).toMatchObject({
      score: 1,
      record: { title: 'Burn the Witch', id: 'a236343a-3856-4f28-a5da-52e3ea9efab8', video: false, genres: [{ name: 'rock', weight: 1 }] },
    });
    expect(hits[0]?.record.albums[0]).toMatchObject({
      title: 'Classic Rock #120: Feelgood Hits for the Summer',
      kind: 'COMPILATION',
      trackCount: 14,
      releaseDate: '2008-05-28',
      credits: [{ creditedAs: 'Various Artists' }],
    });
    expect(hits.some(({ record }) => record.durationMs === null)).toBe(true);
  });

  it('recording-search-item.video-null: no join phrase, video null, media without tracks', async () => {
    double.always({ body: { count: 1, offset: 0, recordings: [recording?.('recording-search-item.video-null.json') ?? {}] } });
    const [hit] = (await ask.searchTracks({ text: null, artist: 'Tim Green', title: 'Lune' }))?.record ?? [];
    expect(hit?.record).toMatchObject({
      title: 'Lune',
      video: false,
      credits: [{ creditedAs: 'Tim Green', joinPhrase: '' }],
      albums: [{ title: 'Eastbound Silhouette', kind: null, trackCount: 6 }],
    });
  });

  it('artist-lookup.nirvana-url-rels: kind, life and links to our providers', async () => {
    plays('artist-lookup.nirvana-url-rels.json');
    const artist = (await ask.artistById(MBID))?.record;
    expect(artist).toMatchObject({
      name: 'Nirvana',
      kind: 'GROUP',
      country: 'US',
      activeFrom: '1988-01',
      activeTo: '1994-04-05',
      disambiguation: '90s US grunge band',
    });
    expect(artist?.links.map(({ kind, provider, id }) => [kind, provider, id])).toEqual([
      ['artist', 'DISCOGS', '125246'],
      ['artist', 'SPOTIFY', '6olE6TJLqED3rqDCT0FyPh'],
      ['artist', 'LASTFM', 'Nirvana'],
      ['artist', 'APPLE_MUSIC', '112018'],
    ]);
  });

  it('artist-lookup.full: search hints are no aliases', async () => {
    plays('artist-lookup.full.json');
    expect((await ask.artistById(MBID))?.record).toMatchObject({
      name: 'Ed Sheeran',
      sortName: 'Sheeran, Ed',
      kind: 'PERSON',
      aliases: ['Ed Sheeran (en)', 'Ed Sheeran (en_CA)'],
    });
  });

  it.each([
    ['artist-lookup.aliases.json', 'f99b7d67-4e63-4678-aa66-4c6ac0f7d24a', 'PSY'],
    ['artist-lookup.lures.json', 'c8da2e40-bd28-4d4e-813a-bd2f51958ba8', 'Lures'],
    ['artist-lookup.nirvana.json', '5b11f4ce-a62d-471e-81fc-a69a8278c7da', 'Nirvana'],
    ['artist-lookup.other.json', '65314b12-0e08-43fa-ba33-baaa7b874c15', 'Leonard Cohen'],
  ])('%s: is read', async (file, id, name) => {
    plays(file);
    expect((await ask.artistById(MBID))?.record).toMatchObject({ id, name, mbid: id });
  });

  it('artist-search: a Hebrew name with its aliases and weighted tags', async () => {
    plays('artist-search.hebrew-alias.json');
    const [hit] = (await ask.searchArtists('אריק איינשטיין'))?.record ?? [];
    expect(hit).toMatchObject({
      score: 1,
      record: { name: 'אריק איינשטיין', country: 'IL', aliases: ['Arik Einstein', 'Aric Einstein', 'Arieh Lieb Einstein'] },
    });
    expect(hit?.record.genres).toEqual([
      { name: 'rock', weight: 1 },
      { name: 'folk rock', weight: 0.5 },
    ]);
  });

  it.each([
    ['artist-search.hebrew-1.json', 'נתן אלתרמן'],
    ['artist-search.leonard-cohen.json', 'Leonard Cohen'],
  ])('%s: is read', async (file, name) => {
    plays(file);
    expect((await ask.searchArtists(name))?.record[0]?.record.name).toBe(name);
  });

  it('artist-search.empty: nothing found is null', async () => {
    plays('artist-search.empty.json');
    expect(await ask.searchArtists('nobody')).toBeNull();
  });

  it('release-lookup.full: label, format, links, tracks; X codes and short barcodes aside', async () => {
    plays('release-lookup.full.json');
    const album = (await ask.albumById(MBID))?.record;
    expect(album).toMatchObject({
      title: 'The Dark Side of the Moon',
      kind: 'ALBUM',
      label: 'Harvest',
      catalogNumber: 'SHVL 804',
      country: 'GB',
      format: '12" Vinyl',
      releaseDate: '1973-03-24',
      trackCount: 10,
      upc: null,
      links: [{ kind: 'album', provider: 'DISCOGS', id: '1873013' }],
    });
    expect(album?.genres[0]).toEqual({ name: 'genre1', weight: expect.any(Number) });
    expect(album?.tracks).toHaveLength(10);
    expect(album?.tracks[0]).toMatchObject({
      title: 'Speak to Me',
      id: 'bef3fddb-5aca-49f5-b2fd-d56a23268d63',
      durationMs: 68_346,
      albums: [{ title: 'The Dark Side of the Moon' }],
    });
  });

  it('release-lookup.media-recordings: a page of its tracks costs one request', async () => {
    plays('release-lookup.media-recordings.json');
    const before = double.arrivals.length;
    const [page, beyond] = await Promise.all([
      ask.albumTracks({ albumId: MBID, offset: 10, limit: 5 }),
      ask.albumTracks({ albumId: MBID, offset: 12, limit: 5 }),
    ]);
    expect(page?.record).toMatchObject({ total: 12 });
    expect(page?.record.items).toHaveLength(2);
    expect(beyond?.record).toEqual({ items: [], total: 12 });
    expect(double.arrivals.length - before).toBe(1);
  });

  it('release-lookup.artist-credits: barcode and no tracks', async () => {
    plays('release-lookup.artist-credits.json');
    expect((await ask.albumById(MBID))?.record).toMatchObject({
      upc: '889853650729',
      credits: [{ creditedAs: 'Leonard Cohen' }],
      tracks: [],
      trackCount: null,
      kind: null,
    });
  });

  it('release-search: hits with scores; by barcode only those that have it', async () => {
    plays('release-search.you-want-it-darker.json');
    const hits = (await ask.searchAlbums({ text: null, artist: 'Leonard Cohen', title: 'You Want It Darker' }))?.record ?? [];
    expect(hits).toHaveLength(25);
    expect(hits[0]).toMatchObject({
      score: 1,
      record: { title: 'You Want It Darker', kind: 'SINGLE', country: null, label: 'Columbia', format: 'Digital Media', trackCount: 1, upc: null },
    });
    const editions = (await ask.albumsByUpc('00889853650729'))?.record;
    expect(editions?.map((album) => album.upc)).toEqual(['889853650729', '889853650729']);
    expect(await ask.albumsByUpc('0602537854141')).toBeNull();
  });

  it('release-browse: the editions of an artist', async () => {
    double.always((arrival) => ({
      body: { ...recording?.('release-browse.label-limit-1.json'), ...(arrival.path.includes('offset=0') ? {} : { releases: [] }) },
    }));
    expect((await ask.artistAlbums(MBID))?.record).toMatchObject([
      { title: 'Those Were the Days', releaseDate: '1968-08-26', country: 'CA', upc: null },
    ]);
  });

  it('url-lookup.spotify-track: the recording that a page is linked to', async () => {
    plays('url-lookup.spotify-track.json');
    const url = 'https://open.spotify.com/track/1Ojc3QD0dfJ5HG8uzLsfTg';
    expect((await ask.entitiesByUrl(url))?.record).toEqual([{ kind: 'track', provider: 'MUSICBRAINZ', id: '8f3471b5-7e6a-48da-86a9-c1c07a0f47ae' }]);
    expect(double.arrivals.at(-1)?.path).toBe(`/ws/2/url?resource=${url}&inc=recording-rels%20artist-rels%20release-rels&fmt=json`);
  });

  it.each([['url-lookup.no-rels.json'], ['url-lookup.event-rels.json'], ['url-lookup.place-rels.json'], ['url-lookup.place-rels-whisky.json']])(
    '%s: linked to nothing of ours is null',
    async (file) => {
      plays(file);
      expect(await ask.entitiesByUrl('http://www.nirvana.com/')).toBeNull();
    },
  );

  it('error-404: unknown is null', async () => {
    plays('error-404.url-not-found.json', 404);
    expect(await ask.entitiesByUrl('https://www.last.fm/music/nobody')).toBeNull();
    expect(await ask.trackById(MBID)).toBeNull();
    expect(await ask.artistById(MBID)).toBeNull();
    expect(await ask.albumById(MBID)).toBeNull();
    expect(await ask.tracksByIsrc('USSUB0200002')).toBeNull();
    expect(await ask.artistAlbums(MBID)).toBeNull();
  });

  it.each([
    ['error-400.bad-paging.json', 400, 'BAD_RESPONSE'],
    ['error-400.invalid-inc.json', 400, 'BAD_RESPONSE'],
    ['error-400.invalid-isrc.json', 400, 'BAD_RESPONSE'],
    ['error-403.user-agent-missing.json', 403, 'BAD_RESPONSE'],
  ])('%s: is our mistake, asked once', async (file, status, code) => {
    plays(file, status);
    const before = double.arrivals.length;
    await expect(ask.trackById(MBID)).rejects.toMatchObject({ name: 'ProviderError', code, provider: 'MUSICBRAINZ' });
    expect(double.arrivals.length - before).toBe(1);
    expect(datasource.state().breaker.consecutiveFailures).toBe(0);
  });

  it.each([503, 200])('error-503.busy under %i: repeated, never an absence, no mark at the breaker or the limiter', async (status) => {
    plays('error-503.busy.json', status, { 'x-ratelimit-zone': 'global', 'retry-after': '0' });
    const before = double.arrivals.length;
    await expect(ask.trackById(MBID)).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
    expect(double.arrivals.length - before).toBe(3);
    expect(datasource.state()).toMatchObject({ blockedUntil: null, breaker: { state: 'CLOSED', consecutiveFailures: 0 } });
    plays('recording-lookup.bare.json');
    expect((await ask.trackById(OTHER_MBID))?.record.title).toBe('Paranoid Android');
  });

  it('error-503.rate-limited: everybody stays away as long as it says', async () => {
    const { world } = datasourceWorld('musicbrainz', double.url, {}, { retry: { attempts: 1 } });
    const limited = createMusicBrainz(world);
    plays('error-503.rate-limited.json', 503, { 'x-ratelimit-zone': 'ws ip=192.0.2.1', 'retry-after': '60' });
    const before = Date.now();
    await expect(limited.open({ lane: 'interactive' }).trackById?.(MBID)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(limited.state().blockedUntil).toBeGreaterThan(before + 50_000);
    await limited.close();
  });
});
