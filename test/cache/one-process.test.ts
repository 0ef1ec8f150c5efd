import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InvalidationLog } from '../../src/cache/cache.ts';
import { createMemoryInvalidationLog } from '../../src/cache/memory-invalidation-log.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { POLICY, TRACK, ask, open, provider, title, type Process, type Provider } from './caches.ts';

const unavailable = new ProviderError({ provider: 'SPOTIFY', code: 'PROVIDER_UNAVAILABLE', message: 'Spotify answered 503', status: 503 });

describe('the cache of one process', () => {
  let clock: FakeClock;
  let api: Process;
  let spotify: Provider;

  beforeEach(async () => {
    clock = createFakeClock();
    spotify = provider();
    api = await open({ clock });
  });

  afterEach(() => api.close());

  it('loads once what all of many callers lack, and answers from memory afterwards', async () => {
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => title(api, spotify)));
    expect(new Set(answers)).toEqual(new Set(['strobe of load 1']));
    expect(await title(api, spotify)).toBe('strobe of load 1');
    expect(spotify.loads).toEqual([['strobe']]);
  });

  it('loads what is missing in one go, and of overlapping questions each key once', async () => {
    const ask = (keys: readonly string[]) => api.cache.getOrLoadMany(TRACK, keys, spotify.load);
    const [first, second] = await Promise.all([ask(['a', 'b', 'a']), ask(['b', 'c'])]);
    await ask(['c', 'd', 'a']);
    expect(spotify.loads).toEqual([['a', 'b'], ['c'], ['d']]);
    expect([...first.keys()].sort()).toEqual(['a', 'b']);
    expect([...second.keys()].sort()).toEqual(['b', 'c']);
  });

  it('answers each key of a batch as soon as it is delivered, and keeps it', async () => {
    const slow = Promise.withResolvers<void>();
    const told: string[] = [];
    const load = async (_missing: readonly string[], deliver: (part: ReadonlyMap<string, { title: string } | null>) => void) => {
      deliver(new Map([['quick', { title: 'Quick' }]]));
      deliver(new Map([['quick', { title: 'Quick again' }]]));
      await slow.promise;
      return new Map([
        ['quick', { title: 'Quick once more' }],
        ['slow', { title: 'Slow' }],
      ]);
    };
    const all = api.cache.getOrLoadMany<{ title: string }>(TRACK, ['quick', 'slow'], load, (key) => told.push(key));
    await vi.waitFor(() => expect(told).toEqual(['quick']));
    expect(await title(api, spotify, 'quick')).toBe('Quick');
    slow.resolve();
    expect((await all).get('slow')).toMatchObject({ value: { title: 'Slow' } });
    expect((await all).get('quick')).toMatchObject({ value: { title: 'Quick' } });
    expect(told).toEqual(['quick', 'slow']);
    expect(spotify.loads).toEqual([]);
  });

  it('answers nothing for nothing', async () => {
    expect((await api.cache.getOrLoadMany(TRACK, [], spotify.load)).size).toBe(0);
    expect(spotify.loads).toEqual([]);
  });

  it('keeps kinds, and versions of a kind, apart', async () => {
    await title(api, spotify);
    await title(api, spotify, 'strobe', { ...TRACK, dataType: 'artist' });
    await title(api, spotify, 'strobe', { ...TRACK, version: 2 });
    await title(api, spotify, 'strobe', { ...TRACK, provider: 'lastfm' });
    expect(spotify.loads.length).toBe(4);
  });

  it('says when a value was fetched, and gives everybody the same wrapper', async () => {
    const fetchedAt = clock.now();
    const first = await ask(api, spotify);
    await clock.advance(5_000);
    expect(await ask(api, spotify)).toMatchObject({ fetchedAt, stale: false });
    expect(first).toMatchObject({ fetchedAt });
    expect(Object.isFrozen(await ask(api, spotify))).toBe(true);
  });

  it('serves stale at once past the TTL, while one refreshes', async () => {
    await title(api, spotify);
    await clock.advance(TRACK.ttlMs);
    const { promise, resolve } = Promise.withResolvers<void>();
    spotify.gate = promise;
    expect(await Promise.all([1, 2, 3].map(() => title(api, spotify)))).toEqual(Array(3).fill('strobe of load 1 (stale)'));
    resolve();
    await vi.waitFor(async () => expect(await title(api, spotify)).toBe('strobe of load 2'));
    expect(spotify.loads.length).toBe(2);
  });

  it('keeps serving stale while the provider fails, asks it again only after the backoff, and gives up at the end', async () => {
    await title(api, spotify);
    spotify.answer = () => unavailable;
    await clock.advance(TRACK.ttlMs);
    await title(api, spotify);
    await clock.advance(POLICY.refreshBackoff - 1);
    expect(await title(api, spotify)).toBe('strobe of load 1 (stale)');
    expect(spotify.loads.length).toBe(2);
    await clock.advance(1);
    expect(await title(api, spotify)).toBe('strobe of load 1 (stale)');
    await vi.waitFor(() => expect(spotify.loads.length).toBe(3));
    await clock.advance(TRACK.staleMs);
    expect(await title(api, spotify)).toBe('PROVIDER_UNAVAILABLE');
  });

  it('is a miss at the end of the stale time', async () => {
    await title(api, spotify);
    await clock.advance(TRACK.ttlMs + TRACK.staleMs);
    expect(await title(api, spotify)).toBe('strobe of load 2');
  });

  it('keeps "not found" for its own TTL', async () => {
    spotify.answer = () => null;
    expect(await title(api, spotify)).toBe('null');
    await clock.advance(TRACK.notFoundTtlMs - 1);
    expect(await title(api, spotify)).toBe('null');
    expect(spotify.loads.length).toBe(1);
    await clock.advance(1);
    expect(await title(api, spotify)).toBe('null (stale)');
    await vi.waitFor(() => expect(spotify.loads.length).toBe(2));
  });

  it('never keeps a failure, and tells it for a second to those who come right behind', async () => {
    spotify.answer = () => unavailable;
    expect(await title(api, spotify)).toBe('PROVIDER_UNAVAILABLE');
    spotify.answer = () => ({ title: 'found' });
    await clock.advance(999);
    expect(await title(api, spotify)).toBe('PROVIDER_UNAVAILABLE');
    expect(spotify.loads.length).toBe(1);
    await clock.advance(1);
    expect(await title(api, spotify)).toBe('found');
  });

  it('keeps the failure of one key away from the others', async () => {
    spotify.answer = (key) => (key === 'bad' ? unavailable : key === 'forgotten' ? undefined : { title: key });
    const answers = await api.cache.getOrLoadMany(TRACK, ['good', 'bad', 'forgotten'], spotify.load);
    expect(answers.get('good')).toMatchObject({ value: { title: 'good' } });
    expect(answers.get('bad')).toBe(unavailable);
    expect(answers.get('forgotten')).toMatchObject({ code: 'BAD_RESPONSE', provider: 'SPOTIFY' });
  });

  it.each([
    ['rejects', () => Promise.reject(new TypeError('a programming error'))],
    [
      'throws at once',
      () => {
        throw new TypeError('a programming error');
      },
    ],
  ])('makes a ProviderError of a load that %s, its cause kept', async (_how, load) => {
    const answers = await api.cache.getOrLoadMany(TRACK, ['a', 'b'], load);
    for (const key of ['a', 'b'])
      expect(answers.get(key)).toMatchObject({
        name: 'ProviderError',
        code: 'PROVIDER_UNAVAILABLE',
        provider: 'SPOTIFY',
        cause: { message: 'a programming error' },
      });
  });

  it('passes a thrown ProviderError on as it is', async () => {
    const answers = await api.cache.getOrLoadMany(TRACK, ['a'], () => Promise.reject(unavailable));
    expect(answers.get('a')).toBe(unavailable);
  });

  it('answers what cannot be kept, without keeping it', async () => {
    const load = vi.fn(async () => new Map([['a', { title: 1n }]]));
    expect((await api.cache.getOrLoadMany(TRACK, ['a'], load)).get('a')).toMatchObject({ value: { title: 1n } });
    await api.cache.getOrLoadMany(TRACK, ['a'], load);
    expect(load).toHaveBeenCalledTimes(2);
    expect(api.cache.statistics()[0]).toMatchObject({ errors: 2 });
  });

  it.each([
    [{ provider: 'spotify' } as const, ['track/a', 'track/b', 'artist/a']],
    [{ provider: 'spotify', dataType: 'track' } as const, ['track/a', 'track/b']],
    [{ provider: 'spotify', dataType: 'track', key: 'a' } as const, ['track/a']],
    [{ provider: 'lastfm' } as const, []],
  ])('drops by invalidate(%o) just that', async (target, dropped) => {
    const all = [
      ['track', 'a'],
      ['track', 'b'],
      ['artist', 'a'],
    ] as const;
    const visit = () => Promise.all(all.map(([dataType, key]) => title(api, spotify, key, { ...TRACK, dataType })));
    const before = await visit();
    await api.cache.invalidate(target);
    const after = await visit();
    expect(all.filter((_, index) => before[index] !== after[index]).map((names) => names.join('/'))).toEqual(dropped);
  });

  it('does not serve after an invalidation what was being loaded before it', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    spotify.gate = promise;
    const early = title(api, spotify);
    await vi.waitFor(() => expect(spotify.loads.length).toBe(1));
    await api.cache.invalidate({ provider: 'spotify', dataType: 'track', key: 'strobe' });
    spotify.gate = Promise.resolve();
    expect(await title(api, spotify)).toBe('strobe of load 2');
    resolve();
    expect(await early).toBe('strobe of load 1');
    expect(await title(api, spotify)).toBe('strobe of load 2');
  });

  it('ends the telling of a failure with an invalidation', async () => {
    spotify.answer = () => unavailable;
    await title(api, spotify);
    await api.cache.invalidate({ provider: 'spotify' });
    spotify.answer = () => ({ title: 'found' });
    expect(await title(api, spotify)).toBe('found');
  });

  it('counts each key once', async () => {
    await api.cache.getOrLoadMany(TRACK, ['a', 'b'], spotify.load);
    await api.cache.getOrLoadMany(TRACK, ['a', 'b', 'c'], spotify.load);
    await clock.advance(TRACK.ttlMs);
    await api.cache.getOrLoadMany(TRACK, ['a'], spotify.load);
    expect(api.cache.statistics()).toEqual([
      { provider: 'spotify', dataType: 'track', ttlMs: TRACK.ttlMs, memoryHits: 3, sharedHits: 0, misses: 3, staleServed: 1, errors: 0 },
    ]);
  });
});

describe('an invalidation that cannot be recorded yet', () => {
  it('applies here at once, and is recorded when it can be', async () => {
    const clock = createFakeClock();
    const durable = createMemoryInvalidationLog();
    let refusals = 3;
    const flaky: InvalidationLog = { ...durable, raise: (tag) => (refusals-- > 0 ? Promise.reject(new Error('no database')) : durable.raise(tag)) };
    const [api, spotify] = [await open({ clock, invalidations: flaky }), provider()];
    await title(api, spotify);

    const recorded = vi.fn();
    const invalidation = api.cache.invalidate({ provider: 'spotify' }).then(recorded);
    expect(await title(api, spotify)).toBe('strobe of load 2');
    expect(await title(api, spotify)).toBe('strobe of load 2');
    expect(recorded).not.toHaveBeenCalled();
    expect(await durable.versions()).toEqual(new Map());

    await clock.advance(60_000);
    await invalidation;
    expect(await durable.versions()).toEqual(new Map([['spotify', 1]]));
    await api.close();
  });

  it('rejects when the cache is closed before that', async () => {
    const api = await open({
      clock: createFakeClock(),
      invalidations: { ...createMemoryInvalidationLog(), raise: () => Promise.reject(new Error('no database')) },
    });
    const invalidation = expect(api.cache.invalidate({ provider: 'spotify' })).rejects.toThrow('was not recorded');
    await api.close();
    await invalidation;
  });
});
