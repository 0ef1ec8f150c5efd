import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createLog } from '../../src/observability/log.ts';
import { createBlocks } from '../../src/upstream/blocked.ts';
import { createUpstream, type UpstreamWorld } from '../../src/upstream/create-upstream.ts';
import type { BlockStore, Upstream } from '../../src/upstream/upstream.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { startProviderDouble, type ProviderDouble } from '../support/provider-double.ts';
import { memoryBlocks, upstreamWorld } from './upstream-world.ts';

const HOUR = 3_600_000;
let double: ProviderDouble;
const open: Upstream[] = [];

beforeEach(async () => {
  double = await startProviderDouble();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((upstream) => upstream.close()));
  await double.close();
});

function connect(world: UpstreamWorld): Upstream {
  const upstream = createUpstream({ provider: 'SPOTIFY', baseUrl: double.url }, world);
  open.push(upstream);
  return upstream;
}

async function ask(upstream: Upstream): Promise<ProviderError | null> {
  try {
    await upstream.send({ endpoint: 'a', path: '/a' });
    return null;
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

describe('a Retry-After of 20 hours', () => {
  test.each([429, 503])('under %i answers everybody at once, is stored, and holds after a restart', async (status) => {
    const blocks = memoryBlocks();
    double.always({ status, headers: { 'retry-after': String(20 * 3600) } });
    const first = connect(upstreamWorld({ retry: { initial: 1_000 } }, { blocks }));
    const started = Date.now();
    const errors = [await ask(first), ...(await Promise.all(Array.from({ length: 50 }, () => ask(first))))];
    expect(Date.now() - started).toBeLessThan(1_000);
    expect(double.arrivals).toHaveLength(1);
    for (const error of errors.slice(1)) expect(error).toMatchObject({ code: 'RATE_LIMITED' });
    for (const error of errors) expect(error?.retryAt).toBeGreaterThan(Date.now() + 19 * HOUR);
    expect(first.state().blockedUntil).toBe(errors[1]?.retryAt);
    await first.close();
    expect(blocks.stored.get('spotify')).toBe(errors[1]?.retryAt);
    expect(await ask(connect(upstreamWorld({}, { blocks })))).toMatchObject({ code: 'RATE_LIMITED', retryAt: errors[1]?.retryAt });
    expect(double.arrivals).toHaveLength(1);
  });

  test('sends home whoever waits at the limiter', async () => {
    double.always({ status: 429, headers: { 'retry-after': '72000' }, delayMs: 30 });
    const upstream = connect(upstreamWorld({ provider: { rate: { perSecond: 0.5, burst: 1 } } }));
    const started = Date.now();
    const errors = await Promise.all(Array.from({ length: 5 }, () => ask(upstream)));
    expect(errors.map((error) => error?.code)).toEqual(Array.from({ length: 5 }, () => 'RATE_LIMITED'));
    expect(Date.now() - started).toBeLessThan(1_900);
    expect(double.arrivals).toHaveLength(1);
  });

  test.each(['9999999999', 'Fri, 31 Dec 2199 23:59:59 GMT'])('%s is cut to a day', async (value) => {
    const blocks = memoryBlocks();
    double.always({ status: 429, headers: { 'retry-after': value } });
    await ask(connect(upstreamWorld({}, { blocks })));
    await expect.poll(() => blocks.stored.get('spotify') ?? 0).toBeGreaterThan(Date.now() + 23 * HOUR);
    expect(blocks.stored.get('spotify')).toBeLessThanOrEqual(Date.now() + 24 * HOUR);
  });
});

describe('a short Retry-After', () => {
  test.each([
    ['0', 200],
    ['-1', 200],
    ['abc', 200],
    [undefined, 200],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 200],
    ['0.5', 500],
  ])('of %s holds everybody for %i ms, and the question is saved', async (value, heldMs) => {
    const blocks = memoryBlocks();
    double.next({ status: 429, headers: value === undefined ? {} : { 'retry-after': value } });
    const upstream = connect(upstreamWorld({ upstream: { retryAfterMin: 200 } }, { blocks }));
    const first = ask(upstream);
    await expect.poll(() => double.arrivals.length).toBe(1);
    await expect.poll(() => upstream.state().rateLimit.tokens).toBe(0);
    expect(await Promise.all([first, ask(upstream), ask(upstream)])).toEqual([null, null, null]);
    const [refused, ...later] = double.arrivals;
    expect(later).toHaveLength(3);
    for (const { at } of later) expect(at - (refused?.at ?? 0)).toBeGreaterThanOrEqual(heldMs - 10);
    expect(blocks.stored.size).toBe(0);
  });
});

describe('blocks', () => {
  const log = createLog('silent');
  test('a block of another process is seen within ten seconds, without anybody waiting for it', async () => {
    const clock = createFakeClock();
    const store = memoryBlocks();
    const blocks = createBlocks({ key: 'spotify', store, clock, log });
    await blocks.loaded();
    await store.block('spotify', clock.now() + HOUR, '');
    expect(blocks.until()).toBeNull();
    await clock.advance(10_000);
    expect(blocks.until()).toBeNull();
    await blocks.settled();
    expect(blocks.until()).toBe(clock.now() + HOUR - 10_000);
    await clock.advance(HOUR);
    expect(blocks.until()).toBeNull();
  });

  test('a block that is lifted in the store is lifted here', async () => {
    const clock = createFakeClock();
    const store = memoryBlocks();
    const blocks = createBlocks({ key: 'spotify', store, clock, log });
    blocks.block(clock.now() + HOUR, '');
    await blocks.settled();
    store.stored.clear();
    await clock.advance(10_000);
    blocks.until();
    await blocks.settled();
    expect(blocks.until()).toBeNull();
  });

  test('a store that fails or hangs costs a second once, and what is known here holds', async () => {
    const clock = createFakeClock();
    const hanging: BlockStore = { activeBlocks: () => new Promise(() => undefined), block: () => Promise.reject(new Error('down')) };
    const blocks = createBlocks({ key: 'spotify', store: hanging, clock, log });
    let loaded = false;
    void blocks.loaded().then(() => (loaded = true));
    await clock.advance(999);
    expect(loaded).toBe(false);
    await clock.advance(1);
    expect(loaded).toBe(true);
    blocks.block(clock.now() + HOUR, '');
    await clock.advance(20_000);
    expect(blocks.until()).toBe(clock.now() + HOUR - 20_000);
  });

  test('what was read before a block does not undo it', async () => {
    const clock = createFakeClock();
    let answer: (blocks: ReadonlyMap<string, number>) => void = () => undefined;
    const slow: BlockStore = { activeBlocks: () => new Promise((resolve) => (answer = resolve)), block: async () => undefined };
    const blocks = createBlocks({ key: 'spotify', store: slow, clock, log });
    blocks.block(clock.now() + HOUR, '');
    await clock.advance(0);
    answer(new Map());
    await blocks.settled();
    expect(blocks.until()).toBe(clock.now() + HOUR);
  });
});
