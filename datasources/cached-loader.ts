import DataLoader from 'dataloader';
import type { Cached, Deliver, EntityCache, EntityKindPolicy, Loaded } from '../src/cache/cache.ts';
import { ProviderError } from '../src/errors/provider-error.ts';
import type { Provider } from '../src/model/provider.ts';
import type { Found, Source } from '../src/model/reading.ts';

/** How one kind of question to one provider is keyed, batched, cached and loaded. */
export interface CachedLoaderOptions<K, T extends object> {
  readonly provider: Provider;
  readonly cache: EntityCache;
  readonly kind: EntityKindPolicy;
  /** The cache key: holds everything that changes the answer. */
  keyOf(key: K): string;
  /** How many keys one upstream request takes; 1 means single requests side by side, bounded by the provider's limiter. */
  readonly batchSize: number;
  /** Answers by `keyOf(key)`, in any order: value, null for not found, or that key's failure. */
  load(keys: readonly K[]): Promise<Loaded<T>>;
  /** The page about the thing at the provider, for attribution. */
  urlOf?(value: T): string | null;
}

/** A key's answer on its way: it never rejects, so that nothing is lost when nobody waits any more. */
interface Pending<T> {
  readonly answer: Promise<Found<T> | ProviderError>;
}

/**
 * A DataLoader over the cache over `load`, for the life of one request: the keys of a tick are one look into the cache, and what it
 * lacks is loaded in chunks, side by side. Each key is answered as soon as its own chunk is there. The returned function throws a
 * ProviderError when that chunk failed.
 */
export function createCachedLoader<K, T extends object>(options: CachedLoaderOptions<K, T>): (key: K) => Promise<Found<T>> {
  const loader = new DataLoader<K, Pending<T>, string>(async (keys) => pendingAnswers(options, keys), { cacheKeyFn: (key) => options.keyOf(key) });
  return async (key) => {
    const answer = await (await loader.load(key)).answer;
    if (answer instanceof ProviderError) throw answer;
    return answer;
  };
}

/** In the order of `keys`, as DataLoader wants it; found by key. */
function pendingAnswers<K, T extends object>(options: CachedLoaderOptions<K, T>, keys: readonly K[]): Pending<T>[] {
  const asked = new Map(keys.map((key) => [options.keyOf(key), key]));
  const promised = new Map([...asked.keys()].map((key) => [key, Promise.withResolvers<Found<T> | ProviderError>()]));
  const unanswered = new Set(promised.keys());
  const tell = (key: string, answer: Cached<T> | ProviderError): void => {
    unanswered.delete(key);
    promised.get(key)?.resolve(answer instanceof ProviderError ? answer : readingOf(options, answer));
  };
  const giveUp = (failure: () => ProviderError): void => unanswered.forEach((key) => promised.get(key)?.resolve(failure()));
  options.cache
    .getOrLoadMany<T>(options.kind, [...asked.keys()], (missing, deliver) => loadInChunks(options, asked, missing, deliver), tell)
    .then(
      () => giveUp(() => leftOut(options.provider)),
      (error: unknown) => giveUp(() => unreadable(options.provider, error)),
    );
  return keys.map((key) => ({ answer: promised.get(options.keyOf(key))?.promise ?? Promise.resolve(leftOut(options.provider)) }));
}

async function loadInChunks<K, T extends object>(
  options: CachedLoaderOptions<K, T>,
  asked: ReadonlyMap<string, K>,
  missing: readonly string[],
  deliver: Deliver<T>,
): Promise<Loaded<T>> {
  const loaded = await Promise.all(
    chunksOf(missing, options.batchSize).map(async (chunk) => {
      const answers = await loadChunk(options, asked, chunk);
      deliver(answers);
      return answers;
    }),
  );
  return new Map(loaded.flatMap((answers) => [...answers]));
}

/** A failing chunk fails its own keys and no others. */
async function loadChunk<K, T extends object>(
  options: CachedLoaderOptions<K, T>,
  asked: ReadonlyMap<string, K>,
  chunk: readonly string[],
): Promise<Loaded<T>> {
  try {
    const answers = await options.load(chunk.flatMap((key) => (asked.has(key) ? [asked.get(key) as K] : [])));
    return new Map(
      chunk.map((key) => [key, answers.get(key) === undefined ? leftOut(options.provider) : (answers.get(key) as T | null | ProviderError)]),
    );
  } catch (error) {
    const failure = error instanceof ProviderError ? error : unreadable(options.provider, error);
    return new Map(chunk.map((key) => [key, failure]));
  }
}

function readingOf<K, T extends object>(options: CachedLoaderOptions<K, T>, cached: Cached<T>): Found<T> {
  if (cached.value === null) return null;
  return { record: cached.value, source: sourceOf(options, cached, cached.value) };
}

function sourceOf<K, T extends object>(options: CachedLoaderOptions<K, T>, cached: Cached<T>, value: T): Source {
  return { provider: options.provider, fetchedAt: cached.fetchedAt, stale: cached.stale, url: options.urlOf?.(value) ?? null };
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function leftOut(provider: Provider): ProviderError {
  return new ProviderError({ provider, code: 'BAD_RESPONSE', message: `${provider} answered without saying anything of what was asked` });
}

function unreadable(provider: Provider, cause: unknown): ProviderError {
  return new ProviderError({ provider, code: 'BAD_RESPONSE', message: `The answer of ${provider} could not be read`, cause });
}

/** A `load` for what has no batch at the provider: one request for each key. Use it with `batchSize` 1, so that each key fails alone. */
export function oneByOne<K, T extends object>(
  keyOf: (key: K) => string,
  answer: (key: K) => Promise<T | null>,
): (keys: readonly K[]) => Promise<Loaded<T>> {
  return async (keys) => new Map(await Promise.all(keys.map(async (key) => [keyOf(key), await answer(key)] as const)));
}
