import type { Clock } from '../model/clock.ts';

/** What a limit says to one more request. */
export interface Grant {
  readonly granted: boolean;
  readonly remaining: number;
  /** Milliseconds until a request will be granted again; 0 when this one was. */
  readonly waitMs: number;
  /** Milliseconds until everything is free again. */
  readonly resetMs: number;
}

/** Counts requests against a provider's limit. */
export interface Rate {
  take(): Grant;
  reset(): void;
}

/** At most `limit` requests in any `windowMs`. Refused requests do not count. */
export function createRollingWindow(clock: Clock, limit: number, windowMs: number): Rate {
  let arrivals: number[] = [];
  return {
    take() {
      const now = clock.now();
      arrivals = arrivals.filter((at) => at > now - windowMs);
      const granted = arrivals.length < limit;
      if (granted) arrivals.push(now);
      const freeAt = (at: number | undefined): number => (at === undefined ? 0 : at + windowMs - now);
      return { granted, remaining: limit - arrivals.length, waitMs: granted ? 0 : freeAt(arrivals[0]), resetMs: freeAt(arrivals.at(-1)) };
    },
    reset() {
      arrivals = [];
    },
  };
}

/** `perSecond` on average, and up to `burst` at once after a pause. */
export function createBucket(clock: Clock, perSecond: number, burst: number): Rate {
  let tokens = burst;
  let filledAt = clock.now();
  const fill = (): void => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + (Math.max(0, now - filledAt) / 1_000) * perSecond);
    filledAt = now;
  };
  return {
    take() {
      fill();
      const granted = tokens >= 1;
      if (granted) tokens -= 1;
      return {
        granted,
        remaining: Math.floor(tokens),
        waitMs: granted ? 0 : ((1 - tokens) / perSecond) * 1_000,
        resetMs: ((burst - tokens) / perSecond) * 1_000,
      };
    },
    reset() {
      tokens = burst;
      filledAt = clock.now();
    },
  };
}
