import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { isJson } from './content-type.ts';
import { DeadlineExceeded, withinDeadline } from './deadline.ts';
import type { Engine, EngineAnswer } from './engine.ts';
import { wantsGraphiql, type GraphiqlPage } from './graphiql.ts';
import { problemBody } from './problem-body.ts';

/** What the route needs. */
export interface GraphqlRoute {
  readonly engine: Engine;
  readonly graphiql: GraphiqlPage;
  readonly deadlineMs: number;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Mounts `/graphql`: POST, GET for queries, server-sent events, and GraphiQL for a browser. */
export function mountGraphql(app: FastifyInstance, route: GraphqlRoute): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (wantsGraphiql(request.method, request.headers.accept)) return await route.graphiql.send(request, reply);
      const refusal = refusalOf(request);
      return refusal === null ? await answer(route, request, reply) : await reply.code(refusal.status).type('application/json').send(refusal.body);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'GET, POST')
        .type('application/json')
        .send(problemBody('METHOD_NOT_ALLOWED', 'GraphQL is asked with POST, or with GET for queries.')),
  });
}

interface Refusal {
  readonly status: number;
  readonly body: string;
}

function refusalOf(request: FastifyRequest): Refusal | null {
  const type = request.headers['content-type'];
  // A GET with a content type is how a page of another site would try to pass for one of ours.
  if (!isJson(type) && !(request.method === 'GET' && type === undefined)) {
    return {
      status: 415,
      body: problemBody(
        'UNSUPPORTED_MEDIA_TYPE',
        `Content-Type must be application/json in UTF-8, got ${type === undefined ? 'none' : JSON.stringify(type)}.`,
      ),
    };
  }
  const garbled = ['variables', 'extensions'].find((name) => !isJsonText((request.query as Record<string, string | undefined>)[name]));
  return garbled === undefined
    ? null
    : { status: 400, body: problemBody('BAD_REQUEST', `The query parameter ${garbled} must be JSON, percent-encoded.`) };
}

function isJsonText(text: string | undefined): boolean {
  if (text === undefined || text === '') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function answer(route: GraphqlRoute, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const started = performance.now();
  try {
    const given = await withinDeadline(route.deadlineMs, closedSignal(reply), (signal) => ask(route.engine, request, signal));
    note(route, request, given, started);
    return await reply.code(given.status).headers(given.headers).send(given.body);
  } catch (error) {
    if (!(error instanceof DeadlineExceeded)) throw error;
    route.metrics.graphqlDuration.observe({ operation_type: 'none', outcome: 'deadline' }, (performance.now() - started) / 1_000);
    route.log.warn({ requestId: request.id }, 'a GraphQL request exceeded its deadline');
    return await reply.code(504).type('application/json').send(problemBody('DEADLINE_EXCEEDED', error.message));
  }
}

function ask(engine: Engine, request: FastifyRequest, signal: AbortSignal): Promise<EngineAnswer> {
  const headers: Record<string, string> = { accept: request.headers.accept ?? '*/*' };
  if (request.method === 'POST') headers['content-type'] = 'application/json';
  const body = typeof request.body === 'string' ? request.body : null;
  return engine.answer({ method: request.method === 'GET' ? 'GET' : 'POST', url: request.url, headers, body, requestId: request.id, signal });
}

/** Aborts when the client goes away before its answer is written. */
function closedSignal(reply: FastifyReply): AbortSignal {
  const closed = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) closed.abort();
  });
  return closed.signal;
}

function note({ log, metrics }: GraphqlRoute, request: FastifyRequest, { operation, status }: EngineAnswer, started: number): void {
  const ms = Math.round(performance.now() - started);
  const outcome = operation.errors === 0 ? 'ok' : operation.errors === null ? 'stream' : 'errors';
  metrics.graphqlDuration.observe({ operation_type: operation.type, outcome }, ms / 1_000);
  log.info({ requestId: request.id, operation: operation.name, type: operation.type, ms, errors: operation.errors, status }, 'graphql');
}
