import { describe, expect, it } from 'vitest';
import { createCachedLoader, oneByOne, type CachedLoaderOptions } from '../../datasources/cached-loader.ts';
import { entityKind } from '../../datasources/entity-kind.ts';
import type { Loaded } from '../../src/cache/cache.ts';
import { ConfigurationError } from '../../src/errors/configuration-error.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { datasourceWorld } from './datasource-world.ts';
import { createPlainCache } from './plain-cache.ts';

interface Song {
  readonly id: string;
}

const songOf = (id: string): Song => ({ id });
const down = new ProviderError({ provider: 'SPOTIFY', code: 'PROVIDER_UNAVAILABLE', message: 'down' });

function loaderOver(
  load: (keys: readonly string[]) => Promise<Loaded<Song>>,
  batchSize: number,
  rest: Partial<CachedLoaderOptions<string, Song>> = {},
) {
  const cache = createPlainCache();
  const kind = { provider: 'spotify', dataType: 'song', version: 1, ttlMs: 1, notFoundTtlMs: 1, staleMs: 1 } as const;
  const loads: (readonly string[])[] = [];
  const noted = (keys: readonly string[]): Promise<Loaded<Song>> => {
    loads.push(keys);
    return load(keys);
  };
  return {
    cache,
    loads,
    ask: createCachedLoader<string, Song>({ provider: 'SPOTIFY', cache, kind, keyOf: (key) => key, batchSize, load: noted, ...rest }),
  };
}

const known = async (keys: readonly string[]): Promise<Loaded<Song>> => new Map(keys.map((key) => [key, songOf(key)]));

describe('createCachedLoader', () => {
  it('takes the keys of a tick to the cache at once and loads what it lacks in chunks', async () => {
    const { ask, cache, loads } = loaderOver(known, 2);
    const songs = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => ask(key)));
    expect(songs.map((song) => song?.record.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(cache.looks).toEqual([['a', 'b', 'c', 'd', 'e']]);
    expect(loads).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('asks once for what is asked twice in a tick', async () => {
    const lower = async (keys: readonly string[]): Promise<Loaded<Song>> => new Map(keys.map((key) => [key.toLowerCase(), songOf(key)]));
    const { ask, loads } = loaderOver(lower, 10, { keyOf: (key) => key.toLowerCase() });
    const [first, second] = await Promise.all([ask('Strobe'), ask('strobe'), ask('other')]);
    expect(second).toBe(first);
    expect(loads).toEqual([['Strobe', 'other']]);
  });

  it('loads chunks side by side', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let started = 0;
    const { ask } = loaderOver(async (keys) => {
      const mine = started++;
      gates[1 - mine]?.resolve();
      await gates[mine]?.promise; // opened by the other: in sequence this would never end
      return known(keys);
    }, 1);
    await Promise.all([ask('a'), ask('b')]);
    expect(started).toBe(2);
  });

  it('finds answers by key, whatever their order', async () => {
    const { ask } = loaderOver(async (keys) => new Map(keys.toReversed().map((key) => [key, songOf(key)])), 3);
    const songs = await Promise.all(['a', 'b', 'c'].map((key) => ask(key)));
    expect(songs.map((song) => song?.record.id)).toEqual(['a', 'b', 'c']);
  });

  it('fails the keys of a failing chunk and no others', async () => {
    const { ask } = loaderOver(async (keys) => {
      if (keys.includes('c')) throw down;
      return known(keys);
    }, 2);
    const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((key) => ask(key)));
    expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : 'found'))).toEqual(['found', 'found', down, down, 'found']);
  });

  it('throws the failure of a single key', async () => {
    const { ask } = loaderOver(
      async () =>
        new Map<string, Song | ProviderError>([
          ['a', down],
          ['b', songOf('b')],
        ]),
      2,
    );
    const [a, b] = await Promise.allSettled([ask('a'), ask('b')]);
    expect(a).toMatchObject({ status: 'rejected', reason: down });
    expect(b).toMatchObject({ status: 'fulfilled', value: { record: { id: 'b' } } });
  });

  it('takes a key that the answer leaves out for a bad answer, not for an absent thing', async () => {
    const { ask, cache } = loaderOver(async () => new Map(), 1);
    await expect(ask('a')).rejects.toMatchObject({ name: 'ProviderError', code: 'BAD_RESPONSE', provider: 'SPOTIFY' });
    expect(cache.held.size).toBe(0);
  });

  it('turns a mistake while reading an answer into BAD_RESPONSE and keeps its cause', async () => {
    const mistake = new TypeError('undefined is not a function');
    const { ask } = loaderOver(() => Promise.reject(mistake), 1);
    await expect(ask('a')).rejects.toMatchObject({ code: 'BAD_RESPONSE', cause: mistake, message: 'The answer of SPOTIFY could not be read' });
  });

  it('gives null for what the provider does not know, and remembers it', async () => {
    const { ask, cache } = loaderOver(async () => new Map([['a', null]]), 1);
    expect(await ask('a')).toBeNull();
    expect(cache.held.get('song:a')).toMatchObject({ value: null });
  });

  it('says where the value came from', async () => {
    const { ask } = loaderOver(known, 1, { urlOf: (song) => `https://example.org/${song.id}` });
    const before = Date.now();
    const reading = await ask('a');
    expect(reading?.source).toEqual({ provider: 'SPOTIFY', fetchedAt: expect.any(Number), stale: false, url: 'https://example.org/a' });
    expect(reading?.source.fetchedAt).toBeGreaterThanOrEqual(before);
  });

  it('asks one by one where there is no batch', async () => {
    const load = oneByOne<string, Song>(
      (key) => `song:${key}`,
      async (key) => (key === 'none' ? null : songOf(key)),
    );
    expect(await load(['a', 'none'])).toEqual(
      new Map([
        ['song:a', { id: 'a' }],
        ['song:none', null],
      ]),
    );
  });
});

describe('entityKind', () => {
  it('takes the TTLs of the policy', () => {
    const { world } = datasourceWorld('lastfm', 'http://127.0.0.1:9');
    expect(entityKind(world, 'lastfm', 'tags', 3)).toEqual({
      provider: 'lastfm',
      dataType: 'tags',
      version: 3,
      ttlMs: 14 * 86_400_000,
      notFoundTtlMs: 86_400_000,
      staleMs: 7 * 86_400_000,
    });
  });

  it('names a TTL that the policy lacks', () => {
    const { world } = datasourceWorld('lastfm', 'http://127.0.0.1:9');
    expect(() => entityKind(world, 'lastfm', 'covers', 1)).toThrow(ConfigurationError);
    expect(() => entityKind(world, 'lastfm', 'covers', 1)).toThrow('providers.lastfm.ttl.covers');
  });
});
