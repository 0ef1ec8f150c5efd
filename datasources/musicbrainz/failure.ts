import { z } from 'zod';
import type { Failure, UpstreamSpec } from '../../src/upstream/upstream.ts';

type Answer = Parameters<NonNullable<UpstreamSpec['failureOf']>>[0];

const errorBody = z.object({ error: z.string() });
const BUSY_TEXT = /currently busy/i;
const RATE_TEXT = /exceeding the allowable rate limit/i;
const SHED_ZONE = /^(?:search-)?global$/;

const BUSY: Failure = {
  code: 'PROVIDER_UNAVAILABLE',
  message: 'MusicBrainz is shedding load for everybody just now; ask again later',
  retry: true,
  // A quarter of compliant requests meet this: it says nothing of our rate, and an open circuit would only add to it.
  breaker: false,
};

/**
 * How MusicBrainz says that something failed: an `error` in the JSON under any status but 404, and two kinds of 503.
 * X-RateLimit-* are counters shared by all clients and are never used.
 */
export function failureOf(answer: Answer): Failure | null {
  if (answer.status === 404) return null;
  const body = errorBody.safeParse(answer.body);
  const text = body.success ? body.data.error : null;
  if (answer.status === 503 || (text !== null && BUSY_TEXT.test(text))) return unavailable(answer, text);
  return text === null ? null : refusal(answer.status);
}

/** 503: ours (too fast) or everybody's (load shedding). Neither known: by status. */
function unavailable(answer: Answer, text: string | null): Failure | null {
  const retryAfterMs = positiveSeconds(answer.headers['retry-after']);
  if (text !== null && RATE_TEXT.test(text)) return tooFast(retryAfterMs);
  if (text !== null && BUSY_TEXT.test(text)) return BUSY;
  if (SHED_ZONE.test(answer.headers['x-ratelimit-zone'] ?? '') || answer.headers['x-ratelimit-who'] === 'search-shed') return BUSY;
  return text === null
    ? null
    : { code: 'PROVIDER_UNAVAILABLE', message: 'MusicBrainz could not answer just now', retry: true, breaker: true, retryAfterMs };
}

function tooFast(retryAfterMs: number | undefined): Failure {
  return {
    code: 'RATE_LIMITED',
    message: 'MusicBrainz says that we ask faster than one request a second',
    retry: true,
    breaker: false,
    retryAfterMs,
  };
}

function refusal(status: number): Failure {
  if (status === 403)
    return {
      code: 'BAD_RESPONSE',
      message: 'MusicBrainz refused the request: the User-Agent must name the application and a contact; set CONTACT',
      retry: false,
      breaker: false,
    };
  if (status >= 400 && status < 500)
    return { code: 'BAD_RESPONSE', message: `MusicBrainz refused the request as malformed (HTTP ${status})`, retry: false, breaker: false };
  return { code: 'PROVIDER_UNAVAILABLE', message: `MusicBrainz answered with an error (HTTP ${status})`, retry: true, breaker: true };
}

/** Seconds to ms; a 0 is no delay that was asked for. */
function positiveSeconds(header: string | undefined): number | undefined {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined;
}
