import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit, CLOSED, settle, type BreakerState, type Verdict } from '../../src/upstream/breaker-state.ts';
import { policy } from './upstream-world.ts';

const numbers = { ...policy.breaker, jitter: 0 };
const NOW = 1_000_000;

function after(verdicts: readonly Verdict[], from: BreakerState = CLOSED, now = NOW): BreakerState {
  return verdicts.reduce((breaker, verdict) => settle(breaker, breaker.epoch, verdict, now, numbers, 0.5), from);
}

const five: readonly Verdict[] = ['failure', 'failure', 'failure', 'failure', 'failure'];
const opened = after(five);

describe('closed', () => {
  test('five failures in a row open it for a minute', () => {
    expect(after(five.slice(1)).state).toBe('CLOSED');
    expect(opened).toMatchObject({ state: 'OPEN', openedAt: NOW, halfOpensAt: NOW + 60_000, lastFailureAt: NOW, consecutiveFailures: 5 });
  });
  test('a success starts the count again, a neutral answer does not', () => {
    expect(after([...five.slice(1), 'success', ...five.slice(1)]).state).toBe('CLOSED');
    expect(after([...five.slice(1), 'neutral', 'failure']).state).toBe('OPEN');
  });
  test('ten slow answers in a row open it, a quick one between starts the count again', () => {
    const nine = Array.from({ length: 9 }, (): Verdict => 'slow');
    expect(after([...nine, 'success', ...nine]).state).toBe('CLOSED');
    expect(after([...nine, 'slow']).state).toBe('OPEN');
  });
});

describe('open', () => {
  test('admits nobody before its time, then exactly one', () => {
    expect(admit(opened, NOW + 59_999)).toMatchObject({ admitted: false, breaker: { state: 'OPEN' } });
    const probe = admit(opened, NOW + 60_000);
    expect(probe).toMatchObject({ admitted: true, breaker: { state: 'HALF_OPEN', probing: true } });
    expect(admit(probe.breaker, NOW + 60_001)).toMatchObject({ admitted: false });
  });
  test('what was admitted before it opened has no say any more', () => {
    expect(settle(opened, CLOSED.epoch, 'success', NOW, numbers, 0.5)).toBe(opened);
  });
});

describe('half-open', () => {
  const { breaker: half } = admit(opened, NOW + 60_000);
  test('two successes close it and forget how long it was open', () => {
    const one = after(['success'], half);
    expect(one).toMatchObject({ state: 'HALF_OPEN', successes: 1, probing: false });
    expect(after(['success'], admit(one, NOW).breaker)).toMatchObject({ state: 'CLOSED', openings: 0, consecutiveFailures: 0 });
  });
  test('a failure, or a slow answer, opens it for twice as long, up to the most', () => {
    expect(after(['failure'], half, NOW)).toMatchObject({ state: 'OPEN', halfOpensAt: NOW + 120_000 });
    expect(after(['slow'], half, NOW)).toMatchObject({ state: 'OPEN', halfOpensAt: NOW + 120_000 });
    expect(after(['failure'], { ...half, openings: 9 }, NOW).halfOpensAt).toBe(NOW + 600_000);
  });
  test('a neutral answer gives the place back', () => {
    const free = after(['neutral'], half);
    expect(free).toMatchObject({ state: 'HALF_OPEN', probing: false, successes: 0 });
    expect(admit(free, NOW).admitted).toBe(true);
  });
});

test('jitter keeps the open time within a fifth of the plain one, and below the most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), (random, openings) => {
      const breaker = settle({ ...CLOSED, consecutiveFailures: 4, openings }, 0, 'failure', NOW, policy.breaker, random);
      const openMs = (breaker.halfOpensAt ?? 0) - NOW;
      expect(openMs).toBeGreaterThanOrEqual(Math.min(600_000, 60_000 * 2 ** openings * 0.8) - 1);
      expect(openMs).toBeLessThanOrEqual(Math.min(600_000, 60_000 * 2 ** openings * 1.2) + 1);
    }),
  );
});

test('over any history: legal transitions only, and never two probes', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('ask' as const) }),
    fc.record({ kind: fc.constant('end' as const), which: fc.nat(20), verdict: fc.constantFrom<Verdict>('success', 'slow', 'failure', 'neutral') }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(100_000) }),
  );
  const legal = new Set(['CLOSED>OPEN', 'OPEN>HALF_OPEN', 'HALF_OPEN>OPEN', 'HALF_OPEN>CLOSED']);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      let breaker = CLOSED;
      let now = NOW;
      const underWay: number[] = [];
      const become = (next: BreakerState) => {
        if (next.state !== breaker.state) expect(legal).toContain(`${breaker.state}>${next.state}`);
        breaker = next;
      };
      for (const one of steps) {
        if (one.kind === 'wait') now += one.ms;
        if (one.kind === 'ask') {
          const answer = admit(breaker, now);
          become(answer.breaker);
          if (answer.admitted) underWay.push(breaker.epoch);
        }
        if (one.kind === 'end' && underWay.length > 0) {
          const [epoch = 0] = underWay.splice(one.which % underWay.length, 1);
          become(settle(breaker, epoch, one.verdict, now, numbers, 0.5));
        }
        const probes = underWay.filter((epoch) => epoch === breaker.epoch).length;
        if (breaker.state === 'HALF_OPEN') expect(probes).toBe(breaker.probing ? 1 : 0);
        if (breaker.state === 'OPEN') expect(probes).toBe(0);
      }
    }),
    { numRuns: 1_000 },
  );
});
