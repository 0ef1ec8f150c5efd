import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/app/system-clock.ts';
import { createLog } from '../../src/observability/log.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { createRedis } from '../../src/redis/create-redis.ts';
import type { SharedRedis } from '../../src/redis/redis.ts';
import type { Bucket } from '../../src/upstream/bucket.ts';
import { createLocalBucket } from '../../src/upstream/local-bucket.ts';
import { createSharedBucket } from '../../src/upstream/shared-bucket.ts';
import { createUpstream } from '../../src/upstream/create-upstream.ts';
import type { Upstream } from '../../src/upstream/upstream.ts';
import { startProviderDouble, type Arrival, type ProviderDouble } from '../support/provider-double.ts';
import { startRedis } from '../support/redis.ts';
import { policy, upstreamWorld } from './upstream-world.ts';

const redis = await startRedis();
afterAll(() => redis?.stop());

const RATE = { perSecond: 50, burst: 5 };
/** Each process may have one token more under way than the double has seen in time. */
const SLACK = 2;

/** A machine that is busy with other tests is no hung Redis. */
const PATIENT_MS = 2_000;

let double: ProviderDouble;
const open: { close(): Promise<void> }[] = [];

beforeAll(() => redis?.restart());
beforeEach(async () => {
  double = await startProviderDouble();
});

afterEach(async () => {
  for (const thing of open.splice(0).toReversed()) await thing.close();
  await double.close();
});

async function connectedRedis(url: string, timeoutMs = PATIENT_MS): Promise<SharedRedis> {
  const shared = createRedis({ url, timeoutMs, bypassMs: 100, clock: systemClock, log: createLog('silent'), metrics: createMetrics() });
  open.push(shared);
  await expect.poll(() => shared.status(), { timeout: 5_000 }).toBe('connected');
  await shared.attempt('flush', (client) => client.flushall());
  return shared;
}

async function startProcess(url: string, { skewMs = 0, timeoutMs = PATIENT_MS } = {}): Promise<Upstream> {
  const clock = { ...systemClock, now: () => Date.now() + skewMs };
  const upstream = createUpstream(
    { provider: 'DISCOGS', baseUrl: double.url },
    upstreamWorld({ provider: { rate: RATE } }, { clock, redis: await connectedRedis(url, timeoutMs) }),
  );
  open.push(upstream);
  return upstream;
}

function askTimes(upstream: Upstream, times: number): Promise<unknown>[] {
  return Array.from({ length: times }, () => upstream.send({ endpoint: 'a', path: '/a' }));
}

/** The most by which arrivals were ever ahead of `perSecond` times the time since `started`. A slow machine only makes it less. */
function excess(arrivals: readonly Arrival[], perSecond: number, started: number): number {
  const times = arrivals.map(({ at }) => at).toSorted((a, b) => a - b);
  return Math.max(...times.map((at, before) => before + 1 - ((at - started) * perSecond) / 1000));
}

describe.skipIf(redis === null)('processes that share a limit', () => {
  const url = redis?.url ?? '';

  test.each([
    ['the right time', 0],
    ['a clock an hour ahead', 3_600_000],
    ['a clock half an hour behind', -1_800_000],
  ])('keep to it together, one of them with %s, and leave little unused', async (_name, skewMs) => {
    const both = [await startProcess(url), await startProcess(url, { skewMs })];
    const started = Date.now();
    await Promise.all(both.flatMap((upstream) => askTimes(upstream, 40)));
    const seconds = (Date.now() - started) / 1000;
    expect(double.arrivals).toHaveLength(80);
    expect(excess(double.arrivals, RATE.perSecond, started)).toBeLessThanOrEqual(RATE.burst + SLACK);
    expect(80 / (RATE.perSecond * seconds + RATE.burst)).toBeGreaterThan(0.5);
  });

  test('a Retry-After that one was told keeps the other away as well', async () => {
    const [told, other] = [await startProcess(url), await startProcess(url)];
    double.next({ status: 429, headers: { 'retry-after': '1' } });
    const first = told.send({ endpoint: 'a', path: '/a' });
    await expect.poll(() => told.state().rateLimit.tokens).toBe(0);
    await Promise.all([first, ...askTimes(other, 5)]);
    const [refused, ...later] = double.arrivals;
    expect(later).toHaveLength(6);
    for (const { at } of later) expect(at - (refused?.at ?? 0)).toBeGreaterThanOrEqual(980);
  });

  test.each(['killed', 'hung'] as const)('keep each to its own bucket while Redis is %s: never unlimited, never shut', async (fault) => {
    const hasty = { timeoutMs: policy.cache.redisTimeout };
    const both = [await startProcess(url, hasty), await startProcess(url, hasty)];
    await Promise.all(both.flatMap((upstream) => askTimes(upstream, 5)));
    if (fault === 'killed') await redis?.kill();
    else redis?.pause();
    try {
      const before = double.arrivals.length;
      const started = Date.now();
      await Promise.all(both.flatMap((upstream) => askTimes(upstream, 30)));
      const since = double.arrivals.slice(before);
      expect(since).toHaveLength(60);
      expect(excess(since, 2 * RATE.perSecond, started)).toBeLessThanOrEqual(2 * RATE.burst + SLACK);
    } finally {
      if (fault === 'killed') await redis?.restart();
      else redis?.resume();
    }
  });
});

describe.skipIf(redis === null)('the bucket in Redis', () => {
  const url = redis?.url ?? '';
  const buckets = async (rate: { perSecond: number; burst: number }, key: string): Promise<{ shared: Bucket; raw: SharedRedis }> => {
    const raw = await connectedRedis(url);
    return { raw, shared: createSharedBucket({ redis: raw, key, rate, longestHoldMs: 20_000, local: createLocalBucket(systemClock, rate) }) };
  };

  test('answers as its twin in memory does', async () => {
    const rate = { perSecond: 2, burst: 3 };
    const { shared } = await buckets(rate, 'twin');
    const local = createLocalBucket(systemClock, rate);
    for (let turn = 0; turn < 6; turn++) {
      const [ours, theirs] = [await local.take(), await shared.take()];
      expect(theirs.granted).toBe(ours.granted);
      expect(Math.abs(theirs.waitMs - ours.waitMs)).toBeLessThan(100);
      expect(Math.abs(theirs.tokens - ours.tokens)).toBeLessThan(0.3);
    }
    await Promise.all([local.hold(5_000), shared.hold(5_000)]);
    expect(Math.abs((await shared.take()).waitMs - (await local.take()).waitMs)).toBeLessThan(100);
    expect((await shared.take()).waitMs).toBeGreaterThan(4_500);
  });

  test('holds this process also when Redis is lost meanwhile', async () => {
    const local = createLocalBucket(systemClock, RATE);
    const shared = createSharedBucket({ redis: await connectedRedis(url, 200), key: 'held', rate: RATE, longestHoldMs: 20_000, local });
    await shared.hold(15_000);
    await redis?.kill();
    try {
      expect((await shared.take()).waitMs).toBeGreaterThan(5_000);
    } finally {
      await redis?.restart();
    }
  });

  test.each([
    ['nonsense', 'rubbish'],
    ['a time in the far future', '9e15'],
  ])('is not shut by %s under its key', async (_name, value) => {
    const { shared, raw } = await buckets({ perSecond: 10, burst: 1 }, 'poisoned');
    await raw.attempt('set', (client) => client.set('mixdown:bucket:poisoned', value));
    expect((await shared.take()).waitMs).toBeLessThanOrEqual(20_200);
  });

  test('a key of another type costs Redis, not the question', async () => {
    const { shared, raw } = await buckets({ perSecond: 10, burst: 1 }, 'list');
    await raw.attempt('push', (client) => client.rpush('mixdown:bucket:list', 'x'));
    expect((await shared.take()).granted).toBe(true);
    expect((await shared.take()).granted).toBe(false);
  });
});
