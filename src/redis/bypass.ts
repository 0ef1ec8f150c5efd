import type { Redis } from 'ioredis';
import type { Attempt } from './redis.ts';
import type { RedisWorld } from './connection.ts';

/**
 * The breaker on Redis. Open means bypassed: nobody asks. The first timeout or lost connection opens it and gives up
 * everything under way, so that no request pays twice; a PING in the background closes it.
 */
export interface Bypass {
  isOpen(): boolean;
  /** Runs the commands within the timeout. Never rejects. */
  run<T>(operation: string, commands: () => Promise<T>): Promise<Attempt<T>>;
  close(): void;
}

const MISSED = { ok: false } as const;

/** Watches the client. Open until the first PING has got through. */
export function createBypass(client: Redis, world: RedisWorld): Bypass {
  const closing = new AbortController();
  const underWay = new Set<() => void>();
  let open = true;

  const trip = (reason: string): void => {
    if (open || closing.signal.aborted) return;
    open = true;
    world.log.warn({ reason }, "Redis is bypassed: the shared cache, limits and events are this process's own until it answers again");
    for (const giveUp of underWay) giveUp();
    void probeUntilAnswered();
  };

  /** Resolves to true when nothing is left to probe for. */
  const probe = async (): Promise<boolean> => {
    if (open && (await answersInTime(client, world.timeoutMs)) && open && !closing.signal.aborted) {
      open = false;
      world.log.info('Redis answers');
    }
    return !open || closing.signal.aborted;
  };

  const probeUntilAnswered = async (): Promise<void> => {
    while (!(await probe())) await world.clock.sleep(world.bypassMs, closing.signal).catch(() => undefined);
  };

  client.on('ready', () => void probe());
  client.on('close', () => trip('the connection was closed'));
  client.on('error', (error: Error) => world.log.debug({ reason: error.message }, 'Redis connection failed'));
  void probeUntilAnswered();

  return {
    isOpen: () => open,
    run: <T>(operation: string, commands: () => Promise<T>) =>
      new Promise<Attempt<T>>((resolve) => {
        if (open) return resolve(MISSED);
        const settle = (outcome: Attempt<T>): void => {
          if (!underWay.delete(giveUp)) return;
          timer.clear();
          if (!outcome.ok) world.metrics.cacheErrors.inc({ provider: 'all', operation, tier: 'shared' });
          resolve(outcome);
        };
        const giveUp = (): void => settle(MISSED);
        const expire = (): void => {
          if (underWay.has(giveUp)) trip(`no answer to ${operation} within ${world.timeoutMs} ms`);
        };
        const timer = afterLiveTime(world.timeoutMs, expire);
        underWay.add(giveUp);
        // Async, so that commands which throw at once are a failed attempt too.
        (async () => commands())().then(
          (value) => settle({ ok: true, value }),
          (error: unknown) => {
            if (!isRefusal(error)) trip(`${operation} failed: ${error instanceof Error ? error.message : 'no reason given'}`);
            settle(MISSED);
          },
        );
      }),
    close: () => {
      open = true;
      closing.abort();
      for (const giveUp of underWay) giveUp();
    },
  };
}

/** How often a late timer starts anew: a process that is this busy for longer is better off without Redis. */
const MOST_EXTENSIONS = 20;

/**
 * Calls back once the event loop was free to read an answer for `ms`. A busy event loop is not a hung Redis: a timer that fires late has
 * measured our own work, so it starts anew, and an answer that has already arrived is read before setImmediate runs.
 */
function afterLiveTime(ms: number, expire: () => void): { clear(): void } {
  let timer: NodeJS.Timeout;
  const arm = (extensions: number): void => {
    const due = performance.now() + ms;
    timer = setTimeout(() => {
      if (performance.now() - due > ms / 2 && extensions > 0) arm(extensions - 1);
      else setImmediate(expire);
    }, ms);
  };
  arm(MOST_EXTENSIONS);
  return { clear: () => clearTimeout(timer) };
}

/** Redis answered, and the answer was no (READONLY, OOM, a script's error): it lives. LOADING is as good as down. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError' && !error.message.startsWith('LOADING');
}

async function answersInTime(client: Redis, timeoutMs: number): Promise<boolean> {
  if (client.status !== 'ready') return false;
  const started = performance.now();
  try {
    await client.ping();
    return performance.now() - started <= timeoutMs;
  } catch {
    return false;
  }
}
