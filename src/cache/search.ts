import { ProviderError } from '../errors/provider-error.ts';
import type { EntityKindPolicy } from './cache.ts';
import { sharedKeyOf } from './entity-key.ts';
import { createFlights, type Flight, type Load, type Tell } from './flight.ts';
import type { Lookup } from './lookup.ts';
import type { RecentFailures } from './recent-failures.ts';
import type { Tally } from './statistics.ts';
import type { TagVersions } from './tag-versions.ts';

/** What memory lacks: one flight per key in this process, however many callers and questions want it. */
export interface Search {
  /** Waits for every key; `tell` gets each answer as soon as it is known. */
  find(kind: EntityKindPolicy, keys: ReadonlySet<string>, load: Load, tell: Tell): Promise<Omit<Tally, 'memoryHits'>>;
  /** In the background; nobody waits. */
  refresh(kind: EntityKindPolicy, keys: readonly string[], load: Load): void;
}

/** What it needs. */
export interface SearchWorld {
  readonly lookup: Lookup;
  readonly failures: RecentFailures;
  readonly tags: TagVersions;
}

/** Nothing is under way yet. */
export function createSearch({ lookup, failures, tags }: SearchWorld): Search {
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

  /** Joins the flights under way, and starts one look-up for all other keys. */
  const takeOff = (kind: EntityKindPolicy, keys: ReadonlySet<string>, load: Load, tell: Tell): Flight[] => {
    const started: Flight[] = [];
    const flights: Flight[] = [];
    for (const key of keys) {
      const sharedKey = sharedKeyOf(kind, key);
      const failure = failures.get(kind, key, sharedKey);
      if (failure !== undefined) {
        tell(key, failure);
        continue;
      }
      let flight = loads.joinable(sharedKey);
      if (flight === undefined) started.push((flight = loads.start(kind, key, sharedKey)));
      flights.push(flight);
    }
    if (started.length > 0) void lookup(started, load);
    return flights;
  };

  return {
    find: async (kind, keys, load, tell) => {
      const stale: string[] = [];
      let sharedHits = 0;
      const land = async ({ key, landed }: Flight): Promise<void> => {
        const { answer, from } = await landed;
        tell(key, answer);
        if (from === 'shared') sharedHits += 1;
        if (!(answer instanceof ProviderError) && answer.stale) stale.push(key);
      };
      await Promise.all(takeOff(kind, keys, load, tell).map(land));
      if (stale.length > 0) refresh(kind, stale, load);
      return { sharedHits, misses: keys.size - sharedHits, staleServed: stale.length };
    },
    refresh,
  };
}
