import type { z } from 'zod';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { Metrics } from '../../src/observability/metrics.ts';
import type { Lane, Upstream, UpstreamRequest } from '../../src/upstream/upstream.ts';
import { parseWire } from '../parse-wire.ts';
import { PAGE } from './policy.ts';
import * as wire from './wire.ts';

/** Entries of an answer as Spotify orders them; null stands for an unknown id or a withdrawn item. */
export type Entries<W> = readonly (W | null)[];

/** A page of simplified tracks. */
export interface TrackPage {
  readonly items: Entries<wire.SimplifiedTrackWire>;
  readonly total: number | null;
}

/** The endpoints of the Web API that we ask, one method each, in one lane. Single look-ups answer null for a 404. */
export interface SpotifyClient {
  track(id: string): Promise<wire.TrackWire | null>;
  /** At most BATCH.tracks ids; so below. A 403 or 404 is CAPABILITY_UNAVAILABLE. */
  tracks(ids: readonly string[]): Promise<Entries<wire.TrackWire>>;
  artist(id: string): Promise<wire.ArtistWire | null>;
  artists(ids: readonly string[]): Promise<Entries<wire.ArtistWire>>;
  album(id: string): Promise<wire.AlbumWire | null>;
  albums(ids: readonly string[]): Promise<Entries<wire.AlbumWire>>;
  audioFeatures(ids: readonly string[]): Promise<Entries<wire.AudioFeaturesWire>>;
  /** `q` in the syntax of Spotify's search; the first page. */
  searchTracks(q: string): Promise<Entries<wire.TrackWire>>;
  searchArtists(q: string): Promise<Entries<wire.ArtistWire>>;
  searchAlbums(q: string): Promise<Entries<wire.AlbumMentionWire>>;
  /** `limit` at most PAGE.albumTracks. */
  albumTracks(id: string, offset: number, limit: number): Promise<TrackPage | null>;
  /** `group` is `album` or `single`. */
  artistAlbums(id: string, group: string, offset: number): Promise<Entries<wire.AlbumMentionWire> | null>;
}

/** A client on the way to the API; cheap, so that each request makes its own. */
export function createSpotifyClient(upstream: Upstream, metrics: Metrics, lane: Lane): SpotifyClient {
  const send = async <S extends z.ZodType>(request: UpstreamRequest, schema: S): Promise<z.output<S> | null> => {
    const answer = await upstream.send({ ...request, lane });
    return answer.status === 404 ? null : parseWire(schema, answer.body, { provider: 'SPOTIFY', endpoint: request.endpoint, metrics });
  };
  const sendToKnown = async <S extends z.ZodType>(request: UpstreamRequest, schema: S): Promise<z.output<S>> => {
    const answer = await send(request, schema);
    if (answer === null) throw noSuchEndpoint(request.endpoint);
    return answer;
  };
  const several = (kind: string, ids: readonly string[]): UpstreamRequest => ({
    endpoint: `${kind}.several`,
    path: `/${kind}`,
    query: { ids: ids.join(',') },
  });
  const search = (type: string, q: string): UpstreamRequest => ({ endpoint: 'search', path: '/search', query: { type, q, limit: PAGE.search } });

  return {
    track: (id) => send({ endpoint: 'track', path: `/tracks/${encodeURIComponent(id)}` }, wire.track),
    tracks: async (ids) => (await sendToKnown(several('tracks', ids), wire.severalTracks)).tracks,
    artist: (id) => send({ endpoint: 'artist', path: `/artists/${encodeURIComponent(id)}` }, wire.artist),
    artists: async (ids) => (await sendToKnown(several('artists', ids), wire.severalArtists)).artists,
    album: (id) => send({ endpoint: 'album', path: `/albums/${encodeURIComponent(id)}` }, wire.album),
    albums: async (ids) => (await sendToKnown(several('albums', ids), wire.severalAlbums)).albums,
    audioFeatures: async (ids) => (await sendToKnown(several('audio-features', ids), wire.severalAudioFeatures)).audio_features,
    searchTracks: async (q) => (await sendToKnown(search('track', q), wire.trackSearch)).tracks.items,
    searchArtists: async (q) => (await sendToKnown(search('artist', q), wire.artistSearch)).artists.items,
    searchAlbums: async (q) => (await sendToKnown(search('album', q), wire.albumSearch)).albums.items,
    albumTracks: (id, offset, limit) =>
      send({ endpoint: 'album.tracks', path: `/albums/${encodeURIComponent(id)}/tracks`, query: { limit, offset } }, wire.albumTracksPage),
    artistAlbums: async (id, group, offset) => {
      const query = { include_groups: group, limit: PAGE.artistAlbums, offset };
      return (await send({ endpoint: 'artist.albums', path: `/artists/${encodeURIComponent(id)}/albums`, query }, wire.albumPage))?.items ?? null;
    },
  };
}

function noSuchEndpoint(endpoint: string): ProviderError {
  return new ProviderError({
    provider: 'SPOTIFY',
    code: 'CAPABILITY_UNAVAILABLE',
    status: 404,
    message: `Spotify has no endpoint ${endpoint} for this application`,
  });
}
