import type { ProviderError } from '../errors/provider-error.ts';
import type { Clock } from '../model/clock.ts';
import { encode, type Entry } from './envelope.ts';
import type { Flight } from './flight.ts';
import type { MemoryTier } from './memory-tier.ts';
import type { RecentFailures } from './recent-failures.ts';
import type { SharedEntry } from './shared-tier.ts';
import type { Statistics } from './statistics.ts';
import type { TagVersions } from './tag-versions.ts';

/** Ends flights: what they bring is remembered, then handed to all who wait. */
export interface Lander {
  fromShared(flight: Flight, found: SharedEntry): void;
  /** Whoever asks for the same soon after is told of it; a stale entry is kept, and not refreshed again for a while. */
  failed(flight: Flight, error: ProviderError): void;
  /** Returns the JSON to share, or null when the entry must not be shared: invalidated meanwhile, or not JSON. */
  fromLoad(flight: Flight, entry: Entry): string | null;
}

/** What it lands into. */
export interface LanderWorld {
  readonly memory: MemoryTier;
  readonly failures: RecentFailures;
  readonly tags: TagVersions;
  readonly statistics: Statistics;
  readonly clock: Clock;
  /** How long after a failed refresh the next is tried, in ms. */
  readonly refreshBackoffMs: number;
}

/** Lands flights into this process's memory. */
export function createLander({ memory, failures, tags, statistics, clock, refreshBackoffMs }: LanderWorld): Lander {
  const jsonOf = (flight: Flight, entry: Entry): string | null => {
    try {
      return encode(flight.kind, entry);
    } catch {
      statistics.error(flight.kind, 'encode', 'memory');
      return null;
    }
  };

  return {
    fromShared: (flight, { entry, freshness, jsonLength }) => {
      memory.put(flight.kind, flight.key, entry, jsonLength);
      flight.land({ answer: { value: entry.value, fetchedAt: entry.fetchedAt, stale: freshness === 'stale' }, from: 'shared' });
    },
    failed: (flight, error) => {
      if (flight.purpose === 'load') failures.add(flight, error);
      else memory.postponeRefresh(flight.kind, flight.key, clock.now() + refreshBackoffMs);
      flight.land({ answer: error, from: 'load' });
    },
    fromLoad: (flight, entry) => {
      const json = tags.hold(flight.tags, entry.versions) ? jsonOf(flight, entry) : null;
      if (json !== null) memory.put(flight.kind, flight.key, entry, json.length);
      flight.land({ answer: { value: entry.value, fetchedAt: entry.fetchedAt, stale: false }, from: 'load' });
      // A fraction in a version is an invalidation that only this process knows of yet.
      return entry.versions.every(Number.isInteger) ? json : null;
    },
  };
}
