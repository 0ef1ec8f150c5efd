import type { FastifyError, FastifyInstance } from 'fastify';
import type { Log } from '../observability/log.ts';
import { problemBody } from './problem-body.ts';

/** Answers in GraphQL's shape to what never reached a route, and to what a route did not expect; no stack ever leaves. */
export function mountRefusals(app: FastifyInstance, { log, bodyLimitBytes }: { log: Log; bodyLimitBytes: number }): void {
  app.setNotFoundHandler(async (request, reply) => {
    const message = `There is no ${request.method} ${request.url.split('?')[0]} here; the API is at /graphql.`;
    return await reply.code(404).type('application/json').send(problemBody('NOT_FOUND', message));
  });
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const { status, code, message } = refusalOf(error, bodyLimitBytes, request.id);
    if (status === 500) log.error({ err: error, requestId: request.id }, 'a request failed');
    return await reply.code(status).type('application/json').send(problemBody(code, message));
  });
}

function refusalOf(error: FastifyError, bodyLimitBytes: number, requestId: string): { status: number; code: string; message: string } {
  switch (error.statusCode ?? 500) {
    case 413:
      return {
        status: 413,
        code: 'PAYLOAD_TOO_LARGE',
        message: `A request may have at most ${bodyLimitBytes} bytes; this one has more. Ask for less at once, and send values as variables.`,
      };
    case 415:
      return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Content-Type must be application/json in UTF-8.' };
    case 400:
      return { status: 400, code: 'BAD_REQUEST', message: 'The request could not be read as HTTP with a JSON body.' };
    default:
      return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: `Something went wrong here. The log has the reason under request ${requestId}.` };
  }
}
