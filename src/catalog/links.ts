import type { Provider } from '../model/provider.ts';
import type { MatchMethod } from './identity-store.ts';
import { tellable, type Outcome } from './outcome.ts';
import type { EntityNode, Placed } from './placement.ts';

/** The same thing at one provider. */
export interface LinkNode {
  readonly provider: Provider;
  readonly providerId: string;
  readonly url: string | null;
  readonly matchedBy: MatchMethod;
  readonly confidence: number;
}

/** Where a node is, over all of `providers`. */
export async function linksOf<R extends { readonly url: string | null }>(
  node: EntityNode<R>,
  providers: readonly Provider[],
): Promise<Outcome<readonly LinkNode[]>> {
  const placements = await Promise.all(providers.map((provider) => node.at(provider)));
  const links = placements.flatMap(({ placed }) => (placed === null ? [] : [linkOf(placed)]));
  return {
    value: links,
    problems: tellable(placements.map(({ placed, problem }) => (placed === null ? problem : null))),
  };
}

function linkOf<R extends { readonly url: string | null }>({ ref, reading, matchedBy, confidence }: Placed<R>): LinkNode {
  return {
    provider: ref.provider,
    providerId: ref.id,
    url: reading?.record.url ?? null,
    matchedBy,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
