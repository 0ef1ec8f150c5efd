import type { ProviderError } from '../errors/provider-error.ts';
import type { ProviderSlug } from '../model/provider.ts';

/** A kind of entity in the cache: one TTL, one shape. */
export interface EntityKindPolicy {
  readonly provider: ProviderSlug;
  /** `track`, `search`, `audio-features`: the data type of the metrics, of policy.yaml and of `invalidateCache`. */
  readonly dataType: string;
  /** Raised whenever the shape of the stored value changes; entries of another version are misses. */
  readonly version: number;
  readonly ttlMs: number;
  readonly notFoundTtlMs: number;
  /** How long past its TTL an entry may still be served while it is refreshed or the provider fails. */
  readonly staleMs: number;
}

/** A value from the cache or freshly loaded; `value` null means the provider knows no such thing. */
export interface Cached<T> {
  readonly value: T | null;
  /** Unix milliseconds at which the provider gave it. */
  readonly fetchedAt: number;
  readonly stale: boolean;
}

/** Answers for the keys that were missing: value, null for not found, or the failure of that key. A key left out is a failure. */
export type Loaded<T> = ReadonlyMap<string, T | null | ProviderError>;

/** Takes answers of a load that are ready before all of it is: whoever waits for them is served, and they are kept. */
export type Deliver<T> = (part: Loaded<T>) => void;

/** The two-tier cache: memory, then one MGET in Redis, then one load for all that is missing. A failure of the cache itself is a miss. */
export interface EntityCache {
  /**
   * Every key of `keys` is in the result; a failed load is a value. `load` is shared between callers and must not depend on one caller's
   * signal. `tell` gets each key's answer as soon as it is known, so that nobody has to wait for the slowest key of a batch.
   */
  getOrLoadMany<T extends object>(
    kind: EntityKindPolicy,
    keys: readonly string[],
    load: (missing: readonly string[], deliver: Deliver<T>) => Promise<Loaded<T>>,
    tell?: (key: string, answer: Cached<T> | ProviderError) => void,
  ): Promise<ReadonlyMap<string, Cached<T> | ProviderError>>;
  /** Which of these keys this process holds fresh, without loading anything and without counting a miss. */
  heldFresh(kind: EntityKindPolicy, keys: readonly string[]): ReadonlySet<string>;
  /** Drops everything of a provider, one data type of it, or one key of that type, in every process. Resolves when it is recorded durably. */
  invalidate(target: { provider: ProviderSlug; dataType?: string; key?: string }): Promise<void>;
  /** Counts since the process started. */
  statistics(): readonly CacheCounts[];
  close(): Promise<void>;
}

/** Counts for one data type in this process. */
export interface CacheCounts {
  readonly provider: ProviderSlug;
  readonly dataType: string;
  readonly ttlMs: number;
  readonly memoryHits: number;
  readonly sharedHits: number;
  readonly misses: number;
  readonly staleServed: number;
  readonly errors: number;
}

/**
 * The durable record of invalidations: a version per tag (`spotify`, `spotify/track`, `spotify/track/<key>`), absent means 0.
 * An entry is valid only while the versions that it was loaded under still hold, so no clock is involved.
 */
export interface InvalidationLog {
  /** Raises the tag's version by one and resolves to it once it is durable. */
  raise(tag: string): Promise<number>;
  /** Every tag that was ever invalidated. */
  versions(): Promise<ReadonlyMap<string, number>>;
  /** Calls back on each invalidation of any process, as far as it can be told at once. Returns the way to stop. */
  onRaised(listener: (tag: string, version: number) => void): () => void;
}
