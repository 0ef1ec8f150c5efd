import type { Provider } from '../model/provider.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { Failure } from './upstream.ts';

/** An answer as a provider's own reading sees it. A failed answer that is no JSON comes with its text as the body. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const WORTH_REPEATING = new Set([500, 502, 503, 504]);

/** What a status means where the provider's folder says nothing else; null for 2xx and 404, which are answers. */
export function failureOfStatus(answer: ReceivedAnswer, provider: Provider, now: number): Failure | null {
  const { status } = answer;
  if ((status >= 200 && status < 300) || status === 404) return null;
  if (status === 401) return failure('TOKEN_EXPIRED', `${provider} refused the credentials (401); renew them.`);
  if (status === 403) return failure('CAPABILITY_UNAVAILABLE', `${provider} does not allow this question with these credentials (403).`);
  if (status === 429)
    return { ...failure('RATE_LIMITED', `${provider} is asked too often (429); ask again later.`), retry: true, retryAfterMs: wait(answer, now) };
  if (status >= 500) {
    const message = `${provider} could not answer (${status}); ask again later.`;
    return { code: 'PROVIDER_UNAVAILABLE', message, retry: WORTH_REPEATING.has(status), breaker: true, retryAfterMs: wait(answer, now) };
  }
  return failure('BAD_RESPONSE', `${provider} answered with status ${status}, where 200 or 404 was expected.`);
}

/** A failure for an answer that cannot be read: the provider is at fault, and asking again would bring the same. */
export function unreadable(provider: Provider, what: string): Failure {
  return { code: 'BAD_RESPONSE', message: `${provider} sent ${what} where JSON was expected; nothing of it was used.`, retry: false, breaker: true };
}

/** A failure for a link or redirect that leaves the provider's own addresses. */
export function foreignLink(provider: Provider, host: string): Failure {
  return {
    code: 'BAD_RESPONSE',
    message: `${provider} is only asked at its own address; a link to ${host} was refused.`,
    retry: false,
    breaker: false,
  };
}

function failure(code: Failure['code'], message: string): Failure {
  return { code, message, retry: false, breaker: false };
}

function wait(answer: ReceivedAnswer, now: number): number | undefined {
  return parseRetryAfter(answer.headers['retry-after'], now) ?? undefined;
}
