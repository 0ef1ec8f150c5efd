import type { Clock } from '../model/clock.ts';
import type { Provider } from '../model/provider.ts';
import { failed, type Ask } from './outcome.ts';
import { STOPPED, withinTime } from './time-limit.ts';

/** Answers PROVIDER_TIMEOUT at the call's deadline, whatever is still under way below. That is our impatience: it does not count against the provider. */
export function withDeadline(next: Ask, world: { readonly clock: Clock; readonly provider: Provider }): Ask {
  return async (call) => {
    const outcome = await withinTime(world.clock, call.deadlineAt - world.clock.now(), call.signal, (signal) => next({ ...call, signal }));
    if (outcome !== STOPPED) return outcome;
    return failed({ code: 'PROVIDER_TIMEOUT', message: `${world.provider} did not answer before the deadline.`, retry: false, breaker: false });
  };
}
