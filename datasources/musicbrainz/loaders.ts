import type { EntityCache, EntityKindPolicy } from '../../src/cache/cache.ts';
import type { AlbumRecord } from '../../src/model/album.ts';
import type { ArtistRecord } from '../../src/model/artist.ts';
import type { EntityRef } from '../../src/model/external-link.ts';
import { parseIsrc } from '../../src/model/isrc.ts';
import { parseMbid } from '../../src/model/mbid.ts';
import type { Found } from '../../src/model/reading.ts';
import type { TrackRecord } from '../../src/model/track.ts';
import { sameUpc, upcForms } from '../../src/model/upc.ts';
import type { Lane } from '../../src/upstream/upstream.ts';
import { createCachedLoader, oneByOne } from '../cached-loader.ts';
import { nameKey } from '../name-key.ts';
import type { AlbumTracksKey, Page, Questions, Scored, TrackQuery } from '../provider.ts';
import { compareDates } from './album-order.ts';
import { albumsOfArtist } from './albums-of-artist.ts';
import { createByIdLoader } from './by-id-loader.ts';
import type { Hits, MusicBrainzClient } from './client.ts';
import { anyOf } from './lucene.ts';
import { BATCH, PAGE, type QUESTIONS, type STORED } from './policy.ts';
import { byArtistName, byNames } from './queries.ts';
import { recordingsByIsrc } from './recordings-by-isrc.ts';

/** What the loaders stand on: all of it lives as long as the process. */
export interface MusicBrainzLoaderParts {
  readonly client: MusicBrainzClient;
  readonly cache: EntityCache;
  readonly kinds: Readonly<Record<keyof typeof STORED, EntityKindPolicy>>;
}

/** The questions of MusicBrainz, all of them answered. */
export type MusicBrainzQuestions = Pick<Questions, (typeof QUESTIONS)[number]>;

const WHOLE_BATCH = { limit: PAGE.search, offset: 0 } as const;
const SUGGESTIONS = { limit: PAGE.suggestions, offset: 0 } as const;

/** Loaders for one request. An id or ISRC that is none is unknown without asking. */
export function openMusicBrainz(parts: MusicBrainzLoaderParts, lane: Lane): MusicBrainzQuestions {
  const albumById = releaseLoader(parts, lane);
  return {
    trackById: ifValid(parseMbid, recordingLoader(parts, lane)),
    tracksByIsrc: ifValid(parseIsrc, isrcLoader(parts, lane)),
    searchTracks: recordingSearchLoader(parts, lane),
    artistById: ifValid(parseMbid, artistLoader(parts, lane)),
    searchArtists: artistSearchLoader(parts, lane),
    artistAlbums: ifValid(parseMbid, artistAlbumsLoader(parts, lane)),
    albumById: ifValid(parseMbid, albumById),
    albumsByUpc: ifValid((upc) => upcForms(upc)[0] ?? null, upcLoader(parts, lane)),
    albumEditions: ifValid(parseMbid, editionsLoader(parts, lane)),
    searchAlbums: releaseSearchLoader(parts, lane),
    albumTracks: (key) => tracksOf(ifValid(parseMbid, albumById), key),
    entitiesByUrl: urlLoader(parts, lane),
  };
}

function recordingLoader({ client, cache, kinds }: MusicBrainzLoaderParts, lane: Lane): (mbid: string) => Promise<Found<TrackRecord>> {
  return createByIdLoader<TrackRecord>({
    cache,
    kind: kinds.recording,
    lookUp: (mbid) => client.recording(mbid, lane),
    search: async (mbids) => recordsOf(await client.searchRecordings(anyOf('rid', mbids), WHOLE_BATCH, lane)),
    idOf: (track) => track.id,
    urlOf: (track) => track.url,
  });
}

function artistLoader({ client, cache, kinds }: MusicBrainzLoaderParts, lane: Lane): (mbid: string) => Promise<Found<ArtistRecord>> {
  return createByIdLoader<ArtistRecord>({
    cache,
    kind: kinds.artist,
    lookUp: (mbid) => client.artist(mbid, lane),
    search: async (mbids) => recordsOf(await client.searchArtists(anyOf('arid', mbids), WHOLE_BATCH, lane)),
    idOf: (artist) => artist.id,
    urlOf: (artist) => artist.url,
  });
}

function isrcLoader({ client, cache, kinds }: MusicBrainzLoaderParts, lane: Lane): (isrc: string) => Promise<Found<readonly TrackRecord[]>> {
  return createCachedLoader<string, readonly TrackRecord[]>({
    provider: 'MUSICBRAINZ',
    cache,
    kind: kinds.isrc,
    keyOf: (isrc) => isrc,
    batchSize: BATCH.search,
    load: (isrcs) => recordingsByIsrc(client, isrcs, lane),
  });
}

function releaseLoader({ client, cache, kinds }: MusicBrainzLoaderParts, lane: Lane): (mbid: string) => Promise<Found<AlbumRecord>> {
  const keyOf = (mbid: string): string => mbid;
  const load = oneByOne(keyOf, (mbid: string) => client.release(mbid, lane));
  return createCachedLoader<string, AlbumRecord>({
    provider: 'MUSICBRAINZ',
    cache,
    kind: kinds.release,
    keyOf,
    batchSize: 1,
    load,
    urlOf: (album) => album.url,
  });
}

function urlLoader({ client, cache, kinds }: MusicBrainzLoaderParts, lane: Lane): (url: string) => Promise<Found<readonly EntityRef[]>> {
  return createCachedLoader<string, readonly EntityRef[]>({
    provider: 'MUSICBRAINZ',
    cache,
    kind: kinds.url,
    keyOf: (url) => url,
    batchSize: BATCH.urls,
    load: async (urls) => {
      const found = await client.entitiesByUrl(urls, lane);
      return new Map(urls.map((url) => [url, nullIfEmpty(found.get(url) ?? [])]));
    },
  });
}

function recordingSearchLoader(parts: MusicBrainzLoaderParts, lane: Lane): (query: TrackQuery) => Promise<Found<readonly Scored<TrackRecord>[]>> {
  const keyOf = (query: TrackQuery): string => `track:${nameKey(query.text, query.artist, query.title)}`;
  return listLoader(parts, keyOf, (query) =>
    hitsOf(byNames('recording', query), (lucene) => parts.client.searchRecordings(lucene, SUGGESTIONS, lane)),
  );
}

function releaseSearchLoader(parts: MusicBrainzLoaderParts, lane: Lane): (query: TrackQuery) => Promise<Found<readonly Scored<AlbumRecord>[]>> {
  const keyOf = (query: TrackQuery): string => `album:${nameKey(query.text, query.artist, query.title)}`;
  return listLoader(parts, keyOf, (query) => hitsOf(byNames('release', query), (lucene) => parts.client.searchReleases(lucene, SUGGESTIONS, lane)));
}

function artistSearchLoader(parts: MusicBrainzLoaderParts, lane: Lane): (name: string) => Promise<Found<readonly Scored<ArtistRecord>[]>> {
  const keyOf = (name: string): string => `artist:${nameKey(name)}`;
  return listLoader(parts, keyOf, (name) => hitsOf(byArtistName(name), (lucene) => parts.client.searchArtists(lucene, SUGGESTIONS, lane)));
}

function artistAlbumsLoader(parts: MusicBrainzLoaderParts, lane: Lane): (mbid: string) => Promise<Found<readonly AlbumRecord[]>> {
  return listLoader(
    parts,
    (mbid: string) => `artist-albums:${mbid}`,
    async (mbid) => nullIfEmpty((await albumsOfArtist(parts.client, mbid, lane)) ?? []),
  );
}

/** The first page, oldest first: nobody looks through more than a hundred pressings. */
function editionsLoader({ client, ...parts }: MusicBrainzLoaderParts, lane: Lane): (group: string) => Promise<Found<readonly AlbumRecord[]>> {
  return listLoader(
    { client, ...parts },
    (group: string) => `editions:${group}`,
    async (group) => {
      const found = await client.releasesOf('release-group', group, { limit: PAGE.browse, offset: 0 }, lane);
      return nullIfEmpty((found?.editions ?? []).toSorted((a, b) => compareDates(a.releaseDate, b.releaseDate)));
    },
  );
}

/** The index takes 12, 13 and 14 digits for different barcodes, so all forms are asked for and each hit is checked. */
function upcLoader(parts: MusicBrainzLoaderParts, lane: Lane): (upc: string) => Promise<Found<readonly AlbumRecord[]>> {
  return listLoader(
    parts,
    (upc: string) => `barcode:${upc}`,
    async (upc) => {
      const albums = recordsOf(await parts.client.searchReleases(anyOf('barcode', upcForms(upc)), WHOLE_BATCH, lane));
      return nullIfEmpty(albums.filter((album) => album.upc !== null && sameUpc(album.upc, upc)));
    },
  );
}

/** A loader of lists that have no batch; they share the data type `search` and are told apart by the prefix of their keys. */
function listLoader<K, T>(
  { cache, kinds }: MusicBrainzLoaderParts,
  keyOf: (key: K) => string,
  list: (key: K) => Promise<readonly T[] | null>,
): (key: K) => Promise<Found<readonly T[]>> {
  return createCachedLoader<K, readonly T[]>({
    provider: 'MUSICBRAINZ',
    cache,
    kind: kinds.search,
    keyOf,
    batchSize: 1,
    load: oneByOne(keyOf, list),
  });
}

/** An empty query is refused there with 400; it finds nothing. */
async function hitsOf<T>(lucene: string, search: (lucene: string) => Promise<Hits<T>>): Promise<readonly Scored<T>[] | null> {
  return lucene === '' ? null : nullIfEmpty((await search(lucene)).hits);
}

/** A release comes with all its tracks, so a page of them costs nothing more. */
async function tracksOf(albumById: (mbid: string) => Promise<Found<AlbumRecord>>, key: AlbumTracksKey): Promise<Found<Page<TrackRecord>>> {
  const album = await albumById(key.albumId);
  if (album === null) return null;
  const { tracks } = album.record;
  return { record: { items: tracks.slice(key.offset, key.offset + key.limit), total: tracks.length }, source: album.source };
}

function ifValid<T>(parse: (text: string) => string | null, load: (id: string) => Promise<Found<T>>): (text: string) => Promise<Found<T>> {
  return async (text) => {
    const id = parse(text);
    return id === null ? null : await load(id);
  };
}

function recordsOf<T>({ hits }: Hits<T>): readonly T[] {
  return hits.map((hit) => hit.record);
}

function nullIfEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}
