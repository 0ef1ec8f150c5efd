import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../model/clock.ts';
import type { Log } from '../observability/log.ts';
import type { SharedRedis } from '../redis/redis.ts';
import type { InvalidationLog } from './cache.ts';
import type { TagVersions } from './tag-versions.ts';

/** Brings invalidations from here to every process, and from every process here. */
export interface Invalidations {
  /** Applies here at once; resolves when it is recorded. Rejects only when the cache is closed before that. */
  raise(tag: string): Promise<void>;
  /** Resolves once the versions are known, or after a second of trying. */
  readonly ready: Promise<void>;
  /** Until the versions are known, nothing from Redis can be told from what was invalidated. */
  known(): boolean;
  /** Something was recorded that this process has not heard of: reads all versions again, at most once a second. */
  catchUp(): void;
  close(): void;
}

/** What it needs. */
export interface InvalidationsWorld {
  readonly log: Log;
  readonly clock: Clock;
  readonly redis: SharedRedis | null;
  readonly invalidations: InvalidationLog;
  readonly tags: TagVersions;
}

/** A hint only: the log is the truth, and its own notice comes too. */
const CHANNEL = 'mixdown:cache:invalidated';
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;
const READY_WITHIN_MS = 1_000;
/** A database that was reset would leave entries in Redis ahead of it for as long as they last. */
const CATCH_UP_EVERY_MS = 1_000;
/** While Redis is away; beyond this the others hear it from the log alone. */
const MOST_UNPUBLISHED = 1_000;

/** Listens first and reads the versions then, so that nothing falls between. */
export function createInvalidations({ log, clock, redis, invalidations, tags }: InvalidationsWorld): Invalidations {
  const closing = new AbortController();
  const unpublished = new Map<string, number>();
  const first = Promise.withResolvers<void>();
  let known = false;
  let readAt = -Infinity;
  let reading = false;
  let readAgain = false;

  const observe = (tag: string, version: number): void => {
    if (tags.observe(tag, version)) reload();
  };

  const read = async (): Promise<void> => {
    for (const [tag, version] of await invalidations.versions()) tags.observe(tag, version);
    known = true;
    readAt = clock.now();
    first.resolve();
  };

  // A gap while the versions are being read may concern what has been read already: then once more.
  const readAll = async (): Promise<void> => {
    reading = true;
    do {
      readAgain = false;
      await retrying('read invalidations', read);
    } while (readAgain && !closing.signal.aborted);
    reading = false;
  };

  function reload(): void {
    readAgain = true;
    if (!reading && !closing.signal.aborted) void readAll();
  }

  const retrying = async (what: string, attempt: () => Promise<void>): Promise<void> => {
    for (let delayMs = FIRST_RETRY_MS; !closing.signal.aborted; delayMs = Math.min(delayMs * 2, LAST_RETRY_MS)) {
      try {
        return await attempt();
      } catch (error) {
        log.warn({ err: error }, `could not ${what}; it is tried again`);
        await clock.sleep(delayMs, closing.signal).catch(() => undefined);
      }
    }
  };

  const publish = async (): Promise<void> => {
    if (redis === null) return;
    for (const [tag, version] of unpublished) {
      const attempt = await redis.attempt('publish', (client) => client.publish(CHANNEL, JSON.stringify([tag, version])));
      if (!attempt.ok) throw new Error('Redis does not answer; the other processes learn of an invalidation from the log');
      if (unpublished.get(tag) === version) unpublished.delete(tag);
    }
  };

  const tell = (tag: string, version: number): void => {
    if (redis === null || unpublished.size >= MOST_UNPUBLISHED) return;
    const idle = unpublished.size === 0;
    unpublished.set(tag, version);
    if (idle) void retrying('publish an invalidation', publish);
  };

  const hear = (message: string): void => {
    const notice = noticeIn(message);
    if (notice !== null) observe(...notice);
  };

  const stops = [invalidations.onRaised(observe), redis?.subscribe(CHANNEL, hear), redis?.onGap(reload)];
  const tooLong = pause(READY_WITHIN_MS, undefined, { ref: false, signal: closing.signal }).catch(() => undefined);
  reload();

  return {
    raise: async (tag) => {
      const recorded = tags.raiseLocally(tag);
      let version = 0;
      await retrying('record an invalidation', async () => {
        version = await invalidations.raise(tag);
      });
      if (version === 0) throw new Error(`The invalidation of ${tag} was not recorded: the cache was closed first; invalidate again`);
      observe(tag, version);
      recorded();
      tell(tag, version);
    },
    ready: Promise.race([first.promise, tooLong]),
    known: () => known,
    catchUp: () => {
      if (clock.now() >= readAt + CATCH_UP_EVERY_MS) reload();
    },
    close: () => {
      closing.abort();
      for (const stop of stops) stop?.();
    },
  };
}

function noticeIn(message: string): [string, number] | null {
  try {
    const notice: unknown = JSON.parse(message);
    if (!Array.isArray(notice)) return null;
    const [tag, version] = notice as readonly (string | number | object | null)[];
    return typeof tag === 'string' && typeof version === 'number' ? [tag, version] : null;
  } catch {
    return null;
  }
}
