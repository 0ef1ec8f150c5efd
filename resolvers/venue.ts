import type { Resolvers } from './generated/types.ts';
import { later, laterConnection } from './later.ts';

const LIVE_MUSIC = 'live music comes with Ticketmaster';

export const venue = {
  Query: { venue: later(LIVE_MUSIC), venues: laterConnection(LIVE_MUSIC) },
} satisfies Resolvers;
