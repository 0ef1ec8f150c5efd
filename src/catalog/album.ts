import type { ProviderError } from '../errors/provider-error.ts';
import type { AlbumMention } from '../model/album-mention.ts';
import type { AlbumRecord } from '../model/album.ts';
import { confidenceOfAlbums } from '../model/match.ts';
import type { Provider } from '../model/provider.ts';
import type { Reading } from '../model/reading.ts';
import { parseTitle } from '../model/title.ts';
import { sameUpc } from '../model/upc.ts';
import { byLinks, byUrl, convincing, place, metAndAt, type AskById, type Placer } from './place.ts';
import { createNode, NOWHERE, placedAs, startReadings, startRef, type EntityNode, type Placed, type Strategy } from './placement.ts';
import type { Session } from './session.ts';

/** An album within one request. */
export interface AlbumNode extends EntityNode<AlbumRecord> {
  readonly kind: 'album';
  /** How a track or a list named it, when that is how it was met. */
  readonly mention: AlbumMention | null;
}

/** An album met at the given places, the best anchor first. */
export function createAlbumNode(
  session: Session,
  start: readonly Placed<AlbumRecord>[],
  mention: AlbumMention | null,
  failed?: ReadonlyMap<Provider, ProviderError>,
): AlbumNode {
  const placer = { askById: askAlbum, ways: waysOf(session), failed };
  const node = createNode<AlbumRecord>('album', start, (self, provider) => place(session, self, provider, placer));
  return { ...node, kind: 'album', mention };
}

/** Asks a provider for an album by its id there. */
export const askAlbum: AskById<AlbumRecord> = async (session, provider, id) => await session.asker.ask(provider, 'albumById', id);

function waysOf(session: Session): Placer<AlbumRecord>['ways'] {
  const withMusicBrainz = metAndAt<AlbumRecord>('MUSICBRAINZ');
  return {
    MUSICBRAINZ: [byUpc(session, 'MUSICBRAINZ'), byUrl(session, 'MUSICBRAINZ', spotifyUrl, askAlbum, sureByLink), byName(session, 'MUSICBRAINZ')],
    SPOTIFY: [byLinks(session, 'SPOTIFY', withMusicBrainz, askAlbum, linkConfidence), byUpc(session, 'SPOTIFY'), byName(session, 'SPOTIFY')],
  };
}

function sureByLink(node: EntityNode<AlbumRecord>, found: AlbumRecord): number {
  return Math.max(0.5, ...startReadings(node).map(({ record }) => linkConfidence(record, found)));
}

/** A barcode names one edition; titles are looked at all the same, since labels reuse codes. */
const UPC_CONFIDENCE = 0.98;

function byUpc(session: Session, provider: Provider): Strategy<AlbumRecord> {
  return async (node) => {
    const bases = await ownReadings(node);
    const upc = bases.flatMap(({ record }) => record.upc ?? [])[0];
    if (upc === undefined) return NOWHERE;
    return await convincing(
      [upc],
      (digits) => session.asker.ask(provider, 'albumsByUpc', digits),
      (digits, found) =>
        found.record
          .filter((record) => record.upc === null || sameUpc(record.upc, digits))
          .map((record) => placedAs('album', { record, source: found.source }, 'UPC', upcConfidence(bases, record))),
    );
  };
}

function byName(session: Session, provider: Provider): Strategy<AlbumRecord> {
  return async (node) => {
    const base = (await ownReadings(node))[0]?.record;
    if (base === undefined) return NOWHERE;
    return await convincing(
      [{ text: null, artist: base.credits[0]?.artist.name ?? null, title: parseTitle(base.title).plain }],
      (query) => session.asker.ask(provider, 'searchAlbums', query),
      (_, found) => found.record.map(({ record }) => placedAs('album', { record, source: found.source }, 'SEARCH', confidenceOfAlbums(base, record))),
    );
  };
}

function upcConfidence(bases: readonly Reading<AlbumRecord>[], found: AlbumRecord): number {
  return Math.max(...bases.map(({ record }) => (confidenceOfAlbums(record, found) >= 0.5 ? UPC_CONFIDENCE : 0.5)));
}

function linkConfidence(a: AlbumRecord, b: AlbumRecord): number {
  return confidenceOfAlbums(a, b) >= 0.5 ? 0.97 : 0.6;
}

/** What the node was met with; when only an id was met, what that provider says about it. */
async function ownReadings(node: EntityNode<AlbumRecord>): Promise<readonly Reading<AlbumRecord>[]> {
  const readings = startReadings(node);
  const [first] = node.start;
  return readings.length > 0 || first === undefined ? readings : await metAndAt<AlbumRecord>(first.ref.provider)(node);
}

function spotifyUrl(node: EntityNode<AlbumRecord>): string | null {
  const ref = startRef(node, 'SPOTIFY');
  return ref === null ? null : `https://open.spotify.com/album/${ref.id}`;
}
