import type { Tags } from './entity-key.ts';

/** The versions of an entity's three tags, widest first. */
export type Versions = readonly [number, number, number];

/** What this process knows of the invalidations: a version per tag, absent means 0. Versions only rise. */
export interface TagVersions {
  of(tags: Tags): Versions;
  /** May an entry that was loaded under these versions still be served? One that is ahead of us is newer than what we know of. */
  hold(tags: Tags, versions: Versions): boolean;
  isAhead(tags: Tags, versions: Versions): boolean;
  /** Rises with every change, so that whoever has checked an entry need not check it again. */
  epoch(): number;
  /** A version as recorded in the invalidation log; an older one than known says nothing. Returns whether some in between were missed. */
  observe(tag: string, version: number): boolean;
  /** Invalidates for this process alone, while the log has not answered yet. Returns the end of that. */
  raiseLocally(tag: string): () => void;
}

/** Starts with every tag at 0. */
export function createTagVersions(): TagVersions {
  const recorded = new Map<string, number>();
  const pending = new Map<string, { raises: number; waiting: number }>();
  let epoch = 0;

  // A raise that is not recorded yet counts as a fraction: above all that was loaded before it, below the version that it will become.
  // A fractional version is never shared, since it means nothing to another process.
  const current = (tag: string): number => {
    const raises = pending.get(tag)?.raises ?? 0;
    return (recorded.get(tag) ?? 0) + raises / (raises + 1);
  };

  return {
    of: ([provider, type, entity]) => [current(provider), current(type), current(entity)],
    hold: (tags, versions) => tags.every((tag, index) => (versions[index] ?? -1) >= current(tag)),
    isAhead: (tags, versions) => tags.some((tag, index) => (versions[index] ?? 0) > current(tag)),
    epoch: () => epoch,
    observe: (tag, version) => {
      const known = recorded.get(tag) ?? 0;
      if (!Number.isSafeInteger(version) || version <= known) return false;
      recorded.set(tag, version);
      epoch += 1;
      return version > known + 1;
    },
    raiseLocally: (tag) => {
      const raise = pending.get(tag) ?? { raises: 0, waiting: 0 };
      raise.raises += 1;
      raise.waiting += 1;
      pending.set(tag, raise);
      epoch += 1;
      return () => {
        raise.waiting -= 1;
        if (raise.waiting === 0) pending.delete(tag);
      };
    },
  };
}
