import { randomUUID } from 'node:crypto';
import type { ChainableCommander } from 'ioredis';
import type { SharedRedis } from '../redis/redis.ts';
import type { Flight } from './flight.ts';

/** Who may load: one process per key. The text of a held lease is its holder's token; a mark tells how the last load ended. */
export interface Leases {
  /** Asks for the leases of these flights and reads who holds them, in one round trip with `read`. Null: Redis does not answer. */
  acquire(flights: readonly Flight[]): Promise<Grant | null>;
  /** Keeps the leases for as long as the load runs, within reason. Returns the end of it. */
  keep(grant: Grant, flights: readonly Flight[]): () => void;
  /** Adds to the pipeline: free the lease, or leave a mark in its place for a while. Only if it is still ours. */
  end(pipeline: ChainableCommander, grant: Grant, flight: Flight, mark?: Mark): void;
  /** Frees all that this process holds, for others to take over. */
  close(): Promise<void>;
}

/** What came of an acquisition. */
export interface Grant {
  readonly token: string;
  /** What each lease holds now: our token, another's, a mark, or null where Redis refused to store it. */
  readonly holders: ReadonlyMap<Flight, string | null>;
  /** What each flight's value is now: stored by a leader between our miss and our lease. */
  readonly values: ReadonlyMap<Flight, string | null>;
}

/** Left in place of a lease for so many milliseconds; begins with `!`, which no token does. */
export interface Mark {
  readonly text: string;
  readonly ms: number;
}

/** Renewed every third of its TTL, for at most so many TTLs: a load that never ends must not keep the others waiting for ever. */
const MOST_TTLS = 10;

const RENEW = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0";
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";
const REPLACE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('set', KEYS[1], ARGV[2], 'px', ARGV[3]) end return 0";

/** The lease of a flight: its own for each purpose, and for each version of its tags, so that a load begun before an invalidation hinders none after it. */
function leaseKeyOf(flight: Flight): string {
  return `${flight.sharedKey}:${flight.purpose}:${flight.versions.join('.')}`;
}

/** Leases of `ttlMs`: how long the others wait for a process that was killed. */
export function createLeases(redis: SharedRedis, ttlMs: number): Leases {
  const held = new Map<string, string>();

  const renew = (keys: readonly string[], token: string) =>
    redis.attempt('renew', (client) => {
      const pipeline = client.pipeline();
      for (const key of keys) pipeline.eval(RENEW, 1, key, token, ttlMs);
      return pipeline.exec();
    });

  return {
    acquire: async (flights) => {
      const token = randomUUID();
      const leaseKeys = flights.map(leaseKeyOf);
      const attempt = await redis.attempt('lease', async (client) => {
        const pipeline = client.pipeline();
        for (const key of leaseKeys) pipeline.set(key, token, 'PX', ttlMs, 'NX');
        // A leader stores its value before it frees its lease: whoever wins a lease that was just freed also reads the value.
        pipeline.mget(...leaseKeys, ...flights.map((flight) => flight.sharedKey));
        return pipeline.exec();
      });
      const texts = attempt.ok ? attempt.value?.at(-1)?.[1] : null;
      if (!Array.isArray(texts)) return null;
      const textAt = (index: number): string | null => (typeof texts[index] === 'string' ? texts[index] : null);
      const holders = new Map(flights.map((flight, index) => [flight, textAt(index)]));
      for (const [flight, holder] of holders) if (holder === token) held.set(leaseKeyOf(flight), token);
      return { token, holders, values: new Map(flights.map((flight, index) => [flight, textAt(flights.length + index)])) };
    },
    keep: (grant, flights) => {
      const keys = flights.map(leaseKeyOf);
      let renewalsLeft = MOST_TTLS * 3;
      const timer = setInterval(() => {
        renewalsLeft -= 1;
        if (renewalsLeft < 0) clearInterval(timer);
        else void renew(keys, grant.token);
      }, ttlMs / 3).unref();
      return () => clearInterval(timer);
    },
    end: (pipeline, grant, flight, mark) => {
      const key = leaseKeyOf(flight);
      held.delete(key);
      if (mark === undefined) pipeline.eval(RELEASE, 1, key, grant.token);
      else pipeline.eval(REPLACE, 1, key, grant.token, mark.text, mark.ms);
    },
    close: async () => {
      if (held.size === 0) return;
      await redis.attempt('release', (client) => {
        const pipeline = client.pipeline();
        for (const [key, token] of held) pipeline.eval(RELEASE, 1, key, token);
        return pipeline.exec();
      });
    },
  };
}
