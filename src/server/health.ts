import type { FastifyInstance } from 'fastify';
import type { UpstreamState } from '../upstream/upstream.ts';
import { slugOf, type Provider } from '../model/provider.ts';

/** What the health report is made from. */
export interface HealthSources {
  databaseIsHealthy(): Promise<boolean>;
  /** Null when there is no Redis. */
  redisStatus(): 'connected' | 'bypassed' | null;
  /** The providers that are not OFF, with what their breaker says. */
  providers(): readonly { readonly provider: Provider; state(): UpstreamState }[];
}

/** `GET /health`: the keys of the gateway that Mixdown replaces, and `database`. 200 while the process can answer at all: degraded is not dead. */
export function mountHealth(app: FastifyInstance, sources: HealthSources): void {
  app.get('/health', async (_request, reply) => reply.header('cache-control', 'no-store').send(await healthReport(sources)));
}

async function healthReport(sources: HealthSources) {
  const database = (await sources.databaseIsHealthy()) ? 'connected' : 'unavailable';
  const redis = sources.redisStatus() ?? 'off';
  const breakers = sources.providers().map(({ provider, state }) => breakerReport(slugOf(provider), state()));
  const degraded = database === 'unavailable' || redis === 'bypassed' || breakers.some(({ state }) => state === 'open');
  return {
    status: degraded ? 'degraded' : 'healthy',
    database,
    redis,
    adapters: breakers.map(({ name }) => name),
    circuit_breakers: Object.fromEntries(breakers.map((breaker) => [breaker.name, breaker])),
  };
}

function breakerReport(name: string, { breaker }: UpstreamState) {
  return {
    name,
    state: breaker.state.toLowerCase(),
    failure_count: breaker.consecutiveFailures,
    success_count: breaker.successes,
    failure_threshold: breaker.failureThreshold,
    last_failure_time: breaker.lastFailureAt === null ? null : new Date(breaker.lastFailureAt).toISOString(),
  };
}
