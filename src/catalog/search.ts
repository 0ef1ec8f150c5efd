import type { AlbumQuery, Scored, TrackQuery } from '../../datasources/provider.ts';
import type { ProviderError } from '../errors/provider-error.ts';
import type { AlbumRecord } from '../model/album.ts';
import type { ArtistRecord, CreditRecord } from '../model/artist.ts';
import { confidenceByIsrc, confidenceByName, confidenceOfAlbums, goesBy, JOIN_CONFIDENCE } from '../model/match.ts';
import type { Provider } from '../model/provider.ts';
import type { Found } from '../model/reading.ts';
import { similarity, wordCoverage } from '../model/similarity.ts';
import { normalise, normaliseArtist } from '../model/text.ts';
import { parseTitle } from '../model/title.ts';
import type { TrackRecord } from '../model/track.ts';
import { createAlbumNode, type AlbumNode } from './album.ts';
import { createArtistNode, type ArtistNode } from './artist.ts';
import { notConfigured } from './asker.ts';
import { placedAs, type Placed } from './placement.ts';
import { ALBUM_PRECEDENCE, ANCHORS, ARTIST_PRECEDENCE, TRACK_PRECEDENCE } from './precedence.ts';
import { rank, type Group, type Hit } from './ranking.ts';
import type { Session } from './session.ts';
import { createTrackNode, type TrackNode } from './track.ts';

/** One thing found, by whom, and how well it fits (0 to 1). */
export interface SearchHit<N> {
  readonly node: N;
  readonly score: number;
  readonly foundBy: readonly Provider[];
}

/** All that was found, the best first, and who could not look. */
export interface SearchResult<N> {
  readonly hits: readonly SearchHit<N>[];
  readonly problems: readonly ProviderError[];
}

type SearchQuestion = 'searchTracks' | 'searchArtists' | 'searchAlbums';

/** Whoever fits worse than this was found for another reason than the words. */
const LEAST_FIT = 0.3;

/** Looks for tracks at all providers, or only at those named. */
export async function searchTracks(session: Session, query: TrackQuery, only: readonly Provider[] | null): Promise<SearchResult<TrackNode>> {
  return await search<TrackRecord, TrackNode>(session, 'searchTracks', only, (provider) => session.asker.ask(provider, 'searchTracks', query), {
    fit: (record) => textFit(query, parseTitle(record.title).plain, record.credits),
    same: sameTrack,
    node: (start) => createTrackNode(session, start, { mention: true }),
    kind: 'track',
    known: TRACK_PRECEDENCE.title,
  });
}

/** Looks for artists at all providers, or only at those named. */
export async function searchArtists(session: Session, name: string, only: readonly Provider[] | null): Promise<SearchResult<ArtistNode>> {
  return await search<ArtistRecord, ArtistNode>(session, 'searchArtists', only, (provider) => session.asker.ask(provider, 'searchArtists', name), {
    fit: (record) => Math.max(...[record.name, ...record.aliases].map((alias) => similarity(normaliseArtist(name), normaliseArtist(alias)))),
    same: sameArtist,
    node: (start) =>
      createArtistNode(
        session,
        start.map((placed) => ({ ...placed, reading: null })),
        { name: start[0]?.reading?.record.name ?? name },
      ),
    kind: 'artist',
    known: ARTIST_PRECEDENCE.name,
  });
}

/** Looks for albums at all providers, or only at those named. */
export async function searchAlbums(session: Session, query: AlbumQuery, only: readonly Provider[] | null): Promise<SearchResult<AlbumNode>> {
  return await search<AlbumRecord, AlbumNode>(session, 'searchAlbums', only, (provider) => session.asker.ask(provider, 'searchAlbums', query), {
    fit: (record) => textFit(query, record.title, record.credits),
    same: sameAlbum,
    node: (start) =>
      createAlbumNode(
        session,
        start.map((placed) => ({ ...placed, reading: null })),
        start[0]?.reading?.record ?? null,
      ),
    kind: 'album',
    known: ALBUM_PRECEDENCE.title,
  });
}

interface Reader<R, N> {
  readonly kind: 'track' | 'artist' | 'album';
  /** Whoever was built to look for such things, or will be. */
  readonly known: readonly Provider[];
  fit(record: R): number;
  same(a: R, b: R): number;
  node(start: readonly Placed<R>[]): N;
}

async function search<R extends { readonly provider: Provider; readonly id: string }, N>(
  session: Session,
  question: SearchQuestion,
  only: readonly Provider[] | null,
  ask: (provider: Provider) => Promise<{ found: Found<readonly Scored<R>[]>; problem: ProviderError | null }>,
  reader: Reader<R, N>,
): Promise<SearchResult<N>> {
  const able = session.asker.able(question);
  const asked = only === null ? able : able.filter((provider) => only.includes(provider));
  const answers = await Promise.all(asked.map(ask));
  const hits = answers.flatMap(({ found }) => hitsOf(found, reader)).filter(({ fit }) => fit >= LEAST_FIT);
  const missing = (only ?? (able.length === 0 ? reader.known : [])).filter((provider) => !able.includes(provider)).map(notConfigured);
  return {
    hits: rank(hits, reader.same, JOIN_CONFIDENCE).map((group) => ({
      node: reader.node(startOf(group, reader.kind)),
      score: group.score,
      foundBy: group.foundBy,
    })),
    problems: [...missing, ...answers.flatMap(({ problem }) => problem ?? [])],
  };
}

/** The provider's own order breaks ties between hits that fit alike. */
function hitsOf<R, N>(found: Found<readonly Scored<R>[]>, reader: Reader<R, N>): Hit<R>[] {
  return (found?.record ?? []).flatMap(({ record, score }) =>
    found === null ? [] : [{ reading: { record, source: found.source }, fit: 0.9 * reader.fit(record) + 0.1 * score }],
  );
}

function startOf<R extends { readonly provider: Provider; readonly id: string }>(group: Group<R>, kind: Reader<R, unknown>['kind']): Placed<R>[] {
  return group.hits
    .map(({ reading, fit }) => placedAs(kind, reading, 'SEARCH', Math.min(1, fit)))
    .toSorted((a, b) => ANCHORS.indexOf(a.ref.provider) - ANCHORS.indexOf(b.ref.provider));
}

function textFit({ text, artist, title }: TrackQuery, found: string, credits: readonly CreditRecord[]): number {
  const names = credits.map((credit) => credit.creditedAs).join(' ');
  const parts = [
    title === null ? [] : [similarity(normalise(parseTitle(title).plain), normalise(found))],
    artist === null ? [] : [Math.max(0, ...credits.map((credit) => similarity(normaliseArtist(artist), normaliseArtist(credit.creditedAs))))],
    text === null ? [] : [freeTextFit(normalise(text), normalise(`${names} ${found}`))],
  ].flat();
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}

/** Free text must be covered by what was found; what was found beyond it counts a little against. */
function freeTextFit(wanted: string, found: string): number {
  return 0.8 * wordCoverage(wanted, found) + 0.2 * wordCoverage(found, wanted);
}

/** One provider's two hits are one when the label gave them one ISRC: a track and its copy on a compilation. */
function sameTrack(a: TrackRecord, b: TrackRecord): number {
  if (a.isrcs.some((isrc) => b.isrcs.includes(isrc))) return confidenceByIsrc(a, b);
  return a.provider === b.provider ? 0 : confidenceByName(a, b);
}

/** One provider's two hits are one when they are editions of one album. */
function sameAlbum(a: AlbumRecord, b: AlbumRecord): number {
  if (a.provider === b.provider) return a.group !== null && a.group === b.group ? 1 : 0;
  return confidenceOfAlbums(a, b);
}

/** In one search, namesakes at two providers are one when one of them claims the other's MBID, or nobody claims another. */
function sameArtist(a: ArtistRecord, b: ArtistRecord): number {
  if (a.provider === b.provider) return 0;
  if (a.mbid !== null && b.mbid !== null) return a.mbid === b.mbid ? 0.99 : 0;
  return goesBy(a, b.name) || goesBy(b, a.name) ? JOIN_CONFIDENCE : 0;
}
