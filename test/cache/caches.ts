import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../../src/app/system-clock.ts';
import type { Cached, EntityCache, EntityKindPolicy, InvalidationLog, Loaded } from '../../src/cache/cache.ts';
import { createEntityCache } from '../../src/cache/create-cache.ts';
import { createMemoryInvalidationLog } from '../../src/cache/memory-invalidation-log.ts';
import type { Policy } from '../../src/config/policy.ts';
import type { ProviderError } from '../../src/errors/provider-error.ts';
import type { Clock } from '../../src/model/clock.ts';
import { createLog } from '../../src/observability/log.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { createRedis } from '../../src/redis/create-redis.ts';
import type { SharedRedis } from '../../src/redis/redis.ts';

/** What the tests keep in the cache. */
export interface Song {
  readonly title: string;
}

/** A day fresh, a week stale. */
export const TRACK: EntityKindPolicy = {
  provider: 'spotify',
  dataType: 'track',
  version: 1,
  ttlMs: 86_400_000,
  notFoundTtlMs: 3_600_000,
  staleMs: 604_800_000,
};

/** Far above what a loaded machine needs for a command. */
export const REDIS_TIMEOUT_MS = 400;

/** As config/policy.yaml has it, but for what a test would wait for. */
export const POLICY: Policy['cache'] = {
  memoryBytes: 8_388_608,
  notFound: 86_400_000,
  stale: 604_800_000,
  redisTimeout: REDIS_TIMEOUT_MS,
  redisBypass: 100,
  sharedEntryLimitBytes: 65_536,
  lockTtl: 3_000,
  refreshBackoff: 30_000,
};

/** A cache as one process has it. */
export interface Process {
  readonly cache: EntityCache;
  readonly redis: SharedRedis | null;
  close(): Promise<void>;
}

/** What a test may replace; without a URL there is one tier. */
export interface Replaced {
  readonly url?: string;
  readonly clock?: Clock;
  readonly invalidations?: InvalidationLog;
  readonly policy?: Partial<Policy['cache']>;
}

/** A process's cache, its Redis connected. */
export async function open({
  url,
  clock = systemClock,
  invalidations = createMemoryInvalidationLog(),
  policy = {},
}: Replaced = {}): Promise<Process> {
  const [log, metrics] = [createLog('silent'), createMetrics()];
  // Redis keeps real time whatever the cache is told.
  const redis = url === undefined ? null : createRedis({ url, timeoutMs: REDIS_TIMEOUT_MS, bypassMs: 100, clock: systemClock, log, metrics });
  for (let look = 0; redis?.status() === 'bypassed' && look < 500; look += 1) await pause(20);
  const cache = createEntityCache({ policy: { ...POLICY, ...policy }, clock, redis, invalidations, log, metrics });
  return {
    cache,
    redis,
    close: async () => {
      await cache.close();
      await redis?.close();
    },
  };
}

/** A provider that counts the loads, and answers with a title that tells which load it was. */
export interface Provider {
  readonly loads: string[][];
  load(missing: readonly string[]): Promise<Loaded<Song>>;
  /** What the next loads answer for a key: a song, null, or a failure. Undefined: left out. */
  answer: (key: string, load: number) => Song | null | ProviderError | undefined;
  /** Loads wait for it. */
  gate: Promise<unknown>;
}

/** A provider that knows every song. */
export function provider(): Provider {
  const self: Provider = {
    loads: [],
    gate: Promise.resolve(),
    answer: (key, load) => ({ title: `${key} of load ${load}` }),
    load: async (missing) => {
      const load = self.loads.push([...missing]);
      await self.gate;
      const answers = missing.map((key) => [key, self.answer(key, load)] as const);
      return new Map(answers.flatMap(([key, answer]) => (answer === undefined ? [] : [[key, answer] as const])));
    },
  };
  return self;
}

/** One key's answer. */
export async function ask(process: Process, source: Provider, key = 'strobe', kind = TRACK): Promise<Cached<Song> | ProviderError | undefined> {
  return (await process.cache.getOrLoadMany<Song>(kind, [key], source.load)).get(key);
}

/** The title, `null` for not found, or the code of the failure; stale ones end with `(stale)`. */
export async function title(process: Process, source: Provider, key = 'strobe', kind = TRACK): Promise<string> {
  const answer = await ask(process, source, key, kind);
  if (answer === undefined) return 'no answer';
  if (answer instanceof Error) return answer.code;
  return `${answer.value?.title ?? 'null'}${answer.stale ? ' (stale)' : ''}`;
}
