import type { Policy } from '../config/policy.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { Clock } from '../model/clock.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { SharedRedis } from '../redis/redis.ts';
import type { Cached, EntityCache, EntityKindPolicy, InvalidationLog } from './cache.ts';
import { sharedKeyOf, tagOf } from './entity-key.ts';
import { createFlights, type Flight, type Load } from './flight.ts';
import { freshnessOf } from './freshness.ts';
import { createInvalidations } from './invalidations.ts';
import { createLander } from './landing.ts';
import { createLeases } from './lease.ts';
import { createLookup } from './lookup.ts';
import { createMemoryTier } from './memory-tier.ts';
import { createRecentFailures } from './recent-failures.ts';
import { createSharedTier } from './shared-tier.ts';
import { createStatistics } from './statistics.ts';
import { createTagVersions } from './tag-versions.ts';

/** What the cache is made of. `redis` null: one tier, this process only. The cache closes none of them. */
export interface CacheWorld {
  readonly policy: Policy['cache'];
  readonly clock: Clock;
  readonly redis: SharedRedis | null;
  readonly invalidations: InvalidationLog;
  readonly log: Log;
  readonly metrics: Metrics;
}

type Answer = Cached<object> | ProviderError;

/**
 * Memory first, without a promise. What it lacks takes off as one flight per key: from Redis, or by a load of one process for all.
 * What is stale is served at once and takes off as a refresh that nobody waits for.
 */
export function createEntityCache(world: CacheWorld): EntityCache {
  const { policy, clock, redis } = world;
  const tags = createTagVersions();
  const statistics = createStatistics(world.metrics);
  const memory = createMemoryTier(policy.memoryBytes, tags);
  const failures = createRecentFailures(clock, tags);
  const invalidations = createInvalidations({ ...world, tags });
  const refreshBackoffMs = policy.refreshBackoff;
  const lander = createLander({ memory, failures, tags, statistics, clock, refreshBackoffMs });
  const leases = redis === null ? null : createLeases(redis, policy.lockTtl);
  const tier = redis === null ? null : createSharedTier({ redis, clock, tags, statistics, entryLimitBytes: policy.sharedEntryLimitBytes, onAhead: invalidations.reload });
  const shared = redis === null || tier === null || leases === null ? null : { redis, tier, leases };
  const versionsKnown = (): boolean | Promise<boolean> => invalidations.known() || invalidations.ready.then(invalidations.known);
  const lookup = createLookup({ shared, lander, statistics, clock, versionsKnown, refreshBackoffMs });
  const loads = createFlights('load', tags);
  const refreshes = createFlights('refresh', tags);

  const refresh = (kind: EntityKindPolicy, keys: readonly string[], load: Load): void => {
    const started: Flight[] = [];
    for (const key of keys) {
      const sharedKey = sharedKeyOf(kind, key);
      if (refreshes.joinable(sharedKey) === undefined) started.push(refreshes.start(kind, key, sharedKey));
    }
    if (started.length > 0) void lookup(started, load);
  };

  /** Every key in the air: those under way already, and one new look-up for all others. */
  const takeOff = (kind: EntityKindPolicy, keys: ReadonlySet<string>, load: Load, answers: Map<string, Answer>): Flight[] => {
    const started: Flight[] = [];
    const flights: Flight[] = [];
    for (const key of keys) {
      const sharedKey = sharedKeyOf(kind, key);
      const failure = failures.get(kind, key, sharedKey);
      if (failure !== undefined) {
        answers.set(key, failure);
        continue;
      }
      let flight = loads.joinable(sharedKey);
      if (flight === undefined) started.push((flight = loads.start(kind, key, sharedKey)));
      flights.push(flight);
    }
    if (started.length > 0) void lookup(started, load);
    return flights;
  };

  /** Waits for what memory lacks, and counts how it was found. */
  const fly = async (kind: EntityKindPolicy, keys: ReadonlySet<string>, load: Load, answers: Map<string, Answer>): Promise<{ sharedHits: number; misses: number; staleServed: number }> => {
    const flights = takeOff(kind, keys, load, answers);
    const stale: string[] = [];
    let sharedHits = 0;
    for (const flight of flights) {
      const { answer, from } = await flight.landed;
      answers.set(flight.key, answer);
      if (from === 'shared') sharedHits += 1;
      if (!(answer instanceof ProviderError) && answer.stale) stale.push(flight.key);
    }
    if (stale.length > 0) refresh(kind, stale, load);
    return { sharedHits, misses: keys.size - sharedHits, staleServed: stale.length };
  };

  const getOrLoadMany = async (kind: EntityKindPolicy, keys: readonly string[], load: Load): Promise<ReadonlyMap<string, Answer>> => {
    const answers = new Map<string, Answer>();
    const now = clock.now();
    let missing: Set<string> | null = null;
    let due: string[] | null = null;
    let staleServed = 0;
    for (const key of keys) {
      const entry = memory.get(kind, key);
      const freshness = entry === undefined ? 'gone' : freshnessOf(kind, entry, now);
      if (entry === undefined || freshness === 'gone') {
        (missing ??= new Set()).add(key);
      } else if (freshness === 'fresh') {
        answers.set(key, entry.answer);
      } else {
        answers.set(key, { ...entry.answer, stale: true });
        staleServed += 1;
        if (now >= entry.refreshAt) (due ??= []).push(key);
      }
    }
    const memoryHits = answers.size;
    if (due !== null) refresh(kind, due, load);
    const flown = missing === null ? { sharedHits: 0, misses: 0, staleServed: 0 } : await fly(kind, missing, load, answers);
    statistics.add(kind, { ...flown, memoryHits, staleServed: staleServed + flown.staleServed });
    return answers;
  };

  return {
    // What is kept under a kind is what a loader of that kind gave: its type is the kind's.
    getOrLoadMany: getOrLoadMany as EntityCache['getOrLoadMany'],
    invalidate: (target) => invalidations.raise(tagOf(target)),
    statistics: statistics.counts,
    close: async () => {
      invalidations.close();
      await leases?.close();
      memory.clear();
    },
  };
}
