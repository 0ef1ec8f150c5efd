import { json, type Reply } from '../player.ts';
import { artistUrl } from './addresses.ts';
import { createDice } from '../world/dice.ts';
import { wordsOf } from '../world/word-index.ts';
import type { Artist } from '../world/world.ts';
import type { LastfmCatalogue, LastfmTrack } from './catalogue.ts';
import { missingParameter, notFound } from './errors.ts';
import {
  albumInfo,
  artistInfo,
  artistTopTags,
  foundArtist,
  foundTrack,
  similarArtist,
  similarTrack,
  topTrack,
  trackInfo,
  trackTopTags,
} from './shapes.ts';

type Method = (query: URLSearchParams, catalogue: LastfmCatalogue) => Reply;

/** The methods that the sandbox plays, by the names that they are called by. */
export const METHODS: Readonly<Record<string, Method>> = {
  'track.getinfo': ofTrack((track, _query, catalogue) => (track === null ? notFound('track') : json(200, trackInfo(track, catalogue)))),
  'track.gettoptags': ofTrack((track, query) =>
    track === null ? json(200, { toptags: { tag: [], '@attr': asked(query) } }) : json(200, trackTopTags(track)),
  ),
  'track.getsimilar': ofTrack((track, query, catalogue) => json(200, similarTracks(track, query, catalogue))),
  'track.search': (query, catalogue) => (query.get('track') ? json(200, searchTracks(query, catalogue)) : missingParameter()),
  'artist.getinfo': ofArtist(404, (artist, _query, catalogue) => json(200, artistInfo(artist, neighbours(artist, 5, catalogue)))),
  'artist.gettoptags': ofArtist(200, (artist) => json(200, artistTopTags(artist))),
  'artist.getsimilar': ofArtist(200, (artist, query, catalogue) => json(200, similarArtists(artist, query, catalogue))),
  'artist.gettoptracks': ofArtist(200, (artist, query, catalogue) => json(200, topTracks(artist, query, catalogue))),
  'artist.search': (query, catalogue) => (query.get('artist') ? json(200, searchArtists(query, catalogue)) : missingParameter()),
  'artist.getcorrection': (query, catalogue) => (query.get('artist') ? json(200, correction(query, catalogue)) : missingParameter()),
  'album.getinfo': (query, catalogue) => {
    const [artist, album] = [query.get('artist'), query.get('album')];
    if (!artist || !album) return missingParameter();
    const found = catalogue.album(isCorrected(query) ? (catalogue.artist(artist, true)?.name ?? artist) : artist, album);
    return found === null ? notFound('album') : json(200, albumInfo(found, catalogue));
  },
};

/** By `mbid`, or by `artist` and `track`. */
function ofTrack(answer: (track: LastfmTrack | null, query: URLSearchParams, catalogue: LastfmCatalogue) => Reply): Method {
  return (query, catalogue) => {
    const [mbid, artist, title] = [query.get('mbid'), query.get('artist'), query.get('track')];
    if (mbid) return answer(catalogue.trackByMbid(mbid), query, catalogue);
    return artist && title ? answer(catalogue.track(artist, title, isCorrected(query)), query, catalogue) : missingParameter();
  };
}

/** By `mbid` or `artist`; `status` is what comes with the error for an unknown one. */
function ofArtist(status: 200 | 404, answer: (artist: Artist, query: URLSearchParams, catalogue: LastfmCatalogue) => Reply): Method {
  return (query, catalogue) => {
    const [mbid, name] = [query.get('mbid'), query.get('artist')];
    if (!mbid && !name) return missingParameter();
    const artist = mbid ? catalogue.artistByMbid(mbid) : catalogue.artist(name ?? '', isCorrected(query));
    return artist === null ? notFound('artist', status) : answer(artist, query, catalogue);
  };
}

function isCorrected(query: URLSearchParams): boolean {
  return query.get('autocorrect') === '1';
}

function asked(query: URLSearchParams): object {
  return { artist: query.get('artist') ?? '', track: query.get('track') ?? '' };
}

/** The artist's own first, then of artists of the same genre. Unknown tracks and fake ones are similar to nothing. */
function similarTracks(track: LastfmTrack | null, query: URLSearchParams, catalogue: LastfmCatalogue): object {
  if (track === null || track.lastfm.fake) return { similartracks: { track: [], '@attr': { artist: query.get('artist') ?? '' } } };
  const artist = catalogue.artist(track.lastfm.artist, false);
  const others = artist === null ? [] : neighbours(artist, 30, catalogue);
  const candidates = [
    ...(artist === null ? [] : mostHeard(artist, catalogue).slice(0, 8)),
    ...others.flatMap((other) => catalogue.tracksOf(other).slice(0, 2)),
  ];
  const similar = candidates.filter((other) => other !== track && !other.lastfm.fake).slice(0, number(query, 'limit', 100, 250));
  return {
    similartracks: { track: similar.map((other, at) => similarTrack(other, matchAt(at), catalogue)), '@attr': { artist: track.lastfm.artist } },
  };
}

function similarArtists(artist: Artist, query: URLSearchParams, catalogue: LastfmCatalogue): object {
  const similar = neighbours(artist, number(query, 'limit', 30, 250), catalogue);
  return { similarartists: { artist: similar.map((other, at) => similarArtist(other, matchAt(at))), '@attr': { artist: artist.name } } };
}

function mostHeard(artist: Artist, catalogue: LastfmCatalogue): readonly LastfmTrack[] {
  return [...catalogue.tracksOf(artist)].sort((a, b) => b.lastfm.listeners - a.lastfm.listeners);
}

/** Artists with the same first genre, always the same ones for an artist. */
function neighbours(artist: Artist, count: number, catalogue: LastfmCatalogue): readonly Artist[] {
  const others = artist.genres.flatMap((genre) => catalogue.withGenre(genre));
  const from = createDice(artist.seed).below(Math.max(1, others.length));
  return [...new Set([...others.slice(from), ...others.slice(0, from)])].filter((other) => other !== artist).slice(0, count);
}

/** 1, then falling: never 0. */
function matchAt(rank: number): number {
  return Math.round(1_000_000 / (1 + rank / 12)) / 1_000_000;
}

function topTracks(artist: Artist, query: URLSearchParams, catalogue: LastfmCatalogue): object {
  const all = mostHeard(artist, catalogue);
  const { from, page, perPage } = pageOf(query, 50);
  const tracks = all.slice(from, from + perPage).map((track, at) => topTrack(track, from + at + 1, catalogue));
  return {
    toptracks: {
      track: tracks,
      '@attr': {
        artist: artist.name,
        page: String(page),
        perPage: String(perPage),
        totalPages: String(Math.ceil(all.length / perPage)),
        total: String(all.length),
      },
    },
  };
}

function searchTracks(query: URLSearchParams, catalogue: LastfmCatalogue): object {
  const { title, trackArtist } = catalogue.words();
  const byArtist = query.get('artist') ? new Set(trackArtist.havingAll(wordsOf(query.get('artist') ?? ''))) : null;
  const found = title.havingAll(wordsOf(query.get('track') ?? '')).filter((at) => byArtist?.has(at) ?? true);
  const tracks = found.flatMap((at) => catalogue.tracks[at] ?? []).sort((a, b) => b.lastfm.listeners - a.lastfm.listeners);
  const { from, perPage } = pageOf(query, 30);
  return {
    results: { ...opensearch(query, tracks.length, null), trackmatches: { track: tracks.slice(from, from + perPage).map(foundTrack) }, '@attr': {} },
  };
}

function searchArtists(query: URLSearchParams, catalogue: LastfmCatalogue): object {
  const name = query.get('artist') ?? '';
  const found = catalogue
    .words()
    .artist.havingAll(wordsOf(name))
    .flatMap((at) => catalogue.artists[at] ?? []);
  const artists = found.sort((a, b) => b.listeners - a.listeners);
  const { from, perPage } = pageOf(query, 30);
  return {
    results: {
      ...opensearch(query, artists.length, name),
      artistmatches: { artist: artists.slice(from, from + perPage).map(foundArtist) },
      '@attr': { for: name },
    },
  };
}

function opensearch(query: URLSearchParams, total: number, terms: string | null): object {
  const { from, page, perPage } = pageOf(query, 30);
  return {
    'opensearch:Query': { '#text': '', role: 'request', ...(terms === null ? {} : { searchTerms: terms }), startPage: String(page) },
    'opensearch:totalResults': String(total),
    'opensearch:startIndex': String(from),
    'opensearch:itemsPerPage': String(perPage),
  };
}

/** Without a correction the container is white space instead of an object. */
function correction(query: URLSearchParams, catalogue: LastfmCatalogue): object {
  const artist = catalogue.artist(query.get('artist') ?? '', true);
  if (artist === null) return { corrections: '\n                ' };
  const named = { name: artist.name, ...(artist.lastfmMbid === null ? {} : { mbid: artist.lastfmMbid }), url: artistUrl(artist.name) };
  return { corrections: { correction: { artist: named, '@attr': { index: '0' } } } };
}

function pageOf(query: URLSearchParams, usual: number): { readonly from: number; readonly page: number; readonly perPage: number } {
  const perPage = number(query, 'limit', usual, 1_000);
  const page = number(query, 'page', 1, 1_000_000);
  return { from: (page - 1) * perPage, page, perPage };
}

function number(query: URLSearchParams, name: string, usual: number, max: number): number {
  const value = Number(query.get(name) ?? usual);
  return Number.isInteger(value) && value > 0 ? Math.min(value, max) : usual;
}
