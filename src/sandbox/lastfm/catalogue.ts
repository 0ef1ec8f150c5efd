import { normalise, normaliseArtist } from '../../model/text.ts';
import { createWordIndex, type WordIndex } from '../world/word-index.ts';
import type { Album, Artist, LastfmSide, Recording, World } from '../world/world.ts';

/** A recording that has a page at Last.fm. */
export type LastfmTrack = Recording & { readonly lastfm: LastfmSide };

/** The part of the world that Last.fm has. Names are its ids. */
export interface LastfmCatalogue {
  readonly tracks: readonly LastfmTrack[];
  readonly artists: readonly Artist[];
  /** Case does not matter; with `corrected` neither do signs, articles and known other names. */
  track(artist: string, title: string, corrected: boolean): LastfmTrack | null;
  artist(name: string, corrected: boolean): Artist | null;
  album(artist: string, title: string): Album | null;
  trackByMbid(mbid: string): LastfmTrack | null;
  artistByMbid(mbid: string): Artist | null;
  albumOf(track: Recording): { readonly album: Album; readonly position: number } | null;
  tracksOf(artist: Artist): readonly LastfmTrack[];
  withGenre(genre: string): readonly Artist[];
  words(): { readonly title: WordIndex; readonly trackArtist: WordIndex; readonly artist: WordIndex };
}

/** Reads the world once. Where two recordings have the same names the first has the page. */
export function createLastfmCatalogue(world: World): LastfmCatalogue {
  const exact = firstBy(
    world.recordings.filter((recording): recording is LastfmTrack => recording.lastfm !== null),
    (track) => [key(track.lastfm.artist, track.lastfm.title)],
  );
  const tracks = [...exact.values()];
  const artistNames = firstBy(world.artists, (artist) => [artist.name.toLowerCase()]);
  const artists = [...artistNames.values()];
  const albums = firstBy(world.albums, (album) => album.credits.slice(0, 1).map((credit) => key(credit.artist.name, album.title)));
  const places = firstBy(world.tracks, (track) => [track.recording]);
  const byArtist = Map.groupBy(tracks, (track) => track.lastfm.artist.toLowerCase());
  const byGenre = Map.groupBy(artists, (artist) => artist.genres[0] ?? '');
  const byMbid = firstBy(tracks, (track) => [track.musicbrainz?.mbid ?? null, track.lastfm.mbid]);
  const artistMbids = firstBy(artists, (artist) => [artist.mbid, artist.lastfmMbid]);
  const corrections = lazily(() => firstBy(tracks, (track) => [key(normaliseArtist(track.lastfm.artist), normalise(track.lastfm.title))]));
  const artistCorrections = lazily(() => firstBy(artists, (artist) => [artist.name, ...artist.aliases].map(normaliseArtist)));
  const artist = (name: string, corrected: boolean): Artist | null =>
    artistNames.get(name.toLowerCase()) ?? (corrected ? (artistCorrections().get(normaliseArtist(name)) ?? null) : null);
  return {
    tracks,
    artists,
    artist,
    track(name, title, corrected) {
      const found = exact.get(key(name, title)) ?? null;
      if (found !== null || !corrected) return found;
      return corrections().get(key(normaliseArtist(artist(name, true)?.name ?? name), normalise(title))) ?? null;
    },
    album: (name, title) => albums.get(key(name, title)) ?? null,
    trackByMbid: (mbid) => byMbid.get(mbid.toLowerCase()) ?? null,
    artistByMbid: (mbid) => artistMbids.get(mbid.toLowerCase()) ?? null,
    albumOf: (track) => {
      const place = places.get(track);
      return place === undefined ? null : { album: place.album, position: place.album.tracks.indexOf(place) + 1 };
    },
    tracksOf: (of) => byArtist.get(of.name.toLowerCase()) ?? [],
    withGenre: (genre) => byGenre.get(genre) ?? [],
    words: lazily(() => ({
      title: createWordIndex(tracks.length, (at) => [tracks[at]?.lastfm.title ?? '']),
      trackArtist: createWordIndex(tracks.length, (at) => [tracks[at]?.lastfm.artist ?? '']),
      artist: createWordIndex(artists.length, (at) => [artists[at]?.name ?? '']),
    })),
  };
}

/** The first item with each key. */
function firstBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly (K | null)[]): ReadonlyMap<K, T> {
  const first = new Map<K, T>();
  for (const item of items) for (const key of keysOf(item)) if (key !== null && !first.has(key)) first.set(key, item);
  return first;
}

function key(artist: string, title: string): string {
  return `${artist}\u001f${title}`.toLowerCase();
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
