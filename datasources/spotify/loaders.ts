import { parseIsrc } from '../../src/model/isrc.ts';
import type { Found } from '../../src/model/reading.ts';
import type { TrackRecord } from '../../src/model/track.ts';
import { upcForms } from '../../src/model/upc.ts';
import { createCachedLoader, oneByOne } from '../cached-loader.ts';
import { nameKey, plainName } from '../name-key.ts';
import type { AlbumTracksKey, Questions, RequestScope, Scored } from '../provider.ts';
import { albumsByUpc, artistAlbums, tracksOfAlbum } from './albums.ts';
import { openAudioFeatures } from './audio-features.ts';
import { createSpotifyClient, type Entries, type SpotifyClient } from './client.ts';
import { lookUp, type Ways } from './look-up.ts';
import { toAlbum, toAlbumInList, toArtist, toTrack } from './mapper.ts';
import type { SpotifyKinds, SpotifyParts } from './parts.ts';
import { BATCH, ID_FORM, PAGE, type QUESTIONS } from './policy.ts';
import { searchQuery } from './search-query.ts';

type SpotifyQuestions = Pick<Questions, (typeof QUESTIONS)[number]>;

/** Loaders for one request. */
export function openSpotify(parts: SpotifyParts, scope: RequestScope): SpotifyQuestions {
  const client = createSpotifyClient(parts.api, parts.world.metrics, scope.lane);
  return {
    ...trackQuestions(parts, client),
    ...artistQuestions(parts, client),
    ...albumQuestions(parts, client),
    audioFeatures: openAudioFeatures(parts, client),
  };
}

function trackQuestions(parts: SpotifyParts, client: SpotifyClient): Pick<SpotifyQuestions, 'trackById' | 'tracksByIsrc' | 'searchTracks'> {
  const byIsrc = single(
    parts,
    'search',
    (isrc: string) => `isrc:${isrc}`,
    (isrc) => tracksByIsrc(client, isrc),
  );
  return {
    trackById: byId(parts, 'track', BATCH.tracks, {
      batch: 'tracks-batch',
      several: (ids) => client.tracks(ids),
      one: (id) => client.track(id),
      // A copy of the track in another market answers under its own id and names the one that was asked for.
      idsOf: (track) => [track.id, track.linked_from?.id].filter((id) => typeof id === 'string'),
      toRecord: toTrack,
    }),
    tracksByIsrc: async (isrc) => {
      const normalised = parseIsrc(isrc);
      return normalised === null ? null : byIsrc(normalised);
    },
    searchTracks: search(
      parts,
      'track',
      (query) => searchQuery(query, 'track'),
      (q) => client.searchTracks(q),
      toTrack,
    ),
  };
}

/** Spotify's index also holds near misses; what does not carry the ISRC is not an answer. */
async function tracksByIsrc(client: SpotifyClient, isrc: string): Promise<readonly TrackRecord[] | null> {
  const entries = await client.searchTracks(`isrc:${isrc}`);
  const tracks = entries.flatMap((entry) => (entry === null ? [] : (toTrack(entry) ?? []))).filter((track) => track.isrcs.includes(isrc));
  return tracks.length === 0 ? null : tracks;
}

function artistQuestions(parts: SpotifyParts, client: SpotifyClient): Pick<SpotifyQuestions, 'artistById' | 'searchArtists' | 'artistAlbums'> {
  return {
    artistById: byId(parts, 'artist', BATCH.artists, {
      batch: 'artists-batch',
      several: (ids) => client.artists(ids),
      one: (id) => client.artist(id),
      idsOf: (artist) => [artist.id],
      toRecord: toArtist,
    }),
    searchArtists: search(parts, 'artist', plainName, (q) => client.searchArtists(q), toArtist),
    artistAlbums: forKnownForm(
      single(
        parts,
        'search',
        (id) => `artist-albums:${id}`,
        (id) => artistAlbums(client, id),
      ),
    ),
  };
}

function albumQuestions(
  parts: SpotifyParts,
  client: SpotifyClient,
): Pick<SpotifyQuestions, 'albumById' | 'albumsByUpc' | 'searchAlbums' | 'albumTracks'> {
  const tracks = single(
    parts,
    'album',
    (key: AlbumTracksKey) => `${key.albumId}/tracks/${key.offset}/${key.limit}`,
    (key) => tracksOfAlbum(client, key),
  );
  const byUpc = single(
    parts,
    'search',
    (upc: string) => `upc:${upc}`,
    (upc) => albumsByUpc(client, upc),
  );
  return {
    albumById: byId(parts, 'album', BATCH.albums, {
      batch: 'albums-batch',
      several: (ids) => client.albums(ids),
      one: (id) => client.album(id),
      idsOf: (album) => [album.id],
      toRecord: toAlbum,
    }),
    albumsByUpc: async (upc) => {
      const [gtin14] = upcForms(upc);
      return gtin14 === undefined ? null : byUpc(gtin14);
    },
    searchAlbums: search(
      parts,
      'album',
      (query) => searchQuery(query, 'album'),
      (q) => client.searchAlbums(q),
      toAlbumInList,
    ),
    albumTracks: async (key) => (ID_FORM.test(key.albumId) ? tracks(key) : null),
  };
}

/** Ids gathered over a tick and looked up together, as far as the application may. */
function byId<W, T extends { readonly url: string | null }>(
  parts: SpotifyParts,
  dataType: keyof SpotifyKinds,
  batchSize: number,
  ways: Ways<W, T>,
): (id: string) => Promise<Found<T>> {
  return forKnownForm(
    createCachedLoader<string, T>({
      provider: 'SPOTIFY',
      cache: parts.world.cache,
      kind: parts.kinds[dataType],
      keyOf: (id) => id,
      batchSize,
      load: (ids) => lookUp(ids, ways, parts.switches),
      urlOf: (record) => record.url,
    }),
  );
}

/** What Spotify cannot know is not asked: one malformed id fails a whole batch with 400. */
function forKnownForm<T>(load: (id: string) => Promise<Found<T>>): (id: string) => Promise<Found<T>> {
  return async (id) => (ID_FORM.test(id) ? load(id) : null);
}

/** A question that takes a request of its own for each key. */
function single<K, T extends object>(
  parts: SpotifyParts,
  dataType: keyof SpotifyKinds,
  keyOf: (key: K) => string,
  ask: (key: K) => Promise<T | null>,
): (key: K) => Promise<Found<T>> {
  return createCachedLoader<K, T>({
    provider: 'SPOTIFY',
    cache: parts.world.cache,
    kind: parts.kinds[dataType],
    keyOf,
    batchSize: 1,
    load: oneByOne(keyOf, ask),
  });
}

/** A search of one type; nothing to look for and nothing found are both null. */
function search<K, W, T>(
  parts: SpotifyParts,
  type: 'track' | 'artist' | 'album',
  toQ: (key: K) => string,
  ask: (q: string) => Promise<Entries<W>>,
  toRecord: (entry: W) => T | null,
): (key: K) => Promise<Found<readonly Scored<T>[]>> {
  const load = single(
    parts,
    'search',
    (q: string) => `${type}:${nameKey(q)}`,
    async (q) => scored(await ask(q), toRecord),
  );
  return async (key) => {
    const q = toQ(key);
    return q === '' ? null : load(q);
  };
}

/** Spotify gives no scores; the first of a page is 1 and each place costs as much as the next. */
function scored<W, T>(entries: Entries<W>, toRecord: (entry: W) => T | null): readonly Scored<T>[] | null {
  const hits = entries.flatMap((entry, place) => {
    const record = entry === null ? null : toRecord(entry);
    return record === null ? [] : [{ record, score: Math.max(0, 1 - place / PAGE.search) }];
  });
  return hits.length === 0 ? null : hits;
}
