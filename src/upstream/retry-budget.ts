import type { Clock } from '../model/clock.ts';

/** Keeps the retries of an outage a small share of the requests. */
export interface RetryBudget {
  /** A request set out. */
  request(): void;
  /** True, and spent, when one more retry fits. */
  spend(): boolean;
}

const SLICES = 10;

/** Retries of the last `windowMs` stay below `ratio` of its requests, but `floor` of them are always allowed. */
export function createRetryBudget(clock: Clock, limits: { readonly ratio: number; readonly floor: number; readonly windowMs: number }): RetryBudget {
  const slices: { at: number; requests: number; retries: number }[] = [];
  const width = limits.windowMs / SLICES;
  const current = () => {
    const at = Math.floor(clock.now() / width);
    while (slices[0] !== undefined && slices[0].at <= at - SLICES) slices.shift();
    const last = slices.at(-1);
    if (last?.at === at) return last;
    const fresh = { at, requests: 0, retries: 0 };
    slices.push(fresh);
    return fresh;
  };
  const total = (count: 'requests' | 'retries') => slices.reduce((sum, slice) => sum + slice[count], 0);
  return {
    request: () => void current().requests++,
    spend: () => {
      const slice = current();
      if (total('retries') >= Math.max(limits.floor, Math.floor(total('requests') * limits.ratio))) return false;
      slice.retries++;
      return true;
    },
  };
}
