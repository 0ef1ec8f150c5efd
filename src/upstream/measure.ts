import type { Metrics } from '../observability/metrics.ts';
import type { Ask, Outcome } from './outcome.ts';

/** Makes the series of a provider that has not failed yet: an alert on a series that is not there never fires. */
export function showFromStart({ metrics, key }: { readonly metrics: Metrics; readonly key: string }): void {
  const labels = { provider: key };
  metrics.breakerState.set(labels, 0);
  for (const counter of [metrics.breakerFailures, metrics.breakerOpens, metrics.retrySuccess, metrics.retryFailures]) counter.inc(labels, 0);
}

/** Counts and times every attempt that was sent. */
export function withMetrics(next: Ask, { metrics, key }: { readonly metrics: Metrics; readonly key: string }): Ask {
  return async (call) => {
    const { endpoint } = call.request;
    const outcome = await next(call);
    metrics.upstreamRequests.inc({ provider: key, endpoint, status: statusOf(outcome) });
    metrics.upstreamDuration.observe({ provider: key, endpoint }, outcome.tookMs / 1000);
    return outcome;
  };
}

function statusOf(outcome: Outcome): string {
  if (outcome.kind === 'answer') return String(outcome.answer.status);
  return String(outcome.kind === 'redirect' ? outcome.status : (outcome.failure.status ?? outcome.failure.code));
}
