import type { GraphQLResolveInfo } from 'graphql';
import type { Outcome } from '../src/catalog/outcome.ts';
import type { Context } from './context.ts';
import { checkFirst } from './page.ts';
import { settleList } from './problems.ts';

/** The first of a list without cursors. A number out of range is refused before anybody is asked. */
export async function firstOf<T>(
  first: number | null | undefined,
  { usual, most }: { readonly usual: number; readonly most: number },
  ask: () => Promise<Outcome<readonly T[]>>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly T[]> {
  const count = checkFirst(first ?? usual, most);
  return settleList(await ask(), context, info).slice(0, count);
}
