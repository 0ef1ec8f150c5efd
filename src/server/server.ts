import type { AddressInfo } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import type { Settings } from '../config/settings.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Engine } from './engine.ts';
import { createGraphiqlPage } from './graphiql.ts';
import { mountGraphql } from './graphql.ts';
import { mountHealth, type HealthSources } from './health.ts';
import { mountMetrics } from './metrics.ts';
import { mountReady } from './ready.ts';
import { mountRefusals } from './refuse.ts';
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.ts';

/** What the HTTP side needs. */
export interface ServerParts {
  readonly settings: Pick<Settings, 'host' | 'port' | 'policy'>;
  readonly engine: Engine;
  readonly health: HealthSources;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The API over HTTP. */
export interface ApiServer {
  /** Resolves to the address, `http://127.0.0.1:4000`. Throws a ConfigurationError when the port cannot be had. */
  listen(): Promise<string>;
  /** Stops accepting and lets what is under way finish within the policy's grace; then cuts it. */
  close(): Promise<void>;
}

// A slow client holds a socket, so it gets little time: Node's own 60 s for headers and 300 s for a request are an invitation.
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const SWEEP_MS = 1_000; // how often Node looks for those two
const SILENCE_MS = 25_000; // longer than a deadline and than the pings of an event stream
const KEEP_ALIVE_MS = 65_000; // longer than the 60 s after which common load balancers let go

/** Puts the routes together; nothing listens yet. */
export function createServer({ settings, engine, health, log, metrics }: ServerParts): ApiServer {
  const { server: policy } = settings.policy;
  const app = fastify({
    logger: false,
    bodyLimit: policy.bodyLimitBytes,
    genReqId: requestIdOf,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: SILENCE_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: SWEEP_MS },
    forceCloseConnections: 'idle',
    return503OnClosing: false, // a request that came over an open connection is still answered, with `Connection: close`
  });
  app.addHook('onRequest', async (request, reply) => void reply.header(REQUEST_ID_HEADER, request.id));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body)); // the engine parses it
  const readiness = mountReady(app);
  mountRefusals(app, { log, bodyLimitBytes: policy.bodyLimitBytes });
  mountGraphql(app, { engine, graphiql: createGraphiqlPage(), deadlineMs: policy.requestDeadline, log, metrics });
  mountHealth(app, health);
  mountMetrics(app, metrics);
  return {
    listen: () => listen(app, settings.host, settings.port, policy.backlog),
    close: async () => {
      readiness.stop();
      await closeWithin(app, policy.shutdownGrace, log);
    },
  };
}

async function listen(app: FastifyInstance, host: string, port: number, backlog: number): Promise<string> {
  try {
    await app.listen({ host, port, backlog });
  } catch (error) {
    throw portProblem(error as NodeJS.ErrnoException, host, port);
  }
  const { address, family, port: taken } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new ConfigurationError([`PORT: ${port} is in use on ${host} by another program; stop that one, or set PORT to a free port (0 takes any)`]);
  if (error.code === 'EACCES') return new ConfigurationError([`PORT: this user may not listen on ${port}; set PORT to one above 1023`]);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ConfigurationError([`HOST: ${host} is not an address of this machine; set HOST to 127.0.0.1, or to 0.0.0.0 for every address`]);
  return error;
}

async function closeWithin(app: FastifyInstance, graceMs: number, log: Log): Promise<void> {
  const timer = setTimeout(() => {
    log.warn({ graceMs }, 'requests under way were cut: they took longer than the grace');
    app.server.closeAllConnections();
  }, graceMs);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}
