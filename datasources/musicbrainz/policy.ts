import type { QuestionName } from '../provider.ts';

/** Where MusicBrainz is, and where the sandbox plays it. */
export const HOSTS = {
  api: 'https://musicbrainz.org/ws/2',
  sandboxPath: '/ws/2',
  /** Pages about things, for attribution. */
  site: 'https://musicbrainz.org',
} as const;

/** How many keys one request takes. */
export const BATCH = {
  search: 25, // terms in one `rid:(…)`: there is no multi-get, and longer queries were never seen to be answered
  urls: 100, // documented; the surplus is dropped silently
} as const;

/** How many items one page holds. */
export const PAGE = {
  search: 100, // the maximum; more falls back to 25
  browse: 100, // the maximum
  suggestions: 25, // hits of a search by name: below that nothing is worth a comparison
} as const;

/** Pages read before a question is given up: at one request a second nobody waits for more. */
export const PAGES = {
  isrcSearch: 5, // 500 recordings under 25 ISRCs: twenty times what is usual
  artistReleases: 3, // 300 official editions; of a longer discography the rest is left out
} as const;

/** Data types of the cache (TTLs in policy.yaml); a version is raised when the stored shape changes. */
export const STORED = { recording: 1, isrc: 1, artist: 1, release: 2, url: 1, search: 2 } as const;

/** What each request asks to be told. One `inc` with spaces: sent twice it is refused. */
export const INCLUDES = {
  recording: 'artist-credits isrcs releases release-groups tags genres url-rels',
  isrc: 'artist-credits isrcs tags', // genres, release-groups: 400 for the whole call; releases: accepted and not written out
  artist: 'aliases tags genres url-rels',
  release: 'artist-credits labels recordings release-groups media isrcs tags genres url-rels',
  releases: 'artist-credits labels release-groups media', // recordings would cut a page at 500 tracks
  url: 'recording-rels artist-rels release-rels',
} as const;

/** The artist that stands for many; an album of it is a compilation. */
export const VARIOUS_ARTISTS = '89ad4ac3-39f7-470e-963a-56509c546377';

/** The questions that MusicBrainz is asked. */
export const QUESTIONS = [
  'trackById',
  'tracksByIsrc',
  'searchTracks',
  'artistById',
  'searchArtists',
  'artistAlbums',
  'albumById',
  'albumsByUpc',
  'albumEditions',
  'searchAlbums',
  'albumTracks',
  'entitiesByUrl',
] as const satisfies readonly QuestionName[];
