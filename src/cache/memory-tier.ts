import { LRUCache } from 'lru-cache';
import type { Cached, EntityKindPolicy } from './cache.ts';
import { memoryPrefixOf, tagsOf } from './entity-key.ts';
import type { Entry } from './envelope.ts';
import type { TagVersions } from './tag-versions.ts';

/** An entry in memory, with what makes a hit cheap. */
export interface Remembered extends Entry {
  /** Handed to every caller alike: the wrapper is frozen, the value is read-only by its type. */
  readonly answer: Cached<object>;
  /** The epoch of the tags at which the versions were last seen to hold. */
  checkedAt: number;
  /** Unix milliseconds before which a refresh is not tried (again). */
  refreshAt: number;
}

/** The first tier: this process's memory, bounded in bytes, least recently used first out. Nothing is ever deleted from it; what no longer holds is not found. */
export interface MemoryTier {
  get(kind: EntityKindPolicy, key: string): Remembered | undefined;
  /** `jsonLength` is the measured length of the entry's JSON. Forgets what the caller had under this key. */
  put(kind: EntityKindPolicy, key: string, entry: Entry, jsonLength: number): void;
  /** No refresh of this entry before that time (Unix ms). */
  postponeRefresh(kind: EntityKindPolicy, key: string, until: number): void;
  clear(): void;
}

/** An object graph in V8 takes a multiple of its JSON (measured: 1.3 for a track's many small fields), and garbage comes on top. */
const BYTES_PER_CHARACTER = 3;
/** Key, entry, answer, versions and the LRU's own links (measured: 430 with an all but empty value). */
const ENTRY_BYTES = 640;

/** Makes an empty tier of `bytes`. */
export function createMemoryTier(bytes: number, tags: TagVersions): MemoryTier {
  const entries = new LRUCache<string, Remembered>({ maxSize: bytes, max: Math.max(1, Math.ceil(bytes / ENTRY_BYTES)) });
  const prefixes = new WeakMap<EntityKindPolicy, string>();

  const idOf = (kind: EntityKindPolicy, key: string): string => {
    let prefix = prefixes.get(kind);
    if (prefix === undefined) prefixes.set(kind, (prefix = memoryPrefixOf(kind)));
    return prefix + key;
  };

  const holds = (kind: EntityKindPolicy, key: string, entry: Remembered): boolean => {
    if (entry.checkedAt === tags.epoch()) return true;
    if (!tags.hold(tagsOf(kind, key), entry.versions)) return false;
    entry.checkedAt = tags.epoch();
    return true;
  };

  return {
    get: (kind, key) => {
      const entry = entries.get(idOf(kind, key));
      return entry !== undefined && holds(kind, key, entry) ? entry : undefined;
    },
    put: (kind, key, entry, jsonLength) => {
      const { value, fetchedAt, versions } = entry;
      const answer = Object.freeze({ value, fetchedAt, stale: false });
      entries.set(
        idOf(kind, key),
        { value, fetchedAt, versions, answer, checkedAt: -1, refreshAt: 0 },
        { size: ENTRY_BYTES + 2 * key.length + BYTES_PER_CHARACTER * jsonLength },
      );
    },
    postponeRefresh: (kind, key, until) => {
      const entry = entries.peek(idOf(kind, key));
      if (entry !== undefined) entry.refreshAt = until;
    },
    clear: () => entries.clear(),
  };
}
