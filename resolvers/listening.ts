import type { Resolvers } from './generated/types.ts';
import { later, laterStream } from './later.ts';

const HISTORY = 'listening history comes with users';

export const listening = {
  Track: { plays: later(HISTORY) },
  Artist: { plays: later(HISTORY) },
  Mutation: { importHistory: later(HISTORY) },
  Subscription: { listened: laterStream(HISTORY), importProgress: laterStream(HISTORY) },
} satisfies Resolvers;
