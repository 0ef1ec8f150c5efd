import { json, type Reply } from '../player.ts';
import { wordsOf, type WordIndex } from '../world/word-index.ts';
import type { SpotifyAlbum, SpotifyArtist, SpotifyCatalogue, SpotifyTrack } from './catalogue.ts';
import { apiError } from './errors.ts';
import { pageAsked, slice } from './page.ts';
import { albumMention, artistBody, trackBody, type View } from './shapes.ts';

const TYPES: readonly string[] = ['album', 'artist', 'playlist', 'track', 'show', 'episode', 'audiobook'];
const FILTER = /\b(artist|track|album|isrc|upc|year|genre|tag):(?:"([^"]*)"|(\S+))/g;

/** A query taken apart: words anywhere, and field filters. */
export interface SearchQuery {
  readonly words: readonly string[];
  readonly filters: ReadonlyMap<string, string>;
}

/** Reads `track:"Strobe" artist:deadmau5 year:2009-2010 live`. */
function readQuery(q: string): SearchQuery {
  const filters = new Map([...q.matchAll(FILTER)].map((match) => [match[1] ?? '', match[2] ?? match[3] ?? '']));
  return { words: wordsOf(q.replaceAll(FILTER, ' ').replaceAll('"', ' ')), filters };
}

/** `/search`: one paging object for each type. */
export function search(params: URLSearchParams, catalogue: SpotifyCatalogue, view: View): Reply {
  const q = (params.get('q') ?? params.get('query') ?? '').trim(); // its own `next` links say `query`
  const types = (params.get('type') ?? '').split(',').filter((type) => type !== '');
  const bad = types.find((type) => !TYPES.includes(type));
  if (q === '') return apiError(400, 'No search query');
  if (types.length === 0) return apiError(400, 'Missing parameter type');
  if (bad !== undefined) return apiError(400, `Bad search type field ${bad}`);
  const page = pageAsked(params, { limit: 5, max: 10, maxOffset: 1_000 });
  if ('status' in page) return page;
  const query = readQuery(q);
  const href = (type: string) => (offset: number) =>
    `${view.api}/search?offset=${offset}&limit=${page.limit}&query=${encodeURIComponent(q)}&type=${type}`;
  const pages = types.map((type): [string, object] => {
    if (type === 'track') return ['tracks', slice(findTracks(query, catalogue), page, href(type), (track) => trackBody(track, view))];
    if (type === 'artist') return ['artists', slice(findArtists(query, catalogue), page, href(type), (artist) => artistBody(artist, view))];
    if (type === 'album') return ['albums', slice(findAlbums(query, catalogue), page, href(type), (album) => albumMention(album, view))];
    return [`${type}s`, slice([], page, href(type), () => ({}))];
  });
  return json(200, Object.fromEntries(pages));
}

function findTracks({ words, filters }: SearchQuery, catalogue: SpotifyCatalogue): readonly SpotifyTrack[] {
  if (filters.has('upc') || filters.has('tag')) return [];
  const index = catalogue.words();
  const isrc = filters.get('isrc');
  const found = everyCondition(
    [
      ...matching(filters, 'track', index.trackTitle),
      ...matching(filters, 'artist', index.trackArtist),
      ...matching(filters, 'album', index.trackAlbum),
      ...(words.length > 0 ? [index.trackAny.havingAll(words)] : []),
    ],
    catalogue.tracks,
  );
  const among =
    isrc === undefined
      ? found
      : (catalogue.isrc.get(isrc.toUpperCase()) ?? []).filter((track) => filters.size + words.length === 1 || found.includes(track));
  const wanted = filters.has('track') ? wordsOf(filters.get('track') ?? '') : words;
  return among
    .filter((track) => inYear(track.album, filters) && inGenre(track.recording.genres, filters))
    .sort((a, b) => rank(b.spotify.title, b.spotify.popularity, wanted) - rank(a.spotify.title, a.spotify.popularity, wanted));
}

function findArtists({ words, filters }: SearchQuery, catalogue: SpotifyCatalogue): readonly SpotifyArtist[] {
  if (['isrc', 'upc', 'tag', 'track', 'album'].some((name) => filters.has(name))) return [];
  const index = catalogue.words().artistName;
  const wanted = [...words, ...wordsOf(filters.get('artist') ?? '')];
  return everyCondition(wanted.length > 0 ? [index.havingAll(wanted)] : [], catalogue.artists)
    .filter((artist) => inGenre(artist.genres, filters))
    .sort((a, b) => rank(b.name, b.popularity, wanted) - rank(a.name, a.popularity, wanted));
}

function findAlbums({ words, filters }: SearchQuery, catalogue: SpotifyCatalogue): readonly SpotifyAlbum[] {
  if (filters.has('isrc') || filters.has('track')) return [];
  const upc = filters.get('upc');
  if (upc !== undefined) return catalogue.upc.get(upc) ?? []; // the exact digits, leading zeros included
  const index = catalogue.words();
  const wanted = filters.has('album') ? wordsOf(filters.get('album') ?? '') : words;
  return everyCondition(
    [
      ...matching(filters, 'album', index.albumTitle),
      ...matching(filters, 'artist', index.albumArtist),
      ...(words.length > 0 ? [index.albumAny.havingAll(words)] : []),
    ],
    catalogue.albums,
  )
    .filter((album) => inYear(album, filters) && inGenre(album.genres, filters))
    .sort((a, b) => rank(b.title, b.spotify.popularity, wanted) - rank(a.title, a.spotify.popularity, wanted));
}

function matching(filters: ReadonlyMap<string, string>, field: string, index: WordIndex): (readonly number[])[] {
  const value = filters.get(field);
  return value === undefined ? [] : [index.havingAll(wordsOf(value))];
}

function everyCondition<T>(conditions: readonly (readonly number[])[], all: readonly T[]): T[] {
  const [first, ...others] = conditions;
  if (first === undefined) return [...all];
  const sets = others.map((list) => new Set(list));
  return first.filter((at) => sets.every((set) => set.has(at))).flatMap((at) => all[at] ?? []);
}

/** An exact title first, then what is heard most. */
function rank(title: string, popularity: number, wanted: readonly string[]): number {
  return popularity + (wordsOf(title).join(' ') === wanted.join(' ') ? 200 : 0);
}

function inYear(album: SpotifyAlbum, filters: ReadonlyMap<string, string>): boolean {
  const [from, to = from] = (filters.get('year') ?? '').split('-');
  const year = album.spotify.date.slice(0, 4);
  return from === undefined || from === '' || to === undefined || (year >= from && year <= to);
}

function inGenre(genres: readonly string[], filters: ReadonlyMap<string, string>): boolean {
  const genre = filters.get('genre');
  return genre === undefined || genres.includes(genre.toLowerCase());
}
