import type { Policy } from '../config/policy.ts';
import type { Clock } from '../model/clock.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Ask, AttemptFailure, Call, Outcome } from './outcome.ts';
import type { RetryBudget } from './retry-budget.ts';

/** What retrying needs. `random` gives 0 up to 1. */
export interface RetryWorld {
  readonly policy: Policy['retry'];
  readonly budget: RetryBudget;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** The label of the metrics. */
  readonly key: string;
  readonly random: () => number;
}

/**
 * Repeats a GET whose failure says that it may be repeated, while attempts, budget and deadline allow. A wait that the
 * deadline has no room for is not begun: the failure comes at once, and says when to ask again.
 */
export function withRetry(next: Ask, world: RetryWorld): Ask {
  return async (call) => {
    world.budget.request();
    for (let attempt = 1; ; attempt++) {
      const outcome = await next(call);
      const delay = outcome.kind === 'failure' ? delayBefore(attempt + 1, outcome.failure, call, world) : null;
      if (outcome.kind !== 'failure' || delay === null) return settled(outcome, attempt, world);
      world.metrics.retryAttempts.inc({ provider: world.key, error_type: outcome.failure.code });
      if (!(await slept(delay, call, world.clock))) return outcome;
    }
  };
}

/** Milliseconds before the given attempt (2 is the first repetition): exponential, ± jitter. */
export function backoff(attempt: number, policy: Policy['retry'], random: number): number {
  const plain = Math.min(policy.max, policy.initial * policy.factor ** (attempt - 2));
  return plain * (1 + policy.jitter * (2 * random - 1));
}

function delayBefore(attempt: number, failure: AttemptFailure, call: Call, world: RetryWorld): number | null {
  if (!failure.retry || attempt > world.policy.attempts || (call.request.method ?? 'GET') !== 'GET') return null;
  const random = world.random();
  // Never sooner than asked, and not all at the same moment after it.
  const asked = (failure.retryAfterMs ?? 0) * (1 + world.policy.jitter * random);
  const delay = Math.max(backoff(attempt, world.policy, random), asked);
  if (world.clock.now() + delay >= call.deadlineAt) return null;
  return world.budget.spend() ? delay : null;
}

async function slept(ms: number, call: Call, clock: Clock): Promise<boolean> {
  try {
    await clock.sleep(ms, call.signal);
    return true;
  } catch {
    return false;
  }
}

function settled(outcome: Outcome, attempts: number, { metrics, key }: RetryWorld): Outcome {
  if (attempts > 1) (outcome.kind === 'failure' ? metrics.retryFailures : metrics.retrySuccess).inc({ provider: key });
  return outcome;
}
