import { openDatasources } from '../../datasources/index.ts';
import type { Datasource } from '../../datasources/provider.ts';
import { createEntityCache } from '../cache/create-cache.ts';
import type { EntityCache } from '../cache/cache.ts';
import { createCatalog, type Catalog } from '../catalog/catalog.ts';
import type { Settings } from '../config/settings.ts';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/pool.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Clock } from '../model/clock.ts';
import { slugOf } from '../model/provider.ts';
import { createLog, type Log } from '../observability/log.ts';
import { createMetrics, type Metrics } from '../observability/metrics.ts';
import { createRedis } from '../redis/create-redis.ts';
import type { SharedRedis } from '../redis/redis.ts';
import { createUpstream } from '../upstream/create-upstream.ts';
import { createBlockStore } from './postgres-block-store.ts';
import { createIdentityStore } from './postgres-identity-store.ts';
import { createInvalidationLog } from './postgres-invalidation-log.ts';
import { systemClock } from './system-clock.ts';

/** Everything that lives as long as the process. */
export interface World {
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly database: Database;
  /** Null: one cache tier, limits and breakers in this process only. */
  readonly redis: SharedRedis | null;
  readonly cache: EntityCache;
  readonly datasources: readonly Datasource[];
  readonly catalog: Catalog;
  /** Closes all of it, the last opened first. */
  close(): Promise<void>;
}

/** What `buildWorld` is told besides the settings. */
export interface WorldOptions {
  readonly databaseUrl: string;
  /** Where the sandbox listens, without a path; asked only for providers in mode SANDBOX. */
  readonly sandboxOrigin: string;
  readonly log?: Log;
}

const VERSION = '0.1.0';

/** Opens everything. Throws a ConfigurationError when PostgreSQL cannot be had; what was opened by then is closed again. */
export async function buildWorld(
  settings: Settings,
  { databaseUrl, sandboxOrigin, log = createLog(settings.logLevel) }: WorldOptions,
): Promise<World> {
  await using opened = new AsyncDisposableStack();
  const { policy } = settings;
  const metrics = createMetrics();
  const clock = systemClock;
  await prepareDatabase(databaseUrl, log);
  const database = opened.adopt(openDatabase({ url: databaseUrl, log }), (it) => it.close());
  const redis =
    settings.redisUrl === null
      ? null
      : opened.adopt(
          createRedis({ url: settings.redisUrl, timeoutMs: policy.cache.redisTimeout, bypassMs: policy.cache.redisBypass, clock, log, metrics }),
          (it) => it.close(),
        );
  if (redis !== null) await untilConnected(redis, clock);
  const invalidations = createInvalidationLog(database, clock, log);
  const cache = opened.adopt(createEntityCache({ policy: policy.cache, redis, invalidations, clock, log, metrics }), (it) => it.close());
  const blocks = createBlockStore(database);
  const datasources = openDatasources({
    settings,
    sandboxUrl: (provider) => `${sandboxOrigin}/${slugOf(provider)}`,
    cache,
    clock,
    log,
    metrics,
    userAgent: `Mixdown/${VERSION} ( ${settings.contact ?? 'sandbox only'} )`,
    upstream: (spec, providerPolicy) => createUpstream(spec, { policy, providerPolicy, clock, log, metrics, redis, blocks }),
  });
  opened.defer(async () => void (await Promise.all(datasources.map((datasource) => datasource.close()))));
  const identity = createIdentityStore(database);
  const catalog = opened.adopt(createCatalog({ datasources, identity, policy, log }), (it) => it.close());
  const owned = opened.move();
  return { settings, log, metrics, clock, database, redis, cache, datasources, catalog, close: () => owned.disposeAsync() };
}

/** A process that takes requests before Redis has answered would load what another has; one that is down is not waited for longer than this. */
const REDIS_START_MS = 1_000;

async function untilConnected(redis: SharedRedis, clock: Clock): Promise<void> {
  const until = clock.now() + REDIS_START_MS;
  while (redis.status() !== 'connected' && clock.now() < until) await clock.sleep(10);
}

async function prepareDatabase(url: string, log: Log): Promise<void> {
  try {
    await migrate(url, log);
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const reason = error instanceof AggregateError ? error.errors.map(String).join('; ') : error instanceof Error ? error.message : String(error);
    throw new ConfigurationError([
      `DATABASE_URL: PostgreSQL at ${hostname}:${port || '5432'}${pathname} cannot be used: ${reason}; start it, correct the address, or unset DATABASE_URL and run "npm start", which brings its own`,
    ]);
  }
}
