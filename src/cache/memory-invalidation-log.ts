import type { InvalidationLog } from './cache.ts';

/** An InvalidationLog for a process without a database: it lasts as long as the process, and reaches the caches that share it. */
export function createMemoryInvalidationLog(): InvalidationLog {
  const versions = new Map<string, number>();
  const listeners = new Set<(tag: string, version: number) => void>();
  return {
    raise: async (tag) => {
      const version = (versions.get(tag) ?? 0) + 1;
      versions.set(tag, version);
      for (const listener of listeners) listener(tag, version);
      return version;
    },
    versions: async () => new Map(versions),
    onRaised: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
