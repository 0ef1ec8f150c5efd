import type { Policy, ProviderPolicy } from '../config/policy.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { Clock } from '../model/clock.ts';
import { slugOf, type Provider } from '../model/provider.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { SharedRedis } from '../redis/redis.ts';
import { withAttemptTimeout } from './attempt-timeout.ts';
import { withAuthorization } from './authorization.ts';
import { createBlocks, REFRESH_MS, refuseWhileBlocked, type Blocks } from './blocked.ts';
import { createBreaker, type Breaker } from './breaker.ts';
import { withDeadline } from './deadline.ts';
import { createExchange } from './exchange.ts';
import { createHosts } from './hosts.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { createLocalBucket } from './local-bucket.ts';
import { showFromStart, withMetrics } from './measure.ts';
import { obeyRetryAfter } from './obey-retry-after.ts';
import type { Ask, Call, Outcome } from './outcome.ts';
import { redact } from './redact.ts';
import { withRedirects } from './redirects.ts';
import { createRetryBudget, type RetryBudget } from './retry-budget.ts';
import { withRetry } from './retry.ts';
import { createSharedBucket } from './shared-bucket.ts';
import { createTransport, type Transport } from './transport.ts';
import type { BlockStore, Upstream, UpstreamAnswer, UpstreamRequest, UpstreamSpec, UpstreamState } from './upstream.ts';

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
  const parts = partsOf(spec, world);
  const ask = compose(parts, spec, world);
  showFromStart(parts.base);
  const closing = new AbortController();
  return {
    provider: spec.provider,
    send: async (request) => {
      const call = callOf(request, world, closing.signal);
      return answerOf(await ask(call), call, parts, world);
    },
    state: () => stateOf(parts, world),
    close: async () => {
      closing.abort();
      parts.limiter.close();
      await Promise.all([parts.transport.close(), parts.blocks.settled()]);
    },
  };
}

/** What lives as long as the upstream. */
interface Parts {
  readonly base: Base;
  readonly transport: Transport;
  readonly limiter: Limiter;
  readonly breaker: Breaker;
  readonly blocks: Blocks;
  readonly budget: RetryBudget;
}

/** What most of the policies need. */
interface Base extends Pick<UpstreamWorld, 'clock' | 'log' | 'metrics'> {
  readonly provider: Provider;
  /** The slug, `-token` appended for a token host: names bucket, block and metrics. */
  readonly key: string;
  readonly random: () => number;
}

function partsOf({ provider, side }: UpstreamSpec, world: UpstreamWorld): Parts {
  const { policy, clock, log, metrics } = world;
  const key = side === true ? `${slugOf(provider)}-token` : slugOf(provider);
  const base = { provider, key, clock, log, metrics, random: Math.random };
  const limiter = limiterOf(base, world);
  return {
    base,
    limiter,
    transport: transportOf(world),
    breaker: createBreaker({ ...base, policy: policy.breaker, onOpen: limiter.refuseAll }),
    blocks: createBlocks({ ...base, store: world.blocks }),
    budget: createRetryBudget(clock, { ratio: policy.retry.budgetRatio, floor: policy.retry.budgetFloor, windowMs: policy.upstream.loadDeadline }),
  };
}

function transportOf({ policy: { upstream }, providerPolicy }: UpstreamWorld): Transport {
  return createTransport({
    connections: providerPolicy.concurrency,
    connectTimeoutMs: upstream.connectTimeout,
    bodyLimitBytes: upstream.bodyLimitBytes,
    idleTimeoutMs: upstream.loadDeadline,
  });
}

function limiterOf(base: Base, { policy: { upstream }, providerPolicy: { rate, concurrency }, redis }: UpstreamWorld): Limiter {
  const local = createLocalBucket(base.clock, rate);
  const bucket = redis === null ? local : createSharedBucket({ redis, key: base.key, rate, longestHoldMs: 2 * REFRESH_MS, local });
  return createLimiter({ ...base, bucket, rate, concurrency, maxWaitMs: upstream.limiterMaxWait, interactiveShare: upstream.interactiveShare });
}

/** From the wire outwards. What the limiter lets through is one attempt; what the deadline closes is one question. */
function compose(parts: Parts, spec: UpstreamSpec, { policy, providerPolicy, clock }: UpstreamWorld): Ask {
  const { base, limiter, breaker, blocks, budget } = parts;
  const { loadDeadline, retryAfterMin } = policy.upstream;
  const exchange = createExchange({ spec, policy: policy.upstream, hosts: createHosts(spec.baseUrl), transport: parts.transport, clock });
  const timed = withMetrics(withAttemptTimeout(exchange, { ...base, ms: providerPolicy.attemptTimeout }), base);
  const { hold, refuseAll } = limiter;
  const obedient = obeyRetryAfter(timed, { ...base, blocks, hold, refuseAll, worthWaitingMs: loadDeadline, defaultMs: retryAfterMin });
  const attempt = breaker.guard(withRedirects(limiter.pace(obedient), base.provider));
  const retried = withRetry(attempt, { ...base, policy: policy.retry, budget });
  return withDeadline(refuseWhileBlocked(withAuthorization(retried, spec.credentials, base.provider), { ...base, blocks }), base);
}

function callOf(request: UpstreamRequest, { clock, policy }: UpstreamWorld, signal: AbortSignal): Call {
  const startedAt = clock.now();
  return {
    request,
    authorization: { headers: {}, query: {} },
    startedAt,
    deadlineAt: startedAt + policy.upstream.loadDeadline,
    signal,
    sent: { attempts: 0 },
  };
}

function answerOf(outcome: Outcome, call: Call, { base }: Parts, { clock, log }: UpstreamWorld): UpstreamAnswer {
  if (outcome.kind === 'answer') return outcome.answer;
  if (outcome.kind === 'redirect') throw new Error('withRedirects must leave no redirect');
  const { code, message, retryAt, status, cause } = outcome.failure;
  const reason = cause instanceof Error ? redact(cause.message) : undefined;
  const told = {
    provider: base.key,
    endpoint: call.request.endpoint,
    code,
    status,
    attempts: call.sent.attempts,
    ms: clock.now() - call.startedAt,
    reason,
  };
  log.warn(told, 'upstream request failed');
  throw new ProviderError({ provider: base.provider, code, message: redact(message), retryAt, status, cause });
}

function stateOf({ breaker, limiter, blocks }: Parts, { policy, providerPolicy: { rate } }: UpstreamWorld): UpstreamState {
  const { state, consecutiveFailures, successes, openedAt, halfOpensAt, lastFailureAt } = breaker.state();
  const { failureThreshold, successThreshold } = policy.breaker;
  return {
    breaker: { state, consecutiveFailures, successes, openedAt, halfOpensAt, lastFailureAt, failureThreshold, successThreshold },
    rateLimit: { perSecond: rate.perSecond, configuredPerSecond: rate.perSecond, burst: rate.burst, ...limiter.state() },
    blockedUntil: blocks.until(),
  };
}
