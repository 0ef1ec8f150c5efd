import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Log } from '../observability/log.ts';
import { prepareCluster, urlOf, type Cluster } from './cluster.ts';
import { lockFolder } from './folder-lock.ts';
import { isRunning, lastLines, stopServer } from './postgres-process.ts';
import { startServer } from './postgres-server.ts';

/** A PostgreSQL of our own, below a folder. */
export interface EmbeddedPostgres {
  /** With the password: never logged. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL with its data below `folder`, made at the first start, listening on 127.0.0.1 only. It is started again if it dies.
 * Rejects with what to do when it cannot be: another process uses the folder, root with nobody to run it as, missing programs.
 * `flags` are settings of the server (`fsync=off` in a test).
 */
export async function startEmbeddedPostgres({
  folder,
  log,
  flags = [],
}: {
  folder: string;
  log: Log;
  flags?: readonly string[];
}): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    const cluster = await prepareCluster(resolve(folder), flags, log);
    const supervised = await supervise(cluster, log);
    return { url: urlOf(cluster, 'mixdown'), stop: () => supervised.stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function supervise(cluster: Cluster, log: Log): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let restarted = Promise.resolve();
  let child = await startServer(cluster);
  watch();

  function watch(): void {
    if (isRunning(child)) child.once('exit', onExit);
    else onExit(child.exitCode, child.signalCode);
  }

  function onExit(code: number | null, signal: string | null): void {
    if (stopping) return;
    log.error({ code, signal, reason: lastLines(cluster.logFile) }, 'the embedded PostgreSQL ended by itself and is started again');
    restarted = restart().catch((error: unknown) => log.fatal({ err: error }, 'the embedded PostgreSQL does not start again'));
  }

  async function restart(): Promise<void> {
    child = await startServer(cluster);
    watch();
  }

  return {
    stop: async () => {
      stopping = true;
      await restarted;
      await stopServer(child);
    },
  };
}
