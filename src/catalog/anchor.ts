import { encodeEntityId } from '../model/entity-id.ts';
import type { Provider } from '../model/provider.ts';
import type { EntityNode, Placed } from './placement.ts';
import { ANCHORS } from './precedence.ts';
import type { Session } from './session.ts';

/** Something is always the best that is known. */
const LAST = ANCHORS.length;

/**
 * The global id of a node: that of its best anchor among where it was met, where it is at `look`, and what is known from
 * before, so that one thing keeps one id however it was reached.
 */
export async function anchorOf<R>(session: Session, node: EntityNode<R>, look: readonly Provider[]): Promise<string> {
  const refs = node.start.map(({ ref }) => ref);
  const found = await Promise.all(look.map(async (provider) => (await node.at(provider)).placed));
  const known = found.some(isBest) || node.start.some(isBest) ? null : await session.evidence.linkTo(refs, 'MUSICBRAINZ');
  const all = [...refs, ...found.flatMap((placed) => placed?.ref ?? []), ...(known === null ? [] : [known])];
  const best = all.reduce((top, each) => (rank(each.provider) < rank(top.provider) ? each : top));
  return encodeEntityId(node.kind, best.provider, best.id);
}

function isBest(placed: Placed<unknown> | null): boolean {
  return placed?.ref.provider === ANCHORS[0];
}

function rank(provider: Provider): number {
  const position = ANCHORS.indexOf(provider);
  return position < 0 ? LAST : position;
}
