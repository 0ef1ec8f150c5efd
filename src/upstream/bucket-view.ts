import type { Rate, Take } from './bucket.ts';
import { intervalOf } from './local-bucket.ts';

/** What this process knows of a bucket that others use too: enough to say how long a wait will be. Times are Unix milliseconds. */
export interface BucketView {
  tokens(now: number): number;
  /** Milliseconds until nobody is held back any more; 0 when nobody is. */
  heldFor(now: number): number;
  hold(until: number): void;
  /** What the bucket just answered. */
  note(take: Take, now: number): void;
  /** Milliseconds until a token for someone with so many before them. */
  waitFor(ahead: number, now: number): number;
}

/** A full bucket, until it answers otherwise. */
export function createBucketView({ perSecond, burst }: Rate): BucketView {
  const interval = intervalOf(perSecond) / 1000;
  let last = { tokens: burst, at: Number.NEGATIVE_INFINITY };
  let nextAt = Number.NEGATIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;
  const tokens = (now: number) => (now < heldUntil ? 0 : Math.min(burst, last.tokens + (now - last.at) / interval));
  return {
    tokens,
    heldFor: (now) => Math.max(0, heldUntil - now),
    hold: (until) => {
      if (until <= heldUntil) return;
      heldUntil = until;
      // After a hold the bucket has one token, not its burst.
      last = { tokens: 1, at: until };
      nextAt = Math.max(nextAt, until);
    },
    note: (take, now) => {
      if (now >= heldUntil) last = { tokens: take.tokens, at: now };
      nextAt = take.granted ? heldUntil : now + take.waitMs;
    },
    waitFor: (ahead, now) => (now < nextAt ? nextAt - now + ahead * interval : Math.max(0, ahead + 1 - tokens(now)) * interval),
  };
}
