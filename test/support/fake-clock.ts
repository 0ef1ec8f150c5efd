import type { Clock } from '../../src/model/clock.ts';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Moves on by `ms`; every sleep that ends on the way ends in order, and what follows from it runs before the next. */
  advance(ms: number): Promise<void>;
  /** How many sleep. */
  sleeping(): number;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Starts at `start`, Unix milliseconds. */
export function createFakeClock(start = Date.UTC(2026, 0, 1)): FakeClock {
  let now = start;
  let sleepers: Sleeper[] = [];
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const leave = () => (sleepers = sleepers.filter((other) => other !== sleeper));
      const abort = () => {
        leave();
        reject(signal?.reason);
      };
      const wake = () => {
        leave();
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const sleeper: Sleeper = { at: now + Math.max(0, ms), wake };
      signal?.addEventListener('abort', abort, { once: true });
      sleepers.push(sleeper);
    });
  const advance = async (ms: number) => {
    const end = now + ms;
    await settled();
    for (let next = earliest(sleepers, end); next !== null; next = earliest(sleepers, end)) {
      now = Math.max(now, next.at);
      next.wake();
      await settled();
    }
    now = end;
  };
  return { now: () => now, sleep, advance, sleeping: () => sleepers.length };
}

/** Of two that end together the one that fell asleep first. */
function earliest(sleepers: readonly Sleeper[], end: number): Sleeper | null {
  const due = sleepers.filter((sleeper) => sleeper.at <= end);
  return due.reduce<Sleeper | null>((first, sleeper) => (first === null || sleeper.at < first.at ? sleeper : first), null);
}

/** Everything that promises alone can bring about has come about. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
