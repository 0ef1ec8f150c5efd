import type { Clock } from '../model/clock.ts';
import type { Bucket, Rate } from './bucket.ts';

/** The bucket of this process alone: the twin of token-bucket.lua.ts, with the process's clock. */
export function createLocalBucket(clock: Clock, { perSecond, burst }: Rate): Bucket {
  const interval = 1000 / perSecond;
  // The whole bucket is one number: the time at which it is full again.
  let fullAt = Number.NEGATIVE_INFINITY;
  return {
    take: async () => {
      const now = clock.now();
      const full = Math.max(fullAt, now);
      const earliest = full - (burst - 1) * interval;
      const granted = now >= earliest;
      fullAt = granted ? full + interval : full;
      return { granted, waitMs: granted ? 0 : Math.ceil(earliest - now), tokens: Math.max(0, burst - (fullAt - now) / interval) };
    },
    hold: async (ms) => {
      fullAt = Math.max(fullAt, clock.now() + ms + (burst - 1) * interval);
    },
  };
}
