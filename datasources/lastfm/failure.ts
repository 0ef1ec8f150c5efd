import { z } from 'zod';
import type { Failure, UpstreamSpec } from '../../src/upstream/upstream.ts';

type Answer = Parameters<NonNullable<UpstreamSpec['failureOf']>>[0];

/** An error as Last.fm writes it under any HTTP status, 200 included. */
const errorBody = z.object({ error: z.coerce.number().int(), message: z.string().catch('') });

const NOT_FOUND_CODE = 6;
/** Code 6 is also a missing and a wrong parameter; only these words mean that there is no such thing. */
const NOT_FOUND_TEXT = /not found|could not be found/i;

const CREDENTIALS: Failure = { code: 'TOKEN_EXPIRED', message: 'Last.fm refused the API key; renew LASTFM_API_KEY', retry: false, breaker: false };
const DOWN: Failure = { code: 'PROVIDER_UNAVAILABLE', message: 'Last.fm could not answer just now; ask again later', retry: true, breaker: true };

const BY_CODE: Readonly<Record<number, Failure>> = {
  4: CREDENTIALS, // authentication failed
  9: CREDENTIALS, // invalid session key
  10: CREDENTIALS, // invalid API key
  26: CREDENTIALS, // suspended key
  8: DOWN, // operation failed, try again
  11: DOWN, // service offline
  16: DOWN, // temporarily unavailable
  17: { code: 'CAPABILITY_UNAVAILABLE', message: 'Last.fm tells that only to the user concerned', retry: false, breaker: false },
  27: { code: 'CAPABILITY_UNAVAILABLE', message: 'Last.fm has withdrawn this method', retry: false, breaker: false },
  29: { code: 'RATE_LIMITED', message: 'Last.fm says that we ask too fast; ask again later', retry: true, breaker: false },
};

/** How Last.fm says that something failed: by a code in the body, whatever the status. Null where it is no failure or only the status tells. */
export function failureOf(answer: Answer): Failure | null {
  const body = errorBody.safeParse(answer.body);
  if (!body.success || saysNotFound(answer)) return null;
  const known = Object.hasOwn(BY_CODE, body.data.error) ? BY_CODE[body.data.error] : undefined;
  if (known !== undefined) return known;
  return answer.status >= 500 ? null : malformed(body.data.error);
}

/** Whether an answer (HTTP 200 or 404) says that there is no such track or artist. */
export function saysNotFound(answer: Pick<Answer, 'status' | 'body'>): boolean {
  const body = errorBody.safeParse(answer.body);
  if (!body.success || body.data.error !== NOT_FOUND_CODE) return false;
  return answer.status === 404 || (answer.status === 200 && NOT_FOUND_TEXT.test(body.data.message));
}

function malformed(code: number): Failure {
  return { code: 'BAD_RESPONSE', message: `Last.fm refused the request as malformed (its error ${code})`, retry: false, breaker: false };
}
