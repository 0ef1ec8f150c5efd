import type { Clock } from '../model/clock.ts';
import type { Provider } from '../model/provider.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Bucket, Rate, Take } from './bucket.ts';
import { createBucketView } from './bucket-view.ts';
import { failed, type Ask, type AttemptFailure } from './outcome.ts';
import type { Lane } from './upstream.ts';
import { createWaitingLine } from './waiting-line.ts';

/** Keeps attempts to the provider's rate, and to so many at once. */
export interface Limiter {
  /** Waits for a slot and a token before each attempt; refuses at once when that would take too long. */
  pace(next: Ask): Ask;
  /** Nobody is let through before `ms` from now. */
  hold(ms: number): void;
  /** Sends home everybody who waits. */
  refuseAll(refusal: AttemptFailure): void;
  state(): { readonly tokens: number; readonly queued: number };
  /** Refuses who still waits and leaves no timer. */
  close(): void;
}

/** What a limiter needs. */
export interface LimiterWorld {
  readonly provider: Provider;
  /** The label of the metrics. */
  readonly key: string;
  readonly bucket: Bucket;
  readonly rate: Rate;
  readonly concurrency: number;
  readonly maxWaitMs: number;
  readonly interactiveShare: number;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

interface Waiter {
  /** Unix milliseconds after which a token is of no use. */
  readonly until: number;
  /** Null: go ahead. */
  readonly settle: (refusal: AttemptFailure | null) => void;
}

/** One timer serves everybody who waits; who is next is decided when a token is there, not before. */
export function createLimiter(world: LimiterWorld): Limiter {
  const { clock, bucket, metrics, key } = world;
  const line = createWaitingLine<Waiter>(world.interactiveShare);
  const seen = createBucketView(world.rate);
  let underWay = 0;
  let serving = false;
  let nap = new AbortController();

  const admitted = (lane: Lane, deadlineAt: number, signal: AbortSignal): Promise<AttemptFailure | null> => {
    const now = clock.now();
    const until = Math.min(now + world.maxWaitMs, deadlineAt);
    const wait = seen.waitFor(line.ahead(lane), now);
    if (now + wait > until) return Promise.resolve(refuse(now + wait));
    return new Promise((resolve) => {
      const gone = () => {
        line.leave((other) => other === waiter).forEach((left) => left.settle(gaveUp(world.provider)));
        if (line.size() === 0) nap.abort();
      };
      const settle = (refusal: AttemptFailure | null) => {
        signal.removeEventListener('abort', gone);
        if (refusal === null) count(wait > 0 ? 'queued' : 'granted', clock.now() - now);
        resolve(refusal);
      };
      const waiter: Waiter = { until, settle };
      signal.addEventListener('abort', gone, { once: true });
      line.join(lane, waiter);
      void serve();
    });
  };

  const count = (status: 'granted' | 'queued', waitedMs: number) => {
    metrics.rateLimitRequests.inc({ provider: key, status });
    metrics.rateLimitWait.observe({ provider: key }, waitedMs / 1000);
  };

  const serve = async (): Promise<void> => {
    if (serving) return;
    serving = true;
    while (line.size() > 0 && underWay < world.concurrency) {
      const held = seen.heldFor(clock.now());
      const take = held > 0 ? { granted: false, waitMs: held, tokens: 0 } : await bucket.take();
      note(take);
      if (!take.granted) await pause(take.waitMs);
      else letThrough();
    }
    serving = false;
  };

  const note = (take: Take) => {
    const now = clock.now();
    seen.note(take, now);
    metrics.rateLimitTokens.set({ provider: key }, take.tokens);
    const earliest = now + take.waitMs;
    line.leave((waiter) => waiter.until < earliest).forEach((waiter) => waiter.settle(refuse(earliest)));
  };

  const letThrough = () => {
    const waiter = line.next();
    if (waiter === undefined) return;
    underWay++;
    waiter.settle(null);
  };

  const pause = async (ms: number): Promise<void> => {
    if (line.size() === 0) return;
    nap = new AbortController();
    await clock.sleep(ms, nap.signal).catch(() => undefined);
  };

  const refuse = (retryAt: number): AttemptFailure => {
    metrics.rateLimitRequests.inc({ provider: key, status: 'rejected' });
    return {
      code: 'RATE_LIMITED',
      message: `${world.provider} is asked as often as it allows, and the line is too long; ask again later.`,
      retry: false,
      breaker: false,
      retryAt,
    };
  };

  const refuseAll = (refusal: AttemptFailure) => {
    line.leave(() => true).forEach((waiter) => waiter.settle(refusal));
    nap.abort();
  };

  return {
    pace: (next) => async (call) => {
      const refusal = await admitted(call.request.lane ?? 'interactive', call.deadlineAt, call.signal);
      if (refusal !== null) return failed(refusal);
      try {
        return await next(call);
      } finally {
        underWay--;
        void serve();
      }
    },
    hold: (ms) => {
      seen.hold(clock.now() + ms);
      void bucket.hold(ms);
    },
    refuseAll,
    state: () => ({ tokens: seen.tokens(clock.now()), queued: line.size() }),
    close: () => refuseAll(gaveUp(world.provider)),
  };
}

function gaveUp(provider: Provider): AttemptFailure {
  return { code: 'PROVIDER_TIMEOUT', message: `${provider} was not asked: its line did not move before the deadline.`, retry: false, breaker: false };
}
