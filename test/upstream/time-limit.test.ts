import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { STOPPED, withinTime } from '../../src/upstream/time-limit.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const never = () => new Promise<string>(() => undefined);

describe('withinTime', () => {
  test('gives what the work gives, and leaves no timer', async () => {
    const clock = createFakeClock();
    expect(await withinTime(clock, 1_000, null, async () => 'done')).toBe('done');
    await clock.advance(0);
    expect(clock.sleeping()).toBe(0);
  });

  test('leaves no listener on the signal around it, which may live as long as the process', async () => {
    const outer = new AbortController();
    await withinTime(createFakeClock(), 1_000, outer.signal, async () => 'done');
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(0);
  });

  test('a failure of the work is a failure, and leaves no timer', async () => {
    const clock = createFakeClock();
    await expect(withinTime(clock, 1_000, null, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await clock.advance(0);
    expect(clock.sleeping()).toBe(0);
  });

  test('stops when the time is up, and tells the work so', async () => {
    const clock = createFakeClock();
    let told = false;
    const outcome = withinTime(clock, 1_000, null, (signal) => {
      signal.addEventListener('abort', () => (told = true));
      return never();
    });
    await clock.advance(999);
    expect(told).toBe(false);
    await clock.advance(1);
    expect(await outcome).toBe(STOPPED);
    expect(told).toBe(true);
  });

  test('stops with the signal around it, and does not begin when that is over', async () => {
    const clock = createFakeClock();
    const outer = new AbortController();
    const outcome = withinTime(clock, 1_000, outer.signal, never);
    outer.abort();
    expect(await outcome).toBe(STOPPED);
    let begun = false;
    const late = await withinTime(clock, 1_000, outer.signal, async () => (begun = true));
    expect([late, begun]).toEqual([STOPPED, false]);
    await clock.advance(0);
    expect(clock.sleeping()).toBe(0);
  });
});
