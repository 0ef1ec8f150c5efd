import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/observability/metrics.ts';
import { createLimiter, type LimiterWorld } from '../../src/upstream/limiter.ts';
import { createLocalBucket } from '../../src/upstream/local-bucket.ts';
import type { Ask, Call, Outcome } from '../../src/upstream/outcome.ts';
import type { Lane } from '../../src/upstream/upstream.ts';
import { createWaitingLine } from '../../src/upstream/waiting-line.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const answered: Outcome = { kind: 'answer', answer: { status: 200, headers: {}, body: null }, tookMs: 0 };

function paced(rate: { perSecond: number; burst: number }, changes: Partial<LimiterWorld> = {}) {
  const clock = createFakeClock(0);
  const granted: { at: number; name: string }[] = [];
  const limiter = createLimiter({
    provider: 'MUSICBRAINZ',
    key: 'musicbrainz',
    bucket: createLocalBucket(clock, rate),
    rate,
    concurrency: 100,
    maxWaitMs: 9_000,
    interactiveShare: 0.9,
    clock,
    metrics: createMetrics(),
    ...changes,
  });
  const next: Ask = async (call) => {
    granted.push({ at: clock.now(), name: call.request.endpoint });
    return answered;
  };
  const ask = (name: string, lane: Lane = 'interactive', signal = new AbortController().signal, through = next) => {
    const call: Call = {
      request: { endpoint: name, path: '/a', lane },
      authorization: { headers: {}, query: {} },
      startedAt: 0,
      deadlineAt: clock.now() + 10_000,
      signal,
      sent: { attempts: 0 },
    };
    return limiter.pace(through)(call);
  };
  return { clock, limiter, ask, granted };
}

describe('limiter', () => {
  test('the burst goes at once, then one at a time at the rate', async () => {
    const { clock, ask, granted } = paced({ perSecond: 10, burst: 3 });
    const all = Promise.all(Array.from({ length: 6 }, (_, turn) => ask(String(turn))));
    await clock.advance(1_000);
    await all;
    expect(granted.map(({ at }) => at)).toEqual([0, 0, 0, 100, 200, 300]);
    expect(granted.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  test('one a second without burst never has two in a second', async () => {
    const { clock, ask, granted } = paced({ perSecond: 1, burst: 1 });
    const all = Promise.all(Array.from({ length: 8 }, (_, turn) => ask(String(turn))));
    await clock.advance(20_000);
    await all;
    expect(granted.map(({ at }) => at)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000]);
  });

  test('whoever would wait longer than the most is refused at once, and told when', async () => {
    const { clock, ask } = paced({ perSecond: 1, burst: 1 });
    const waiting = Array.from({ length: 10 }, (_, turn) => ask(String(turn)));
    await clock.advance(1);
    const refused = await ask('one too many');
    expect(refused).toMatchObject({ kind: 'failure', failure: { code: 'RATE_LIMITED', retryAt: 10_000, breaker: false } });
    await clock.advance(20_000);
    expect((await Promise.all(waiting)).every((outcome) => outcome.kind === 'answer')).toBe(true);
  });

  test('a hold keeps everybody back, and then lets them through one at a time', async () => {
    const { clock, limiter, ask, granted } = paced({ perSecond: 10, burst: 20 });
    limiter.hold(2_000);
    const all = Promise.all(Array.from({ length: 5 }, (_, turn) => ask(String(turn))));
    await clock.advance(1_999);
    expect(granted).toHaveLength(0);
    await clock.advance(5_000);
    await all;
    expect(granted.map(({ at }) => at)).toEqual([2_000, 2_100, 2_200, 2_300, 2_400]);
  });

  test('a hold longer than anybody may wait refuses at once', async () => {
    const { limiter, ask } = paced({ perSecond: 10, burst: 20 });
    limiter.hold(9_500);
    expect(await ask('a')).toMatchObject({ failure: { code: 'RATE_LIMITED', retryAt: 9_500 } });
  });

  test('no more are under way than there are slots, whatever the bucket holds', async () => {
    const { clock, ask, limiter } = paced({ perSecond: 1_000, burst: 100 }, { concurrency: 2 });
    const ends: (() => void)[] = [];
    const slow: Ask = () => new Promise((resolve) => ends.push(() => resolve(answered)));
    const all = Promise.all(Array.from({ length: 5 }, () => ask('a', 'interactive', undefined, slow)));
    await clock.advance(100);
    expect([ends.length, limiter.state().queued]).toEqual([2, 3]);
    ends[0]?.();
    await clock.advance(100);
    expect([ends.length, limiter.state().queued]).toEqual([3, 2]);
    for (let turn = 1; turn < 5; turn++) {
      ends[turn]?.();
      await clock.advance(1);
    }
    expect(await all).toHaveLength(5);
  });

  test('a slot comes back however the attempt ends', async () => {
    const { clock, ask, granted } = paced({ perSecond: 1_000, burst: 100 }, { concurrency: 1 });
    await expect(ask('fails', 'interactive', undefined, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    const after = ask('after');
    await clock.advance(10);
    expect((await after).kind).toBe('answer');
    expect(granted).toHaveLength(1);
  });

  test('whoever leaves takes no token, and leaves no timer', async () => {
    const { clock, ask, granted, limiter } = paced({ perSecond: 1, burst: 1 });
    await ask('first');
    const leaving = new AbortController();
    const left = ask('leaves', 'interactive', leaving.signal);
    await clock.advance(10);
    expect(limiter.state().queued).toBe(1);
    leaving.abort();
    expect(await left).toMatchObject({ failure: { code: 'PROVIDER_TIMEOUT' } });
    await clock.advance(0);
    expect(clock.sleeping()).toBe(0);
    await clock.advance(990);
    await ask('next');
    expect(granted).toEqual([
      { at: 0, name: 'first' },
      { at: 1_000, name: 'next' },
    ]);
  });

  test('neither lane starves: nine to one while both wait', async () => {
    const { clock, ask, granted } = paced({ perSecond: 10, burst: 1 });
    const lanes: Lane[] = ['background', 'interactive'];
    const all = lanes.flatMap((lane) => Array.from({ length: 40 }, () => ask(lane, lane)));
    await clock.advance(3_000);
    const first = granted.slice(1, 31).map(({ name }) => name);
    expect(first.filter((name) => name === 'background')).toHaveLength(3);
    await clock.advance(20_000);
    await Promise.all(all);
  });
});

describe('local bucket', () => {
  test('in no stretch of time more than rate times time plus burst', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.5, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(400), { maxLength: 150 }),
        async (perSecond, burst, gaps) => {
          const clock = createFakeClock(0);
          const bucket = createLocalBucket(clock, { perSecond, burst });
          const grants: number[] = [];
          for (const gap of gaps) {
            await clock.advance(gap);
            const take = await bucket.take();
            if (take.granted) grants.push(clock.now());
            else expect(take.waitMs).toBeGreaterThan(0);
          }
          grants.forEach((from, first) => {
            const within = grants.slice(first).filter((at) => at <= from + 2_000).length;
            expect(within).toBeLessThanOrEqual(burst + perSecond * 2 + 1e-6);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the wait that it names is enough', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.integer({ min: 1, max: 5 }), async (perSecond, burst) => {
        const clock = createFakeClock();
        const bucket = createLocalBucket(clock, { perSecond, burst });
        for (let taken = 0; taken < burst; taken++) expect((await bucket.take()).granted).toBe(true);
        const refused = await bucket.take();
        expect(refused.granted).toBe(false);
        await clock.advance(refused.waitMs);
        expect((await bucket.take()).granted).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('waiting line', () => {
  const joins = fc.array(fc.constantFrom<Lane>('interactive', 'background'), { maxLength: 100 });
  test('first come, first served within a lane; nobody is lost', () => {
    fc.assert(
      fc.property(joins, (lanes) => {
        const line = createWaitingLine<{ lane: Lane; number: number }>(0.9);
        lanes.forEach((lane, number) => line.join(lane, { lane, number }));
        const served = lanes.map(() => line.next());
        for (const lane of ['interactive', 'background'] as const) {
          const numbers = served.flatMap((waiter) => (waiter?.lane === lane ? [waiter.number] : []));
          expect(numbers).toEqual(lanes.flatMap((other, number) => (other === lane ? [number] : [])));
        }
        expect(line.next()).toBeUndefined();
      }),
    );
  });

  test('`ahead` is never less than what really goes before, whatever came earlier', () => {
    fc.assert(
      fc.property(joins, fc.constantFrom<Lane>('interactive', 'background'), (lanes, lane) => {
        const line = createWaitingLine<string>(0.9);
        lanes.forEach((other) => line.join(other, 'somebody'));
        const ahead = line.ahead(lane);
        line.join(lane, 'me');
        let before = 0;
        while (line.next() !== 'me') before++;
        expect(before).toBeLessThanOrEqual(ahead);
        expect(ahead - before).toBeLessThanOrEqual(10);
      }),
    );
  });
});
