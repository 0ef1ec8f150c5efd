import type { Resolvers } from './generated/types.ts';
import { later, laterConnection } from './later.ts';

const LIVE_MUSIC = 'live music comes with Ticketmaster';

export const event = {
  Query: { event: later(LIVE_MUSIC), events: laterConnection(LIVE_MUSIC) },
  Artist: { events: laterConnection(LIVE_MUSIC) },
} satisfies Resolvers;
