import type { Provider } from '../model/provider.ts';
import { failed, type Ask, type Call } from './outcome.ts';

/** MusicBrainz needs one hop for a merged MBID; a longer chain is a loop. */
const MOST_HOPS = 3;

/** Follows a GET's redirects. Each hop is an attempt of its own at the limiter, and is refused by `hosts` when it leaves the provider. */
export function withRedirects(next: Ask, provider: Provider): Ask {
  return async (call) => {
    let outcome = await next(call);
    for (let hops = 0; outcome.kind === 'redirect' && hops < MOST_HOPS; hops++) outcome = await next(towards(outcome.location, call));
    if (outcome.kind !== 'redirect') return outcome;
    const message = `${provider} redirected more than ${MOST_HOPS} times where an answer was expected.`;
    return failed({ code: 'BAD_RESPONSE', message, retry: false, breaker: false, status: outcome.status });
  };
}

/** The location has the query already. */
function towards(location: string, call: Call): Call {
  const { query: _query, ...request } = call.request;
  return { ...call, request: { ...request, path: location } };
}
