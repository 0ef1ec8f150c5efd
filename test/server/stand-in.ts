import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '../../src/config/settings.ts';
import { createLog } from '../../src/observability/log.ts';
import { createMetrics, type Metrics } from '../../src/observability/metrics.ts';
import type { GraphqlApi } from '../../src/server/engine.ts';
import { createYogaEngine } from '../../src/server/engines/yoga.ts';
import type { HealthSources } from '../../src/server/health.ts';
import { createServer, type ApiServer } from '../../src/server/server.ts';

interface Context {
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** A server with a small schema of its own, and what happened in it. */
export interface StandIn {
  readonly url: string;
  readonly server: ApiServer;
  readonly metrics: Metrics;
  readonly raised: string[];
  /** How often the mutation ran. */
  readonly counted: () => number;
  /** Posts a document. */
  ask(query: string): Promise<Response>;
}

const HEALTHY: HealthSources = { databaseIsHealthy: async () => true, redisStatus: () => null, providers: () => [] };

/** Starts it on a free port; the environment holds policy overrides. */
export async function startStandIn({
  environment = {},
  health = HEALTHY,
}: { environment?: Record<string, string>; health?: HealthSources } = {}): Promise<StandIn> {
  const raised: string[] = [];
  let count = 0;
  const metrics = createMetrics();
  const engine = createYogaEngine(standInApi(() => (count += 1), raised));
  const server = createServer({ settings: readSettings({ PORT: '0', ...environment }), engine, health, log: createLog('silent'), metrics });
  const url = await server.listen();
  const ask = (query: string) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return { url, server, metrics, raised, counted: () => count, ask };
}

function standInApi(increment: () => number, raised: string[]): GraphqlApi<Context> {
  const schema = makeExecutableSchema<Context>({
    typeDefs: `
      type Query { greeting: String, self: Query, bug: String, wait(ms: Int!): String, requestId: String }
      type Mutation { count: Int }
      type Subscription { ticks: Int }`,
    resolvers: {
      Query: {
        greeting: () => 'hello',
        self: () => ({}),
        bug: () => {
          throw new Error('password=hunter2');
        },
        wait: async (_parent: unknown, { ms }: { ms: number }, { signal }) => sleep(ms, 'waited', { signal }),
        requestId: (_parent: unknown, _args: object, { requestId }) => requestId,
      },
      Mutation: { count: increment },
      Subscription: {
        ticks: {
          subscribe: async function* () {
            for (const ticks of [1, 2, 3]) yield { ticks };
          },
        },
      },
    },
  });
  return {
    schema,
    createContext: (request) => ({ requestId: request.requestId, signal: request.signal }),
    finishResult: (result) => ({ ...result, extensions: { finished: true } }),
    presentError: (error, requestId) => {
      if (error.originalError === undefined || error.originalError instanceof GraphQLError) return error;
      raised.push(error.originalError.message);
      return new GraphQLError(`logged under ${requestId}`, { path: error.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    },
  };
}
