import type { AlbumMention } from './album-mention.ts';
import type { ExternalLink } from './external-link.ts';
import type { WeightedName } from './genre.ts';
import type { TrackRecord } from './track.ts';

/** What one provider says of an album. For MusicBrainz that is a release (one edition), not a release group. */
export interface AlbumRecord extends AlbumMention {
  readonly url: string | null;
  /** UPC or EAN as the provider writes it, digits only; compare with `sameUpc`. */
  readonly upc: string | null;
  readonly mbid: string | null;
  /** What joins the editions of one album, where the provider has such a thing (MusicBrainz release group, Discogs master): its id there. */
  readonly group: string | null;
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
