import { Writable } from 'node:stream';
import { pino } from 'pino';
import { systemClock } from '../../../src/app/system-clock.ts';
import type { EntityCache } from '../../../src/cache/cache.ts';
import { createEntityCache } from '../../../src/cache/create-cache.ts';
import { createMemoryInvalidationLog } from '../../../src/cache/memory-invalidation-log.ts';
import type { ProviderSettings } from '../../../src/config/settings.ts';
import type { DatasourceWorld } from '../../../datasources/world.ts';
import { slugOf, type Provider } from '../../../src/model/provider.ts';
import type { Clock } from '../../../src/model/clock.ts';
import { createMetrics } from '../../../src/observability/metrics.ts';
import { createUpstream } from '../../../src/upstream/create-upstream.ts';
import { memoryBlocks, upstreamWorld } from '../../upstream/upstream-world.ts';

/** The real pipeline and the real cache, with eyes on what leaves them. */
export interface TestWorld {
  readonly world: DatasourceWorld;
  /** Every line logged, without any redaction by the logger. */
  readonly logged: readonly string[];
  /** Every key that the cache was asked for. */
  readonly cacheKeys: readonly string[];
  /** Sets the clock ahead: a failure is shared for a second. */
  skip(ms: number): void;
  close(): Promise<void>;
}

/** A world without limits worth speaking of, whose retries take milliseconds and whose breaker needs 50 failures. */
export function createDatasourceWorld(provider: Provider, settings: Partial<ProviderSettings>, sandboxUrl = 'http://127.0.0.1:9'): TestWorld {
  let ahead = 0;
  const clock: Clock = { now: () => Date.now() + ahead, sleep: systemClock.sleep };
  const logged: string[] = [];
  const cacheKeys: string[] = [];
  const log = pino({ level: 'trace' }, linesInto(logged));
  const metrics = createMetrics();
  const { policy, providerPolicy } = upstreamWorld({ breaker: { failureThreshold: 50 } });
  const ttl = policy.providers[slugOf(provider)].ttl;
  const cache = createEntityCache({ policy: policy.cache, clock, redis: null, invalidations: createMemoryInvalidationLog(), log, metrics });
  const world: DatasourceWorld = {
    settings: { mode: 'LIVE', baseUrl: null, accountsUrl: null, credentials: {}, appMode: 'extended', ...settings },
    sandboxUrl,
    policy: { ...providerPolicy, ttl },
    cachePolicy: policy.cache,
    cache: listened(cache, cacheKeys),
    clock,
    log,
    metrics,
    userAgent: 'Mixdown/test ( test@example.org )',
    upstream: (spec) => createUpstream(spec, { policy, providerPolicy, clock, log, metrics, redis: null, blocks: memoryBlocks() }),
  };
  return { world, logged, cacheKeys, skip: (ms) => void (ahead += ms), close: () => cache.close() };
}

function linesInto(lines: string[]): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
}

function listened(cache: EntityCache, keys: string[]): EntityCache {
  return {
    ...cache,
    getOrLoadMany: (kind, asked, load, tell) => {
      keys.push(...asked.map((key) => `${kind.provider}/${kind.dataType}/${key}`));
      return cache.getOrLoadMany(kind, asked, load, tell);
    },
  };
}
