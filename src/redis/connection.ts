import { once } from 'node:events';
import type { Redis, RedisOptions } from 'ioredis';
import type { Clock } from '../model/clock.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';

/** What a shared Redis is made of. `url` may hold a password and is never logged; the times are milliseconds. */
export interface RedisWorld {
  readonly url: string;
  /** What a hung Redis costs, once. */
  readonly timeoutMs: number;
  /** Between two probes of a bypassed Redis. */
  readonly bypassMs: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Nothing for so long after a command: the peer is gone without a word (a dropped route), and only a new connection helps. */
const SILENCE_MS = 5_000;
/** A hung peer never answers our FIN. */
const FAREWELL_MS = 50;

/** What both connections share: no queue while offline, nothing sent twice, a steady reconnect every `retryMs`. */
export function connectionOptions(retryMs: number) {
  return {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    retryStrategy: () => retryMs,
    connectTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    disconnectTimeout: FAREWELL_MS,
    disableClientInfo: true,
  } satisfies RedisOptions;
}

/** Closes a connection for good, its socket and timers with it; a hung peer is not waited for. */
export async function ended(client: Redis): Promise<void> {
  // Between two connections there is no socket to wait for, and no `end` is emitted.
  const connected = client.status !== 'end' && client.status !== 'close' && client.status !== 'reconnecting';
  const end = connected ? once(client, 'end') : null;
  client.disconnect();
  await end;
}
