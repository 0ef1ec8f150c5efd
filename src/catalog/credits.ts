import type { CreditRecord } from '../model/artist.ts';
import { sameCreditedName } from '../model/match.ts';
import { createArtistNode, type ArtistNode } from './artist.ts';
import type { Placed } from './placement.ts';
import type { ArtistRecord } from '../model/artist.ts';
import type { Session } from './session.ts';

/** One credited name with the artist behind it. */
export interface CreditNode {
  readonly creditedAs: string;
  readonly joinPhrase: string;
  readonly artist: ArtistNode;
}

/** How sure it is that two providers mean one artist when they credit one recording to the same name. */
const SHARED_RECORDING = 0.95;

/**
 * The credits of the most trusted provider, which come first; an artist whom the others credit under the same name on the
 * same recording is the same artist.
 */
export function creditsOf(session: Session, [first, ...others]: readonly (readonly CreditRecord[])[]): readonly CreditNode[] {
  return (first ?? []).map((credit) => {
    const same = others.flatMap((credits) => credits.find((other) => sameCreditedName(credit, other)) ?? []);
    const start = [placedArtist(credit, 1), ...same.map((other) => placedArtist(other, SHARED_RECORDING))];
    if (same.length > 0) session.evidence.remember(start);
    const claims = [credit, ...same].flatMap(({ artist }) => artist.mbid ?? []);
    return {
      creditedAs: credit.creditedAs,
      joinPhrase: credit.joinPhrase,
      artist: createArtistNode(session, start, { name: credit.artist.name, claimedMbids: claims }),
    };
  });
}

function placedArtist({ artist }: CreditRecord, confidence: number): Placed<ArtistRecord> {
  return {
    ref: { kind: 'artist', provider: artist.provider, id: artist.id },
    reading: null,
    matchedBy: confidence === 1 ? 'REQUESTED' : 'SEARCH',
    confidence,
  };
}
