import type { Provider } from './provider.ts';

/** Where a value came from. `fetchedAt` is Unix milliseconds; `stale` means past its TTL and served all the same. */
export interface Source {
  readonly provider: Provider;
  readonly fetchedAt: number;
  readonly stale: boolean;
  /** The page about the thing at the provider, for attribution. */
  readonly url: string | null;
}

/** What a provider said, with its provenance. */
export interface Reading<T> {
  readonly record: T;
  readonly source: Source;
}

/** A reading, or null when the provider answered that it knows no such thing. Failures are thrown, never null. */
export type Found<T> = Reading<T> | null;
