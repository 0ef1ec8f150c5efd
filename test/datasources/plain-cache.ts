import type { Cached, Deliver, EntityCache, EntityKindPolicy, Loaded } from '../../src/cache/cache.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';

/** A cache of one tier without expiry, for what a loader does with the contract; `held` are the entities by `<data type>:<key>`. */
export function createPlainCache(): EntityCache & {
  readonly held: ReadonlyMap<string, Cached<object>>;
  readonly looks: readonly (readonly string[])[];
} {
  const held = new Map<string, Cached<object>>();
  const looks: (readonly string[])[] = [];
  const nameOf = (kind: EntityKindPolicy, key: string): string => `${kind.dataType}:${key}`;
  const keep = <T extends object>(kind: EntityKindPolicy, loaded: Loaded<T>): void => {
    for (const [key, value] of loaded)
      if (!(value instanceof ProviderError)) held.set(nameOf(kind, key), { value, fetchedAt: Date.now(), stale: false });
  };
  return {
    held,
    looks,
    async getOrLoadMany<T extends object>(
      kind: EntityKindPolicy,
      keys: readonly string[],
      load: (missing: readonly string[], deliver: Deliver<T>) => Promise<Loaded<T>>,
      tell?: (key: string, answer: Cached<T> | ProviderError) => void,
    ) {
      looks.push(keys);
      const missing = keys.filter((key) => !held.has(nameOf(kind, key)));
      const loaded = missing.length === 0 ? new Map<string, T | null | ProviderError>() : await load(missing, () => undefined);
      keep(kind, loaded);
      const answers = new Map(keys.map((key) => [key, (held.get(nameOf(kind, key)) ?? loaded.get(key)) as Cached<T> | ProviderError]));
      for (const [key, answer] of answers) tell?.(key, answer);
      return answers;
    },
    heldFresh: (kind, keys) => new Set(keys.filter((key) => held.has(nameOf(kind, key)))),
    invalidate: async () => held.clear(),
    statistics: () => [],
    close: async () => undefined,
  };
}
