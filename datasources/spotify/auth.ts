import { ProviderError } from '../../src/errors/provider-error.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { Metrics } from '../../src/observability/metrics.ts';
import type { Credentials, Failure, Upstream, UpstreamAnswer } from '../../src/upstream/upstream.ts';
import { parseWire } from '../parse-wire.ts';
import { REFUSED_HOLD_MS, TOKEN_MARGIN_MS } from './policy.ts';
import { token, tokenError } from './wire.ts';

/** What the application's token is asked with. */
export interface ClientCredentialsOptions {
  /** The way to the token host. */
  readonly accounts: Upstream;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Held {
  readonly token: string;
  /** Unix milliseconds from which it is not used any more. */
  readonly endsAt: number;
}

interface Refused {
  readonly error: ProviderError;
  /** Unix milliseconds. */
  readonly until: number;
}

/**
 * The application's own token (no user): kept in memory until a minute before it ends, asked for once however many requests wait for
 * it, and asked for anew after a 401. Throws TOKEN_EXPIRED when Spotify does not know the application.
 */
export function createClientCredentials(options: ClientCredentialsOptions): Credentials {
  const { clock } = options;
  let held: Held | null = null;
  let refused: Refused | null = null;
  let underWay: Promise<Held> | null = null;

  const renew = async (): Promise<Held> => {
    try {
      held = await requestToken(options);
      return held;
    } catch (error) {
      if (error instanceof ProviderError && error.code === 'TOKEN_EXPIRED') refused = { error, until: clock.now() + REFUSED_HOLD_MS };
      throw error;
    } finally {
      underWay = null;
    }
  };
  const usable = (): Held | Promise<Held> => {
    if (held !== null && clock.now() < held.endsAt) return held;
    if (refused !== null && clock.now() < refused.until) throw refused.error;
    return (underWay ??= renew());
  };
  return {
    async authorize() {
      return { headers: { authorization: `Bearer ${(await usable()).token}` } };
    },
    refresh() {
      held = null;
    },
  };
}

async function requestToken(options: ClientCredentialsOptions): Promise<Held> {
  const basic = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
  const askedAt = options.clock.now();
  const answer = await options.accounts.send({
    endpoint: 'token',
    method: 'POST',
    path: '/api/token',
    headers: { authorization: `Basic ${basic}` },
    form: { grant_type: 'client_credentials' },
  });
  if (answer.status === 404) throw noTokenHost();
  const read = parseWire(token, answer.body, { provider: 'SPOTIFY', endpoint: 'token', metrics: options.metrics });
  return { token: read.access_token, endsAt: askedAt + read.expires_in * 1_000 - TOKEN_MARGIN_MS };
}

function noTokenHost(): ProviderError {
  return new ProviderError({
    provider: 'SPOTIFY',
    code: 'BAD_RESPONSE',
    status: 404,
    message: "Spotify's token host has no /api/token; check SPOTIFY_ACCOUNTS_URL",
  });
}

/** What a refusal of the token host means: `invalid_client` is for the operator to mend, and never tried again. */
export function tokenFailureOf(answer: Pick<UpstreamAnswer, 'status' | 'body'>): Failure | null {
  if (answer.status !== 400 && answer.status !== 401) return null;
  const known = tokenError.safeParse(answer.body);
  if (!known.success || known.data.error !== 'invalid_client') return null;
  const message = 'Spotify does not know this application; check SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET';
  return { code: 'TOKEN_EXPIRED', message, retry: false, breaker: false };
}
