import type { EntityCache, EntityKindPolicy } from '../../src/cache/cache.ts';
import type { ArtistRecord } from '../../src/model/artist.ts';
import type { Found } from '../../src/model/reading.ts';
import type { TrackName, TrackRecord } from '../../src/model/track.ts';
import type { Lane } from '../../src/upstream/upstream.ts';
import { createCachedLoader, oneByOne } from '../cached-loader.ts';
import { nameKey, plainName } from '../name-key.ts';
import type { Questions, TrackQuery } from '../provider.ts';
import type { LastfmClient } from './client.ts';
import type { QUESTIONS, STORED } from './policy.ts';

/** What the loaders stand on: all of it lives as long as the process. */
export interface LastfmLoaderParts {
  readonly client: LastfmClient;
  readonly cache: EntityCache;
  readonly kinds: Readonly<Record<keyof typeof STORED, EntityKindPolicy>>;
}

/** The questions of Last.fm, all of them answered. */
export type LastfmQuestions = Pick<Questions, (typeof QUESTIONS)[number]>;

/**
 * Loaders for one request. There is no batch: each key is one request, bounded by the limiter. Keys are the names as asked for, since
 * the answer's may be corrected. A key without a name is unknown without asking.
 */
export function openLastfm({ client, cache, kinds }: LastfmLoaderParts, lane: Lane): LastfmQuestions {
  const loader = <K, T extends object>(
    kind: EntityKindPolicy,
    keyOf: (key: K) => string,
    answer: (key: K) => Promise<T | null>,
    urlOf?: (value: T) => string | null,
  ) => createCachedLoader<K, T>({ provider: 'LASTFM', cache, kind, keyOf, batchSize: 1, load: oneByOne(keyOf, answer), ...(urlOf && { urlOf }) });
  return {
    trackByName: ifNamed(
      trackNames,
      loader<TrackName, TrackRecord>(
        kinds.track,
        trackKey,
        (name) => client.track(name, lane),
        (track) => track.url,
      ),
    ),
    searchTracks: ifNamed(
      searchNames,
      loader(kinds.search, searchKey, async (query) => nullIfEmpty(await client.searchTracks(asSearch(query), lane))),
    ),
    trackTags: ifNamed(
      trackNames,
      loader(kinds.tags, prefixed('track', trackKey), async (name) => nullIfEmpty(await client.trackTags(name, lane))),
    ),
    similarTracks: ifNamed(
      trackNames,
      loader(kinds.similar, prefixed('track', trackKey), async (name) => nullIfEmpty(await client.similarTracks(name, lane))),
    ),
    artistByName: ifNamed(
      artistNames,
      loader<string, ArtistRecord>(
        kinds.artist,
        artistKey,
        (name) => client.artist(name, lane),
        (artist) => artist.url,
      ),
    ),
    searchArtists: ifNamed(
      artistNames,
      loader(kinds.search, prefixed('artist', artistKey), async (name) => nullIfEmpty(await client.searchArtists(name, lane))),
    ),
    artistTags: ifNamed(
      artistNames,
      loader(kinds.tags, prefixed('artist', artistKey), async (name) => nullIfEmpty(await client.artistTags(name, lane))),
    ),
    similarArtists: ifNamed(
      artistNames,
      loader(kinds.similar, prefixed('artist', artistKey), async (name) => nullIfEmpty(await client.similarArtists(name, lane))),
    ),
    artistTopTracks: ifNamed(
      artistNames,
      loader(kinds.search, prefixed('top-tracks', artistKey), async (name) => nullIfEmpty(await client.artistTopTracks(name, lane))),
    ),
  };
}

function trackKey({ artist, title }: TrackName): string {
  return nameKey(artist, title);
}

function artistKey(name: string): string {
  return nameKey(name);
}

function searchKey(query: TrackQuery): string {
  const { title, artist } = asSearch(query);
  return `track:${nameKey(title, artist)}`;
}

/** Lists of several kinds share a data type and are told apart by the prefix of their keys. */
function prefixed<K>(prefix: string, keyOf: (key: K) => string): (key: K) => string {
  return (key) => `${prefix}:${keyOf(key)}`;
}

/** `track.search` demands a title and looks for the words of it in artists' names too. */
function asSearch(query: TrackQuery): { readonly title: string; readonly artist: string | null } {
  const words = [query.title, query.text].filter((text) => text !== null);
  return words.length > 0 ? { title: words.join(' '), artist: query.artist } : { title: query.artist ?? '', artist: null };
}

/** The names without which Last.fm answers `missing parameter`. */
function trackNames({ artist, title }: TrackName): readonly string[] {
  return [artist, title];
}

function artistNames(name: string): readonly string[] {
  return [name];
}

function searchNames(query: TrackQuery): readonly string[] {
  return [asSearch(query).title];
}

function ifNamed<K, T>(namesOf: (key: K) => readonly string[], load: (key: K) => Promise<Found<T>>): (key: K) => Promise<Found<T>> {
  return async (key) => (namesOf(key).every((name) => plainName(name) !== '') ? await load(key) : null);
}

function nullIfEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}
