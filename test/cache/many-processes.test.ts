import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Redis } from 'ioredis';
import { sharedKeyOf } from '../../src/cache/entity-key.ts';
import { createMemoryInvalidationLog } from '../../src/cache/memory-invalidation-log.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { startRedis } from '../support/redis.ts';
import { POLICY, REDIS_TIMEOUT_MS, TRACK, ask, open, provider, title, type Process, type Provider, type Replaced } from './caches.ts';

const server = await startRedis();
const unavailable = new ProviderError({
  provider: 'SPOTIFY',
  code: 'RATE_LIMITED',
  message: 'Spotify asked to wait',
  retryAt: 1_800_000_000_000,
  status: 429,
});
const STROBE = sharedKeyOf(TRACK, 'strobe');

afterAll(() => server?.stop());

describe.skipIf(server === null)('the caches of several processes', () => {
  const url = server?.url ?? '';
  let processes: Process[];
  let spotify: Provider;
  let admin: Redis;

  const start = async (replaced: Replaced = {}): Promise<Process> => {
    const process = await open({ url, ...replaced });
    processes.push(process);
    return process;
  };

  beforeEach(async () => {
    processes = [];
    spotify = provider();
    admin = new Redis(url, { maxRetriesPerRequest: null });
    await admin.flushall();
  });

  afterEach(async () => {
    server?.resume();
    await Promise.all(processes.map((process) => process.close()));
    admin.disconnect();
  });

  it('load exactly once for 5,000 cold callers on two processes', async () => {
    const [one, two] = [await start(), await start()];
    spotify.gate = new Promise((resolve) => setTimeout(resolve, 300));
    const answers = await Promise.all(Array.from({ length: 5_000 }, (_, n) => title(n % 2 === 0 ? one : two, spotify)));
    expect(new Set(answers)).toEqual(new Set(['strobe of load 1']));
    expect(spotify.loads).toEqual([['strobe']]);
  });

  it('load each key of overlapping questions once', async () => {
    const caches = [await start(), await start(), await start()];
    const keys = Array.from({ length: 60 }, (_, n) => `key ${n}`);
    const asked = caches.flatMap(({ cache }, n) => [
      cache.getOrLoadMany(TRACK, keys.slice(n * 10, n * 10 + 40), spotify.load),
      cache.getOrLoadMany(TRACK, keys.slice(n * 5, n * 5 + 20), spotify.load),
    ]);
    const answers = await Promise.all(asked);
    expect(spotify.loads.flat().sort()).toEqual([...new Set(keys)].sort());
    expect(answers.map((map) => map.size)).toEqual([40, 20, 40, 20, 40, 20]);
  });

  it('load for 2,000 different keys at once, each once', async () => {
    const [one, two] = [await start(), await start()];
    const answers = await Promise.all(Array.from({ length: 4_000 }, (_, n) => title(n % 2 === 0 ? one : two, spotify, `key ${n >> 1}`)));
    expect(answers.filter((answer) => !answer.startsWith('key'))).toEqual([]);
    expect(spotify.loads.flat().length).toBe(2_000);
  });

  it('find in Redis what another has loaded, with one MGET for many keys', async () => {
    const [one, two] = [await start(), await start()];
    const keys = Array.from({ length: 50 }, (_, n) => `key ${n}`);
    await one.cache.getOrLoadMany(TRACK, keys, spotify.load);
    await vi.waitFor(async () => expect(await admin.exists(...keys.map((key) => sharedKeyOf(TRACK, key)))).toBe(50));
    await admin.config('RESETSTAT');
    await two.cache.getOrLoadMany(TRACK, keys, spotify.load);
    const statistics = await admin.info('commandstats');
    expect(statistics).toMatch(/cmdstat_mget:calls=1,/);
    expect(statistics).not.toContain('cmdstat_set:');
    expect(spotify.loads.length).toBe(1);
    expect(two.cache.statistics()[0]).toMatchObject({ sharedHits: 50, misses: 0 });
  });

  it('free their leases, and let a value expire with its TTL and its stale time', async () => {
    await title(await start(), spotify);
    await vi.waitFor(async () => expect(await admin.keys('*')).toEqual([STROBE]));
    const left = await admin.pttl(STROBE);
    expect(left).toBeGreaterThan(TRACK.ttlMs + TRACK.staleMs - 60_000);
    expect(left).toBeLessThanOrEqual(TRACK.ttlMs + TRACK.staleMs);
  });

  it('share "not found" too', async () => {
    const [one, two] = [await start(), await start()];
    spotify.answer = () => null;
    await title(one, spotify);
    await vi.waitFor(async () => expect(await admin.exists(STROBE)).toBe(1));
    expect(await title(two, spotify)).toBe('null');
    expect(spotify.loads.length).toBe(1);
  });

  it('share a failure instead of failing one by one', async () => {
    const caches = await Promise.all([start(), start(), start(), start()]);
    spotify.answer = () => unavailable;
    spotify.gate = new Promise((resolve) => setTimeout(resolve, 100));
    const answers = await Promise.all(Array.from({ length: 1_000 }, (_, n) => ask(caches[n % 4] as Process, spotify)));
    expect(spotify.loads.length).toBe(1);
    for (const answer of answers)
      expect(answer).toMatchObject({ code: 'RATE_LIMITED', provider: 'SPOTIFY', retryAt: unavailable.retryAt, status: 429 });
    expect(await admin.exists(STROBE)).toBe(0);
  });

  it('do not share a failure for long', async () => {
    const [one, two] = [await start(), await start()];
    spotify.answer = () => unavailable;
    await title(one, spotify);
    spotify.answer = () => ({ title: 'found' });
    await vi.waitFor(async () => expect(await title(two, spotify)).toBe('found'), { timeout: 10_000, interval: 100 });
  });

  it('wait for a load that takes longer than its lease, since the lease is renewed', async () => {
    const policy = { lockTtl: 300 };
    const [one, two] = [await start({ policy }), await start({ policy })];
    spotify.gate = new Promise((resolve) => setTimeout(resolve, 1_200));
    const first = title(one, spotify);
    await vi.waitFor(() => expect(spotify.loads.length).toBe(1));
    expect(await title(two, spotify)).toBe('strobe of load 1');
    await first;
    expect(spotify.loads.length).toBe(1);
  });

  it('take over at once from a process that closes', async () => {
    const [one, two] = [await start({ policy: { lockTtl: 60_000 } }), await start({ policy: { lockTtl: 60_000 } })];
    const hung = provider();
    hung.gate = new Promise(() => undefined);
    void title(one, hung);
    await vi.waitFor(() => expect(hung.loads.length).toBe(1));
    const waiting = title(two, spotify);
    await one.cache.close();
    expect(await waiting).toBe('strobe of load 1');
  });

  it('refresh a stale value once, and all get the fresh one', async () => {
    const clock = createFakeClock();
    const caches = await Promise.all([start({ clock }), start({ clock }), start({ clock })]);
    for (const process of caches) await title(process, spotify);
    await clock.advance(TRACK.ttlMs);
    const { promise, resolve } = Promise.withResolvers<void>();
    spotify.gate = promise;
    const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => title(caches[n % 3] as Process, spotify)));
    expect(new Set(answers)).toEqual(new Set(['strobe of load 1 (stale)']));
    await vi.waitFor(() => expect(spotify.loads.length).toBe(2));
    resolve();
    for (const process of caches) await vi.waitFor(async () => expect(await title(process, spotify)).toBe('strobe of load 2'), { timeout: 5_000 });
    expect(spotify.loads.length).toBe(2);
  });

  it('serve a stale value from Redis at once, and refresh it', async () => {
    const clock = createFakeClock();
    const [one, two] = [await start({ clock }), await start({ clock })];
    await title(one, spotify);
    await vi.waitFor(async () => expect(await admin.exists(STROBE)).toBe(1));
    await clock.advance(TRACK.ttlMs);
    expect(await title(two, spotify)).toBe('strobe of load 1 (stale)');
    await vi.waitFor(async () => expect(await title(two, spotify)).toBe('strobe of load 2'));
  });

  it('keep from a refresh that failed in another process until the backoff is over', async () => {
    const clock = createFakeClock();
    const [one, two] = [await start({ clock }), await start({ clock })];
    for (const process of [one, two]) await title(process, spotify);
    spotify.answer = () => unavailable;
    await clock.advance(TRACK.ttlMs);
    await title(one, spotify);
    await vi.waitFor(async () => expect(await admin.get(`${STROBE}:refresh:0.0.0`)).toContain('RATE_LIMITED'));
    const left = await admin.pttl(`${STROBE}:refresh:0.0.0`);
    expect(left).toBeGreaterThan(POLICY.refreshBackoff - 10_000);
    for (let visit = 0; visit < 5; visit += 1) expect(await title(two, spotify)).toBe('strobe of load 1 (stale)');
    expect(spotify.loads.length).toBe(2);
  });

  describe('after an invalidation', () => {
    it('drop it from every memory, and load it once more', async () => {
      const invalidations = createMemoryInvalidationLog();
      const [one, two] = [await start({ invalidations }), await start({ invalidations })];
      for (const process of [one, two]) await title(process, spotify);
      await one.cache.invalidate({ provider: 'spotify', dataType: 'track', key: 'strobe' });
      for (const process of [two, one]) expect(await title(process, spotify)).toBe('strobe of load 2');
      expect(spotify.loads.length).toBe(2);
    });

    it('hear of it over Redis where the log says nothing by itself', async () => {
      const durable = createMemoryInvalidationLog();
      const invalidations = { ...durable, onRaised: () => () => undefined };
      const [one, two] = [await start({ invalidations }), await start({ invalidations })];
      for (const process of [one, two]) await title(process, spotify);
      await one.cache.invalidate({ provider: 'spotify' });
      await vi.waitFor(async () => expect(await title(two, spotify)).toBe('strobe of load 2'), { timeout: 5_000 });
    });

    it('lose none while Redis hangs', async () => {
      const invalidations = createMemoryInvalidationLog();
      const [one, two] = [await start({ invalidations }), await start({ invalidations })];
      for (const process of [one, two]) await title(process, spotify);
      server?.pause();
      await one.cache.invalidate({ provider: 'spotify', dataType: 'track' });
      expect(await title(two, spotify)).toBe('strobe of load 2');
      server?.resume();
      await vi.waitFor(() => expect(one.redis?.status()).toBe('connected'), { timeout: 10_000 });
      const late = await start({ invalidations });
      expect(await title(late, spotify)).not.toBe('strobe of load 1');
    });

    it('learn from the log what they missed while Redis was away', async () => {
      const durable = createMemoryInvalidationLog();
      const invalidations = { ...durable, onRaised: () => () => undefined };
      const two = await start({ invalidations });
      await title(two, spotify);
      await server?.kill();
      await durable.raise('spotify');
      await server?.restart();
      await vi.waitFor(async () => expect(await title(two, spotify)).toBe('strobe of load 2'), { timeout: 10_000 });
    });

    it('find nothing in Redis that was loaded before it', async () => {
      const invalidations = createMemoryInvalidationLog();
      const one = await start({ invalidations });
      await title(one, spotify);
      await vi.waitFor(async () => expect(await admin.exists(STROBE)).toBe(1));
      await one.cache.invalidate({ provider: 'spotify' });
      const two = await start({ invalidations });
      expect(await title(two, spotify)).toBe('strobe of load 2');
    });

    it('do not wait for a load that began before it, and do not keep what that brings', async () => {
      const invalidations = createMemoryInvalidationLog();
      const [one, two] = [await start({ invalidations }), await start({ invalidations })];
      const { promise, resolve } = Promise.withResolvers<void>();
      spotify.gate = promise;
      const early = title(one, spotify);
      await vi.waitFor(() => expect(spotify.loads.length).toBe(1));
      await one.cache.invalidate({ provider: 'spotify' });
      spotify.gate = Promise.resolve();
      expect(await title(two, spotify)).toBe('strobe of load 2');
      resolve();
      await early;
      for (const process of [one, two, await start({ invalidations })]) expect(await title(process, spotify)).toBe('strobe of load 2');
    });
  });

  describe('with a poisoned value in Redis', () => {
    const good = { format: 1, version: 1, fetchedAt: Date.now(), versions: [0, 0, 0], value: { title: 'from Redis' } };

    it('would take a good one', async () => {
      await admin.set(STROBE, JSON.stringify(good));
      expect(await title(await start(), spotify)).toBe('from Redis');
    });

    it.each([
      ['HTML', '<!doctype html>'],
      ['cut JSON', JSON.stringify(good).slice(0, -5)],
      ['another version', JSON.stringify({ ...good, version: 7 })],
      ['a wrong shape', JSON.stringify({ ...good, value: ['x'].join() })],
      ['__proto__', JSON.stringify(good).replace('"title"', '"__proto__":{"polluted":1},"title"')],
      ['2 MB', JSON.stringify({ ...good, value: { title: 'x'.repeat(2_000_000) } })],
    ])('miss %s, count it, and delete it', async (_what, text) => {
      const one = await start();
      await admin.set(STROBE, text);
      const { promise, resolve } = Promise.withResolvers<void>();
      spotify.gate = promise;
      const answer = title(one, spotify);
      await vi.waitFor(async () => expect(await admin.exists(STROBE)).toBe(0));
      resolve();
      expect(await answer).toBe('strobe of load 1');
      expect(one.cache.statistics()[0]?.errors).toBeGreaterThan(0);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });

    it('miss what is no text at all, and put theirs in its place', async () => {
      await admin.rpush(STROBE, 'x');
      expect(await title(await start(), spotify)).toBe('strobe of load 1');
      await vi.waitFor(async () => expect(await admin.type(STROBE)).toBe('string'));
    });
  });

  it('do not share what is too large, and do not wait for one another because of it', async () => {
    const [one, two] = [await start(), await start()];
    spotify.answer = () => ({ title: 'x'.repeat(POLICY.sharedEntryLimitBytes) });
    await title(one, spotify);
    expect(await title(two, spotify)).toHaveLength(POLICY.sharedEntryLimitBytes);
    expect(await admin.exists(STROBE)).toBe(0);
  });

  it('drop writes that a full Redis refuses, count them, and go on', async () => {
    const one = await start();
    await title(one, spotify, 'kept');
    await vi.waitFor(async () => expect(await admin.exists(sharedKeyOf(TRACK, 'kept'))).toBe(1));
    await admin.config('SET', 'maxmemory', '1');
    try {
      expect(await title(one, spotify)).toBe('strobe of load 2');
      await vi.waitFor(() => expect(one.cache.statistics()[0]?.errors).toBeGreaterThan(0));
      expect(one.redis?.status()).toBe('connected');
      expect(await title(await start(), spotify, 'kept')).toBe('kept of load 1');
    } finally {
      await admin.config('SET', 'maxmemory', '0');
    }
  });

  it('pay once for a Redis that hangs, then nothing, and load at most once each', async () => {
    const [one, two] = [await start(), await start()];
    server?.pause();
    const slow: number[] = [];
    for (let question = 0; question < 100; question += 1) {
      const started = performance.now();
      const answers = await Promise.all([one, one, two, two].map((process) => title(process, spotify, `key ${question}`)));
      if (performance.now() - started > REDIS_TIMEOUT_MS / 2) slow.push(question);
      expect(answers.filter((answer) => !answer.startsWith(`key ${question}`))).toEqual([]);
    }
    server?.resume();
    expect(slow).toEqual([0]);
    expect(spotify.loads.length).toBe(200);
  });

  it('go on without a Redis that was killed, and share again when it is back', async () => {
    const [one, two] = [await start(), await start()];
    await server?.kill();
    expect(await title(one, spotify)).toBe('strobe of load 1');
    expect(await title(two, spotify)).toBe('strobe of load 2');
    await server?.restart();
    for (const { redis } of [one, two]) await vi.waitFor(() => expect(redis?.status()).toBe('connected'), { timeout: 10_000 });
    await title(one, spotify, 'faxing');
    await vi.waitFor(async () => expect(await admin.exists(sharedKeyOf(TRACK, 'faxing'))).toBe(1));
    expect(await title(two, spotify, 'faxing')).toBe('faxing of load 3');
    expect(spotify.loads.length).toBe(3);
  });
});
