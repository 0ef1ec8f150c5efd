import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The metrics of the gateway that Mixdown replaces, under their old names, and what came with it. One set per process (or per test). */
export type Metrics = ReturnType<typeof createMetrics>;

const PREFIX = 'api_gateway_';
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Makes the registry and every metric in it. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name: PREFIX + name, help, labelNames: [...labelNames], registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Gauge({ name: PREFIX + name, help, labelNames: [...labelNames], registers });
  const histogram = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Histogram({ name: PREFIX + name, help, labelNames: [...labelNames], buckets: SECONDS, registers });
  return {
    registry,
    collectProcess: () => collectDefaultMetrics({ register: registry }),
    /** status: granted, queued, rejected, blocked */
    rateLimitRequests: counter('rate_limit_requests_total', 'Requests at the limiter, by outcome', ['provider', 'status']),
    rateLimitTokens: gauge('rate_limit_tokens', 'Tokens left in the bucket, as this process last saw it', ['provider']),
    rateLimitWait: histogram('rate_limit_wait_seconds', 'Time spent waiting for a token', ['provider']),
    /** tier: memory, shared */
    cacheHits: counter('cache_hits_total', 'Entities found in a cache tier', ['provider', 'data_type', 'tier']),
    cacheMisses: counter('cache_misses_total', 'Entities found in no tier', ['provider', 'data_type', 'tier']),
    cacheErrors: counter('cache_errors_total', 'Failures of the cache itself', ['provider', 'operation', 'tier']),
    /** 0 closed, 1 open, 2 half-open */
    breakerState: gauge('circuit_breaker_state', 'State of the breaker: 0 closed, 1 open, 2 half-open', ['provider']),
    breakerFailures: counter('circuit_breaker_failures_total', 'Failed attempts that count against the breaker', ['provider']),
    breakerOpens: counter('circuit_breaker_opens_total', 'Times that the breaker opened', ['provider']),
    retryAttempts: counter('retry_attempts_total', 'Second and later attempts', ['provider', 'error_type']),
    retrySuccess: counter('retry_success_total', 'Requests that a later attempt saved', ['provider']),
    retryFailures: counter('retry_failures_total', 'Requests that failed after at least one retry', ['provider']),
    upstreamRequests: counter('upstream_requests_total', 'Attempts sent to a provider, by HTTP status or error', ['provider', 'endpoint', 'status']),
    upstreamDuration: histogram('upstream_request_seconds', 'Duration of one attempt', ['provider', 'endpoint']),
    wireDrift: counter('wire_drift_total', 'Fields that a provider sent in another shape than expected', ['provider', 'endpoint']),
    graphqlDuration: histogram('graphql_operation_seconds', 'Duration of GraphQL operations', ['operation_type', 'outcome']),
  };
}
