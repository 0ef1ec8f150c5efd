import type { ProviderError } from '../errors/provider-error.ts';
import type { ArtistRecord } from '../model/artist.ts';
import { goesBy, JOIN_CONFIDENCE } from '../model/match.ts';
import type { Provider } from '../model/provider.ts';
import { byClaimedMbid, byLinks, byUrl, convincing, place, metAndAt, type AskById, type Placer } from './place.ts';
import { createNode, placedAs, startReadings, startRef, type EntityNode, type Placed, type Strategy } from './placement.ts';
import type { Session } from './session.ts';

/** An artist within one request. */
export interface ArtistNode extends EntityNode<ArtistRecord> {
  readonly kind: 'artist';
  /** The name that the artist was met under. */
  readonly name: string;
}

/** What is known of an artist that was only named. */
export interface ArtistOrigin {
  readonly name: string;
  /** MBIDs that other providers claim; verified before use. */
  readonly claimedMbids?: readonly string[];
  readonly failed?: ReadonlyMap<Provider, ProviderError>;
}

/** An artist met at the given places, the best anchor first. */
export function createArtistNode(session: Session, start: readonly Placed<ArtistRecord>[], origin: ArtistOrigin): ArtistNode {
  const placer = { askById: askArtist, ways: waysOf(session, origin), failed: origin.failed };
  const node = createNode<ArtistRecord>('artist', start, (self, provider) => place(session, self, provider, placer));
  return { ...node, kind: 'artist', name: origin.name };
}

/** Asks a provider for an artist by its id there; Last.fm knows artists by name only. */
export const askArtist: AskById<ArtistRecord> = async (session, provider, id) =>
  provider === 'LASTFM' ? await session.asker.ask(provider, 'artistByName', id) : await session.asker.ask(provider, 'artistById', id);

function waysOf(session: Session, origin: ArtistOrigin): Placer<ArtistRecord>['ways'] {
  const withMusicBrainz = metAndAt<ArtistRecord>('MUSICBRAINZ');
  const claims = (node: EntityNode<ArtistRecord>): string[] => [
    ...(origin.claimedMbids ?? []),
    ...startReadings(node).flatMap(({ record }) => record.mbid ?? []),
  ];
  const linked = (_: unknown, found: ArtistRecord): number => (goesBy(found, origin.name) ? 0.99 : 0.85);
  return {
    MUSICBRAINZ: [
      byUrl(session, 'MUSICBRAINZ', spotifyUrl, askArtist, linked),
      byClaimedMbid(session, claims, askArtist, (_, found) => (goesBy(found, origin.name) ? 0.95 : 0.3)),
      byName(session, 'MUSICBRAINZ', origin),
    ],
    SPOTIFY: [byLinks(session, 'SPOTIFY', withMusicBrainz, askArtist, linked), byName(session, 'SPOTIFY', origin)],
    LASTFM: [byPage(session, origin)],
  };
}

/** Only one artist of that name, and nobody else comes near: enough to join, but no more. */
const ONLY_NAMESAKE = JOIN_CONFIDENCE;

/** By name alone artists are joined only when the name is nobody else's: with several namesakes none is chosen. */
function byName(session: Session, provider: Provider, origin: ArtistOrigin): Strategy<ArtistRecord> {
  return async () =>
    await convincing(
      [origin.name],
      (name) => session.asker.ask(provider, 'searchArtists', name),
      (name, found) => {
        const namesakes = found.record.filter(({ record }) => goesBy(record, name));
        return namesakes.length === 1
          ? namesakes.map(({ record }) => placedAs('artist', { record, source: found.source }, 'SEARCH', ONLY_NAMESAKE))
          : [];
      },
    );
}

/** Last.fm's page for the name; one page may stand for several namesakes, unless it names the same MBID. */
function byPage(session: Session, origin: ArtistOrigin): Strategy<ArtistRecord> {
  return async (node) => {
    const mbid = startRef(node, 'MUSICBRAINZ')?.id ?? null;
    return await convincing(
      [origin.name],
      (name) => session.asker.ask('LASTFM', 'artistByName', name),
      (name, found) => {
        const sameMbid = mbid !== null && found.record.mbid === mbid;
        return placedAs('artist', found, sameMbid ? 'MBID' : 'SEARCH', sameMbid ? 0.99 : goesBy(found.record, name) ? 0.85 : 0.3);
      },
    );
  };
}

function spotifyUrl(node: EntityNode<ArtistRecord>): string | null {
  const ref = startRef(node, 'SPOTIFY');
  return ref === null ? null : `https://open.spotify.com/artist/${ref.id}`;
}
