import DataLoader from 'dataloader';
import type { EntityCache, EntityKindPolicy, Loaded } from '../../src/cache/cache.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { Found } from '../../src/model/reading.ts';
import { createCachedLoader, oneByOne } from '../cached-loader.ts';
import { BATCH } from './policy.ts';

/** How one kind of thing is found by its MBID: in depth one at a time, or briefly several at once. */
export interface ByIdOptions<T extends object> {
  readonly cache: EntityCache;
  readonly kind: EntityKindPolicy;
  /** All there is to know of one. */
  lookUp(mbid: string): Promise<T | null>;
  /** What a search tells of several (at most 25); what it does not know is left out. */
  search(mbids: readonly string[]): Promise<readonly T[]>;
  idOf(record: T): string;
  urlOf(record: T): string | null;
}

/**
 * A loader by MBID for the life of one request. One id in a tick is looked up; several are one search, which says less, except those
 * that the cache holds in depth. The two depths are cached apart, so that neither passes for the other.
 */
export function createByIdLoader<T extends object>(options: ByIdOptions<T>): (mbid: string) => Promise<Found<T>> {
  const inDepth = createCachedLoader<string, T>({
    ...shared(options),
    keyOf: fullKey,
    batchSize: 1,
    load: oneByOne(fullKey, (mbid) => options.lookUp(mbid)),
  });
  const briefly = createCachedLoader<string, T>({
    ...shared(options),
    keyOf: briefKey,
    batchSize: BATCH.search,
    load: (mbids) => loadBriefly(options, mbids),
  });
  const loader = new DataLoader<string, Found<T>>(async (mbids) => {
    const held = mbids.length > 1 ? options.cache.heldFresh(options.kind, mbids.map(fullKey)) : new Set<string>();
    const alone = mbids.length - held.size === 1;
    const settled = await Promise.allSettled(mbids.map((mbid) => (alone || held.has(fullKey(mbid)) ? inDepth(mbid) : briefly(mbid))));
    return settled.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : asError(outcome.reason)));
  });
  return (mbid) => loader.load(mbid);
}

function shared<T extends object>(options: ByIdOptions<T>) {
  return { provider: 'MUSICBRAINZ', cache: options.cache, kind: options.kind, urlOf: (record: T) => options.urlOf(record) } as const;
}

/** The search index lags behind and knows no merged ids: what it leaves out is looked up before it is called unknown. */
async function loadBriefly<T extends object>(options: ByIdOptions<T>, mbids: readonly string[]): Promise<Loaded<T>> {
  const records = await options.search(mbids);
  const found = new Map(records.map((record) => [options.idOf(record), record]));
  const answers = await Promise.all(mbids.map(async (mbid) => [briefKey(mbid), found.get(mbid) ?? (await lookUpOrFailure(options, mbid))] as const));
  return new Map(answers);
}

async function lookUpOrFailure<T extends object>(options: ByIdOptions<T>, mbid: string): Promise<T | null | ProviderError> {
  try {
    return await options.lookUp(mbid);
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('a loader was rejected with something that is no error', { cause: reason });
}

function fullKey(mbid: string): string {
  return `full:${mbid}`;
}

function briefKey(mbid: string): string {
  return `brief:${mbid}`;
}
