import { systemClock } from '../../src/app/system-clock.ts';
import { readPolicy, type Policy, type ProviderPolicy } from '../../src/config/policy.ts';
import { createLog } from '../../src/observability/log.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import type { UpstreamWorld } from '../../src/upstream/create-upstream.ts';
import type { BlockStore } from '../../src/upstream/upstream.ts';

/** The policy as it is shipped. */
export const policy: Policy = readPolicy(new URL('../../config/policy.yaml', import.meta.url), {});

/** What a test changes of the shipped numbers; what it leaves out stays. */
export interface Changes {
  readonly upstream?: Partial<Policy['upstream']>;
  readonly retry?: Partial<Policy['retry']>;
  readonly breaker?: Partial<Policy['breaker']>;
  readonly provider?: Partial<ProviderPolicy>;
}

/** A fast world: no limit that a test does not ask for, retries after milliseconds. */
export function upstreamWorld(changes: Changes = {}, rest: Partial<UpstreamWorld> = {}): UpstreamWorld {
  return {
    policy: {
      ...policy,
      upstream: { ...policy.upstream, ...changes.upstream },
      retry: { ...policy.retry, initial: 5, ...changes.retry },
      breaker: { ...policy.breaker, ...changes.breaker },
    },
    providerPolicy: {
      ...policy.providers.spotify,
      rate: { perSecond: 10_000, burst: 1_000 },
      concurrency: 50,
      attemptTimeout: 2_000,
      ...changes.provider,
    },
    clock: systemClock,
    log: createLog('silent'),
    metrics: createMetrics(),
    redis: null,
    blocks: memoryBlocks(),
    ...rest,
  };
}

/** Blocks that live as long as the test; `stored` is what was written. */
export function memoryBlocks(): BlockStore & { readonly stored: Map<string, number> } {
  const stored = new Map<string, number>();
  return {
    stored,
    activeBlocks: async () => new Map(stored),
    block: async (provider, until) => void stored.set(provider, Math.max(until, stored.get(provider) ?? 0)),
  };
}
