import type { AlbumRecord } from '../src/model/album.ts';
import type { ArtistRecord } from '../src/model/artist.ts';
import type { AudioFeaturesRecord } from '../src/model/audio-features.ts';
import type { EntityRef } from '../src/model/external-link.ts';
import type { WeightedName } from '../src/model/genre.ts';
import type { Provider, ProviderMode } from '../src/model/provider.ts';
import type { Found } from '../src/model/reading.ts';
import type { TrackName, TrackRecord } from '../src/model/track.ts';
import type { Lane, UpstreamState } from '../src/upstream/upstream.ts';

/** A search for tracks: at least one of the three is set. */
export interface TrackQuery {
  readonly text: string | null;
  readonly artist: string | null;
  readonly title: string | null;
}

/** A search for albums: at least one of the three is set. */
export type AlbumQuery = TrackQuery;

/** A page of tracks of an album. */
export interface AlbumTracksKey {
  readonly albumId: string;
  readonly offset: number;
  readonly limit: number;
}

/** A slice of a longer list at a provider. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Null when the provider does not count. */
  readonly total: number | null;
}

/** A record with a match score, 0 to 1, as the provider or the order of its answer gives it. */
export interface Scored<T> {
  readonly record: T;
  readonly score: number;
}

/** A neighbour of a track or an artist, 0 to 1. */
export interface Similar<T> {
  readonly record: T;
  readonly match: number;
}

/**
 * The questions that a provider can be asked within one request; each is batched, deduplicated and cached.
 * Every one resolves to null when the provider knows no such thing, and throws a ProviderError when it could not answer.
 */
export interface Questions {
  trackById(id: string): Promise<Found<TrackRecord>>;
  /** All recordings under an ISRC (normalised): several, and even different songs, are normal. Empty answers are null. */
  tracksByIsrc(isrc: string): Promise<Found<readonly TrackRecord[]>>;
  /** For providers without ids. */
  trackByName(name: TrackName): Promise<Found<TrackRecord>>;
  searchTracks(query: TrackQuery): Promise<Found<readonly Scored<TrackRecord>[]>>;
  trackTags(name: TrackName): Promise<Found<readonly WeightedName[]>>;
  similarTracks(name: TrackName): Promise<Found<readonly Similar<TrackRecord>[]>>;
  /** Keyed by the provider's own track id (for AcousticBrainz the recording MBID). */
  audioFeatures(id: string): Promise<Found<AudioFeaturesRecord>>;

  artistById(id: string): Promise<Found<ArtistRecord>>;
  artistByName(name: string): Promise<Found<ArtistRecord>>;
  searchArtists(name: string): Promise<Found<readonly Scored<ArtistRecord>[]>>;
  artistTags(name: string): Promise<Found<readonly WeightedName[]>>;
  similarArtists(name: string): Promise<Found<readonly Similar<ArtistRecord>[]>>;
  artistTopTracks(name: string): Promise<Found<readonly TrackRecord[]>>;
  /** Newest first where the provider orders so; simplified records without tracks. */
  artistAlbums(id: string): Promise<Found<readonly AlbumRecord[]>>;

  albumById(id: string): Promise<Found<AlbumRecord>>;
  /** UPC or EAN, digits as asked; the provider tries its 14, 13 and 12 digit forms. */
  albumsByUpc(upc: string): Promise<Found<readonly AlbumRecord[]>>;
  /** The editions of a group, as `AlbumRecord.group` names it at that provider; simplified records without tracks. */
  albumEditions(group: string): Promise<Found<readonly AlbumRecord[]>>;
  searchAlbums(query: AlbumQuery): Promise<Found<readonly Scored<AlbumRecord>[]>>;
  albumTracks(key: AlbumTracksKey): Promise<Found<Page<TrackRecord>>>;

  /** What a page elsewhere (a Spotify track's URL) is at this provider. */
  entitiesByUrl(url: string): Promise<Found<readonly EntityRef[]>>;
}

/** The name of a question. */
export type QuestionName = keyof Questions;

/** Whether a question can be put to a provider as it is configured now, and why not. */
export interface Capability {
  readonly name: QuestionName;
  readonly available: boolean;
  readonly reason: string | null;
}

/** Who asks: the request's lane. Loaders live as long as this scope. */
export interface RequestScope {
  readonly lane: Lane;
}

/** A provider, from outside: lives as long as the process. */
export interface Datasource {
  readonly provider: Provider;
  readonly mode: Exclude<ProviderMode, 'OFF'>;
  /** Every question that the provider was built to answer, with what is switched off just now. */
  capabilities(): readonly Capability[];
  /** Breaker and limiter of its main host. */
  state(): UpstreamState;
  /** Loaders for one request. Only questions of `capabilities` are there; one that is switched off throws CAPABILITY_UNAVAILABLE. */
  open(scope: RequestScope): Partial<Questions>;
  close(): Promise<void>;
}
