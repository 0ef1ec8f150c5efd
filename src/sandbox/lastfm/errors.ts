import { json, type Reply } from '../player.ts';

/** The key is not the sandbox's. */
export function invalidKey(): Reply {
  return json(403, { message: 'Invalid API key - You must be granted a valid key by last.fm', error: 10 });
}

/** There is no such method. */
export function invalidMethod(): Reply {
  return json(400, { message: 'Invalid Method - No method with that name in this package', error: 3 });
}

/** A parameter that the method cannot do without is missing. */
export function missingParameter(): Reply {
  return json(400, { message: 'Invalid parameters - Your request is missing a required parameter', error: 6 });
}

/** No such thing: with the same code as a missing parameter, and mostly under HTTP 200. */
export function notFound(kind: 'track' | 'artist' | 'album', status: 200 | 404 = 200): Reply {
  const message = { track: 'Track not found', artist: 'The artist you supplied could not be found', album: 'Album not found' }[kind];
  return json(status, { error: 6, links: [], message });
}

/** The words for a commanded status; under 200 the error is in the body alone. */
export function failure(status: number): Reply {
  if (status === 403) return invalidKey();
  if (status === 404) return notFound('artist', 404);
  if (status === 400) return missingParameter();
  if (status === 429) return json(429, { error: 29, message: 'Rate limit exceeded - Your IP has made too many requests in a short period' });
  if (status === 503) return json(503, { error: 11, message: 'Service Offline - This service is temporarily offline. Try again later.' });
  return json(status, { error: 8, message: 'Operation failed - Most likely the backend service failed. Please try again.' });
}
