import type { ExternalLink } from './external-link.ts';
import type { ImageRecord } from './image.ts';
import type { Provider } from './provider.ts';
import type { WeightedName } from './genre.ts';

/** An artist as named in a credit or a list: enough to show, and the id to ask more by. */
export interface ArtistMention {
  readonly provider: Provider;
  /** The provider's own id. Last.fm has none: the artist's name as Last.fm writes it. */
  readonly id: string;
  readonly name: string;
  /** The MusicBrainz artist id that the provider claims; to be verified by name unless MusicBrainz says it. */
  readonly mbid: string | null;
}

/** One name in a credit; the display string is the sum of `creditedAs + joinPhrase`. */
export interface CreditRecord {
  readonly creditedAs: string;
  /** What stands between this name and the next: ` feat. `, ` & `, `, `; empty after the last. */
  readonly joinPhrase: string;
  readonly artist: ArtistMention;
}

/** The kinds of the schema's ArtistKind. */
export type ArtistKind = 'PERSON' | 'GROUP' | 'ORCHESTRA' | 'CHOIR' | 'CHARACTER' | 'OTHER';

/** What one provider says of an artist. Null: it does not say. */
export interface ArtistRecord {
  readonly provider: Provider;
  readonly id: string;
  readonly url: string | null;
  readonly name: string;
  readonly mbid: string | null;
  readonly sortName: string | null;
  readonly kind: ArtistKind | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
  readonly disambiguation: string | null;
  /** A PartialDate. */
  readonly activeFrom: string | null;
  readonly activeTo: string | null;
  readonly aliases: readonly string[];
  /** Largest first. */
  readonly images: readonly ImageRecord[];
  /** Plain text, HTML removed. */
  readonly biography: string | null;
  readonly genres: readonly WeightedName[];
  readonly popularity: ArtistPopularityRecord;
  readonly links: readonly ExternalLink[];
}

/** Absolute counts, except `spotifyPopularity` (0 to 100). */
export interface ArtistPopularityRecord {
  readonly spotifyFollowers: number | null;
  readonly spotifyPopularity: number | null;
  readonly lastfmListeners: number | null;
  readonly lastfmPlaycount: number | null;
}
