import { json, type Reply } from '../player.ts';

/** An error of the API: the status is in the body too. */
export function apiError(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return json(status, { error: { status, message } }, headers);
}

/** One text for a missing, an unknown and an expired token since July 2026; only the header tells them apart. */
export function unauthorized(error: 'missing_token' | 'invalid_token'): Reply {
  const description = error === 'missing_token' ? 'Missing access token' : 'Invalid access token';
  return apiError(401, 'Missing/invalid/expired access token', {
    'www-authenticate': `Bearer realm="spotify", error="${error}", error_description="${description}"`,
  });
}

/** The endpoint is not for applications in this mode. */
export function forbidden(): Reply {
  return apiError(403, 'Forbidden');
}

/** No such thing. */
export function notFound(): Reply {
  return apiError(404, 'Resource not found');
}

/** Too many requests for now; beyond a minute it is the quota of a day, which has another body. */
export function tooMany(retryAfter: string): Reply {
  const headers = { 'retry-after': retryAfter };
  if (Number(retryAfter) > 60) return json(429, { error: { status: 429, message: 'Too many requests', reason: 'QUOTA_EXCEEDED' } }, headers);
  return apiError(429, 'API rate limit exceeded', headers);
}

/** The words for a commanded status. */
export function failure(status: number, retryAfter: string | null): Reply {
  if (status === 401) return unauthorized('invalid_token');
  if (status === 403) return forbidden();
  if (status === 404) return notFound();
  if (status === 429) return tooMany(retryAfter ?? '1');
  return apiError(
    status,
    { 400: 'Bad request', 500: 'Internal server error', 502: 'Bad gateway', 503: 'Service unavailable', 504: 'Gateway timeout' }[status] ?? 'Error',
  );
}
