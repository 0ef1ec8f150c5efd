import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/app/system-clock.ts';
import { createLog } from '../../src/observability/log.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { createRedis } from '../../src/redis/create-redis.ts';
import type { SharedRedis } from '../../src/redis/redis.ts';
import { startRedis } from '../support/redis.ts';

const server = await startRedis();
const TIMEOUT_MS = 400; // far above what a loaded machine needs for a PING, far below what a person would call hung
const SLOW_MS = TIMEOUT_MS / 2;

afterAll(() => server?.stop());

describe.skipIf(server === null)('the shared Redis', () => {
  const url = server?.url ?? '';
  let redis: SharedRedis;

  beforeEach(async () => {
    redis = await connect(url);
  });

  afterEach(async () => {
    await redis.close();
    await server?.restart();
  });

  it('hands the client to the commands and their value back', async () => {
    await redis.attempt('write', (client) => client.set('song', 'Strobe'));
    expect(await redis.attempt('read', (client) => client.get('song'))).toEqual({ ok: true, value: 'Strobe' });
  });

  it('takes a refusal as an answer: nothing is bypassed', async () => {
    await redis.attempt('write', (client) => client.set('song', 'Strobe'));
    expect(await redis.attempt('push', (client) => client.lpush('song', 'x'))).toEqual({ ok: false });
    expect(redis.status()).toBe('connected');
  });

  it('is given up once when it hangs, by all who wait together, and by nobody afterwards', async () => {
    server?.pause();
    const together = await Promise.all(Array.from({ length: 200 }, () => timed(redis)));
    const after: Timed[] = [];
    for (let call = 0; call < 200; call += 1) after.push(await timed(redis));
    server?.resume();

    expect([...together, ...after].filter((call) => call.ok)).toEqual([]);
    expect(together.every((call) => call.ms < 4 * TIMEOUT_MS)).toBe(true);
    expect(after.filter((call) => call.ms > SLOW_MS)).toEqual([]);
  });

  it('does not let those who came later wait for a timeout of their own', async () => {
    server?.pause();
    const first = timed(redis);
    await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS / 2));
    const second = await timed(redis);
    await first;
    server?.resume();
    expect(second.ok).toBe(false);
    expect(second.ms).toBeLessThan(TIMEOUT_MS);
  });

  it('survives commands that throw at once', async () => {
    expect(
      await redis.attempt('broken', () => {
        throw new TypeError('a programming error');
      }),
    ).toEqual({ ok: false });
  });

  it('comes back by a probe in the background after it hung', async () => {
    server?.pause();
    await timed(redis);
    expect(redis.status()).toBe('bypassed');
    server?.resume();
    await vi.waitFor(() => expect(redis.status()).toBe('connected'), { timeout: 10_000 });
    expect((await timed(redis)).ok).toBe(true);
  });

  it('is bypassed at once when it is killed, and back after it was started again', async () => {
    await server?.kill();
    await vi.waitFor(() => expect(redis.status()).toBe('bypassed'), { timeout: 10_000 });
    expect(await timed(redis)).toMatchObject({ ok: false });
    await server?.restart();
    await vi.waitFor(() => expect(redis.status()).toBe('connected'), { timeout: 10_000 });
    expect((await timed(redis)).ok).toBe(true);
  });

  it('does not take a burst of its own for a hung Redis', async () => {
    const burst = await Promise.all(
      Array.from({ length: 20_000 }, (_, n) => redis.attempt('write', (client) => client.set(`burst:${n}`, 'x'.repeat(200)))),
    );
    expect(burst.filter((outcome) => !outcome.ok).length).toBe(0);
  });

  it('carries messages, also after a reconnect, and says when some may have been missed', async () => {
    const heard: string[] = [];
    let gaps = 0;
    redis.onGap(() => void (gaps += 1));
    const stop = redis.subscribe('charts', (message) => heard.push(message));
    await vi.waitFor(() => expect(gaps).toBe(1), { timeout: 10_000 });
    await redis.attempt('publish', (client) => client.publish('charts', 'one'));
    await vi.waitFor(() => expect(heard).toEqual(['one']));

    await server?.restart();
    await vi.waitFor(() => expect(gaps).toBe(2), { timeout: 10_000 });
    await vi.waitFor(() => expect(redis.status()).toBe('connected'), { timeout: 10_000 });
    await redis.attempt('publish', (client) => client.publish('charts', 'two'));
    await vi.waitFor(() => expect(heard).toEqual(['one', 'two']));

    stop();
    await redis.attempt('publish', (client) => client.publish('charts', 'three'));
    await redis.attempt('ping', (client) => client.ping());
    expect(heard).toEqual(['one', 'two']);
  });

  it('closes while Redis hangs, and answers nothing afterwards', async () => {
    server?.pause();
    const waiting = redis.attempt('ping', (client) => client.ping());
    await redis.close();
    server?.resume();
    expect(await waiting).toEqual({ ok: false });
    expect(await redis.attempt('ping', (client) => client.ping())).toEqual({ ok: false });
  });
});

describe('a Redis that never was there', () => {
  it('is bypassed, and closes without a socket or timer left', async () => {
    const redis = open('redis://127.0.0.1:1');
    expect(await redis.attempt('ping', (client) => client.ping())).toEqual({ ok: false });
    expect(redis.status()).toBe('bypassed');
    await redis.close();
    await vi.waitFor(() =>
      expect(process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap' || kind === 'TCPConnectWrap')).toEqual([]),
    );
  });
});

interface Timed {
  readonly ok: boolean;
  readonly ms: number;
}

async function timed(redis: SharedRedis): Promise<Timed> {
  const started = performance.now();
  const { ok } = await redis.attempt('ping', (client) => client.ping());
  return { ok, ms: performance.now() - started };
}

function open(url: string): SharedRedis {
  return createRedis({ url, timeoutMs: TIMEOUT_MS, bypassMs: 100, clock: systemClock, log: createLog('silent'), metrics: createMetrics() });
}

async function connect(url: string): Promise<SharedRedis> {
  const redis = open(url);
  await vi.waitFor(() => expect(redis.status()).toBe('connected'), { timeout: 10_000 });
  return redis;
}
