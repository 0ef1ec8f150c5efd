import type { Provider } from '../model/provider.ts';

/** Which provider's id names a thing, the best first. Opaque to clients; the order is by how stable and how unambiguous the ids are. */
export const ANCHORS: readonly Provider[] = [
  'MUSICBRAINZ',
  'SPOTIFY',
  'APPLE_MUSIC',
  'BEATPORT',
  'DISCOGS',
  'TICKETMASTER',
  'LASTFM',
  'ACOUSTICBRAINZ',
];

/** Asked only when nobody before them knows: one request for each name, at five a second. */
export const LAST_RESORT: readonly Provider[] = ['LASTFM'];

/** Who is believed first, field by field, of those who know a track. */
export const TRACK_PRECEDENCE = {
  /** MusicBrainz keeps remaster and soundtrack notes out of titles. */
  title: ['MUSICBRAINZ', 'SPOTIFY', 'APPLE_MUSIC', 'BEATPORT', 'LASTFM'],
  /** Only MusicBrainz knows join phrases and names as credited. */
  credits: ['MUSICBRAINZ', 'SPOTIFY', 'APPLE_MUSIC', 'BEATPORT', 'LASTFM'],
  /** The label's own code, as delivered. */
  isrc: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ', 'BEATPORT'],
  /** What streams; MusicBrainz's length is that of some pressing. */
  duration: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ', 'BEATPORT', 'LASTFM'],
  /** MusicBrainz has the first release, the shops that of the album they sell. */
  releaseDate: ['MUSICBRAINZ', 'SPOTIFY', 'APPLE_MUSIC', 'BEATPORT'],
  album: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ', 'LASTFM'],
  explicit: ['SPOTIFY', 'APPLE_MUSIC'],
  artwork: ['SPOTIFY', 'APPLE_MUSIC', 'LASTFM'],
  preview: ['SPOTIFY', 'APPLE_MUSIC', 'BEATPORT'],
} as const satisfies Record<string, readonly Provider[]>;

/** Who is believed first of those who know an artist. */
export const ARTIST_PRECEDENCE = {
  name: ['MUSICBRAINZ', 'SPOTIFY', 'APPLE_MUSIC', 'DISCOGS', 'LASTFM', 'TICKETMASTER'],
  /** Facts about the person or group: only MusicBrainz keeps them. */
  facts: ['MUSICBRAINZ'],
  image: ['SPOTIFY', 'APPLE_MUSIC', 'DISCOGS', 'TICKETMASTER'],
  biography: ['LASTFM', 'DISCOGS'],
} as const satisfies Record<string, readonly Provider[]>;

/** Who is believed first of those who know an album, after the provider where it was met: editions differ in title, date and length. */
export const ALBUM_PRECEDENCE = {
  /** The shops agree on an album; MusicBrainz's release is one pressing of it. */
  title: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ', 'DISCOGS'],
  credits: ['MUSICBRAINZ', 'SPOTIFY', 'APPLE_MUSIC', 'DISCOGS'],
  kind: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ'],
  upc: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ'],
  releaseDate: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ', 'DISCOGS'],
  label: ['MUSICBRAINZ', 'DISCOGS', 'SPOTIFY', 'APPLE_MUSIC'],
  catalogNumber: ['MUSICBRAINZ', 'DISCOGS'],
  trackCount: ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ'],
  artwork: ['SPOTIFY', 'APPLE_MUSIC', 'DISCOGS'],
} as const satisfies Record<string, readonly Provider[]>;

/** Who is believed first for one feature of a sound, and whose reading is shown first. Never averaged. */
export const FEATURE_PRECEDENCE: readonly Provider[] = ['SPOTIFY', 'BEATPORT', 'ACOUSTICBRAINZ'];
/** Beatport's tempo and key are set by people who mix by them. */
export const TEMPO_AND_KEY_PRECEDENCE: readonly Provider[] = ['BEATPORT', 'SPOTIFY', 'ACOUSTICBRAINZ'];

/** The first provider of `order` for which `valueOf` gives something. Depends on nothing but its arguments, whatever the order of arrival. */
export function firstByPrecedence<T>(order: readonly Provider[], valueOf: (provider: Provider) => T | null): T | null {
  for (const provider of order) {
    const value = valueOf(provider);
    if (value !== null) return value;
  }
  return null;
}
