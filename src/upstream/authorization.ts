import { ProviderError } from '../errors/provider-error.ts';
import type { Provider } from '../model/provider.ts';
import { failed, type Ask, type Call, type Outcome } from './outcome.ts';
import type { Credentials } from './upstream.ts';

/**
 * Adds the provider's credentials. When they are refused and can be refreshed, that is done once and the question is sent once
 * more; of many questions refused together only the first refreshes, or each would throw away the token of the one before.
 */
export function withAuthorization(next: Ask, credentials: Credentials | undefined, provider: Provider): Ask {
  if (credentials === undefined) return next;
  let generation = 0;
  return async (call) => {
    const used = generation;
    const first = await authorized(next, call, credentials, provider);
    if (!wasRefused(first) || credentials.refresh === undefined || call.signal.aborted) return first.outcome;
    if (used === generation) {
      generation++;
      credentials.refresh();
    }
    return (await authorized(next, call, credentials, provider)).outcome;
  };
}

interface Authorized {
  readonly outcome: Outcome;
  /** False: the credentials could not be had, and nothing was sent. */
  readonly sent: boolean;
}

async function authorized(next: Ask, call: Call, credentials: Credentials, provider: Provider): Promise<Authorized> {
  try {
    const { headers = {}, query = {} } = await credentials.authorize();
    return { outcome: await next({ ...call, authorization: { headers, query } }), sent: true };
  } catch (error) {
    return { outcome: withoutCredentials(error, provider), sent: false };
  }
}

function wasRefused({ outcome, sent }: Authorized): boolean {
  return sent && outcome.kind === 'failure' && outcome.failure.code === 'TOKEN_EXPIRED';
}

function withoutCredentials(error: unknown, provider: Provider): Outcome {
  const neutral = { retry: false, breaker: false, cause: error } as const;
  if (error instanceof ProviderError)
    return failed({ ...neutral, code: error.code, message: error.message, retryAt: error.retryAt, status: error.status });
  return failed({ ...neutral, code: 'PROVIDER_UNAVAILABLE', message: `${provider} could not be asked: no credentials could be had for it.` });
}
