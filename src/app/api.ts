import { createYogaEngine } from '../server/engines/yoga.ts';
import { createServer, type ApiServer } from '../server/server.ts';
import { createGraphqlApi } from './graphql-api.ts';
import type { World } from './world.ts';

/** The API over HTTP, for a world. */
export function createApi(world: World): ApiServer {
  return createServer({
    settings: world.settings,
    engine: createYogaEngine(createGraphqlApi(world)),
    health: {
      databaseIsHealthy: () => world.database.healthy(),
      redisStatus: () => world.redis?.status() ?? null,
      providers: () => world.datasources,
    },
    log: world.log,
    metrics: world.metrics,
  });
}
