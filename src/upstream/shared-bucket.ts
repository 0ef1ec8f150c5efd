import type { SharedRedis } from '../redis/redis.ts';
import type { Bucket, Rate, Take } from './bucket.ts';
import { intervalOf } from './local-bucket.ts';
import { TOKEN_BUCKET } from './token-bucket.lua.ts';

/** What a shared bucket needs. `longestHoldMs` bounds what `hold` may ask for. */
export interface SharedBucketWorld {
  readonly redis: SharedRedis;
  /** The provider's slug, `-token` appended for a token host. */
  readonly key: string;
  readonly rate: Rate;
  readonly longestHoldMs: number;
  /** Takes over while Redis is away. */
  readonly local: Bucket;
}

/** One bucket for all processes, in Redis. Without Redis this process keeps to its own bucket: never unlimited, never shut. */
export function createSharedBucket(world: SharedBucketWorld): Bucket {
  const { redis, local } = world;
  const run = async (holdMs: number): Promise<Take | null> => {
    const answer = await redis.attempt('limiter', (client) => client.eval(TOKEN_BUCKET, 1, `mixdown:bucket:${world.key}`, ...numbers(world, holdMs)));
    return answer.ok ? takeOf(answer.value) : null;
  };
  return {
    take: async () => {
      const take = await run(0);
      if (take === null) return local.take();
      // The local bucket is spent alongside, so that losing Redis is no second burst.
      if (take.granted) await local.take();
      return take;
    },
    hold: async (ms) => {
      await local.hold(ms);
      if (ms > 0) await run(Math.min(ms, world.longestHoldMs));
    },
  };
}

function numbers({ rate, longestHoldMs }: SharedBucketWorld, holdMs: number): number[] {
  return [intervalOf(rate.perSecond), rate.burst, Math.ceil(holdMs * 1000), Math.ceil(longestHoldMs * 1000)];
}

function takeOf(value: unknown): Take | null {
  if (!Array.isArray(value)) return null;
  const [granted, waitMs, thousandths] = value.map(Number);
  if (granted === undefined || waitMs === undefined || thousandths === undefined) return null;
  return { granted: granted === 1, waitMs, tokens: thousandths / 1000 };
}
