import {
  albumArtwork,
  albumCredits,
  albumDetail,
  albumEditions,
  albumField,
  albumId,
  albumKind,
  albumLinks,
  albumMbid,
  albumTitle,
  albumTracks,
} from '../src/catalog/album-fields.ts';
import { albumBy, type AlbumKey } from '../src/catalog/album-by.ts';
import { ALBUM_PRECEDENCE } from '../src/catalog/precedence.ts';
import { BadInput } from '../src/errors/bad-input.ts';
import { decodeEntityIdOf } from './entity-argument.ts';
import type { AlbumBy, Resolvers } from './generated/types.ts';
import { firstOf } from './first-of.ts';
import { imageAtLeast } from './image.ts';
import { connection, readSlice } from './page.ts';
import { settle, settleList } from './problems.ts';

/** As many pressings as one list may hold. */
const EDITIONS = { usual: 20, most: 100 };
/** As many tracks as one page may hold. */
const MOST_TRACKS = 100;
const UPC_DIGITS = /^\d{8,14}$/;

function albumKey(by: AlbumBy): AlbumKey {
  const at = (provider: 'SPOTIFY' | 'MUSICBRAINZ' | 'APPLE_MUSIC' | 'DISCOGS', id: string): AlbumKey => ({ ref: { kind: 'album', provider, id } });
  if (typeof by.id === 'string') return { ref: decodeEntityIdOf('album', by.id, 'by.id') };
  if (typeof by.upc === 'string') return { upc: upcDigits(by.upc) };
  if (typeof by.mbid === 'string') return at('MUSICBRAINZ', by.mbid);
  if (typeof by.spotifyId === 'string') return at('SPOTIFY', by.spotifyId);
  if (typeof by.appleMusicId === 'string') return at('APPLE_MUSIC', by.appleMusicId);
  if (typeof by.discogsId === 'string') return at('DISCOGS', by.discogsId);
  throw new BadInput('by', 'by must name an album in exactly one way (id, upc, mbid, spotifyId, appleMusicId or discogsId), got none');
}

function upcDigits(text: string): string {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (UPC_DIGITS.test(digits)) return digits;
  throw new BadInput('by.upc', `by.upc must be a UPC or EAN of 8 to 14 digits, got "${text.slice(0, 40)}"; leave out everything but digits`);
}

export const album = {
  Query: {
    album: async (_, { by }, context, info) => settle(await albumBy(context.session, albumKey(by)), context, info),
  },
  Album: {
    id: (node, _, { session }) => albumId(session, node),
    upc: async (node, _, context, info) => settle(await albumDetail(node, ALBUM_PRECEDENCE.upc, ({ upc }) => upc), context, info),
    mbid: async (node, _, context, info) => settle(await albumMbid(node), context, info),
    title: (node) => albumTitle(node),
    kind: async (node, _, context, info) => settle(await albumKind(node), context, info),
    artistCredits: async (node, _, context, info) => settleList(await albumCredits(context.session, node), context, info),
    releaseDate: async (node, _, context, info) =>
      settle(await albumField(node, ALBUM_PRECEDENCE.releaseDate, ({ releaseDate }) => releaseDate), context, info),
    label: async (node, _, context, info) => settle(await albumDetail(node, ALBUM_PRECEDENCE.label, ({ label }) => label), context, info),
    catalogNumber: async (node, _, context, info) =>
      settle(await albumDetail(node, ALBUM_PRECEDENCE.catalogNumber, ({ catalogNumber }) => catalogNumber), context, info),
    trackCount: async (node, _, context, info) =>
      settle(await albumField(node, ALBUM_PRECEDENCE.trackCount, ({ trackCount }) => trackCount), context, info),
    tracks: async (node, { first, after }, context, info) => {
      const slice = readSlice('album-tracks', first ?? 50, after, MOST_TRACKS);
      const { value, problems } = await albumTracks(context.session, node, slice.offset, slice.first);
      return connection('album-tracks', slice, settleList({ value: value.tracks, problems }, context, info), value.total, (track) => track);
    },
    artwork: async (node, { minWidth }, context, info) => imageAtLeast(settle(await albumArtwork(node), context, info), minWidth),
    editions: async (node, { first }, context, info) => {
      const editions = await firstOf(first, EDITIONS, () => albumEditions(context.session, node), context, info);
      return editions.map(({ record, source }) => ({ ...record, barcode: record.upc, source }));
    },
    links: async (node, _, context, info) => settleList(await albumLinks(node), context, info),
  },
} satisfies Resolvers;
