import type { Policy } from '../config/policy.ts';
import type { Clock } from '../model/clock.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { SharedRedis } from '../redis/redis.ts';
import type { EntityCache, EntityKindPolicy, InvalidationLog } from './cache.ts';
import { tagOf } from './entity-key.ts';
import type { Answer, Load, Tell } from './flight.ts';
import { createInvalidations } from './invalidations.ts';
import { createLander } from './landing.ts';
import { createLeases } from './lease.ts';
import { createLookup } from './lookup.ts';
import { createMemoryTier } from './memory-tier.ts';
import { freshIn, recall } from './recall.ts';
import { createRecentFailures } from './recent-failures.ts';
import { createSearch } from './search.ts';
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

const NOTHING_MISSING = { sharedHits: 0, misses: 0, staleServed: 0 } as const;

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
  const tier =
    redis === null
      ? null
      : createSharedTier({ redis, clock, tags, statistics, entryLimitBytes: policy.sharedEntryLimitBytes, onAhead: invalidations.catchUp });
  const shared = redis === null || tier === null || leases === null ? null : { redis, tier, leases };
  const versionsKnown = (): boolean | Promise<boolean> => invalidations.known() || invalidations.ready.then(invalidations.known);
  const lookup = createLookup({ shared, lander, statistics, clock, versionsKnown, refreshBackoffMs });
  const search = createSearch({ lookup, failures, tags });

  const getOrLoadMany = async (kind: EntityKindPolicy, keys: readonly string[], load: Load, tell?: Tell): Promise<ReadonlyMap<string, Answer>> => {
    const { answers, missing, due, staleServed } = recall(memory, kind, keys, clock.now());
    const memoryHits = answers.size;
    if (tell !== undefined) for (const [key, answer] of answers) tell(key, answer);
    if (due.length > 0) search.refresh(kind, due, load);
    const keep: Tell = (key, answer) => {
      answers.set(key, answer);
      tell?.(key, answer);
    };
    const found = missing.size === 0 ? NOTHING_MISSING : await search.find(kind, missing, load, keep);
    statistics.add(kind, { memoryHits, sharedHits: found.sharedHits, misses: found.misses, staleServed: staleServed + found.staleServed });
    return answers;
  };

  return {
    // What is kept under a kind is what a loader of that kind gave: its type is the kind's.
    getOrLoadMany: getOrLoadMany as EntityCache['getOrLoadMany'],
    heldFresh: (kind, keys) => freshIn(memory, kind, keys, clock.now()),
    invalidate: (target) => invalidations.raise(tagOf(target)),
    statistics: statistics.counts,
    close: async () => {
      invalidations.close();
      await leases?.close();
      memory.clear();
    },
  };
}
