import type { Resolvers } from './generated/types.ts';
import { later, laterConnection, laterList, laterStream } from './later.ts';

const OPERATIONS = 'the operations part comes with signing in as an admin';

export const admin = {
  Query: {
    cacheStatistics: laterList(OPERATIONS),
    deadLetters: laterConnection(OPERATIONS),
    jobs: laterList(OPERATIONS),
    jobRuns: laterConnection(OPERATIONS),
    auditLog: laterConnection(OPERATIONS),
  },
  Mutation: {
    setProviderToken: later(OPERATIONS),
    invalidateCache: later(OPERATIONS),
    resetCircuitBreaker: later(OPERATIONS),
    resetAllCircuitBreakers: later(OPERATIONS),
    forceCircuitBreaker: later(OPERATIONS),
    resetRateLimit: later(OPERATIONS),
    setRateLimit: later(OPERATIONS),
    replayDeadLetters: later(OPERATIONS),
    discardDeadLetters: later(OPERATIONS),
    runJob: later(OPERATIONS),
  },
  Subscription: { circuitBreakerChanged: laterStream(OPERATIONS), jobProgress: laterStream(OPERATIONS), records: laterStream(OPERATIONS) },
} satisfies Resolvers;
