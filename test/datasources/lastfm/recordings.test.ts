import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLastfm } from '../../../datasources/lastfm/index.ts';
import type { LastfmQuestions } from '../../../datasources/lastfm/loaders.ts';
import type { Datasource } from '../../../datasources/provider.ts';
import type { Metrics } from '../../../src/observability/metrics.ts';
import { startProviderDouble, type ProviderDouble } from '../../support/provider-double.ts';
import { datasourceWorld, recordingsOf } from '../datasource-world.ts';

const recording = recordingsOf('lastfm');
const NAME = { artist: 'Radiohead', title: 'Paranoid Android' };

describe.skipIf(recording === null)('recorded answers of Last.fm, over a real socket', () => {
  let double: ProviderDouble;
  let datasource: Datasource;
  let metrics: Metrics;
  let ask: LastfmQuestions;

  beforeAll(async () => {
    double = await startProviderDouble();
  });
  beforeEach(() => {
    const { world } = datasourceWorld('lastfm', double.url);
    datasource = createLastfm(world);
    metrics = world.metrics;
    ask = datasource.open({ lane: 'interactive' }) as LastfmQuestions;
  });
  afterEach(async () => {
    await datasource.close();
    expect((await metrics.wireDrift.get()).values, 'what was recorded is what the wire schemas expect').toEqual([]);
  });
  afterAll(() => double.close());

  const plays = (file: string, status = 200) => double.always({ status, body: recording?.(file) ?? {} });

  it('track-getinfo.paranoid-android: duration in ms, counts, album, pictures', async () => {
    plays('track-getinfo.paranoid-android.json');
    const track = (await ask.trackByName(NAME))?.record;
    expect(track).toMatchObject({
      provider: 'LASTFM',
      id: 'Radiohead/_/Paranoid Android',
      url: 'https://www.last.fm/music/Radiohead/_/Paranoid+Android',
      title: 'Paranoid Android',
      mbid: '534e0d59-58a8-4594-aaab-847398098ff7',
      durationMs: 383_000,
      genres: [],
      popularity: { lastfmListeners: 1_318_250, lastfmPlaycount: 10_473_873, spotifyPopularity: null },
      credits: [{ creditedAs: 'Radiohead', joinPhrase: '', artist: { id: 'Radiohead', mbid: 'a74b1b7f-71a5-4011-9441-d0b5e4122711' } }],
      albums: [{ id: 'Radiohead/OK Computer', title: 'OK Computer', kind: null }],
    });
    expect(track?.artwork.map((image) => image.width)).toEqual([300, 174, 64, 34]);
  });

  it.each([
    ['track-getinfo.by-recording-mbid.json', 'Paranoid Android', 383_000],
    ['track-getinfo.feat-in-title.json', 'Solo (feat. Demi Lovato)', expect.anything()],
    ['track-getinfo.honey-lips.json', 'Honey Lips', 172_000],
    ['track-getinfo.lang-es.json', 'Paranoid Android', 383_000],
    ['track-getinfo.one-step-closer.json', 'One Step Closer', 157_000],
    ['track-getinfo.username.json', 'One Step Closer', 157_000],
  ])('%s: is read', async (file, title, durationMs) => {
    plays(file);
    expect((await ask.trackByName(NAME))?.record).toMatchObject({ title, durationMs });
  });

  it('track-getinfo.hello-no-mbid: no MBID is none', async () => {
    plays('track-getinfo.hello-no-mbid.json');
    expect((await ask.trackByName(NAME))?.record).toMatchObject({ title: 'Hello', mbid: null, albums: [{ title: '25' }] });
  });

  it("track-getinfo.fake-track-http-200: somebody's misspelling is no track", async () => {
    plays('track-getinfo.fake-track-http-200.json');
    expect(await ask.trackByName({ artist: 'Fake Artist', title: 'Fake Track' })).toBeNull();
  });

  it('track-getsimilar: duration in seconds, 0 unknown, match as a number', async () => {
    plays('track-getsimilar.paranoid-android.json');
    const similar = (await ask.similarTracks(NAME))?.record ?? [];
    expect(similar).toHaveLength(40);
    expect(similar[0]).toMatchObject({
      match: 1,
      record: { title: 'Airbag', durationMs: 294_000, popularity: { lastfmPlaycount: 6_178_489, lastfmListeners: null } },
    });
    expect(similar.find(({ record }) => record.title === '1979')?.record.mbid).toBeNull();
    expect(similar.every(({ record }) => record.durationMs !== 0)).toBe(true);
    expect(similar.some(({ record }) => record.durationMs === null)).toBe(true);
  });

  it.each([
    ['track-gettoptags.hells-bells.json', 'hard rock'],
    ['track-gettoptags.paranoid-android.json', 'alternative'],
  ])('%s: weights relative to the first', async (file, first) => {
    plays(file);
    const tags = (await ask.trackTags(NAME))?.record ?? [];
    expect(tags[0]).toEqual({ name: expect.stringMatching(new RegExp(first, 'i')), weight: 1 });
    expect(tags.every((tag) => tag.weight > 0 && tag.weight <= 1)).toBe(true);
  });

  it('track-gettoptags.hells-bells: 58 of 100 is 0.58', async () => {
    plays('track-gettoptags.hells-bells.json');
    expect((await ask.trackTags(NAME))?.record[1]).toEqual({ name: 'rock', weight: 0.58 });
  });

  it.each([
    ['artist-gettoptags.drake.json'],
    ['artist-gettoptags.multiple.json'],
    ['artist-gettoptags.nirvana.json'],
    ['artist-gettoptags.single-object.json'],
  ])('%s: is read, a single tag without its list too', async (file) => {
    plays(file);
    expect((await ask.artistTags('somebody'))?.record[0]).toEqual({ name: expect.any(String), weight: 1 });
  });

  it("artist-gettags.multiple: another method's answer, without its list, is refused", async () => {
    plays('artist-gettags.multiple.json');
    await expect(ask.artistTags('Crim3s')).rejects.toMatchObject({ code: 'BAD_RESPONSE', message: expect.stringContaining('path toptags') });
  });

  it.each([
    ['track-gettoptags.empty.json', () => ask.trackTags(NAME)],
    ['track-search.empty.json', () => ask.searchTracks({ text: 'none', artist: null, title: null })],
    ['artist-search.empty.json', () => ask.searchArtists('none')],
    ['error-6.track-not-found-http-200.json', () => ask.trackByName(NAME)],
    ['error-6.artist-not-found-http-200.json', () => ask.artistByName('none')],
    ['error-6.artist-not-found-http-200.json', () => ask.similarArtists('none')],
    ['error-6.artist-not-found-http-200.json', () => ask.artistTags('none')],
    ['error-6.artist-not-found-http-200.json', () => ask.artistTopTracks('none')],
  ])('%s: nothing there is null', async (file, question) => {
    plays(file);
    expect(await question()).toBeNull();
  });

  it.each(['artist-getinfo.not-found-404.json', 'error-6.user-not-found-404.json'])('%s: the same under 404', async (file) => {
    plays(file, 404);
    expect(await ask.artistByName('The Weeknd BUT Fake')).toBeNull();
  });

  it.each([
    ['error-10.invalid-api-key-403.json', 403, 'TOKEN_EXPIRED'],
    ['error-17.recent-tracks-hidden-403.json', 403, 'CAPABILITY_UNAVAILABLE'],
    ['error-3.invalid-method-400.json', 400, 'BAD_RESPONSE'],
    ['error-6.missing-parameter-400.json', 400, 'BAD_RESPONSE'],
    ['error.recent-tracks-user-missing.json', 200, 'BAD_RESPONSE'],
  ])('%s: is a failure, asked once', async (file, status, code) => {
    plays(file, status);
    const before = double.arrivals.length;
    await expect(ask.trackByName(NAME)).rejects.toMatchObject({ name: 'ProviderError', provider: 'LASTFM', code });
    expect(double.arrivals.length - before).toBe(1);
  });

  it('artist-getinfo.nirvana: plain biography, counts, pictures of that time', async () => {
    plays('artist-getinfo.nirvana.json');
    const artist = (await ask.artistByName('Nirvana'))?.record;
    expect(artist).toMatchObject({
      id: 'Nirvana',
      url: 'https://www.last.fm/music/Nirvana',
      mbid: '9282c8b4-ca0b-4c6b-b7e3-4f7762dfc4d6',
      popularity: { lastfmListeners: 4_196_311, lastfmPlaycount: 216_257_220 },
    });
    expect(artist?.biography).toMatch(/^There are multiple artists[\s\S]*early-to-mid '90s\.$/);
    expect(artist?.images[0]).toMatchObject({ width: 300, height: 300 });
  });

  it('artist-getinfo.the-weeknd: the star is no picture', async () => {
    plays('artist-getinfo.the-weeknd.json');
    expect((await ask.artistByName('The Weeknd'))?.record).toMatchObject({
      name: 'The Weeknd',
      images: [],
      biography: expect.not.stringMatching(/<|Read more|User-contributed/),
    });
  });

  it('artist-getinfo.lang-fr: is read', async () => {
    plays('artist-getinfo.lang-fr.json');
    expect((await ask.artistByName('Nirvana'))?.record.biography).toMatch(/^Nirvana est un groupe/);
  });

  it('artist-getsimilar: match comes as a string', async () => {
    plays('artist-getsimilar.nirvana.json');
    const similar = (await ask.similarArtists('Nirvana'))?.record ?? [];
    expect(similar).toHaveLength(40);
    expect(similar[0]).toMatchObject({ match: 1, record: { name: 'Alice in Chains', mbid: '4bd95eea-b9f6-4d70-a36c-cfea77431553' } });
    expect(similar.every(({ match }) => match >= 0 && match <= 1)).toBe(true);
  });

  it('artist-gettoptracks: listeners and playcount', async () => {
    plays('artist-gettoptracks.nirvana.json');
    const tracks = (await ask.artistTopTracks('Nirvana'))?.record ?? [];
    expect(tracks).toHaveLength(15);
    expect(tracks[0]).toMatchObject({
      title: 'Smells Like Teen Spirit',
      durationMs: null,
      popularity: { lastfmListeners: 2_011_576, lastfmPlaycount: 15_470_296 },
    });
  });

  it('artist-search.rammstein: is read', async () => {
    plays('artist-search.rammstein.json');
    expect((await ask.searchArtists('Rammstein'))?.record).toMatchObject([
      { score: 1, record: { name: 'Rammstein', popularity: { lastfmListeners: 1_913_191 }, images: [] } },
    ]);
  });
});
