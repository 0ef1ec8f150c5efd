import type { Clock } from '../model/clock.ts';
import type { Provider } from '../model/provider.ts';
import type { Ask, Outcome } from './outcome.ts';
import { STOPPED, withinTime } from './time-limit.ts';

/** Gives up one attempt after `ms` from its first to its last byte, and measures how long the provider took. */
export function withAttemptTimeout(next: Ask, world: { readonly clock: Clock; readonly provider: Provider; readonly ms: number }): Ask {
  return async (call) => {
    const from = world.clock.now();
    const outcome = await withinTime(world.clock, world.ms, call.signal, (signal) => next({ ...call, signal }));
    const tookMs = world.clock.now() - from;
    return outcome === STOPPED ? late(world.provider, tookMs, call.signal.aborted) : { ...outcome, tookMs };
  };
}

function late(provider: Provider, tookMs: number, ourDeadline: boolean): Outcome {
  const failure = { code: 'PROVIDER_TIMEOUT', message: `${provider} did not answer in time.`, retry: !ourDeadline, breaker: !ourDeadline } as const;
  return { kind: 'failure', failure, tookMs };
}
