import type { AlbumMention } from './album-mention.ts';
import type { CreditRecord } from './artist.ts';
import type { ExternalLink } from './external-link.ts';
import type { WeightedName } from './genre.ts';
import type { ImageRecord } from './image.ts';
import type { Provider } from './provider.ts';

/** What one provider says of a track. Null or empty: it does not say. */
export interface TrackRecord {
  readonly provider: Provider;
  /** The provider's own id. Last.fm has none: the name as `trackNameId` writes it. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly credits: readonly CreditRecord[];
  /** Normalised: upper case, twelve characters. */
  readonly isrcs: readonly string[];
  /** The MusicBrainz recording id that the provider claims; to be verified by name unless MusicBrainz says it. */
  readonly mbid: string | null;
  /** Never 0: unknown is null. */
  readonly durationMs: number | null;
  /** A PartialDate. */
  readonly releaseDate: string | null;
  readonly explicit: boolean | null;
  readonly previewUrl: string | null;
  /** What it is on, the best first (official before promotion, early before late). */
  readonly albums: readonly AlbumMention[];
  readonly genres: readonly WeightedName[];
  readonly popularity: TrackPopularityRecord;
  readonly disambiguation: string | null;
  /** A music video shares title and ISRC with the recording and is none. */
  readonly video: boolean;
  readonly links: readonly ExternalLink[];
  /** Largest first. */
  readonly artwork: readonly ImageRecord[];
}

/** Absolute counts, except `spotifyPopularity` (0 to 100). */
export interface TrackPopularityRecord {
  readonly spotifyPopularity: number | null;
  readonly lastfmListeners: number | null;
  readonly lastfmPlaycount: number | null;
}

/** A track by its names, as far as a provider without ids knows it. */
export interface TrackName {
  readonly artist: string;
  readonly title: string;
}

/** A track of which nothing is said but who, where and what it is called: spread it under what a provider does say. */
export const UNTOLD_TRACK = {
  isrcs: [],
  mbid: null,
  durationMs: null,
  releaseDate: null,
  explicit: null,
  previewUrl: null,
  albums: [],
  genres: [],
  popularity: { spotifyPopularity: null, lastfmListeners: null, lastfmPlaycount: null },
  disambiguation: null,
  video: false,
  links: [],
  artwork: [],
} as const satisfies Partial<TrackRecord>;
