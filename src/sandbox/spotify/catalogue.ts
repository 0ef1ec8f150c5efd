import { createWordIndex, type WordIndex } from '../world/word-index.ts';
import type { Album, Artist, SpotifyAlbumSide, SpotifyTrackSide, Track, World } from '../world/world.ts';

/** An artist whom Spotify has. */
export type SpotifyArtist = Artist & { readonly spotifyId: string };
/** An album that Spotify has. */
export type SpotifyAlbum = Album & { readonly spotify: SpotifyAlbumSide };
/** A track that Spotify has. */
export type SpotifyTrack = Track & { readonly album: SpotifyAlbum; readonly spotify: SpotifyTrackSide };

/** The part of the world that Spotify has, by all that it can be asked by. */
export interface SpotifyCatalogue {
  readonly artists: readonly SpotifyArtist[];
  readonly albums: readonly SpotifyAlbum[];
  readonly tracks: readonly SpotifyTrack[];
  readonly artist: ReadonlyMap<string, SpotifyArtist>;
  readonly album: ReadonlyMap<string, SpotifyAlbum>;
  readonly track: ReadonlyMap<string, SpotifyTrack>;
  /** By ISRC in upper case. */
  readonly isrc: ReadonlyMap<string, readonly SpotifyTrack[]>;
  /** By the digits as Spotify stores them. */
  readonly upc: ReadonlyMap<string, readonly SpotifyAlbum[]>;
  readonly ofArtist: ReadonlyMap<Artist, { readonly own: readonly SpotifyAlbum[]; readonly appearsOn: readonly SpotifyAlbum[] }>;
  /** Words of titles, of artists and of albums, in the order of `tracks`, `artists` and `albums`. Read when first asked for. */
  words(): SpotifyWords;
}

/** The indexes of the search. */
export interface SpotifyWords {
  readonly trackTitle: WordIndex;
  readonly trackArtist: WordIndex;
  readonly trackAlbum: WordIndex;
  readonly trackAny: WordIndex;
  readonly artistName: WordIndex;
  readonly albumTitle: WordIndex;
  readonly albumArtist: WordIndex;
  readonly albumAny: WordIndex;
}

/** Reads the world once. */
export function createSpotifyCatalogue(world: World): SpotifyCatalogue {
  const artists = world.artists.filter((artist): artist is SpotifyArtist => artist.spotifyId !== null);
  const albums = world.albums.filter(
    (album): album is SpotifyAlbum => album.spotify !== null && album.tracks.some((track) => track.spotify !== null),
  );
  const tracks = albums.flatMap((album) => tracksOf(album));
  let words: SpotifyWords | null = null;
  return {
    artists,
    albums,
    tracks,
    artist: new Map(artists.map((artist) => [artist.spotifyId, artist])),
    album: new Map(albums.map((album) => [album.spotify.id, album])),
    track: new Map(tracks.map((track) => [track.spotify.id, track])),
    isrc: grouped(tracks, (track) => track.spotify.isrc?.toUpperCase() ?? null),
    upc: grouped(albums, (album) => album.spotify.upc),
    ofArtist: albumsByArtist(albums),
    words: () => (words ??= readWords(artists, albums, tracks)),
  };
}

/** The tracks of an album that Spotify has, in order. */
export function tracksOf(album: SpotifyAlbum): SpotifyTrack[] {
  return album.tracks.filter((track): track is SpotifyTrack => track.spotify !== null);
}

/** The artists of a credit whom Spotify has. */
export function artistsOf(credits: readonly { readonly artist: Artist }[]): SpotifyArtist[] {
  return credits.map((credit) => credit.artist).filter((artist): artist is SpotifyArtist => artist.spotifyId !== null);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function albumsByArtist(albums: readonly SpotifyAlbum[]): SpotifyCatalogue['ofArtist'] {
  const byArtist = new Map<Artist, { own: SpotifyAlbum[]; appearsOn: SpotifyAlbum[] }>();
  const listsOf = (artist: Artist) =>
    byArtist.get(artist) ?? byArtist.set(artist, { own: [], appearsOn: [] }).get(artist) ?? { own: [], appearsOn: [] };
  for (const album of albums) {
    const own = new Set(album.credits.map((credit) => credit.artist));
    const guests = new Set(tracksOf(album).flatMap((track) => track.recording.credits.map((credit) => credit.artist)));
    for (const artist of own) listsOf(artist).own.push(album);
    for (const artist of guests) if (!own.has(artist)) listsOf(artist).appearsOn.push(album);
  }
  return byArtist;
}

function readWords(artists: readonly SpotifyArtist[], albums: readonly SpotifyAlbum[], tracks: readonly SpotifyTrack[]): SpotifyWords {
  const trackArtists = tracks.map((track) => namesOf(track.recording.credits));
  const albumArtists = albums.map((album) => namesOf(album.credits));
  return {
    trackTitle: createWordIndex(tracks.length, (at) => [tracks[at]?.spotify.title ?? '']),
    trackArtist: createWordIndex(tracks.length, (at) => trackArtists[at] ?? []),
    trackAlbum: createWordIndex(tracks.length, (at) => [tracks[at]?.album.title ?? '']),
    trackAny: createWordIndex(tracks.length, (at) => [tracks[at]?.spotify.title ?? '', ...(trackArtists[at] ?? []), tracks[at]?.album.title ?? '']),
    artistName: createWordIndex(artists.length, (at) => [artists[at]?.name ?? '']),
    albumTitle: createWordIndex(albums.length, (at) => [albums[at]?.title ?? '']),
    albumArtist: createWordIndex(albums.length, (at) => albumArtists[at] ?? []),
    albumAny: createWordIndex(albums.length, (at) => [albums[at]?.title ?? '', ...(albumArtists[at] ?? [])]),
  };
}

function namesOf(credits: readonly { readonly artist: Artist }[]): readonly string[] {
  return artistsOf(credits).map((artist) => artist.name);
}
