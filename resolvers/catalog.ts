import type { Resolvers } from './generated/types.ts';
import { later } from './later.ts';

const CORRECTIONS = 'corrections by hand come with the operations part';

export const catalog = {
  Mutation: { linkIdentity: later(CORRECTIONS), unlinkIdentity: later(CORRECTIONS) },
} satisfies Resolvers;
