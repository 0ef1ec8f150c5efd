import type { ChainableCommander } from 'ioredis';
import type { Clock } from '../model/clock.ts';
import type { SharedRedis } from '../redis/redis.ts';
import { decode, type Entry } from './envelope.ts';
import type { Flight } from './flight.ts';
import { freshnessOf, ttlOf, type Freshness } from './freshness.ts';
import type { Statistics } from './statistics.ts';
import type { TagVersions } from './tag-versions.ts';

/** The second tier: Redis, shared by all processes. Nothing in it is trusted. */
export interface SharedTier {
  /** One MGET. Null: Redis does not answer. */
  read(flights: readonly Flight[]): Promise<ReadonlyMap<Flight, string | null> | null>;
  /** The entry in a text, if it may be served for this flight. A poisoned one is counted and deleted in the background. */
  open(flight: Flight, text: string | null): SharedEntry | null;
  /** Adds to the pipeline, which Redis may refuse. False: the value is too large to be shared. */
  write(pipeline: ChainableCommander, flight: Flight, entry: Entry, text: string): boolean;
}

/** An entry from Redis, never gone. */
export interface SharedEntry {
  readonly entry: Entry;
  readonly freshness: Exclude<Freshness, 'gone'>;
  readonly jsonLength: number;
}

/** What the tier is made of. */
export interface SharedTierWorld {
  readonly redis: SharedRedis;
  readonly clock: Clock;
  readonly tags: TagVersions;
  readonly statistics: Statistics;
  readonly entryLimitBytes: number;
  /** Called for an entry that was loaded after an invalidation that this process has not heard of yet. */
  onAhead(): void;
}

/** Makes the tier; it keeps nothing itself. */
export function createSharedTier({ redis, clock, tags, statistics, entryLimitBytes, onAhead }: SharedTierWorld): SharedTier {
  const discard = (flight: Flight): void => {
    statistics.error(flight.kind, 'decode', 'shared');
    void redis.attempt('delete', (client) => client.unlink(flight.sharedKey));
  };

  return {
    read: async (flights) => {
      const attempt = await redis.attempt('read', (client) => client.mget(...flights.map((flight) => flight.sharedKey)));
      return attempt.ok ? new Map(flights.map((flight, index) => [flight, attempt.value[index] ?? null])) : null;
    },
    open: (flight, text) => {
      if (text === null) return null;
      const entry = decode(flight.kind, text, clock.now(), entryLimitBytes);
      if (entry === null) {
        discard(flight);
        return null;
      }
      if (!tags.hold(flight.tags, entry.versions)) return null;
      if (tags.isAhead(flight.tags, entry.versions)) onAhead();
      const freshness = freshnessOf(flight.kind, entry, clock.now());
      return freshness === 'gone' ? null : { entry, freshness, jsonLength: text.length };
    },
    write: (pipeline, { kind, sharedKey }, entry, text) => {
      if (Buffer.byteLength(text) > entryLimitBytes) return false;
      pipeline.set(sharedKey, text, 'PX', Math.max(1, Math.ceil(ttlOf(kind, entry.value) + kind.staleMs)));
      return true;
    },
  };
}
