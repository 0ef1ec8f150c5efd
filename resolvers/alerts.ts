import type { Resolvers } from './generated/types.ts';
import { later, laterConnection, laterStream } from './later.ts';

const ALERTS = 'alerts come with the operations part';

export const alerts = {
  Query: { tokenAlerts: laterConnection(ALERTS) },
  Mutation: { acknowledgeTokenAlert: later(ALERTS) },
  Subscription: { tokenAlerts: laterStream(ALERTS), myConnectionAlerts: laterStream(ALERTS) },
} satisfies Resolvers;
