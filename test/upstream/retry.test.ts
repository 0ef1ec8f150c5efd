import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/observability/metrics.ts';
import { failed, type Ask, type AttemptFailure, type Call, type Outcome } from '../../src/upstream/outcome.ts';
import { createRetryBudget } from '../../src/upstream/retry-budget.ts';
import { backoff, withRetry } from '../../src/upstream/retry.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { policy } from './upstream-world.ts';

const down: AttemptFailure = { code: 'PROVIDER_UNAVAILABLE', message: 'down', retry: true, breaker: true };
const answered: Outcome = { kind: 'answer', answer: { status: 200, headers: {}, body: null }, tookMs: 1 };

function retrying(outcomes: readonly Outcome[], random = 0.5) {
  const clock = createFakeClock(0);
  const at: number[] = [];
  const next: Ask = async () => {
    at.push(clock.now());
    return outcomes[at.length - 1] ?? answered;
  };
  const budget = createRetryBudget(clock, { ratio: 0.2, floor: 3, windowMs: 10_000 });
  const ask = withRetry(next, { policy: policy.retry, budget, clock, metrics: createMetrics(), key: 'spotify', random: () => random });
  const call: Call = {
    request: { endpoint: 'a', path: '/a' },
    authorization: { headers: {}, query: {} },
    startedAt: 0,
    deadlineAt: 10_000,
    signal: new AbortController().signal,
    sent: { attempts: 0 },
  };
  return { clock, at, ask, call };
}

describe('retry', () => {
  test('the second attempt comes after 1 s, the third after 2 s more, and there is no fourth', async () => {
    const { clock, at, ask, call } = retrying([failed(down), failed(down), failed(down), failed(down)]);
    const outcome = ask(call);
    await clock.advance(60_000);
    expect(await outcome).toEqual(failed(down));
    expect(at).toEqual([0, 1_000, 3_000]);
  });

  test('a Retry-After within the deadline is waited for, and never cut short', async () => {
    const { clock, at, ask, call } = retrying([failed({ ...down, retryAfterMs: 5_000 })], 0);
    const outcome = ask(call);
    await clock.advance(4_999);
    expect(at).toEqual([0]);
    await clock.advance(10_000);
    expect((await outcome).kind).toBe('answer');
    expect(at).toEqual([0, 5_000]);
  });

  test('a Retry-After beyond the deadline fails at once, asleep is nobody', async () => {
    const { clock, at, ask, call } = retrying([failed({ ...down, retryAfterMs: 72_000_000 })]);
    expect((await ask(call)).kind).toBe('failure');
    expect(at).toEqual([0]);
    expect(clock.sleeping()).toBe(0);
  });

  test('a POST and a failure that may not be repeated are sent once', async () => {
    const post = retrying([failed(down)]);
    expect((await post.ask({ ...post.call, request: { endpoint: 'a', path: '/a', method: 'POST' } })).kind).toBe('failure');
    const final = retrying([failed({ ...down, retry: false })]);
    expect((await final.ask(final.call)).kind).toBe('failure');
    expect([post.at, final.at]).toEqual([[0], [0]]);
  });

  test('backoff grows by the factor up to the most, within the jitter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const plain = Math.min(60_000, 1_000 * 2 ** (attempt - 2));
        const delay = backoff(attempt, policy.retry, random);
        expect(delay).toBeGreaterThanOrEqual(plain * 0.8 - 1e-6);
        expect(delay).toBeLessThanOrEqual(plain * 1.2 + 1e-6);
      }),
    );
  });
});

describe('retry budget', () => {
  test('is a share of the requests, never below the floor, and slides', async () => {
    const clock = createFakeClock(0);
    const budget = createRetryBudget(clock, { ratio: 0.2, floor: 3, windowMs: 10_000 });
    const spent = (tries: number) => Array.from({ length: tries }, () => budget.spend()).filter(Boolean).length;
    expect(spent(10)).toBe(3);
    for (let request = 0; request < 100; request++) budget.request();
    expect(spent(100)).toBe(17);
    await clock.advance(9_000);
    expect(spent(10)).toBe(0);
    await clock.advance(2_000);
    expect(spent(10)).toBe(3);
  });

  test('over any traffic attempts stay below 1.2 times the requests, plus the floor of each window', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 60 }), async (perSecond) => {
        const clock = createFakeClock(0);
        const budget = createRetryBudget(clock, { ratio: 0.2, floor: 3, windowMs: 10_000 });
        const window: { requests: number; retries: number }[] = [];
        for (const requests of perSecond) {
          let retries = 0;
          for (let request = 0; request < requests; request++) {
            budget.request();
            if (budget.spend()) retries++;
          }
          window.push({ requests, retries });
          const last = window.slice(-10);
          const sum = (count: 'requests' | 'retries') => last.reduce((total, slice) => total + slice[count], 0);
          expect(sum('retries')).toBeLessThanOrEqual(Math.max(3, 0.2 * sum('requests')));
          await clock.advance(1_000);
        }
      }),
      { numRuns: 20 },
    );
  });
});
