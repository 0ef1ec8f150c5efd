import type { z } from 'zod';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { ArtistRecord } from '../../src/model/artist.ts';
import type { WeightedName } from '../../src/model/genre.ts';
import type { TrackName, TrackRecord } from '../../src/model/track.ts';
import type { Metrics } from '../../src/observability/metrics.ts';
import type { Lane, Upstream } from '../../src/upstream/upstream.ts';
import { plainName } from '../name-key.ts';
import { parseWire } from '../parse-wire.ts';
import type { Scored, Similar } from '../provider.ts';
import { saysNotFound } from './failure.ts';
import { artistOf, foundTrackOf, listedArtistOf, listedTrackOf, scoredByOrder, tagsOf, trackOf } from './mapper.ts';
import { LIMITS } from './policy.ts';
import * as wire from './wire.ts';

const PROVIDER = 'LASTFM';

/** One method for each of Last.fm's. All resolve to null (a list to an empty one) for an unknown thing and throw a ProviderError when Last.fm could not answer. */
export interface LastfmClient {
  /** The names in the answer may be others than those asked for: Last.fm corrects them. */
  track(name: TrackName, lane: Lane): Promise<TrackRecord | null>;
  searchTracks(query: { readonly title: string; readonly artist: string | null }, lane: Lane): Promise<readonly Scored<TrackRecord>[]>;
  trackTags(name: TrackName, lane: Lane): Promise<readonly WeightedName[]>;
  similarTracks(name: TrackName, lane: Lane): Promise<readonly Similar<TrackRecord>[]>;
  artist(name: string, lane: Lane): Promise<ArtistRecord | null>;
  searchArtists(name: string, lane: Lane): Promise<readonly Scored<ArtistRecord>[]>;
  artistTags(name: string, lane: Lane): Promise<readonly WeightedName[]>;
  similarArtists(name: string, lane: Lane): Promise<readonly Similar<ArtistRecord>[]>;
  artistTopTracks(name: string, lane: Lane): Promise<readonly TrackRecord[]>;
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

/** The client over its upstream, for the life of the process. */
export function createLastfmClient(upstream: Upstream, metrics: Pick<Metrics, 'wireDrift'>): LastfmClient {
  const ask = async <S extends z.ZodType>(schema: S, method: string, parameters: Parameters, lane: Lane): Promise<z.output<S> | null> => {
    const answer = await upstream.send({ endpoint: method, path: '/', query: { method, ...parameters, format: 'json' }, lane });
    if (saysNotFound(answer)) return null;
    if (answer.status === 404) throw strayNotFound(method);
    return parseWire(schema, answer.body, { provider: PROVIDER, endpoint: method, metrics });
  };
  return {
    async track(name, lane) {
      const found = await ask(wire.trackInfo, 'track.getInfo', trackParameters(name), lane);
      return found && trackOf(found.track);
    },
    async searchTracks({ title, artist }, lane) {
      const parameters = { track: plainName(title), artist: artist === null ? undefined : plainName(artist), limit: LIMITS.search };
      const found = await ask(wire.trackSearch, 'track.search', parameters, lane);
      return scoredByOrder(found?.results.trackmatches.track.slice(0, LIMITS.search).map(foundTrackOf) ?? []);
    },
    async trackTags(name, lane) {
      const found = await ask(wire.topTags, 'track.getTopTags', trackParameters(name), lane);
      return tagsOf(found?.toptags.tag ?? []);
    },
    async similarTracks(name, lane) {
      const found = await ask(wire.similarTracks, 'track.getSimilar', { ...trackParameters(name), limit: LIMITS.similar }, lane);
      return found?.similartracks.track.slice(0, LIMITS.similar).map((track) => ({ record: listedTrackOf(track), match: track.match })) ?? [];
    },
    async artist(name, lane) {
      const found = await ask(wire.artistInfo, 'artist.getInfo', artistParameters(name), lane);
      return found && artistOf(found.artist);
    },
    async searchArtists(name, lane) {
      const found = await ask(wire.artistSearch, 'artist.search', { artist: plainName(name), limit: LIMITS.search }, lane);
      return scoredByOrder(found?.results.artistmatches.artist.slice(0, LIMITS.search).map(listedArtistOf) ?? []);
    },
    async artistTags(name, lane) {
      const found = await ask(wire.topTags, 'artist.getTopTags', artistParameters(name), lane);
      return tagsOf(found?.toptags.tag ?? []);
    },
    async similarArtists(name, lane) {
      const found = await ask(wire.similarArtists, 'artist.getSimilar', { ...artistParameters(name), limit: LIMITS.similar }, lane);
      return found?.similarartists.artist.slice(0, LIMITS.similar).map((artist) => ({ record: listedArtistOf(artist), match: artist.match })) ?? [];
    },
    async artistTopTracks(name, lane) {
      const found = await ask(wire.topTracks, 'artist.getTopTracks', { ...artistParameters(name), limit: LIMITS.topTracks }, lane);
      return found?.toptracks.track.slice(0, LIMITS.topTracks).map(listedTrackOf) ?? [];
    },
  };
}

/** Off by default, and then every misspelling is a page of its own. */
const CORRECTED = { autocorrect: 1 } as const;

function trackParameters({ artist, title }: TrackName): Parameters {
  return { artist: plainName(artist), track: plainName(title), ...CORRECTED };
}

function artistParameters(name: string): Parameters {
  return { artist: plainName(name), ...CORRECTED };
}

/** Last.fm says `not found` by its code 6; any other 404 comes from somebody else and must not be remembered as an answer. */
function strayNotFound(method: string): ProviderError {
  return new ProviderError({
    provider: PROVIDER,
    code: 'BAD_RESPONSE',
    status: 404,
    message: `Last.fm answered 404 to ${method} without its own error 6; check LASTFM_BASE_URL`,
  });
}
