import type { EntityRef } from '../model/external-link.ts';
import type { AskById } from './place.ts';
import type { Placed } from './placement.ts';
import { ANCHORS } from './precedence.ts';
import type { Session } from './session.ts';

/** When the provider that a thing was named by does not answer: the same thing at another one, as known from before. Null when nothing is known. */
export async function startElsewhere<R>(session: Session, ref: EntityRef, askById: AskById<R>): Promise<readonly Placed<R>[] | null> {
  for (const provider of ANCHORS.filter((each) => each !== ref.provider)) {
    const link = await session.evidence.linkTo([ref], provider);
    if (link === null) continue;
    const { found } = await askById(session, provider, link.id);
    if (found === null) continue;
    const named: Placed<R> = { ref, reading: null, matchedBy: 'REQUESTED', confidence: 1 };
    return [named, { ref: { kind: ref.kind, provider, id: link.id }, reading: found, matchedBy: link.method, confidence: link.confidence }];
  }
  return null;
}
