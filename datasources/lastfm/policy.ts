import type { QuestionName } from '../provider.ts';

/** Where Last.fm is, and where the sandbox plays it. */
export const HOSTS = {
  api: 'https://ws.audioscrobbler.com/2.0',
  sandboxPath: '/2.0',
} as const;

/** The one key that the sandbox knows. */
export const SANDBOX_API_KEY = 'sandbox';

/** How many items a list is asked for; longer answers are cut to it. */
export const LIMITS = {
  similar: 50, // 250 come for any larger number; nobody looks beyond the first fifty
  search: 30, // their default
  topTracks: 50, // their default
} as const;

/** Any scrobbled misspelling is a track there: with fewer listeners, no MBID and no album it is taken for one. */
export const REAL_TRACK_LISTENERS = 10;

/** The grey star that stands for every artist's picture since 2019. */
export const PLACEHOLDER_IMAGE = '2a96cbd8b46e442fc41c2b86b821562f';

/** Data types of the cache (TTLs in policy.yaml); a version is raised when the stored shape changes. */
export const STORED = { track: 1, artist: 1, tags: 1, similar: 1, search: 1 } as const;

/** The questions that Last.fm is asked. */
export const QUESTIONS = [
  'trackByName',
  'searchTracks',
  'trackTags',
  'similarTracks',
  'artistByName',
  'searchArtists',
  'artistTags',
  'similarArtists',
  'artistTopTracks',
] as const satisfies readonly QuestionName[];
