import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** In requests and answers, so that a log line of ours can be found from a client's. */
export const REQUEST_ID_HEADER = 'x-request-id';

const ACCEPTABLE = /^[\w.:-]{1,128}$/;

/** The client's request id when it is safe to log and to send back, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID();
}
