import type { QuestionName } from '../provider.ts';

/** Where Spotify is, and where the sandbox plays it. */
export const HOSTS = {
  api: 'https://api.spotify.com/v1',
  accounts: 'https://accounts.spotify.com',
  /** Below the sandbox's address of this provider, as `/v1` is below api.spotify.com. */
  sandboxApiPath: '/v1',
  /** Tokens come from another host in life, so the sandbox has a second address for it. */
  sandboxAccountsSuffix: '-accounts',
} as const;

/** The one application that the sandbox knows. */
export const SANDBOX_APPLICATION = { SPOTIFY_CLIENT_ID: 'sandbox', SPOTIFY_CLIENT_SECRET: 'sandbox' } as const;

/** How many ids one request takes where there is a batch endpoint: documented maxima. */
export const BATCH = { tracks: 50, artists: 50, albums: 20, audioFeatures: 100 } as const;

/** How many items one page holds. */
export const PAGE = {
  search: 10, // the maximum since February 2026 in development mode; 50 answers 400 "Invalid limit"
  albumTracks: 50, // the documented maximum
  artistAlbums: 10, // as for search
} as const;

/** Pages read of an artist's albums and of the singles: a development app has about 100 such requests a day. */
export const ARTIST_ALBUM_PAGES = 1;

/** Asked one group at a time: the answer is grouped by type, so a page of both shows a prolific artist's albums only. */
export const ARTIST_ALBUM_GROUPS = ['album', 'single'] as const;

/** A token is replaced this long before it ends, so that none ends on its way. */
export const TOKEN_MARGIN_MS = 60_000;

/** How long to stay away when a quota is used up and no Retry-After says how long: they were seen to last up to a day. */
export const QUOTA_HOLD_MS = 3_600_000;

/** How long a refused application is not shown to the token host again: nothing changes before somebody mends the settings. */
export const REFUSED_HOLD_MS = 60_000;

/** The questions that Spotify answers. */
export const QUESTIONS = [
  'trackById',
  'tracksByIsrc',
  'searchTracks',
  'artistById',
  'searchArtists',
  'albumById',
  'albumsByUpc',
  'searchAlbums',
  'albumTracks',
  'artistAlbums',
  'audioFeatures',
] as const satisfies readonly QuestionName[];

/** Data types of the cache (TTLs in policy.yaml); a version is raised when the stored shape changes. */
export const STORED = {
  track: 1,
  artist: 1,
  album: 1,
  search: 1,
  'audio-features': 1,
} as const;

/** Every id at Spotify: anything else is answered with 400, and in a batch takes the whole batch with it. */
export const ID_FORM = /^[0-9A-Za-z]{22}$/;

/** Ways of asking that an app may lack or lose. */
export type SpotifyEndpoint = 'tracks-batch' | 'artists-batch' | 'albums-batch' | 'audio-features';

/** Endpoints that Spotify removed for apps in development mode, with the reason that a client is shown. */
export const REMOVED_IN_DEVELOPMENT: Readonly<Record<SpotifyEndpoint, string>> = {
  'tracks-batch': 'Spotify has no request for several tracks in app mode development',
  'artists-batch': 'Spotify has no request for several artists in app mode development',
  'albums-batch': 'Spotify has no request for several albums in app mode development',
  'audio-features':
    'Spotify gives audio features only to apps that had extended access before 27 November 2024; set SPOTIFY_APP_MODE=extended if this one has',
};
