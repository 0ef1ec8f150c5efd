import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { emptyConnection, type Connection } from './page.ts';
import { unavailable } from './problems.ts';

type Resolve<T> = (parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) => T;

/** A nullable field, a mutation or a subscription that a later version answers: null, with CAPABILITY_UNAVAILABLE. */
export function later(what: string): Resolve<never> {
  return (_parent, _args, _context, info) => {
    throw unavailable(info, what);
  };
}

/** A list that may not be null and that a later version answers: empty, with CAPABILITY_UNAVAILABLE beside the data. */
export function laterList(what: string): Resolve<never[]> {
  return (_parent, _args, context, info) => {
    context.problems.errors.push(unavailable(info, what));
    return [];
  };
}

/** As `laterList`, for a connection. */
export function laterConnection(what: string): Resolve<Connection<never>> {
  return (_parent, _args, context, info) => {
    context.problems.errors.push(unavailable(info, what));
    return emptyConnection();
  };
}

/** As `later`, for a subscription. */
export function laterStream(what: string): { subscribe: Resolve<never> } {
  return { subscribe: later(what) };
}
