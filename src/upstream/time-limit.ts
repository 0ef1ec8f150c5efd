import type { Clock } from '../model/clock.ts';

/** What `withinTime` gives when the time was up, or `outer` aborted, before the work was done. */
export const STOPPED = Symbol('stopped');

/**
 * Runs `work` under a signal that aborts after `ms` or together with `outer`. Resolves at that moment even if the work does
 * not listen; what it does afterwards is nobody's concern. Leaves neither timer nor listener behind.
 */
export async function withinTime<T>(
  clock: Clock,
  ms: number,
  outer: AbortSignal | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof STOPPED> {
  const limit = new AbortController();
  const timer = new AbortController();
  const stop = () => limit.abort();
  if (outer?.aborted) stop();
  outer?.addEventListener('abort', stop, { once: true });
  clock.sleep(ms, timer.signal).then(stop, () => undefined);
  const stopped = new Promise<typeof STOPPED>((resolve) => limit.signal.addEventListener('abort', () => resolve(STOPPED), { once: true }));
  try {
    return limit.signal.aborted ? STOPPED : await Promise.race([work(limit.signal), stopped]);
  } finally {
    timer.abort();
    outer?.removeEventListener('abort', stop);
  }
}
