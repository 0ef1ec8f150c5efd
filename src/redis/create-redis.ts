import { Redis } from 'ioredis';
import { createBypass } from './bypass.ts';
import { connectionOptions, ended, type RedisWorld } from './connection.ts';
import { createSlots } from './slots.ts';
import { createSubscriber } from './subscriber.ts';
import type { Attempt, SharedRedis } from './redis.ts';

/** Commands under way at once. More would wait in the socket anyway, with their timeouts running. */
const SLOTS = 64;

const BACKSTOP_MS = 5_000;

/** Connects in the background; until the connection stands, the Redis is bypassed. Raises nothing, ever. */
export function createRedis(world: RedisWorld): SharedRedis {
  // The bypass has its own, stricter timer, which does not take a busy event loop for a hung Redis; ioredis's is the backstop that keeps no promise waiting for ever.
  const client = new Redis(world.url, { ...connectionOptions(world.bypassMs), commandTimeout: BACKSTOP_MS });
  const bypass = createBypass(client, world);
  const slots = createSlots(SLOTS);
  const subscriber = createSubscriber(world);
  return {
    attempt: async <T>(operation: string, commands: (redis: Redis) => Promise<T>): Promise<Attempt<T>> => {
      if (bypass.isOpen()) return MISSED;
      await slots.take();
      try {
        return await bypass.run(operation, () => commands(client));
      } finally {
        slots.free();
      }
    },
    subscribe: subscriber.subscribe,
    onGap: subscriber.onGap,
    status: () => (bypass.isOpen() ? 'bypassed' : 'connected'),
    close: async () => {
      bypass.close();
      await Promise.all([ended(client), subscriber.close()]);
    },
  };
}

const MISSED = { ok: false } as const;
