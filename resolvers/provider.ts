import type { ProviderStatusNode } from '../src/catalog/provider-status.ts';
import type { Resolvers } from './generated/types.ts';

export const provider = {
  Query: {
    providers: (_, __, { catalog }) => catalog.statuses(),
    provider: (_, { name }, { catalog }) => catalog.statuses().find((status) => status.provider === name) as ProviderStatusNode,
  },
  ProviderStatus: {
    configured: ({ mode }) => mode !== 'OFF',
    circuitBreaker: ({ breaker }) => ({ ...breaker, forced: false }),
    rateLimit: ({ rateLimit }) => ({ ...rateLimit, dailyUsed: null }),
    token: () => null,
  },
} satisfies Resolvers;
