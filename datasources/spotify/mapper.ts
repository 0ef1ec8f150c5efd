import { parseIsrc } from '../../src/model/isrc.ts';
import { parsePartialDate, type DatePrecision } from '../../src/model/partial-date.ts';
import type { AlbumKind, AlbumMention } from '../../src/model/album-mention.ts';
import type { AlbumRecord } from '../../src/model/album.ts';
import type { ArtistRecord, CreditRecord } from '../../src/model/artist.ts';
import type { AudioFeaturesRecord, KeyRecord } from '../../src/model/audio-features.ts';
import type { WeightedName } from '../../src/model/genre.ts';
import type { ImageRecord } from '../../src/model/image.ts';
import { UNTOLD_TRACK, type TrackRecord } from '../../src/model/track.ts';
import type { AlbumMentionWire, AlbumWire, ArtistWire, AudioFeaturesWire, ImageWire, SimplifiedTrackWire, TrackWire } from './wire.ts';

/** A full track; null for a local file, which has no id and is known to its owner only. */
export function toTrack(wire: TrackWire): TrackRecord | null {
  const track = toSimplifiedTrack(wire);
  if (track === null) return null;
  const albums = wire.album === null ? [] : [toAlbumMention(wire.album)];
  return {
    ...track,
    isrcs: isrcsOf(wire.external_ids?.isrc ?? null),
    releaseDate: albums[0]?.releaseDate ?? null,
    albums,
    artwork: albums[0]?.artwork ?? [],
    popularity: { ...track.popularity, spotifyPopularity: wire.popularity },
  };
}

/** A track in an album's list: without ISRC, album and popularity; null for a local file. */
export function toSimplifiedTrack(wire: SimplifiedTrackWire): TrackRecord | null {
  if (wire.id === null) return null;
  return {
    ...UNTOLD_TRACK,
    provider: 'SPOTIFY',
    id: wire.id,
    url: wire.external_urls?.spotify ?? pageOf('track', wire.id),
    title: wire.name,
    credits: toCredits(wire.artists),
    durationMs: positive(wire.duration_ms),
    explicit: wire.explicit,
    previewUrl: wire.preview_url,
  };
}

/** An artist. */
export function toArtist(wire: ArtistWire): ArtistRecord {
  return {
    provider: 'SPOTIFY',
    id: wire.id,
    url: wire.external_urls?.spotify ?? pageOf('artist', wire.id),
    name: wire.name,
    mbid: null,
    sortName: null,
    kind: null,
    country: null,
    disambiguation: null,
    activeFrom: null,
    activeTo: null,
    aliases: [],
    images: toImages(wire.images),
    biography: null,
    genres: toGenres(wire.genres),
    popularity: { spotifyFollowers: wire.followers?.total ?? null, spotifyPopularity: wire.popularity, lastfmListeners: null, lastfmPlaycount: null },
    links: [],
  };
}

/** An album with the first 50 of its tracks, each naming the album it is on. */
export function toAlbum(wire: AlbumWire): AlbumRecord {
  const mention = toAlbumMention(wire);
  return {
    ...toAlbumInList(wire),
    upc: digitsOf(wire.external_ids?.upc ?? wire.external_ids?.ean ?? null),
    label: wire.label,
    genres: toGenres(wire.genres),
    tracks: toTracksOf(mention, wire.tracks?.items ?? []),
  };
}

/** An album as search and an artist's page give it: without UPC, label and tracks. */
export function toAlbumInList(wire: AlbumMentionWire): AlbumRecord {
  return {
    ...toAlbumMention(wire),
    url: wire.external_urls?.spotify ?? pageOf('album', wire.id),
    upc: null,
    mbid: null,
    group: null,
    label: null,
    catalogNumber: null,
    country: null,
    format: null,
    genres: [],
    links: [],
    tracks: [],
  };
}

function toTracksOf(album: AlbumMention, items: readonly (SimplifiedTrackWire | null)[]): TrackRecord[] {
  const tracks = items.flatMap((item) => (item === null ? [] : (toSimplifiedTrack(item) ?? [])));
  return tracks.map((track) => ({ ...track, albums: [album], releaseDate: album.releaseDate, artwork: album.artwork }));
}

function toAlbumMention(wire: AlbumMentionWire): AlbumMention {
  return {
    provider: 'SPOTIFY',
    id: wire.id,
    title: wire.name,
    kind: KINDS.get(wire.album_type?.toLowerCase() ?? '') ?? null,
    credits: toCredits(wire.artists),
    releaseDate: toReleaseDate(wire.release_date, wire.release_date_precision),
    artwork: toImages(wire.images),
    trackCount: positive(wire.total_tracks),
  };
}

/** Spotify calls EPs singles too; we do not guess. */
const KINDS: ReadonlyMap<string, AlbumKind> = new Map([
  ['album', 'ALBUM'],
  ['single', 'SINGLE'],
  ['ep', 'EP'],
  ['compilation', 'COMPILATION'],
]);

/** The sound of a track. Key -1 and tempo 0 are Spotify's words for unknown. */
export function toAudioFeatures(wire: AudioFeaturesWire): AudioFeaturesRecord {
  return {
    provider: 'SPOTIFY',
    id: wire.id,
    tempo: positive(wire.tempo),
    key: toKey(wire.key, wire.mode),
    loudness: wire.loudness,
    energy: wire.energy,
    danceability: wire.danceability,
    valence: wire.valence,
    acousticness: wire.acousticness,
    instrumentalness: wire.instrumentalness,
    liveness: wire.liveness,
    speechiness: wire.speechiness,
    timeSignature: positive(wire.time_signature),
  };
}

function toKey(pitchClass: number | null, mode: number | null): KeyRecord | null {
  if (pitchClass === null || !Number.isInteger(pitchClass) || pitchClass < 0 || pitchClass > 11) return null;
  if (mode !== 0 && mode !== 1) return null;
  return { pitchClass, mode: mode === 1 ? 'MAJOR' : 'MINOR', confidence: null };
}

/** Spotify names the artists and not what joins them: a comma stands between, nothing after the last. */
function toCredits(artists: readonly { readonly id: string; readonly name: string }[]): CreditRecord[] {
  return artists.map(({ id, name }, index) => ({
    creditedAs: name,
    joinPhrase: index < artists.length - 1 ? ', ' : '',
    artist: { provider: 'SPOTIFY', id, name, mbid: null },
  }));
}

const PRECISIONS: readonly DatePrecision[] = ['year', 'month', 'day'];

/** Cut to its precision, so that a year never poses as the first of January; `0000` is no year. */
function toReleaseDate(date: string | null, precision: string | null): string | null {
  return date === null
    ? null
    : parsePartialDate(
        date,
        PRECISIONS.find((known) => known === precision),
      );
}

function toImages(images: readonly ImageWire[]): ImageRecord[] {
  return [...images].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
}

/** Spotify's genres are in no order: each weighs the same. */
function toGenres(names: readonly string[]): WeightedName[] {
  return names.map((name) => ({ name, weight: 1 }));
}

function isrcsOf(isrc: string | null): string[] {
  const parsed = isrc === null ? null : parseIsrc(isrc);
  return parsed === null ? [] : [parsed];
}

function digitsOf(code: string | null): string | null {
  const digits = code?.replaceAll(/\D/g, '') ?? '';
  return digits === '' ? null : digits;
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

function pageOf(kind: 'track' | 'artist' | 'album', id: string): string {
  return `https://open.spotify.com/${kind}/${id}`;
}
