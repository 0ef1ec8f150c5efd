import type { Clock } from '../model/clock.ts';
import type { Provider } from '../model/provider.ts';
import { blockedUntil, REFRESH_MS, type Blocks } from './blocked.ts';
import type { Ask, AttemptFailure, Outcome } from './outcome.ts';

/** What obeying a provider needs. */
export interface ObeyWorld {
  readonly blocks: Blocks;
  readonly provider: Provider;
  readonly clock: Clock;
  /** Up to here (ms) it is worth waiting; beyond, nobody waits. */
  readonly worthWaitingMs: number;
  /** How long a refusal without a Retry-After counts, in ms. */
  readonly defaultMs: number;
  readonly hold: (ms: number) => void;
  readonly refuseAll: (refusal: AttemptFailure) => void;
}

/** Takes note of every Retry-After: a short one holds the limiter, a long one blocks the provider and sends everybody home. */
export function obeyRetryAfter(next: Ask, world: ObeyWorld): Ask {
  return async (call) => {
    const outcome = await next(call);
    if (outcome.kind !== 'failure') return outcome;
    const limited = outcome.failure.code === 'RATE_LIMITED';
    const ms = outcome.failure.retryAfterMs ?? (limited ? world.defaultMs : undefined);
    if (ms === undefined) return outcome;
    const until = world.clock.now() + ms;
    if (ms > world.worthWaitingMs) shut(until, outcome.failure, world);
    else if (limited) world.hold(ms);
    return retryingAt(outcome, outcome.failure, until, ms);
  };
}

function shut(until: number, failure: AttemptFailure, world: ObeyWorld): void {
  world.blocks.block(until, `${failure.code} (status ${failure.status ?? 'none'})`);
  // Until the other processes have looked into the store, the shared bucket keeps them away.
  world.hold(2 * REFRESH_MS);
  world.refuseAll(blockedUntil(world.provider, until));
}

function retryingAt(outcome: Outcome & { kind: 'failure' }, failure: AttemptFailure, retryAt: number, retryAfterMs: number): Outcome {
  return { ...outcome, failure: { ...failure, retryAt, retryAfterMs } };
}
