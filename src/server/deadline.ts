/** A request was not answered within its deadline. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';

  constructor(ms: number) {
    super(`The answer took longer than ${ms / 1_000} s, so it was given up. Ask for less at once, or try again: what has been learned is kept.`);
  }
}

/** Does `work` within `ms`, else rejects with DeadlineExceeded. The signal aborts then, or with `gone`. Leaves no timer behind. */
export async function withinDeadline<T>(ms: number, gone: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const timeout = new AbortController();
  const exceeded = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new DeadlineExceeded(ms);
    timeout.abort(error);
    exceeded.reject(error);
  }, ms);
  try {
    return await Promise.race([work(AbortSignal.any([gone, timeout.signal])), exceeded.promise]);
  } finally {
    clearTimeout(timer);
  }
}
