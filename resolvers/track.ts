import {
  similarTracks,
  trackAlbum,
  trackArtwork,
  trackCredits,
  trackDuration,
  trackExplicit,
  trackGenres,
  trackId,
  trackIsrc,
  trackLinks,
  trackMbid,
  trackPopularity,
  trackPreview,
  trackReleaseDate,
  trackSpotifyId,
  trackTitle,
} from '../src/catalog/track-fields.ts';
import { audioFeaturesOf } from '../src/catalog/audio-features.ts';
import { trackBy, type TrackKey } from '../src/catalog/track-by.ts';
import { BadInput } from '../src/errors/bad-input.ts';
import { decodeEntityIdOf } from './entity-argument.ts';
import type { Resolvers, TrackBy } from './generated/types.ts';
import { firstOf } from './first-of.ts';
import { imageAtLeast } from './image.ts';
import { settle, settleEach, settleList } from './problems.ts';
import { checkCount } from './base.ts';

/** As long as a list of genres or neighbours can be. */
const LISTED = { usual: 10, most: 50 };

function trackKey(by: TrackBy, argument: string): TrackKey {
  const at = (provider: 'SPOTIFY' | 'MUSICBRAINZ' | 'APPLE_MUSIC' | 'BEATPORT', id: string): TrackKey => ({ ref: { kind: 'track', provider, id } });
  if (typeof by.id === 'string') return { ref: decodeEntityIdOf('track', by.id, `${argument}.id`) };
  if (typeof by.isrc === 'string') return { isrc: by.isrc };
  if (typeof by.mbid === 'string') return at('MUSICBRAINZ', by.mbid);
  if (typeof by.spotifyId === 'string') return at('SPOTIFY', by.spotifyId);
  if (typeof by.appleMusicId === 'string') return at('APPLE_MUSIC', by.appleMusicId);
  if (typeof by.beatportId === 'string') return at('BEATPORT', by.beatportId);
  throw new BadInput(argument, `${argument} must name a track in exactly one way (id, isrc, mbid, spotifyId, appleMusicId or beatportId), got none`);
}

export const track = {
  Query: {
    track: async (_, { by }, context, info) => settle(await trackBy(context.session, trackKey(by, 'by')), context, info),
    tracks: async (_, { by }, context, info) => {
      checkCount('by', by);
      const keys = by.map((each, index) => trackKey(each, `by[${index}]`));
      return settleEach(await Promise.all(keys.map((key) => trackBy(context.session, key))), context, info);
    },
  },
  Track: {
    id: (node, _, { session }) => trackId(session, node),
    isrc: async (node, _, context, info) => settle(await trackIsrc(node), context, info),
    mbid: async (node, _, context, info) => settle(await trackMbid(node), context, info),
    spotifyId: async (node, _, context, info) => settle(await trackSpotifyId(node), context, info),
    title: (node) => trackTitle(node),
    artistCredits: (node, _, { session }) => trackCredits(session, node),
    album: async (node, _, context, info) => settle(await trackAlbum(context.session, node), context, info),
    durationMs: async (node, _, context, info) => settle(await trackDuration(node), context, info),
    releaseDate: async (node, _, context, info) => settle(await trackReleaseDate(node), context, info),
    explicit: async (node, _, context, info) => settle(await trackExplicit(node), context, info),
    artwork: async (node, { minWidth }, context, info) => imageAtLeast(settle(await trackArtwork(node), context, info), minWidth),
    previewUrl: async (node, _, context, info) => settle(await trackPreview(node), context, info),
    audioFeatures: async (node, _, context, info) => settle(await audioFeaturesOf(context.session, node), context, info),
    genres: (node, { first }, context, info) => firstOf(first, LISTED, () => trackGenres(context.session, node), context, info),
    popularity: async (node, _, context, info) => settle(await trackPopularity(node), context, info),
    similar: (node, { first }, context, info) => firstOf(first, LISTED, () => similarTracks(context.session, node), context, info),
    links: async (node, _, context, info) => settleList(await trackLinks(context.session, node), context, info),
  },
} satisfies Resolvers;
