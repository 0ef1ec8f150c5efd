import { Redis } from 'ioredis';
import { connectionOptions, ended, type RedisWorld } from './connection.ts';

/** The receiving connection: a subscribed one cannot be slowed down by commands, nor slow them down. */
export interface Subscriber {
  subscribe(channel: string, listener: (message: string) => void): () => void;
  onGap(listener: () => void): () => void;
  close(): Promise<void>;
}

/** A silent connection may be a dead one: a PING finds out. */
const HEARTBEAT_MS = 10_000;
const PATIENCE_MS = 5_000;

/** Connects in the background and subscribes again after every reconnect. */
export function createSubscriber(world: RedisWorld): Subscriber {
  const client = new Redis(world.url, { ...connectionOptions(world.bypassMs), commandTimeout: PATIENCE_MS });
  const closing = new AbortController();
  const channels = new Map<string, Set<(message: string) => void>>();
  const gapListeners = new Set<() => void>();

  // What was published before the subscription stood was missed, so each one ends a gap, the first included.
  const listenTo = async (names: readonly string[]): Promise<void> => {
    if (names.length === 0 || client.status !== 'ready') return;
    try {
      await client.subscribe(...names);
      for (const listener of gapListeners) listener();
    } catch (error) {
      world.log.debug({ reason: error instanceof Error ? error.message : 'no reason given' }, 'Redis subscription failed; connecting anew');
      if (!closing.signal.aborted) client.disconnect(true);
    }
  };

  client.on('ready', () => void listenTo([...channels.keys()]));
  client.on('error', (error: Error) => world.log.debug({ reason: error.message }, 'Redis subscriber failed'));
  client.on('message', (channel: string, message: string) => {
    for (const listener of channels.get(channel) ?? []) listener(message);
  });
  void heartbeat(client, world, closing.signal);

  return {
    subscribe: (channel, listener) => {
      const listeners = channels.get(channel) ?? new Set();
      if (listeners.size === 0) {
        channels.set(channel, listeners);
        void listenTo([channel]);
      }
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        channels.delete(channel);
        if (client.status === 'ready') client.unsubscribe(channel).catch(() => undefined);
      };
    },
    onGap: (listener) => {
      gapListeners.add(listener);
      return () => void gapListeners.delete(listener);
    },
    close: async () => {
      closing.abort();
      await ended(client);
    },
  };
}

/** Without an answer ioredis destroys the socket (socketTimeout), and the reconnect ends the gap. */
async function heartbeat(client: Redis, world: RedisWorld, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await world.clock.sleep(HEARTBEAT_MS, signal).catch(() => undefined);
    if (!signal.aborted && client.status === 'ready') client.ping().catch(() => undefined);
  }
}
