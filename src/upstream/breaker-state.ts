import type { Policy } from '../config/policy.ts';

/** A breaker as a value. Times are Unix milliseconds. */
export interface BreakerState {
  readonly state: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
  /** Raised by every transition: what was admitted before it has no say after it. */
  readonly epoch: number;
  readonly consecutiveFailures: number;
  readonly consecutiveSlow: number;
  /** In half-open. */
  readonly successes: number;
  /** In half-open: the one probe is under way. */
  readonly probing: boolean;
  /** How often it opened since it was last closed; each time it stays open for longer. */
  readonly openings: number;
  readonly openedAt: number | null;
  readonly halfOpensAt: number | null;
  readonly lastFailureAt: number | null;
}

/** What an attempt says about the provider. `neutral` says nothing: our own queue, our deadline, 400, 404, 429. */
export type Verdict = 'success' | 'slow' | 'failure' | 'neutral';

/** The breaker of a provider that nothing is known about. */
export const CLOSED: BreakerState = {
  state: 'CLOSED',
  epoch: 0,
  consecutiveFailures: 0,
  consecutiveSlow: 0,
  successes: 0,
  probing: false,
  openings: 0,
  openedAt: null,
  halfOpensAt: null,
  lastFailureAt: null,
};

/** May an attempt go through now? In half-open exactly one at a time may. */
export function admit(breaker: BreakerState, now: number): { readonly breaker: BreakerState; readonly admitted: boolean } {
  if (breaker.state === 'CLOSED') return { breaker, admitted: true };
  if (breaker.state === 'OPEN') {
    if (now < (breaker.halfOpensAt ?? 0)) return { breaker, admitted: false };
    return { breaker: { ...breaker, state: 'HALF_OPEN', epoch: breaker.epoch + 1, successes: 0, probing: true }, admitted: true };
  }
  return { breaker: { ...breaker, probing: true }, admitted: !breaker.probing };
}

/** The breaker after an attempt that was admitted in `epoch` has ended. `random` is 0 up to 1. */
export function settle(breaker: BreakerState, epoch: number, verdict: Verdict, now: number, policy: Policy['breaker'], random: number): BreakerState {
  if (epoch !== breaker.epoch) return breaker;
  return breaker.state === 'HALF_OPEN' ? afterProbe(breaker, verdict, now, policy, random) : afterAttempt(breaker, verdict, now, policy, random);
}

function afterAttempt(breaker: BreakerState, verdict: Verdict, now: number, policy: Policy['breaker'], random: number): BreakerState {
  if (verdict === 'neutral') return breaker;
  const counted = counting(breaker, verdict, now);
  const broken = counted.consecutiveFailures >= policy.failureThreshold || counted.consecutiveSlow >= policy.slowCallThreshold;
  return broken ? opened(counted, now, policy, random) : counted;
}

function afterProbe(breaker: BreakerState, verdict: Verdict, now: number, policy: Policy['breaker'], random: number): BreakerState {
  const free = { ...breaker, probing: false };
  if (verdict === 'neutral') return free;
  // A slow probe is no recovery: whoever waits two seconds got nothing from it.
  if (verdict !== 'success') return opened(counting(free, verdict, now), now, policy, random);
  const successes = free.successes + 1;
  if (successes < policy.successThreshold) return { ...free, successes };
  return { ...CLOSED, epoch: free.epoch + 1, lastFailureAt: free.lastFailureAt };
}

function counting(breaker: BreakerState, verdict: Verdict, now: number): BreakerState {
  if (verdict === 'failure') return { ...breaker, consecutiveFailures: breaker.consecutiveFailures + 1, lastFailureAt: now };
  return { ...breaker, consecutiveFailures: 0, consecutiveSlow: verdict === 'slow' ? breaker.consecutiveSlow + 1 : 0 };
}

function opened(breaker: BreakerState, now: number, policy: Policy['breaker'], random: number): BreakerState {
  const grown = policy.open * 2 ** breaker.openings * (1 + policy.jitter * (2 * random - 1));
  const halfOpensAt = now + Math.min(policy.openMax, grown);
  return {
    ...breaker,
    state: 'OPEN',
    epoch: breaker.epoch + 1,
    successes: 0,
    probing: false,
    openings: breaker.openings + 1,
    openedAt: now,
    halfOpensAt,
  };
}
