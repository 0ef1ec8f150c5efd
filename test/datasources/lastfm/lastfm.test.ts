import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLastfm } from '../../../datasources/lastfm/index.ts';
import type { LastfmQuestions } from '../../../datasources/lastfm/loaders.ts';
import { QUESTIONS } from '../../../datasources/lastfm/policy.ts';
import type { Datasource } from '../../../datasources/provider.ts';
import { ConfigurationError } from '../../../src/errors/configuration-error.ts';
import { startProviderDouble, type ProviderDouble } from '../../support/provider-double.ts';
import { datasourceWorld } from '../datasource-world.ts';

let double: ProviderDouble;
let parts: ReturnType<typeof datasourceWorld>;
let datasource: Datasource;
let ask: LastfmQuestions;

beforeEach(async () => {
  double = await startProviderDouble();
  parts = datasourceWorld('lastfm', double.url);
  datasource = createLastfm(parts.world);
  ask = opened();
});
afterEach(async () => {
  await datasource.close();
  await double.close();
});

/** Loaders of another request. */
const opened = () => datasource.open({ lane: 'interactive' }) as LastfmQuestions;
const parameters = (n = 0) => Object.fromEntries(new URL(double.arrivals[n]?.path ?? '', 'http://double').searchParams);
const song = (rest: object = {}) => ({
  track: { name: 'Hells Bells', artist: { name: 'AC/DC', mbid: '' }, listeners: '100', duration: '0', mbid: '', ...rest },
});

describe('requests', () => {
  it('encode each name once, ask for correction, and carry the key', async () => {
    double.always({ body: song() });
    await ask.trackByName({ artist: ' AC/DC ', title: 'Hells + Bells  & more' });
    expect(double.arrivals[0]?.path).toMatch(/^\/2\.0\/\?/);
    expect(parameters()).toEqual({
      method: 'track.getInfo',
      artist: 'AC/DC',
      track: 'Hells + Bells & more',
      autocorrect: '1',
      format: 'json',
      api_key: 'sandbox',
    });
    expect(double.arrivals[0]?.headers['user-agent']).toBe('Mixdown/0.0.0 ( test )');
  });

  it('take the key of the settings in mode LIVE, and keep it out of errors and the cache', async () => {
    const { world, kept } = datasourceWorld('lastfm', 'http://127.0.0.1:9', {
      mode: 'LIVE',
      baseUrl: `${double.url}/2.0/`,
      credentials: { LASTFM_API_KEY: 'canary-key' },
    });
    const live = createLastfm(world);
    double.next({ body: song() }, { status: 403, body: { error: 10, message: 'Invalid API key canary-key' } });
    await live.open({ lane: 'interactive' }).trackByName?.({ artist: 'a', title: 'b' });
    expect(parameters()).toMatchObject({ api_key: 'canary-key' });
    const failure = await live
      .open({ lane: 'interactive' })
      .artistByName?.('a')
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'TOKEN_EXPIRED' });
    expect(JSON.stringify([String(failure), ...kept])).not.toContain('canary-key');
    await live.close();
  });

  it.each([
    ['similarTracks', 'track.getSimilar', '50'],
    ['similarArtists', 'artist.getSimilar', '50'],
    ['searchArtists', 'artist.search', '30'],
    ['artistTopTracks', 'artist.getTopTracks', '50'],
  ] as const)('%s asks %s for %s at most', async (question, method, limit) => {
    double.always({ body: { error: 6, message: 'The artist you supplied could not be found' } });
    expect(question === 'similarTracks' ? await ask.similarTracks({ artist: 'a', title: 'b' }) : await ask[question]('a')).toBeNull();
    expect(parameters()).toMatchObject({ method, limit });
  });

  it('search with title and artist apart, or with all words as the title', async () => {
    double.always({ body: { results: { trackmatches: { track: [] } } } });
    await ask.searchTracks({ text: null, artist: 'Radiohead', title: 'Airbag' });
    await ask.searchTracks({ text: 'radiohead airbag', artist: null, title: null });
    await ask.searchTracks({ text: null, artist: 'Radiohead', title: null });
    expect([0, 1, 2].map((n) => [parameters(n)['track'], parameters(n)['artist']])).toEqual([
      ['Airbag', 'Radiohead'],
      ['radiohead airbag', undefined],
      ['Radiohead', undefined],
    ]);
  });

  it('are not sent without a name', async () => {
    expect(await ask.trackByName({ artist: 'a', title: '  ' })).toBeNull();
    expect(await ask.artistByName('')).toBeNull();
    expect(await ask.searchTracks({ text: ' ', artist: null, title: null })).toBeNull();
    expect(double.arrivals).toEqual([]);
  });
});

describe('answers', () => {
  it('are kept by the names asked for, though the names in them are corrected', async () => {
    double.always({ body: song({ name: 'The Love Cats' }) });
    const asked = { artist: 'The Cure', title: 'The Lovecats' };
    expect((await ask.trackByName(asked))?.record.title).toBe('The Love Cats');
    expect([...parts.kept.keys()]).toEqual(['track:the cure\u001fthe lovecats']);
    await opened().trackByName({ artist: 'the  cure', title: 'THE LOVECATS' });
    expect(double.arrivals).toHaveLength(1);
  });

  it('of tracks and artists of one name are kept apart', async () => {
    double.always({ body: { toptags: { tag: [{ name: 'rock', count: 100 }] } } });
    await Promise.all([ask.artistTags('a\u001fb'), ask.trackTags({ artist: 'a', title: 'b' })]);
    expect([...parts.kept.keys()].toSorted()).toEqual(['tags:artist:a b', 'tags:track:a\u001fb']);
  });

  it('take a track for real by its listeners, its MBID or its album', async () => {
    const few = { listeners: '9' };
    double.next(
      { body: song(few) },
      { body: song({ listeners: '10' }) },
      { body: song({ ...few, mbid: '534e0d59-58a8-4594-aaab-847398098ff7' }) },
      { body: song({ ...few, album: { title: 'Back in Black', artist: 'AC/DC' } }) },
    );
    const found = [];
    for (const title of ['a', 'b', 'c', 'd']) found.push((await ask.trackByName({ artist: 'x', title })) !== null);
    expect(found).toEqual([false, true, true, true]);
  });

  it('read a search, whose artist is a plain name, with scores by the order', async () => {
    const row = (name: string) => ({ name, artist: 'Radiohead', url: 'https://www.last.fm/x', streamable: 'FIXME', listeners: '5', mbid: '' });
    double.always({ body: { results: { trackmatches: { track: [row('Airbag'), row('Airbag - live')] } } } });
    const hits = (await ask.searchTracks({ text: 'airbag', artist: null, title: null }))?.record;
    expect(hits).toMatchObject([{ score: 1, record: { id: 'Radiohead/_/Airbag', mbid: null, durationMs: null } }, { score: 0.5 }]);
  });

  it('hold no more than was asked for, though 250 come', async () => {
    const neighbours = Array.from({ length: 250 }, (_, n) => ({ name: `n${n}`, match: String(1 - n / 250) }));
    double.always({ body: { similarartists: { artist: neighbours } } });
    expect((await ask.similarArtists('a'))?.record).toHaveLength(50);
  });

  it('drop a row that cannot be read and keep the others', async () => {
    double.always({
      body: {
        similarartists: {
          artist: [
            { name: '', match: 1 },
            { name: 'b', match: 'high' },
            { name: 'c', match: '0.5' },
          ],
        },
      },
    });
    expect((await ask.similarArtists('a'))?.record).toMatchObject([{ match: 0.5, record: { name: 'c' } }]);
    expect((await parts.metrics.wireDrift.get()).values).toMatchObject([{ labels: { provider: 'lastfm', endpoint: 'artist.getSimilar' }, value: 2 }]);
  });

  it('do without a field of another shape', async () => {
    double.always({ body: song({ duration: [], listeners: 12, playcount: 'many', album: 7, url: 'javascript:alert(1)' }) });
    expect((await ask.trackByName({ artist: 'a', title: 'b' }))?.record).toMatchObject({
      durationMs: null,
      url: null,
      albums: [],
      popularity: { lastfmListeners: 12, lastfmPlaycount: null },
    });
  });

  it.each([
    ['a missing name', { body: { track: { artist: { name: 'a' } } } }],
    ['a track that is text', { body: { track: 'none' } }],
    ['HTML', { headers: { 'content-type': 'text/html' }, body: '<html>gone</html>' }],
    ['a 404 of somebody else', { status: 404, body: { detail: 'no such route' } }],
  ])('with %s are BAD_RESPONSE and not remembered', async (_, script) => {
    double.always(script);
    await expect(ask.trackByName({ artist: 'a', title: 'b' })).rejects.toMatchObject({ name: 'ProviderError', code: 'BAD_RESPONSE' });
    expect(parts.kept.size).toBe(0);
  });

  it.each([8, 11, 16])('with code %i under 200 are asked for again', async (error) => {
    double.next({ body: { error, message: 'try again' } });
    double.always({ body: song() });
    expect((await ask.trackByName({ artist: 'a', title: 'b' }))?.record.title).toBe('Hells Bells');
    expect(double.arrivals).toHaveLength(2);
  });

  it('of one tick fail alone', async () => {
    double.always((arrival) =>
      arrival.path.includes('artist=bad')
        ? { status: 400, body: { error: 3, message: 'x' } }
        : { body: { toptags: { tag: { name: 'rock', count: '100' } } } },
    );
    const outcomes = await Promise.allSettled(['good', 'bad', 'fine'].map((name) => ask.artistTags(name)));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('createLastfm', () => {
  it('offers its questions, all of them available, and no others', () => {
    expect(datasource.capabilities()).toEqual(QUESTIONS.map((name) => ({ name, available: true, reason: null })));
    expect(Object.keys(ask).toSorted()).toEqual([...QUESTIONS].toSorted());
  });

  it('refuses to be opened when it is off, or live without a key', () => {
    expect(() => createLastfm(datasourceWorld('lastfm', double.url, { mode: 'OFF' }).world)).toThrow(ConfigurationError);
    expect(() => createLastfm(datasourceWorld('lastfm', double.url, { mode: 'LIVE' }).world)).toThrow('LASTFM_API_KEY');
  });
});
