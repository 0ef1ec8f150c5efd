import type { ProviderError } from '../errors/provider-error.ts';
import type { CreditRecord } from '../model/artist.ts';
import { confidenceByIsrc, confidenceByLink, confidenceByName } from '../model/match.ts';
import type { Provider } from '../model/provider.ts';
import type { Reading } from '../model/reading.ts';
import { trackNameOf } from '../model/name-id.ts';
import { parseTitle } from '../model/title.ts';
import type { TrackName, TrackRecord } from '../model/track.ts';
import { byClaimedMbid, byLinks, byUrl, convincing, place, metAndAt, type AskById, type Placer } from './place.ts';
import { createNode, NOWHERE, placedAs, startReadings, startRef, type EntityNode, type Placed, type Strategy } from './placement.ts';
import type { Session } from './session.ts';

/** A track within one request. */
export interface TrackNode extends EntityNode<TrackRecord> {
  readonly kind: 'track';
  /** One provider's list named it (similar tracks, search): it is shown as that provider writes it, without asking the others. */
  readonly mention: boolean;
  /** The ISRC that the client named, when it did. */
  readonly askedIsrc: string | null;
}

/** How a track node came about. */
export interface TrackOrigin {
  readonly mention?: boolean;
  readonly askedIsrc?: string | null;
  /** Who was asked already and could not answer. */
  readonly failed?: ReadonlyMap<Provider, ProviderError>;
}

/** A track met at the given places, the best anchor first. */
export function createTrackNode(session: Session, start: readonly Placed<TrackRecord>[], origin: TrackOrigin = {}): TrackNode {
  const placer = { askById: askTrack, ways: waysOf(session), failed: origin.failed };
  const node = createNode<TrackRecord>('track', start, (self, provider) => place(session, self, provider, placer));
  return { ...node, kind: 'track', mention: origin.mention ?? false, askedIsrc: origin.askedIsrc ?? null };
}

/** The names by which providers without ids know a track: the first credited artist and the title without notes. */
export function nameOf(record: Pick<TrackRecord, 'title' | 'credits'>): TrackName {
  const credit: CreditRecord | undefined = record.credits[0];
  return { artist: credit?.artist.name ?? '', title: parseTitle(record.title).plain };
}

/** Asks a provider for a track by its id there. */
export const askTrack: AskById<TrackRecord> = async (session, provider, id) => {
  const name = provider === 'LASTFM' ? trackNameOf(id) : null;
  return name === null ? await session.asker.ask(provider, 'trackById', id) : await session.asker.ask(provider, 'trackByName', name);
};

function waysOf(session: Session): Placer<TrackRecord>['ways'] {
  const metReadings = async (node: EntityNode<TrackRecord>): Promise<readonly Reading<TrackRecord>[]> => startReadings(node);
  const withMusicBrainz = metAndAt<TrackRecord>('MUSICBRAINZ');
  return {
    MUSICBRAINZ: [
      byIsrc(session, 'MUSICBRAINZ', metReadings),
      byClaimedMbid(session, claimedMbids, askTrack, sureByName),
      byUrl(session, 'MUSICBRAINZ', spotifyUrl, askTrack, sureByLink),
      byName(session, 'MUSICBRAINZ'),
    ],
    SPOTIFY: [
      byLinks(session, 'SPOTIFY', withMusicBrainz, askTrack, confidenceByLink),
      byIsrc(session, 'SPOTIFY', withMusicBrainz),
      byName(session, 'SPOTIFY'),
    ],
    LASTFM: [byNames(session)],
  };
}

/** An ISRC on more than these codes is a compilation artefact. */
const ISRCS_TRIED = 3;

function byIsrc(
  session: Session,
  provider: Provider,
  known: (node: EntityNode<TrackRecord>) => Promise<readonly Reading<TrackRecord>[]>,
): Strategy<TrackRecord> {
  return async (node) => {
    const bases = (await known(node)).map(({ record }) => record).filter((record) => record.isrcs.length > 0);
    const isrcs = [...new Set(bases.flatMap((record) => record.isrcs))].slice(0, ISRCS_TRIED);
    return await convincing(
      isrcs,
      (isrc) => session.asker.ask(provider, 'tracksByIsrc', isrc),
      (isrc, found) =>
        candidates(found).map((reading) =>
          placedAs(
            'track',
            reading,
            'ISRC',
            Math.max(0, ...bases.filter((base) => base.isrcs.includes(isrc)).map((base) => confidenceByIsrc(base, reading.record))),
          ),
        ),
    );
  };
}

function byName(session: Session, provider: Provider): Strategy<TrackRecord> {
  return async (node) => {
    const base = startReadings(node)[0]?.record;
    if (base === undefined) return NOWHERE;
    const { artist, title } = nameOf(base);
    return await convincing(
      [{ text: null, artist, title }],
      (query) => session.asker.ask(provider, 'searchTracks', query),
      (_, found) => found.record.map(({ record }) => placedAs('track', { record, source: found.source }, 'SEARCH', sureByName(node, record))),
    );
  };
}

/** Last.fm's page for the names; durations there are unreliable and do not count. */
function byNames(session: Session): Strategy<TrackRecord> {
  return async (node) => {
    const base = startReadings(node)[0]?.record;
    if (base === undefined) return NOWHERE;
    return await convincing(
      [nameOf(base)],
      (name) => session.asker.ask('LASTFM', 'trackByName', name),
      (_, found) => placedAs('track', found, 'SEARCH', confidenceByName({ ...base, durationMs: null }, found.record)),
    );
  };
}

function sureByName(node: EntityNode<TrackRecord>, found: TrackRecord): number {
  return Math.max(0, ...startReadings(node).map(({ record }) => confidenceByName(record, found)));
}

function sureByLink(node: EntityNode<TrackRecord>, found: TrackRecord): number {
  return Math.max(0, ...startReadings(node).map(({ record }) => confidenceByLink(record, found)));
}

function claimedMbids(node: EntityNode<TrackRecord>): readonly string[] {
  return startReadings(node).flatMap(({ record }) => record.mbid ?? []);
}

function spotifyUrl(node: EntityNode<TrackRecord>): string | null {
  const ref = startRef(node, 'SPOTIFY');
  return ref === null ? null : `https://open.spotify.com/track/${ref.id}`;
}

/** Every record of an answer as a reading of its own, the earliest first, since that is the original. */
export function candidates(found: Reading<readonly TrackRecord[]>): Reading<TrackRecord>[] {
  return found.record
    .filter((record) => !record.video)
    .toSorted((a, b) => (a.releaseDate ?? '9999').localeCompare(b.releaseDate ?? '9999'))
    .map((record) => ({ record, source: { ...found.source, url: record.url ?? found.source.url } }));
}
