import { createDice } from '../world/dice.ts';
import { artistsOf, tracksOf, type SpotifyAlbum, type SpotifyArtist, type SpotifyTrack } from './catalogue.ts';
import { slice, type PageAsked } from './page.ts';

/** Where links lead, and whether the application sees all fields. */
export interface View {
  /** The API at this sandbox: `http://127.0.0.1:4010/spotify/v1`. */
  readonly api: string;
  /** False in app mode development. */
  readonly full: boolean;
}

/** Real answers name some 185. */
const MARKETS = [
  'AR',
  'AU',
  'AT',
  'BE',
  'BR',
  'CA',
  'CH',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'IE',
  'IT',
  'JP',
  'KR',
  'MX',
  'NL',
  'NO',
  'NZ',
  'PL',
  'PT',
  'SE',
  'US',
] as const;

/** An artist as named in a credit. */
function artistMention(artist: SpotifyArtist, view: View): object {
  return { ...identity('artist', artist.spotifyId, view), name: artist.name };
}

/** `/artists/{id}` */
export function artistBody(artist: SpotifyArtist, view: View): object {
  return {
    ...identity('artist', artist.spotifyId, view),
    genres: artist.seed % 3 === 0 ? artist.genres.slice(0, 2) : [],
    images: artist.pictured ? images(artist.seed, ['ab6761610000e5eb', 'ab67616100005174', 'ab6761610000f178'], [640, 320, 160]) : [],
    name: artist.name,
    ...(view.full ? { followers: { href: null, total: artist.followers }, popularity: artist.popularity } : {}),
  };
}

/** An album in a track, a search or a list. */
export function albumMention(album: SpotifyAlbum, view: View, group?: string): object {
  const { spotify } = album;
  return {
    album_type: albumType(album),
    total_tracks: tracksOf(album).length,
    ...markets(view),
    ...identity('album', spotify.id, view),
    images: spotify.pictured ? images(album.seed, ['ab67616d0000b273', 'ab67616d00001e02', 'ab67616d00004851'], [640, 300, 64]) : null,
    name: album.title,
    release_date: spotify.date,
    release_date_precision: spotify.precision,
    artists: artistsOf(album.credits).map((artist) => artistMention(artist, view)),
    ...(view.full && group !== undefined ? { album_group: group } : {}),
  };
}

/** `/albums/{id}`, with the first tracks. */
export function albumBody(album: SpotifyAlbum, view: View): object {
  const rights = `${album.spotify.date.slice(0, 4)} ${album.label ?? album.credits[0]?.creditedAs ?? ''}`;
  return {
    ...albumMention(album, view),
    tracks: albumTracks(album, { limit: 50, offset: 0 }, view),
    copyrights: [
      { text: rights, type: 'C' },
      { text: rights, type: 'P' },
    ],
    external_ids: album.spotify.upc === null ? {} : { upc: album.spotify.upc },
    genres: [],
    ...(view.full ? { label: album.label ?? album.credits[0]?.creditedAs ?? '', popularity: album.spotify.popularity } : {}),
  };
}

/** `/albums/{id}/tracks` */
export function albumTracks(album: SpotifyAlbum, page: PageAsked, view: View): object {
  const tracks = tracksOf(album);
  return slice(
    tracks,
    page,
    (offset) => `${view.api}/albums/${album.spotify.id}/tracks?offset=${offset}&limit=${page.limit}`,
    (track) => simplifiedTrack(track, view),
  );
}

/** A track without its album, ISRC and popularity. */
function simplifiedTrack(track: SpotifyTrack, view: View): object {
  const { recording, spotify } = track;
  return {
    artists: artistsOf(recording.credits).map((artist) => artistMention(artist, view)),
    ...markets(view),
    disc_number: 1,
    duration_ms: spotify.durationMs,
    explicit: recording.explicit,
    ...identity('track', spotify.id, view),
    name: spotify.title,
    preview_url: null,
    track_number: tracksOf(track.album).findIndex((other) => other.spotify.id === spotify.id) + 1,
    is_local: false,
  };
}

/** `/tracks/{id}` */
export function trackBody(track: SpotifyTrack, view: View): object {
  return {
    album: albumMention(track.album, view),
    ...simplifiedTrack(track, view),
    external_ids: track.spotify.isrc === null ? {} : { isrc: track.spotify.isrc },
    ...(view.full ? { popularity: track.spotify.popularity } : {}),
  };
}

const KEYS = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'] as const;

/** `/audio-features/{id}`. For one in a hundred neither tempo nor key was found: 0 and -1. */
export function audioFeatures(track: SpotifyTrack, view: View): object {
  const { sound, seed } = track.recording;
  const dice = createDice(seed);
  const share = (): number => dice.below(1_000) / 1_000;
  const unknown = seed % 101 === 0 && sound === null;
  const tempo = sound === null ? dice.between(62_000, 184_000) / 1_000 : Math.round(sound.bpm * 1_000) / 1_000;
  return {
    danceability: share(),
    energy: share(),
    key: unknown ? -1 : sound === null ? dice.below(12) : KEYS.findIndex((key) => key === sound.key),
    loudness: -dice.between(2_500, 18_000) / 1_000,
    mode: sound === null ? dice.below(2) : sound.scale === 'major' ? 1 : 0,
    speechiness: share() / 4,
    acousticness: share(),
    instrumentalness: share(),
    liveness: share(),
    valence: share(),
    tempo: unknown ? 0 : tempo,
    type: 'audio_features',
    id: track.spotify.id,
    uri: `spotify:track:${track.spotify.id}`,
    track_href: `${view.api}/tracks/${track.spotify.id}`,
    analysis_url: `${view.api}/audio-analysis/${track.spotify.id}`,
    duration_ms: track.spotify.durationMs,
    time_signature: dice.below(9) === 0 ? 3 : 4,
  };
}

function albumType(album: SpotifyAlbum): string {
  return album.kind === 'ep' ? 'single' : album.kind;
}

function identity(type: 'artist' | 'album' | 'track', id: string, view: View): object {
  return {
    external_urls: { spotify: `https://open.spotify.com/${type}/${id}` },
    href: `${view.api}/${type}s/${id}`,
    id,
    type,
    uri: `spotify:${type}:${id}`,
  };
}

function markets(view: View): object {
  return view.full ? { available_markets: MARKETS } : {};
}

/** Picture files are named by 24 hexadecimal digits after a prefix that tells the size. */
function images(seed: number, prefixes: readonly string[], sizes: readonly number[]): object[] {
  const name = seed.toString(16).padStart(8, '0').repeat(3);
  return prefixes.map((prefix, index) => ({
    url: `https://i.scdn.co/image/${prefix}${name}`,
    height: sizes[index] ?? null,
    width: sizes[index] ?? null,
  }));
}
