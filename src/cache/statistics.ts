import type { Metrics } from '../observability/metrics.ts';
import type { CacheCounts, EntityKindPolicy } from './cache.ts';

/** What one question came to, per tier, in keys. */
export interface Tally {
  readonly memoryHits: number;
  readonly sharedHits: number;
  readonly misses: number;
  readonly staleServed: number;
}

/** Counts for `statistics()` and for the metrics. */
export interface Statistics {
  add(kind: EntityKindPolicy, tally: Tally): void;
  /** A failure of the cache itself: a poisoned value, a dropped write. */
  error(kind: EntityKindPolicy, operation: string, tier: 'memory' | 'shared', count?: number): void;
  counts(): readonly CacheCounts[];
}

type Sums = { -readonly [Name in keyof CacheCounts]: CacheCounts[Name] };

/** Starts at zero. */
export function createStatistics(metrics: Metrics): Statistics {
  const sums = new Map<string, Sums>();
  const kinds = new WeakMap<EntityKindPolicy, KindCounters>();

  const countersOf = (kind: EntityKindPolicy): KindCounters => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const counters = countersFor(kind, sumsOf(kind), metrics);
    kinds.set(kind, counters);
    return counters;
  };

  const sumsOf = (kind: EntityKindPolicy): Sums => {
    const name = `${kind.provider}/${kind.dataType}`;
    const sum = sums.get(name) ?? {
      provider: kind.provider,
      dataType: kind.dataType,
      ttlMs: kind.ttlMs,
      memoryHits: 0,
      sharedHits: 0,
      misses: 0,
      staleServed: 0,
      errors: 0,
    };
    sums.set(name, sum);
    return sum;
  };

  return {
    add: (kind, tally) => countersOf(kind).add(tally),
    error: (kind, operation, tier, count = 1) => {
      countersOf(kind).sum.errors += count;
      metrics.cacheErrors.inc({ provider: kind.provider, operation, tier }, count);
    },
    counts: () => [...sums.values()].map((sum) => ({ ...sum })),
  };
}

interface KindCounters {
  readonly sum: Sums;
  add(tally: Tally): void;
}

/** The metrics' children are looked up once per kind: a look-up by labels costs more than a memory hit. */
function countersFor(kind: EntityKindPolicy, sum: Sums, metrics: Metrics): KindCounters {
  const labels = { provider: kind.provider, data_type: kind.dataType };
  const memoryHits = metrics.cacheHits.labels({ ...labels, tier: 'memory' });
  const sharedHits = metrics.cacheHits.labels({ ...labels, tier: 'shared' });
  const memoryMisses = metrics.cacheMisses.labels({ ...labels, tier: 'memory' });
  const sharedMisses = metrics.cacheMisses.labels({ ...labels, tier: 'shared' });
  return {
    sum,
    add: (tally) => {
      sum.memoryHits += tally.memoryHits;
      sum.sharedHits += tally.sharedHits;
      sum.misses += tally.misses;
      sum.staleServed += tally.staleServed;
      if (tally.memoryHits > 0) memoryHits.inc(tally.memoryHits);
      if (tally.sharedHits > 0) sharedHits.inc(tally.sharedHits);
      if (tally.sharedHits + tally.misses > 0) memoryMisses.inc(tally.sharedHits + tally.misses);
      if (tally.misses > 0) sharedMisses.inc(tally.misses);
    },
  };
}
