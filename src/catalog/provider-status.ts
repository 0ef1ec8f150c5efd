import type { Capability, Datasource } from '../../datasources/provider.ts';
import type { Policy } from '../config/policy.ts';
import { PROVIDERS, slugOf, type Provider, type ProviderMode } from '../model/provider.ts';
import type { UpstreamState } from '../upstream/upstream.ts';

/** A provider as an operator sees it. Times are Unix milliseconds. */
export interface ProviderStatusNode {
  readonly provider: Provider;
  readonly mode: ProviderMode;
  readonly capabilities: readonly Capability[];
  readonly breaker: UpstreamState['breaker'];
  readonly rateLimit: UpstreamState['rateLimit'] & { readonly dailyQuota: number | null };
  readonly blockedUntil: number | null;
}

/** The status of every provider, those that are OFF included. */
export function providerStatuses(datasources: readonly Datasource[], policy: Policy): readonly ProviderStatusNode[] {
  return PROVIDERS.map((provider) => statusOf(provider, datasources.find((source) => source.provider === provider) ?? null, policy));
}

function statusOf(provider: Provider, source: Datasource | null, policy: Policy): ProviderStatusNode {
  const state = source?.state() ?? idleState(provider, policy);
  const dailyQuota = policy.providers[slugOf(provider)].rate.perDay ?? null;
  return {
    provider,
    mode: source?.mode ?? 'OFF',
    capabilities: source?.capabilities() ?? [],
    breaker: state.breaker,
    rateLimit: { ...state.rateLimit, dailyQuota },
    blockedUntil: state.blockedUntil,
  };
}

/** A provider that is OFF has a limiter and a breaker that nothing goes through. */
function idleState(provider: Provider, policy: Policy): UpstreamState {
  const { perSecond, burst } = policy.providers[slugOf(provider)].rate;
  const { failureThreshold, successThreshold } = policy.breaker;
  return {
    breaker: {
      state: 'CLOSED',
      consecutiveFailures: 0,
      successes: 0,
      openedAt: null,
      halfOpensAt: null,
      lastFailureAt: null,
      failureThreshold,
      successThreshold,
    },
    rateLimit: { perSecond, configuredPerSecond: perSecond, burst, tokens: burst, queued: 0 },
    blockedUntil: null,
  };
}
