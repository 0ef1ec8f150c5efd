import { artistBy, type ArtistKey } from '../src/catalog/artist-by.ts';
import {
  artistAlbums,
  artistBiography,
  artistFact,
  artistGenres,
  artistId,
  artistIdAt,
  artistImages,
  artistLinks,
  artistPopularity,
  artistTopTracks,
  similarArtists,
} from '../src/catalog/artist-fields.ts';
import { BadInput } from '../src/errors/bad-input.ts';
import { checkCount } from './base.ts';
import { decodeEntityIdOf } from './entity-argument.ts';
import type { ArtistBy, Resolvers } from './generated/types.ts';
import { firstOf } from './first-of.ts';
import { imageAtLeast } from './image.ts';
import { connection, readSlice, sliceList } from './page.ts';
import { settle, settleEach, settleList } from './problems.ts';

/** As long as a list of genres, tracks or neighbours can be. */
const LISTED = { usual: 10, most: 50 };

function artistKey(by: ArtistBy, argument: string): ArtistKey {
  const at = (provider: 'SPOTIFY' | 'MUSICBRAINZ' | 'APPLE_MUSIC' | 'DISCOGS' | 'TICKETMASTER', id: string): ArtistKey => ({
    ref: { kind: 'artist', provider, id },
  });
  if (typeof by.id === 'string') return { ref: decodeEntityIdOf('artist', by.id, `${argument}.id`) };
  if (typeof by.mbid === 'string') return at('MUSICBRAINZ', by.mbid);
  if (typeof by.spotifyId === 'string') return at('SPOTIFY', by.spotifyId);
  if (typeof by.appleMusicId === 'string') return at('APPLE_MUSIC', by.appleMusicId);
  if (typeof by.discogsId === 'string') return at('DISCOGS', by.discogsId);
  if (typeof by.ticketmasterId === 'string') return at('TICKETMASTER', by.ticketmasterId);
  if (typeof by.name === 'string' && by.name.trim() !== '') return { name: by.name.trim() };
  throw new BadInput(
    argument,
    `${argument} must name an artist in exactly one way (id, mbid, spotifyId, appleMusicId, discogsId, ticketmasterId or a name that is not empty), got none`,
  );
}

export const artist = {
  Query: {
    artist: async (_, { by }, context, info) => settle(await artistBy(context.session, artistKey(by, 'by')), context, info),
    artists: async (_, { by }, context, info) => {
      checkCount('by', by);
      const keys = by.map((each, index) => artistKey(each, `by[${index}]`));
      return settleEach(await Promise.all(keys.map((key) => artistBy(context.session, key))), context, info);
    },
  },
  Artist: {
    id: (node, _, { session }) => artistId(session, node),
    mbid: async (node, _, context, info) => settle(await artistIdAt(node, 'MUSICBRAINZ'), context, info),
    spotifyId: async (node, _, context, info) => settle(await artistIdAt(node, 'SPOTIFY'), context, info),
    name: ({ name }) => name,
    sortName: async (node, _, context, info) => settle(await artistFact(node, ({ sortName }) => sortName), context, info),
    kind: async (node, _, context, info) => settle(await artistFact(node, ({ kind }) => kind), context, info),
    country: async (node, _, context, info) => settle(await artistFact(node, ({ country }) => country), context, info),
    disambiguation: async (node, _, context, info) => settle(await artistFact(node, ({ disambiguation }) => disambiguation), context, info),
    activeFrom: async (node, _, context, info) => settle(await artistFact(node, ({ activeFrom }) => activeFrom), context, info),
    activeTo: async (node, _, context, info) => settle(await artistFact(node, ({ activeTo }) => activeTo), context, info),
    aliases: async (node, _, context, info) => {
      const { value, problems } = await artistFact(node, ({ aliases }) => aliases);
      return settleList({ value: value ?? [], problems }, context, info);
    },
    image: async (node, { minWidth }, context, info) => imageAtLeast(settle(await artistImages(node), context, info), minWidth),
    biography: async (node, _, context, info) => {
      const biography = settle(await artistBiography(node), context, info);
      return biography === null ? null : { summary: biography.value, source: biography.source };
    },
    genres: (node, { first }, context, info) => firstOf(first, LISTED, () => artistGenres(context.session, node), context, info),
    popularity: async (node, _, context, info) => settle(await artistPopularity(node), context, info),
    topTracks: (node, { first }, context, info) => firstOf(first, LISTED, () => artistTopTracks(context.session, node), context, info),
    albums: async (node, { kinds, first, after }, context, info) => {
      const slice = readSlice('artist-albums', first ?? 20, after, LISTED.most);
      const albums = settleList(await artistAlbums(context.session, node, kinds ?? null), context, info);
      const { items, total } = sliceList(albums, slice);
      return connection('artist-albums', slice, items, total, (album) => album);
    },
    similar: (node, { first }, context, info) => firstOf(first, LISTED, () => similarArtists(context.session, node), context, info),
    links: async (node, _, context, info) => settleList(await artistLinks(node), context, info),
  },
} satisfies Resolvers;
