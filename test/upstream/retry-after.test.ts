import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampRetryAfter, parseRetryAfter } from '../../src/upstream/retry-after.ts';

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0);
const bounds = { retryAfterMin: 1_000, retryAfterMax: 86_400_000 };

describe('parseRetryAfter', () => {
  test.each<[string | string[] | undefined, number | null]>([
    ['0', 0],
    ['2', 2_000],
    [' 2 ', 2_000],
    ['0.5', 500],
    ['1.25', 1_250],
    ['79892', 79_892_000],
    ['1000000000', 1e12],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    ['Saturday, 21-Nov-26 12:00:30 GMT', 30_000],
    ['Sat Nov 21 12:00:30 2026', 30_000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['-1', null],
    ['-1.5', null],
    ['abc', null],
    ['abc 1', null],
    ['1e9', null],
    ['', null],
    ['Infinity', null],
    ['NaN', null],
    ['12 monkeys', null],
    ['Sat, 99 Nov 2026 99:99:99 GMT', null],
    ['2026-11-21', null],
    [undefined, null],
    [[], null],
    [['2', '5'], 5_000],
    ['2, 5', 5_000],
    ['2,abc', 2_000],
    ['Sat, 21 Nov 2026 12:00:30 GMT, 40', 40_000],
    [['abc', '3'], 3_000],
  ])('%j is %j', (value, expected) => {
    expect(parseRetryAfter(value, NOW)).toBe(expected);
  });

  test('never throws, never negative, never NaN', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.double().map(String), fc.date().map(String), fc.constant(undefined));
    fc.assert(
      fc.property(value, (text) => {
        const wait = parseRetryAfter(text, NOW);
        expect(wait === null || wait >= 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('an HTTP date comes back as the time until then', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (seconds) => {
        expect(parseRetryAfter(new Date(NOW + seconds * 1000).toUTCString(), NOW)).toBe(Math.max(0, seconds * 1000));
      }),
    );
  });

  test('a long value costs no time', () => {
    const started = performance.now();
    parseRetryAfter(`Sat, ${'1 '.repeat(50_000)}`, NOW);
    parseRetryAfter('1,'.repeat(50_000), NOW);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test('clampRetryAfter keeps every wait within the bounds and leaves what is', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (ms) => {
      const clamped = clampRetryAfter(ms, bounds);
      expect(clamped).toBeGreaterThanOrEqual(1_000);
      expect(clamped).toBeLessThanOrEqual(86_400_000);
      if (ms >= 1_000 && ms <= 86_400_000) expect(clamped).toBe(ms);
    }),
  );
});
