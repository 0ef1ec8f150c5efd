import type { CreditRecord } from './artist.ts';
import type { ExternalLink } from './external-link.ts';
import type { WeightedName } from './genre.ts';
import type { ImageRecord } from './image.ts';
import type { Provider } from './provider.ts';
import type { TrackRecord } from './track.ts';

/** The kinds of the schema's AlbumKind. */
export type AlbumKind = 'ALBUM' | 'SINGLE' | 'EP' | 'COMPILATION' | 'LIVE' | 'OTHER';

/** An album as named by a track or a list. */
export interface AlbumMention {
  readonly provider: Provider;
  readonly id: string;
  readonly title: string;
  readonly kind: AlbumKind | null;
  readonly credits: readonly CreditRecord[];
  /** A PartialDate. */
  readonly releaseDate: string | null;
  readonly artwork: readonly ImageRecord[];
  readonly trackCount: number | null;
}

/** What one provider says of an album. For MusicBrainz that is a release (one edition), not a release group. */
export interface AlbumRecord extends AlbumMention {
  readonly url: string | null;
  /** UPC or EAN as the provider writes it, digits only; compare with `sameUpc`. */
  readonly upc: string | null;
  readonly mbid: string | null;
  readonly label: string | null;
  readonly catalogNumber: string | null;
  readonly country: string | null;
  /** Physical or digital format, as `CD` or `12" Vinyl`. */
  readonly format: string | null;
  readonly genres: readonly WeightedName[];
  readonly links: readonly ExternalLink[];
  /** The tracks that came along, in order; whoever needs all asks `albumTracks`. */
  readonly tracks: readonly TrackRecord[];
}
