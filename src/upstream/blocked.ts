import type { Clock } from '../model/clock.ts';
import type { Provider } from '../model/provider.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { failed, type Ask, type AttemptFailure } from './outcome.ts';
import type { BlockStore } from './upstream.ts';

/** How long a process may not know what another one was told. */
export const REFRESH_MS = 10_000;
/** Only the very first question waits for the store, and no longer than this. */
const FIRST_LOAD_MS = 1_000;

/** Until when a provider asked to be left alone, over restarts and for all processes. Never rejects. */
export interface Blocks {
  /** Unix milliseconds, or null when it may be asked. Looks for news in the background. */
  until(): number | null;
  /** Resolves when the store was asked once, or did not answer. */
  loaded(): Promise<void>;
  /** Holds here at once; stored in the background. */
  block(until: number, reason: string): void;
  /** Resolves when nothing is under way at the store. */
  settled(): Promise<void>;
}

/** Blocks of one provider, by `key` in the store. */
export function createBlocks(world: { readonly key: string; readonly store: BlockStore; readonly clock: Clock; readonly log: Log }): Blocks {
  const { key, store, clock, log } = world;
  let stored = 0;
  // Known here and not yet, or never, written: must survive a refresh that does not know of it.
  let own = 0;
  // Raised when a write begins and when it ends: what was read in between may be of before.
  let writes = 0;
  let refreshedAt = clock.now();
  let writing: Promise<void> = Promise.resolve();

  const refresh = async (): Promise<void> => {
    refreshedAt = clock.now();
    const before = writes;
    try {
      const blocks = await store.activeBlocks();
      if (before === writes) stored = blocks.get(key) ?? 0;
    } catch (error) {
      log.warn({ provider: key, err: error }, 'blocks could not be read; what is known here still holds');
    }
  };

  const write = async (until: number, reason: string): Promise<void> => {
    try {
      await store.block(key, until, reason);
      stored = Math.max(stored, until);
      if (own <= until) own = 0;
    } catch (error) {
      log.error({ provider: key, until, err: error }, 'a block could not be stored; it holds in this process only');
    } finally {
      writes++;
    }
  };

  let refreshing = refresh();
  const first = Promise.race([refreshing, pause(clock, FIRST_LOAD_MS, refreshing)]);
  return {
    until: () => {
      if (clock.now() - refreshedAt >= REFRESH_MS) refreshing = refresh();
      const until = Math.max(stored, own);
      return until > clock.now() ? until : null;
    },
    loaded: () => first,
    block: (until, reason) => {
      own = Math.max(own, until);
      writes++;
      writing = Promise.all([writing, write(until, reason)]).then(() => undefined);
    },
    settled: async () => {
      await Promise.all([refreshing, writing]);
    },
  };
}

/** Answers RATE_LIMITED at once while the provider wants to be left alone. */
export function refuseWhileBlocked(
  next: Ask,
  world: { readonly blocks: Blocks; readonly provider: Provider; readonly key: string; readonly metrics: Metrics },
): Ask {
  return async (call) => {
    await world.blocks.loaded();
    const until = world.blocks.until();
    if (until === null) return next(call);
    world.metrics.rateLimitRequests.inc({ provider: world.key, status: 'blocked' });
    return failed(blockedUntil(world.provider, until));
  };
}

/** What is said to whoever asks a blocked provider. */
export function blockedUntil(provider: Provider, until: number): AttemptFailure {
  const message = `${provider} asked to be left alone until ${new Date(until).toISOString()}; ask again then.`;
  return { code: 'RATE_LIMITED', message, retry: false, breaker: false, retryAt: until };
}

async function pause(clock: Clock, ms: number, done: Promise<void>): Promise<void> {
  const timer = new AbortController();
  void done.then(() => timer.abort());
  await clock.sleep(ms, timer.signal).catch(() => undefined);
}
