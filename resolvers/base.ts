import { albumBy } from '../src/catalog/album-by.ts';
import { artistBy } from '../src/catalog/artist-by.ts';
import type { Outcome } from '../src/catalog/outcome.ts';
import { trackBy } from '../src/catalog/track-by.ts';
import type { TrackNode } from '../src/catalog/track.ts';
import type { ArtistNode } from '../src/catalog/artist.ts';
import type { AlbumNode } from '../src/catalog/album.ts';
import type { EntityRef } from '../src/model/external-link.ts';
import { BadInput } from '../src/errors/bad-input.ts';
import { decodeEntityId } from '../src/model/entity-id.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/types.ts';
import { settle, settleEach } from './problems.ts';

type CatalogNode = TrackNode | ArtistNode | AlbumNode;

/** As many things as one question may name. */
const MOST_AT_ONCE = 100;

const TYPES = { track: 'Track', artist: 'Artist', album: 'Album' } as const;

async function nodeBy(ref: EntityRef, { session }: Context): Promise<Outcome<CatalogNode | null>> {
  if (ref.kind === 'track') return await trackBy(session, { ref });
  return ref.kind === 'artist' ? await artistBy(session, { ref }) : await albumBy(session, { ref });
}

/** Refuses more names than one question may hold. */
export function checkCount(argument: string, names: readonly unknown[]): void {
  if (names.length > MOST_AT_ONCE)
    throw new BadInput(argument, `${argument} must name at most ${MOST_AT_ONCE} things, got ${names.length}; ask in several queries`);
}

export const base = {
  Query: {
    node: async (_, { id }, context, info) => settle(await nodeBy(decodeEntityId(id, 'id'), context), context, info),
    nodes: async (_, { ids }, context, info) => {
      checkCount('ids', ids);
      const refs = ids.map((id, index) => decodeEntityId(id, `ids[${index}]`));
      return settleEach(await Promise.all(refs.map((ref) => nodeBy(ref, context))), context, info);
    },
  },
  Node: { __resolveType: (node) => TYPES[(node as CatalogNode).kind] },
} satisfies Resolvers;
