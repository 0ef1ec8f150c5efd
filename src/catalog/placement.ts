import type { ProviderError } from '../errors/provider-error.ts';
import type { EntityKind, EntityRef } from '../model/external-link.ts';
import type { Provider } from '../model/provider.ts';
import type { Reading } from '../model/reading.ts';
import type { MatchMethod } from './identity-store.ts';

/** A thing found at a provider: how, and how sure that is. */
export interface Placed<R> {
  readonly ref: EntityRef;
  /** Null when only the id is known: from a credit, or from stored evidence while the provider does not answer. */
  readonly reading: Reading<R> | null;
  readonly matchedBy: MatchMethod;
  readonly confidence: number;
}

/** Where a thing is at a provider. Both null: it is surely not there. A problem: nobody knows. */
export interface Placement<R> {
  readonly placed: Placed<R> | null;
  readonly problem: ProviderError | null;
}

/** A thing of the catalogue within one request: where it was met, and the way to where else it is. */
export interface EntityNode<R> {
  readonly kind: EntityKind;
  /** Where it was met first, the best anchor first; never empty. */
  readonly start: readonly Placed<R>[];
  /** Finds it at a provider; asked once a request, never rejects. */
  at(provider: Provider): Promise<Placement<R>>;
}

/** Looks for a node at a provider where it has not been met. */
export type Place<R> = (node: EntityNode<R>, provider: Provider) => Promise<Placement<R>>;

/** Nothing found, nothing failed. */
export const NOWHERE: Placement<never> = { placed: null, problem: null };

/** A node that remembers where it was found. */
export function createNode<R>(kind: EntityKind, start: readonly Placed<R>[], place: Place<R>): EntityNode<R> {
  const places = new Map<Provider, Promise<Placement<R>>>();
  for (const placed of start) if (placed.reading !== null) places.set(placed.ref.provider, Promise.resolve({ placed, problem: null }));
  const node: EntityNode<R> = {
    kind,
    start,
    at(provider) {
      const known = places.get(provider) ?? place(node, provider);
      places.set(provider, known);
      return known;
    },
  };
  return node;
}

/** One way of finding a node at a provider. */
export type Strategy<R> = (node: EntityNode<R>) => Promise<Placement<R>>;

/** Tries one way after another; stops at the first find and at the first failure, since after a failure `not there` would be a guess. */
export async function firstOf<R>(node: EntityNode<R>, strategies: readonly Strategy<R>[]): Promise<Placement<R>> {
  for (const strategy of strategies) {
    const placement = await strategy(node);
    if (placement.placed !== null || placement.problem !== null) return placement;
  }
  return NOWHERE;
}

/** Something found under its own id. */
export function placedAs<R extends { readonly provider: Provider; readonly id: string }>(
  kind: EntityKind,
  reading: Reading<R>,
  matchedBy: MatchMethod,
  confidence: number,
): Placed<R> {
  return { ref: { kind, provider: reading.record.provider, id: reading.record.id }, reading, matchedBy, confidence };
}

/** The most convincing of several, or null when none reaches `least`. */
export function mostConvincing<R>(candidates: readonly Placed<R>[], least: number): Placed<R> | null {
  const best = candidates.reduce<Placed<R> | null>((top, each) => (top === null || each.confidence > top.confidence ? each : top), null);
  return best !== null && best.confidence >= least ? best : null;
}

/** The ref that the node was met at, at that provider; null elsewhere. */
export function startRef<R>(node: EntityNode<R>, provider: Provider): EntityRef | null {
  return node.start.find(({ ref }) => ref.provider === provider)?.ref ?? null;
}

/** The readings that the node was met with. */
export function startReadings<R>(node: EntityNode<R>): readonly Reading<R>[] {
  return node.start.flatMap(({ reading }) => (reading === null ? [] : [reading]));
}
