import type { Policy } from '../config/policy.ts';
import type { Clock } from '../model/clock.ts';
import type { Provider } from '../model/provider.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { admit, CLOSED, settle, type BreakerState, type Verdict } from './breaker-state.ts';
import { failed, type Ask, type AttemptFailure, type Outcome } from './outcome.ts';

/** Refuses attempts at a provider that keeps failing, and lets one probe at a time find out whether it is back. */
export interface Breaker {
  guard(next: Ask): Ask;
  state(): BreakerState;
}

/** What a breaker needs. `onOpen` is told once per opening, to send home whoever still waits for an attempt. */
export interface BreakerWorld {
  readonly policy: Policy['breaker'];
  readonly provider: Provider;
  /** The label of the metrics. */
  readonly key: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly random: () => number;
  readonly onOpen: (refusal: AttemptFailure) => void;
}

const GAUGE = { CLOSED: 0, OPEN: 1, HALF_OPEN: 2 } as const;

/** A closed breaker. */
export function createBreaker(world: BreakerWorld): Breaker {
  let breaker = CLOSED;
  const become = (next: BreakerState) => {
    const before = breaker;
    breaker = next;
    if (before.state !== next.state) announce(next, world);
  };
  return {
    state: () => breaker,
    guard: (next) => async (call) => {
      const { breaker: after, admitted } = admit(breaker, world.clock.now());
      become(after);
      if (!admitted) return failed(refusal(breaker, world));
      let verdict: Verdict = 'neutral';
      try {
        const outcome = await next(call);
        verdict = verdictOf(outcome, world.policy);
        return outcome;
      } finally {
        // Whatever happened: a probe's place must not be lost.
        if (verdict === 'failure') world.metrics.breakerFailures.inc({ provider: world.key });
        become(settle(breaker, after.epoch, verdict, world.clock.now(), world.policy, world.random()));
      }
    },
  };
}

/** What an outcome says about the provider. */
function verdictOf(outcome: Outcome, policy: Pick<Policy['breaker'], 'slowCall'>): Verdict {
  if (outcome.kind === 'failure') return outcome.failure.breaker ? 'failure' : 'neutral';
  if (outcome.tookMs >= policy.slowCall) return 'slow';
  return outcome.kind === 'answer' && outcome.answer.status === 404 ? 'neutral' : 'success';
}

function announce(breaker: BreakerState, world: BreakerWorld): void {
  world.metrics.breakerState.set({ provider: world.key }, GAUGE[breaker.state]);
  world.log.warn(
    { provider: world.key, breaker: breaker.state, halfOpensAt: breaker.state === 'OPEN' ? breaker.halfOpensAt : undefined },
    'circuit breaker',
  );
  if (breaker.state !== 'OPEN') return;
  world.metrics.breakerOpens.inc({ provider: world.key });
  world.onOpen(refusal(breaker, world));
}

function refusal(breaker: BreakerState, { provider, clock, policy }: BreakerWorld): AttemptFailure {
  // While a probe is under way nobody knows; by the time of a slow call it has answered or failed.
  const retryAt = breaker.state === 'OPEN' ? (breaker.halfOpensAt ?? clock.now()) : clock.now() + policy.slowCall;
  return {
    code: 'CIRCUIT_OPEN',
    message: `${provider} kept failing and is left alone for now; ask again later.`,
    retry: false,
    breaker: false,
    retryAt,
  };
}
