import { randomBytes } from 'node:crypto';
import type { Clock } from '../../model/clock.ts';
import { json, type Asked, type Reply } from '../player.ts';
import { unauthorized } from './errors.ts';

/** The one application that the sandbox knows. */
const APPLICATION = { id: 'sandbox', secret: 'sandbox' } as const;

/** Seconds. */
const TOKEN_LIFE = 3_600;

/** Issues tokens and checks them. */
export interface Tokens {
  /** `POST /api/token` */
  issue(asked: Asked): Reply;
  /** Null when the request carries a token that is good. */
  refuse(asked: Asked): Reply | null;
  expireAll(): void;
}

/** Tokens of the client credentials grant: an hour long, as many at once as are asked for. */
export function createTokens(clock: Clock): Tokens {
  const endsAt = new Map<string, number>();
  return {
    issue(asked) {
      if (asked.path !== '/api/token' || asked.method !== 'POST') return { status: 404, body: '', headers: {} };
      const form = new URLSearchParams(asked.body);
      const refused = refuseApplication(asked, form);
      if (refused !== null) return refused;
      if (form.get('grant_type') !== 'client_credentials')
        return json(400, { error: 'unsupported_grant_type', error_description: 'grant_type parameter is missing or not supported' });
      for (const [token, end] of endsAt) if (end <= clock.now()) endsAt.delete(token);
      const token = `BQ${randomBytes(48).toString('base64url')}`;
      endsAt.set(token, clock.now() + TOKEN_LIFE * 1_000);
      return json(200, { access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFE });
    },
    refuse(asked) {
      const [scheme, token] = (asked.header('authorization') ?? '').split(' ');
      if (scheme?.toLowerCase() !== 'bearer' || token === undefined || token === '') return unauthorized('missing_token');
      return (endsAt.get(token) ?? 0) > clock.now() ? null : unauthorized('invalid_token');
    },
    expireAll: () => endsAt.clear(),
  };
}

/** By Basic header or by form; null when it is the sandbox's application. */
function refuseApplication(asked: Asked, form: URLSearchParams): Reply | null {
  const header = asked.header('authorization') ?? '';
  const credentials = header.startsWith('Basic ')
    ? Buffer.from(header.slice(6), 'base64').toString('utf8')
    : `${form.get('client_id') ?? ''}:${form.get('client_secret') ?? ''}`;
  if (credentials === ':') return json(400, { error: 'invalid_client' });
  return credentials === `${APPLICATION.id}:${APPLICATION.secret}`
    ? null
    : json(400, { error: 'invalid_client', error_description: 'Invalid client' });
}
