import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { EntityKind, EntityRef } from '../model/external-link.ts';
import type { Provider } from '../model/provider.ts';
import type { Log } from '../observability/log.ts';
import type { IdentityStore, StoredLink } from './identity-store.ts';
import type { Placed } from './placement.ts';
import { ANCHORS } from './precedence.ts';

/** What is known from before about which things are one; lives as long as the process. */
export interface Evidence {
  /** The stored link of any of `refs` to that provider; null when there is none or the database does not answer. */
  linkTo(refs: readonly EntityRef[], provider: Provider): Promise<StoredLink | null>;
  /** Writes behind that these are one thing; what was written lately is not written again. */
  remember(placed: readonly Placed<unknown>[]): void;
  /** Writes what is waiting. */
  close(): Promise<void>;
}

/** Corrections by an admin must show within a minute on every process. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_REFS = 50_000;
const WRITE_DELAY_MS = 50;
/** Last.fm has pages for names, not for recordings: one page belongs to many. */
const WITHOUT_IDS: readonly Provider[] = ['LASTFM'];

/** Evidence over the store in PostgreSQL. */
export function createEvidence(store: IdentityStore, log: Log): Evidence {
  const clusters = new LRUCache<string, readonly StoredLink[]>({ max: REMEMBERED_REFS, ttl: REMEMBERED_MS });
  const loader = new DataLoader<EntityRef, readonly StoredLink[]>((refs) => clustersOf(store, refs), { cache: false });
  const journal = createJournal(store, log, (link) => clusters.delete(keyOf(link)));

  const clusterOf = async (ref: EntityRef): Promise<readonly StoredLink[]> => {
    const known = clusters.get(keyOf(ref));
    if (known !== undefined) return known;
    const links = await loader.load(ref);
    clusters.set(keyOf(ref), links);
    return links;
  };

  return {
    async linkTo(refs, provider) {
      try {
        const links = (await Promise.all(refs.map(clusterOf))).flat();
        return strongest(links.filter((link) => link.provider === provider));
      } catch (error) {
        log.warn({ err: error }, 'identity evidence is not readable; joining goes on without it');
        return null;
      }
    },
    remember: (placed) => journal.write(linksOf(placed)),
    close: () => journal.close(),
  };
}

async function clustersOf(store: IdentityStore, refs: readonly EntityRef[]): Promise<(readonly StoredLink[])[]> {
  const kinds: EntityKind[] = ['track', 'artist', 'album'];
  const asked = kinds.map((kind) => ({ kind, refs: refs.filter((ref) => ref.kind === kind) })).filter((each) => each.refs.length > 0);
  const links = (await Promise.all(asked.map((each) => store.clustersOf(each.kind, each.refs)))).flat();
  return refs.map((ref) => {
    const own = links.find((link) => keyOf(link) === keyOf(ref));
    return own === undefined ? [] : links.filter((link) => link.kind === ref.kind && sameAnchor(link, own));
  });
}

function sameAnchor(a: StoredLink, b: StoredLink): boolean {
  return a.anchor.provider === b.anchor.provider && a.anchor.id === b.anchor.id;
}

function strongest(links: readonly StoredLink[]): StoredLink | null {
  const weight = (link: StoredLink): number => (link.decidedBy === 'admin' ? 2 : link.confidence);
  return links.reduce<StoredLink | null>((best, link) => (best === null || weight(link) > weight(best) ? link : best), null);
}

function linksOf(placed: readonly Placed<unknown>[]): StoredLink[] {
  const members = placed.filter(({ ref }) => !WITHOUT_IDS.includes(ref.provider));
  const anchor = ANCHORS.flatMap((provider) => members.find(({ ref }) => ref.provider === provider)?.ref ?? [])[0];
  if (anchor === undefined || members.length < 2) return [];
  return members.map(({ ref, matchedBy, confidence }) => ({
    ...ref,
    anchor: { provider: anchor.provider, id: anchor.id },
    method: matchedBy,
    confidence,
    decidedBy: 'rule',
  }));
}

function keyOf({ kind, provider, id }: EntityRef): string {
  return `${kind}|${provider}|${id}`;
}

interface Journal {
  write(links: readonly StoredLink[]): void;
  close(): Promise<void>;
}

/** Gathers links for a moment and writes them in one statement, each once an hour at most. */
function createJournal(store: IdentityStore, log: Log, onWritten: (link: StoredLink) => void): Journal {
  const lately = new LRUCache<string, true>({ max: REMEMBERED_REFS, ttl: 3_600_000 });
  const waiting = new Map<string, StoredLink>();
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const flush = (): void => {
    timer = null;
    const links = [...waiting.values()];
    waiting.clear();
    if (links.length === 0) return;
    writing = writing
      .then(() => store.record(links))
      .then(
        () => links.forEach(onWritten),
        (error: unknown) => {
          for (const link of links) lately.delete(signature(link));
          log.warn({ err: error, links: links.length }, 'identity evidence could not be stored; it is found again with the next question');
        },
      );
  };

  return {
    write(links) {
      for (const link of links) {
        if (lately.has(signature(link))) continue;
        lately.set(signature(link), true);
        waiting.set(keyOf(link), link);
      }
      if (waiting.size > 0) timer ??= setTimeout(flush, WRITE_DELAY_MS).unref();
    },
    async close() {
      if (timer !== null) clearTimeout(timer);
      flush();
      await writing;
    },
  };
}

function signature(link: StoredLink): string {
  return `${keyOf(link)}|${link.anchor.provider}|${link.anchor.id}|${link.method}`;
}
