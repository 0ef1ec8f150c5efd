import type { Policy, ProviderPolicy } from '../config/policy.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { Clock } from '../model/clock.ts';
import { slugOf } from '../model/provider.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { SharedRedis } from '../redis/redis.ts';
import { withAttemptTimeout } from './attempt-timeout.ts';
import { withAuthorization } from './authorization.ts';
import { createBlocks, obeyRetryAfter, REFRESH_MS, refuseWhileBlocked } from './blocked.ts';
import { createBreaker } from './breaker.ts';
import type { Bucket } from './bucket.ts';
import { withDeadline } from './deadline.ts';
import { createExchange } from './exchange.ts';
import { createHosts } from './hosts.ts';
import { createLimiter } from './limiter.ts';
import { createLocalBucket } from './local-bucket.ts';
import { withMetrics } from './measure.ts';
import type { AttemptFailure, Call } from './outcome.ts';
import { redact } from './redact.ts';
import { withRedirects } from './redirects.ts';
import { createRetryBudget } from './retry-budget.ts';
import { withRetry } from './retry.ts';
import { createSharedBucket } from './shared-bucket.ts';
import { createTransport } from './transport.ts';
import type { BlockStore, Upstream, UpstreamAnswer, UpstreamRequest, UpstreamSpec } from './upstream.ts';

/** Everything that the way to a provider needs. `redis` null: this process only. */
export interface UpstreamWorld {
  readonly policy: Policy;
  readonly providerPolicy: ProviderPolicy;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly redis: SharedRedis | null;
  readonly blocks: BlockStore;
}

/** The way to one provider. Opens no connection before the first question. */
export function createUpstream(spec: UpstreamSpec, world: UpstreamWorld): Upstream {
  const { provider } = spec;
  const { policy, providerPolicy, clock, log, metrics } = world;
  const key = spec.side === true ? `${slugOf(provider)}-token` : slugOf(provider);
  const closing = new AbortController();
  const base = { provider, key, clock, log, metrics, random: Math.random };

  const transport = createTransport({
    connections: providerPolicy.concurrency,
    connectTimeoutMs: policy.upstream.connectTimeout,
    bodyLimitBytes: policy.upstream.bodyLimitBytes,
    idleTimeoutMs: policy.upstream.loadDeadline,
  });
  const limiter = createLimiter({
    ...base,
    bucket: bucketOf(key, world),
    rate: providerPolicy.rate,
    concurrency: providerPolicy.concurrency,
    maxWaitMs: policy.upstream.limiterMaxWait,
    interactiveShare: policy.upstream.interactiveShare,
  });
  const breaker = createBreaker({ ...base, policy: policy.breaker, onOpen: limiter.refuseAll });
  const blocks = createBlocks({ key, store: world.blocks, clock, log });
  const budget = createRetryBudget(clock, { ratio: policy.retry.budgetRatio, floor: policy.retry.budgetFloor, windowMs: policy.upstream.loadDeadline });

  // From the wire outwards. What the limiter lets through is one attempt; what the deadline closes is one question.
  const exchange = createExchange({ spec, policy: policy.upstream, hosts: createHosts(spec.baseUrl), transport, clock });
  const timed = withMetrics(withAttemptTimeout(exchange, { ...base, ms: providerPolicy.attemptTimeout }), base);
  const obedient = obeyRetryAfter(timed, {
    ...base,
    blocks,
    worthWaitingMs: policy.upstream.loadDeadline,
    defaultMs: policy.upstream.retryAfterMin,
    hold: limiter.hold,
    refuseAll: limiter.refuseAll,
  });
  const attempt = breaker.guard(withRedirects(limiter.pace(obedient), provider));
  const retried = withRetry(attempt, { ...base, policy: policy.retry, budget });
  const ask = withDeadline(refuseWhileBlocked(withAuthorization(retried, spec.credentials, provider), { ...base, blocks }), base);

  const send = async (request: UpstreamRequest): Promise<UpstreamAnswer> => {
    const from = clock.now();
    const call = { ...UNASKED, request, deadlineAt: from + policy.upstream.loadDeadline, signal: closing.signal, sent: { attempts: 0 } };
    const outcome = await ask(call);
    if (outcome.kind === 'answer') return outcome.answer;
    if (outcome.kind === 'redirect') throw new Error('a redirect came out of withRedirects');
    report(outcome.failure, call, clock.now() - from);
    throw errorOf(outcome.failure);
  };

  const report = (failure: AttemptFailure, { request, sent }: Call, ms: number) => {
    const reason = failure.cause instanceof Error ? redact(failure.cause.message) : undefined;
    log.warn({ provider: key, endpoint: request.endpoint, code: failure.code, status: failure.status, attempts: sent.attempts, ms, reason }, 'upstream request failed');
  };
  const errorOf = ({ code, message, retryAt, status, cause }: AttemptFailure) => new ProviderError({ provider, code, message: redact(message), retryAt, status, cause });

  return {
    provider,
    send,
    state: () => {
      const { state, consecutiveFailures, successes, openedAt, halfOpensAt, lastFailureAt } = breaker.state();
      const { failureThreshold, successThreshold } = policy.breaker;
      const { perSecond, burst } = providerPolicy.rate;
      return {
        breaker: { state, consecutiveFailures, successes, openedAt, halfOpensAt, lastFailureAt, failureThreshold, successThreshold },
        rateLimit: { perSecond, configuredPerSecond: perSecond, burst, ...limiter.state() },
        blockedUntil: blocks.until(),
      };
    },
    close: async () => {
      closing.abort();
      limiter.close();
      await Promise.all([transport.close(), blocks.settled()]);
    },
  };
}

const UNASKED = { authorization: { headers: {}, query: {} } } as const;

function bucketOf(key: string, { redis, clock, providerPolicy: { rate } }: UpstreamWorld): Bucket {
  const local = createLocalBucket(clock, rate);
  return redis === null ? local : createSharedBucket({ redis, key, rate, longestHoldMs: 2 * REFRESH_MS, local });
}
