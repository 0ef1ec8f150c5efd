import { json, type Reply } from '../player.ts';

const HELP = 'For usage, please see: https://musicbrainz.org/development/mmd';

/** An error of the web service itself: with a pointer to its documentation. */
export function serviceError(status: number, error: string): Reply {
  return json(status, { error, help: HELP });
}

/** No such thing. */
export function notFound(): Reply {
  return serviceError(404, 'Not Found');
}

/** The gateway wants to know who asks. */
export function unidentified(): Reply {
  const error =
    'Your requests are being throttled by MusicBrainz because the application you are using has not identified itself. Please update your application, and see http://musicbrainz.org/doc/XML_Web_Service/Rate_Limiting for more information.';
  return json(403, { error }, { 'x-ratelimit-who': 'ua-missing', 'x-mb-rate-limiter': 'lua', server: 'openresty' });
}

/** More than one request a second from this address. */
export function exceeding(retryAfter: string, status = 503): Reply {
  const error = 'Your requests are exceeding the allowable rate limit. Please see http://wiki.musicbrainz.org/XMLWebService for more information.';
  return json(
    status,
    { error },
    {
      'x-ratelimit-zone': 'ws ip=127.0.0.1',
      'x-ratelimit-limit': '22',
      'x-ratelimit-remaining': '0',
      'retry-after': retryAfter,
      server: 'openresty',
    },
  );
}

/** The whole of MusicBrainz is busy: no fault of the client's. */
function busy(status = 503): Reply {
  const headers = { 'x-ratelimit-zone': 'global', 'x-ratelimit-limit': '15', 'x-ratelimit-remaining': '11', 'retry-after': '0', server: 'openresty' };
  return json(status, { error: 'The MusicBrainz web server is currently busy. Please try again later.' }, headers);
}

/** The words for a commanded status. The busy body has been seen under 200, too. */
export function failure(status: number, retryAfter: string | null): Reply {
  if (status === 403) return unidentified();
  if (status === 404) return notFound();
  if (status === 429) return exceeding(retryAfter ?? '1', 429);
  if (status === 503 || status === 200) return busy(status);
  return status === 401
    ? json(401, { error: 'You are not authorized to access this resource.' })
    : serviceError(status, status === 400 ? 'Invalid mbid.' : 'Internal Server Error');
}
