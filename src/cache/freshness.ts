import type { EntityKindPolicy } from './cache.ts';

/** Fresh is served; stale is served while it is refreshed; gone is a miss. */
export type Freshness = 'fresh' | 'stale' | 'gone';

/** The age of an entry against its kind's times; not found (null) has a TTL of its own. */
export function freshnessOf(kind: EntityKindPolicy, entry: { readonly value: object | null; readonly fetchedAt: number }, now: number): Freshness {
  const age = now - entry.fetchedAt;
  const ttl = ttlOf(kind, entry.value);
  if (age < ttl) return 'fresh';
  return age < ttl + kind.staleMs ? 'stale' : 'gone';
}

/** Milliseconds for which a value of this kind is fresh. */
export function ttlOf(kind: EntityKindPolicy, value: object | null): number {
  return value === null ? kind.notFoundTtlMs : kind.ttlMs;
}
