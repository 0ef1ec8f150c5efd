import type { ProviderError } from '../../src/errors/provider-error.ts';
import type { Clock } from '../../src/model/clock.ts';
import { parseRetryAfter } from '../../src/upstream/retry-after.ts';
import type { Failure, UpstreamAnswer, UpstreamSpec } from '../../src/upstream/upstream.ts';
import { QUOTA_HOLD_MS } from './policy.ts';
import { apiError } from './wire.ts';

const ACCOUNT_REFUSED =
  'Spotify refuses this application: its owner needs an active Premium subscription, and its users must be registered in the Developer Dashboard';
const ENDPOINT_REFUSED = 'Spotify does not offer this to an application in this mode';
const QUOTA_EXCEEDED = 'The quota that Spotify gives this application is used up';

/** Spotify's own ways of saying no; what it leaves as null is judged by its status. */
export function createFailureOf(clock: Clock): NonNullable<UpstreamSpec['failureOf']> {
  return (answer) => {
    if (answer.status === 403) return refusal(answer);
    if (answer.status === 429 && isQuota(answer.body)) return usedUp(answer, clock.now());
    return null;
  };
}

/** Whether a 403 was meant for the application as a whole, so that no other endpoint would fare better. */
export function isAccountRefusal(error: ProviderError): boolean {
  return error.message.includes(ACCOUNT_REFUSED);
}

/** 403 has four meanings: those that concern the account come as plain text, the others as JSON. None is a fault of the service. */
function refusal(answer: UpstreamAnswer): Failure {
  const message = typeof answer.body === 'string' ? ACCOUNT_REFUSED : ENDPOINT_REFUSED;
  return { code: 'CAPABILITY_UNAVAILABLE', message, retry: false, breaker: false };
}

function isQuota(body: unknown): boolean {
  const known = apiError.safeParse(body);
  return known.success && known.data.error.reason === 'QUOTA_EXCEEDED';
}

/** A quota comes back after hours: no retry helps, however the header reads. */
function usedUp(answer: UpstreamAnswer, now: number): Failure {
  const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], now) ?? QUOTA_HOLD_MS;
  return { code: 'RATE_LIMITED', message: QUOTA_EXCEEDED, retry: false, breaker: false, retryAfterMs };
}
