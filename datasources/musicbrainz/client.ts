import type { z } from 'zod';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { AlbumRecord } from '../../src/model/album.ts';
import type { ArtistRecord } from '../../src/model/artist.ts';
import type { EntityRef } from '../../src/model/external-link.ts';
import type { TrackRecord } from '../../src/model/track.ts';
import type { Metrics } from '../../src/observability/metrics.ts';
import type { Lane, Upstream, UpstreamRequest } from '../../src/upstream/upstream.ts';
import { parseWire } from '../parse-wire.ts';
import type { Scored } from '../provider.ts';
import { albumOf, artistOf, entitiesOf, trackOf } from './mapper.ts';
import { INCLUDES } from './policy.ts';
import * as wire from './wire.ts';

const PROVIDER = 'MUSICBRAINZ';

/** A part of a longer list: `limit` at most 100. */
export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/** The hits of a Lucene search in the order of their score; `total` counts those of all pages. */
export interface Hits<T> {
  readonly hits: readonly Scored<T>[];
  readonly total: number;
}

/** One method for each endpoint. All resolve to null when MusicBrainz knows no such thing and throw a ProviderError when it could not answer. */
export interface MusicBrainzClient {
  /** The record's id is another than the one asked for when MusicBrainz has merged the two. */
  recording(mbid: string, lane: Lane): Promise<TrackRecord | null>;
  recordingsByIsrc(isrc: string, lane: Lane): Promise<readonly TrackRecord[] | null>;
  searchRecordings(query: string, slice: Slice, lane: Lane): Promise<Hits<TrackRecord>>;
  artist(mbid: string, lane: Lane): Promise<ArtistRecord | null>;
  searchArtists(query: string, slice: Slice, lane: Lane): Promise<Hits<ArtistRecord>>;
  release(mbid: string, lane: Lane): Promise<AlbumRecord | null>;
  searchReleases(query: string, slice: Slice, lane: Lane): Promise<Hits<AlbumRecord>>;
  /** The official editions of an artist or of a release group; null when there is no such thing. */
  releasesOf(
    entity: 'artist' | 'release-group',
    mbid: string,
    slice: Slice,
    lane: Lane,
  ): Promise<{ readonly editions: readonly AlbumRecord[]; readonly total: number } | null>;
  /** What pages elsewhere (at most 100) are here, by address; one that nobody linked is left out. */
  entitiesByUrl(urls: readonly string[], lane: Lane): Promise<ReadonlyMap<string, readonly EntityRef[]>>;
}

/** The client over its upstream, for the life of the process. */
export function createMusicBrainzClient(upstream: Upstream, metrics: Pick<Metrics, 'wireDrift'>): MusicBrainzClient {
  const ask = async <S extends z.ZodType>(schema: S, request: UpstreamRequest): Promise<z.output<S> | null> => {
    const answer = await upstream.send(request);
    return answer.status === 404 ? null : parseWire(schema, answer.body, { provider: PROVIDER, endpoint: request.endpoint, metrics });
  };
  const search = async <S extends z.ZodType>(schema: S, entity: SearchedEntity, query: string, slice: Slice, lane: Lane): Promise<z.output<S>> => {
    const found = await ask(schema, { endpoint: `${entity}-search`, path: `/${entity}`, query: { query, ...slice, fmt: 'json' }, lane });
    return found ?? noSuchSearch(entity);
  };
  return {
    async recording(mbid, lane) {
      const found = await ask(wire.recording, lookUp('recording', mbid, INCLUDES.recording, lane));
      return found && trackOf(found);
    },
    async recordingsByIsrc(isrc, lane) {
      const found = await ask(wire.isrc, lookUp('isrc', isrc, INCLUDES.isrc, lane));
      return found && found.recordings.map(trackOf).map((track) => underIsrc(track, isrc));
    },
    async searchRecordings(query, slice, lane) {
      const found = await search(wire.recordingSearch, 'recording', query, slice, lane);
      return { total: found.count, hits: found.recordings.map((hit) => ({ record: trackOf(hit), score: shareOf(hit.score) })) };
    },
    async artist(mbid, lane) {
      const found = await ask(wire.artist, lookUp('artist', mbid, INCLUDES.artist, lane));
      return found && artistOf(found);
    },
    async searchArtists(query, slice, lane) {
      const found = await search(wire.artistSearch, 'artist', query, slice, lane);
      return { total: found.count, hits: found.artists.map((hit) => ({ record: artistOf(hit), score: shareOf(hit.score) })) };
    },
    async release(mbid, lane) {
      const found = await ask(wire.release, lookUp('release', mbid, INCLUDES.release, lane));
      return found && albumOf(found);
    },
    async searchReleases(query, slice, lane) {
      const found = await search(wire.releaseSearch, 'release', query, slice, lane);
      return { total: found.count, hits: found.releases.map((hit) => ({ record: albumOf(hit), score: shareOf(hit.score) })) };
    },
    async releasesOf(entity, mbid, slice, lane) {
      const query = { [entity]: mbid, inc: INCLUDES.releases, status: 'official', ...slice, fmt: 'json' };
      const found = await ask(wire.releaseBrowse, { endpoint: 'release-browse', path: '/release', query, lane });
      return found && { total: found['release-count'], editions: found.releases.map(albumOf) };
    },
    async entitiesByUrl(urls, lane) {
      const path = `/url?${urls.map((url) => `resource=${queryValue(url)}`).join('&')}`;
      const request = { endpoint: 'url', path, query: { inc: INCLUDES.url, fmt: 'json' }, lane };
      if (urls.length > 1) return byResource((await ask(wire.urls, request))?.urls ?? []);
      const found = await ask(wire.url, request);
      return new Map(found === null ? [] : urls.map((url) => [url, entitiesOf(found)]));
    },
  };
}

type SearchedEntity = 'recording' | 'artist' | 'release';

function lookUp(entity: SearchedEntity | 'isrc', id: string, inc: string, lane: Lane): UpstreamRequest {
  return { endpoint: entity, path: `/${entity}/${encodeURIComponent(id)}`, query: { inc, fmt: 'json' }, lane };
}

/** The look-up's own word counts, even where the recording's list of ISRCs is missing. */
function underIsrc(track: TrackRecord, isrc: string): TrackRecord {
  return track.isrcs.includes(isrc) ? track : { ...track, isrcs: [...track.isrcs, isrc] };
}

function byResource(urls: readonly wire.UrlWire[]): ReadonlyMap<string, readonly EntityRef[]> {
  return new Map(urls.map((url) => [url.resource, entitiesOf(url)]));
}

function shareOf(score: number | null): number {
  return (score ?? 0) / 100;
}

/** Percent-encoded but for `:` and `/`, which a query may hold: with them encoded 100 addresses would not fit the 8 KB of a request line. */
function queryValue(url: string): string {
  return encodeURIComponent(url).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function noSuchSearch(entity: SearchedEntity): never {
  throw new ProviderError({
    provider: PROVIDER,
    code: 'BAD_RESPONSE',
    status: 404,
    message: `MusicBrainz answered 404 to a search for ${entity}s, which always exists; check MUSICBRAINZ_BASE_URL`,
  });
}
