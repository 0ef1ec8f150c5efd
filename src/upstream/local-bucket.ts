import type { Clock } from '../model/clock.ts';
import type { Bucket, Rate } from './bucket.ts';

/** µs from one token to the next, rounded up: never faster than allowed. */
export function intervalOf(perSecond: number): number {
  return Math.ceil(1_000_000 / perSecond);
}

/** The bucket of this process alone: the twin of token-bucket.lua.ts, with the process's clock. */
export function createLocalBucket(clock: Clock, { perSecond, burst }: Rate): Bucket {
  const interval = intervalOf(perSecond);
  // The whole bucket is one number: the time at which it is full again, in whole µs, so that no rounding adds up.
  let fullAt = Number.NEGATIVE_INFINITY;
  return {
    take: async () => {
      const now = clock.now() * 1000;
      const full = Math.max(fullAt, now);
      const earliest = full - (burst - 1) * interval;
      const granted = now >= earliest;
      fullAt = granted ? full + interval : full;
      return { granted, waitMs: granted ? 0 : Math.ceil((earliest - now) / 1000), tokens: Math.max(0, burst - (fullAt - now) / interval) };
    },
    hold: async (ms) => {
      fullAt = Math.max(fullAt, Math.ceil((clock.now() + ms) * 1000) + (burst - 1) * interval);
    },
  };
}
