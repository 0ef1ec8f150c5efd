import type { EntityKind, EntityRef } from '../model/external-link.ts';

/** How a link was found: the values of the schema's MatchMethod. */
export type MatchMethod = 'REQUESTED' | 'ISRC' | 'UPC' | 'MBID' | 'EXTERNAL_LINK' | 'SEARCH' | 'MANUAL';

/** Evidence that a thing at a provider is the thing that the anchor names. */
export interface StoredLink extends EntityRef {
  readonly anchor: { readonly provider: EntityRef['provider']; readonly id: string };
  readonly method: MatchMethod;
  /** 0 to 1. */
  readonly confidence: number;
  /** A link by an admin outlives every refresh. */
  readonly decidedBy: 'rule' | 'admin';
}

/** The evidence in PostgreSQL. Every method rejects when the database does not answer; identity then works without memory. */
export interface IdentityStore {
  /** For each ref that is known, all links of its cluster (those with the same anchor), itself included. */
  clustersOf(kind: EntityKind, refs: readonly EntityRef[]): Promise<readonly StoredLink[]>;
  /** Inserts or renews links; never changes one that an admin decided. */
  record(links: readonly StoredLink[]): Promise<void>;
}
