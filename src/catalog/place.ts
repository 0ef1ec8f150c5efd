import type { QuestionName } from '../../datasources/provider.ts';
import type { ProviderError } from '../errors/provider-error.ts';
import type { EntityKind, ExternalLink } from '../model/external-link.ts';
import { JOIN_CONFIDENCE } from '../model/match.ts';
import type { Provider } from '../model/provider.ts';
import type { Found, Reading } from '../model/reading.ts';
import { notConfigured, type Answer } from './asker.ts';
import type { MatchMethod } from './identity-store.ts';
import {
  firstOf,
  mostConvincing,
  NOWHERE,
  placedAs,
  startReadings,
  type EntityNode,
  type Placed,
  type Placement,
  type Strategy,
} from './placement.ts';
import type { Session } from './session.ts';

/** What every record of the catalogue has. */
export interface CatalogRecord {
  readonly provider: Provider;
  readonly id: string;
  readonly mbid: string | null;
  readonly links: readonly ExternalLink[];
}

/** Asks a provider for a thing by the provider's own id. */
export type AskById<R> = (
  session: Session,
  provider: Provider,
  id: string,
) => Promise<{ readonly found: Found<R>; readonly problem: Answer<QuestionName>['problem'] }>;

/** How nodes of one kind are found. */
export interface Placer<R> {
  readonly askById: AskById<R>;
  /** The ways to a provider where the node has not been met, the surest first. */
  readonly ways: Partial<Record<Provider, readonly Strategy<R>[]>>;
  /** Who was asked already in this request and could not answer. */
  readonly failed?: ReadonlyMap<Provider, ProviderError> | undefined;
}

/**
 * Finds a node at a provider: by the id that it was met under there, or a correction by hand, or one way after another.
 * When the provider fails, what was known from before gives at least the id. What is found is remembered.
 */
export async function place<R extends CatalogRecord>(
  session: Session,
  node: EntityNode<R>,
  provider: Provider,
  placer: Placer<R>,
): Promise<Placement<R>> {
  const met = node.start.find(({ ref }) => ref.provider === provider);
  if (met !== undefined) return await byMetId(session, met, placer);
  if (placer.ways[provider] === undefined) return session.asker.configured(provider) ? NOWHERE : { placed: null, problem: notConfigured(provider) };
  const stored = await session.evidence.linkTo(
    node.start.map(({ ref }) => ref),
    provider,
  );
  if (stored?.decidedBy === 'admin') return await byStoredLink(session, stored, placer.askById);
  const placement = await byWays(node, provider, placer);
  if (placement.placed !== null)
    session.evidence.remember([...node.start.filter(({ confidence }) => confidence >= JOIN_CONFIDENCE), placement.placed]);
  if (placement.problem === null || stored === null) return placement;
  const { kind, id, method, confidence } = stored;
  return { placed: { ref: { kind, provider, id }, reading: null, matchedBy: method, confidence }, problem: placement.problem };
}

async function byStoredLink<R>(
  session: Session,
  link: { kind: EntityKind; provider: Provider; id: string; method: MatchMethod; confidence: number },
  askById: AskById<R>,
): Promise<Placement<R>> {
  const { found, problem } = await askById(session, link.provider, link.id);
  const ref = { kind: link.kind, provider: link.provider, id: link.id };
  return { placed: { ref, reading: found, matchedBy: link.method, confidence: link.confidence }, problem };
}

/** Where the node was met by id only (in a credit, say): asks for that id, and nothing else, since no other could be meant. */
async function byMetId<R>(session: Session, met: Placed<R>, { askById, failed }: Placer<R>): Promise<Placement<R>> {
  const known = failed?.get(met.ref.provider);
  const { found, problem } = known === undefined ? await askById(session, met.ref.provider, met.ref.id) : { found: null, problem: known };
  if (found === null) return { placed: problem === null ? null : met, problem };
  return { placed: { ...met, reading: found }, problem: null };
}

async function byWays<R>(node: EntityNode<R>, provider: Provider, { ways, failed }: Placer<R>): Promise<Placement<R>> {
  const problem = failed?.get(provider);
  return problem === undefined ? await firstOf(node, ways[provider] ?? []) : { placed: null, problem };
}

/** Follows the links that records already met give to the provider (MusicBrainz url relations). `sure` judges the find. */
export function byLinks<R extends CatalogRecord>(
  session: Session,
  provider: Provider,
  known: (node: EntityNode<R>) => Promise<readonly Reading<R>[]>,
  askById: AskById<R>,
  sure: (a: R, b: R) => number,
): Strategy<R> {
  return async (node) => {
    const readings = await known(node);
    const links = readings.flatMap(({ record }) =>
      record.links.filter((link) => link.provider === provider && link.kind === node.kind).map((link) => ({ link, record })),
    );
    return await convincing(
      links.slice(0, LINKS_TRIED),
      ({ link }) => askById(session, provider, link.id),
      ({ record }, found) => placedAs(node.kind, found, 'EXTERNAL_LINK', sure(record, found.record)),
    );
  };
}

/** Asks the provider which of its things a page elsewhere is about. */
export function byUrl<R extends CatalogRecord>(
  session: Session,
  provider: Provider,
  urlOf: (node: EntityNode<R>) => string | null,
  askById: AskById<R>,
  sure: (node: EntityNode<R>, found: R) => number,
): Strategy<R> {
  return async (node) => {
    const url = urlOf(node);
    if (url === null) return NOWHERE;
    const { found, problem } = await session.asker.ask(provider, 'entitiesByUrl', url);
    if (found === null) return { placed: null, problem: problem?.code === 'CAPABILITY_UNAVAILABLE' ? null : problem };
    const refs = found.record.filter((ref) => ref.kind === node.kind && ref.provider === provider);
    return await convincing(
      refs.slice(0, LINKS_TRIED),
      (ref) => askById(session, provider, ref.id),
      (_, reading) => placedAs(node.kind, reading, 'EXTERNAL_LINK', sure(node, reading.record)),
    );
  };
}

/** Verifies the MBID that another provider claims; Last.fm's are often stale or of another recording. */
export function byClaimedMbid<R extends CatalogRecord>(
  session: Session,
  claims: (node: EntityNode<R>) => readonly string[],
  askById: AskById<R>,
  sure: (node: EntityNode<R>, found: R) => number,
): Strategy<R> {
  return async (node) =>
    await convincing(
      claims(node).slice(0, LINKS_TRIED),
      (mbid) => askById(session, 'MUSICBRAINZ', mbid),
      (_, reading) => placedAs(node.kind, reading, 'MBID', sure(node, reading.record)),
    );
}

/** More than these point at a mess, not at a thing. */
const LINKS_TRIED = 3;

/** Asks about each candidate and keeps the most convincing find; a problem only when nothing convinced. */
export async function convincing<C, F, R>(
  candidates: readonly C[],
  ask: (candidate: C) => Promise<{ readonly found: F | null; readonly problem: Placement<R>['problem'] }>,
  judge: (candidate: C, found: F) => Placed<R> | readonly Placed<R>[],
): Promise<Placement<R>> {
  const answers = await Promise.all(candidates.map(async (candidate) => ({ candidate, answer: await ask(candidate) })));
  const judged = answers.flatMap(({ candidate, answer }) => (answer.found === null ? [] : judge(candidate, answer.found)));
  const best = mostConvincing(judged, JOIN_CONFIDENCE);
  if (best !== null) return { placed: best, problem: null };
  return { placed: null, problem: answers.map(({ answer }) => answer.problem).find((problem) => problem !== null) ?? null };
}

/** Reads what a node was met with, and what the provider says of it when it is found there. */
export function metAndAt<R>(provider: Provider): (node: EntityNode<R>) => Promise<readonly Reading<R>[]> {
  return async (node) => {
    const readings = startReadings(node);
    if (readings.some(({ source }) => source.provider === provider)) return readings;
    const elsewhere = (await node.at(provider)).placed?.reading ?? null;
    return elsewhere === null ? readings : [...readings, elsewhere];
  };
}
