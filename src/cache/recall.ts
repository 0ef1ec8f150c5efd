import type { EntityKindPolicy } from './cache.ts';
import type { Answer } from './flight.ts';
import { freshnessOf } from './freshness.ts';
import type { MemoryTier } from './memory-tier.ts';

/** What memory has of the keys, and what is left to do. */
export interface Recalled {
  readonly answers: Map<string, Answer>;
  readonly missing: ReadonlySet<string>;
  /** Served stale, and to be refreshed now. */
  readonly due: readonly string[];
  readonly staleServed: number;
}

/** Looks the keys up in memory, without a promise: this is the path of a hit. `now` is in Unix milliseconds. */
export function recall(memory: MemoryTier, kind: EntityKindPolicy, keys: readonly string[], now: number): Recalled {
  const answers = new Map<string, Answer>();
  const missing = new Set<string>();
  const due: string[] = [];
  let staleServed = 0;
  for (const key of keys) {
    const entry = memory.get(kind, key);
    const freshness = entry === undefined ? 'gone' : freshnessOf(kind, entry, now);
    if (entry === undefined || freshness === 'gone') {
      missing.add(key);
    } else if (freshness === 'fresh') {
      answers.set(key, entry.answer);
    } else {
      answers.set(key, { ...entry.answer, stale: true });
      staleServed += 1;
      if (now >= entry.refreshAt) due.push(key);
    }
  }
  return { answers, missing, due, staleServed };
}

/** Which of the keys are in memory and within their TTL. */
export function freshIn(memory: MemoryTier, kind: EntityKindPolicy, keys: readonly string[], now: number): ReadonlySet<string> {
  return new Set(
    keys.filter((key) => {
      const entry = memory.get(kind, key);
      return entry !== undefined && freshnessOf(kind, entry, now) === 'fresh';
    }),
  );
}
