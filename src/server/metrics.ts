import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../observability/metrics.ts';

/** `GET /metrics`, for Prometheus. */
export function mountMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/metrics', async (_request, reply) => reply.header('content-type', registry.contentType).send(await registry.metrics()));
}
