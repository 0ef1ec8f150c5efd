import type { InvalidationLog } from '../cache/cache.ts';
import type { Database } from '../db/database.ts';
import { CACHE_VERSIONS_CHANNEL, raiseVersion, selectVersions } from '../db/queries/cache-versions.ts';
import type { Clock } from '../model/clock.ts';
import type { Log } from '../observability/log.ts';

const REREAD_MS = 1_000; // a missed invalidation serves wrong data: reading again does not wait for the next gap

/** Invalidations in PostgreSQL, told to every process by NOTIFY; after a gap in hearing, all versions are read again. */
export function createInvalidationLog(db: Database, clock: Clock, log: Log): InvalidationLog {
  async function versions(): Promise<ReadonlyMap<string, number>> {
    const rows = await selectVersions(db);
    return new Map(rows.map((row) => [row.tag, row.version]));
  }

  async function retell(listener: (tag: string, version: number) => void, stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      try {
        for (const [tag, version] of await versions()) listener(tag, version);
        return;
      } catch (error) {
        log.warn({ err: error }, 'invalidations that may have been missed cannot be read yet');
        await clock.sleep(REREAD_MS, stopped).catch(() => undefined);
      }
    }
  }

  function onRaised(listener: (tag: string, version: number) => void): () => void {
    const stop = new AbortController();
    const hear = (message: string): void => {
      const raised = raisedIn(message);
      if (raised === null) void retell(listener, stop.signal);
      else listener(raised.tag, raised.version);
    };
    const unlisten = db.listen(CACHE_VERSIONS_CHANNEL, hear, () => void retell(listener, stop.signal));
    return () => {
      unlisten();
      stop.abort();
    };
  }

  return { raise: (tag) => raiseVersion(db, tag), versions, onRaised };
}

function raisedIn(message: string): { tag: string; version: number } | null {
  const space = message.indexOf(' ');
  return space < 1 ? null : { version: Number(message.slice(0, space)), tag: message.slice(space + 1) };
}
