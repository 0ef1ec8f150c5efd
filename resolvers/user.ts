import type { Resolvers } from './generated/types.ts';
import { later, laterConnection } from './later.ts';

const USERS = 'users come with signing in';

export const user = {
  Query: { me: later(USERS), user: later(USERS), users: laterConnection(USERS) },
  Mutation: {
    updateEnrollment: later(USERS),
    updateProfile: later(USERS),
    connectProvider: later(USERS),
    disconnectProvider: later(USERS),
    deleteMyAccount: later(USERS),
  },
} satisfies Resolvers;
