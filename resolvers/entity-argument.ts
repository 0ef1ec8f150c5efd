import { BadInput } from '../src/errors/bad-input.ts';
import { decodeEntityId } from '../src/model/entity-id.ts';
import type { EntityKind, EntityRef } from '../src/model/external-link.ts';

/** Decodes an id that must name a thing of one kind; BadInput when it names another. */
export function decodeEntityIdOf(kind: EntityKind, id: string, argument: string): EntityRef {
  const ref = decodeEntityId(id, argument);
  if (ref.kind === kind) return ref;
  throw new BadInput(
    argument,
    `${argument} must be the id of ${kind === 'track' ? 'a track' : `an ${kind}`}, got that of ${ref.kind === 'track' ? 'a track' : `an ${ref.kind}`}; use \`node\` when the type is unknown`,
  );
}
