import { setTimeout as timeout } from 'node:timers/promises';
import type { Clock } from '../model/clock.ts';

/** The machine's clock: the sandbox runs as a process of its own too, so it brings one. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => timeout(ms, undefined, signal === undefined ? {} : { signal }),
};
