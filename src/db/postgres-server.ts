import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { urlOf, type Cluster } from './cluster.ts';
import { isRunning, lastLines, launch, stopServer } from './postgres-process.ts';

const START_TIMEOUT_MS = 60_000; // recovery after a crash reads the whole write-ahead log

/** Starts the server and waits until it answers. After a crash its last children may still hold its memory: then it is tried again. */
export async function startServer(cluster: Cluster): Promise<ChildProcess> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (true) {
    const child = launch(cluster.binaries.postgres, serverArguments(cluster), cluster.owner, cluster.logFile);
    if (await answersOrEnds(cluster, child, deadline)) return child;
    const reason = lastLines(cluster.logFile);
    if (!reason.includes('shared memory block') || Date.now() > deadline)
      throw new Error(`The embedded PostgreSQL does not start. Its log, ${cluster.logFile}, ends with: ${reason}`);
    await sleep(250);
  }
}

function serverArguments({ data, port, flags }: Cluster): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=', // its default needs a folder that the owner may write to
    'log_min_messages=warning',
    ...flags,
  ];
  return ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

async function answersOrEnds(cluster: Cluster, child: ChildProcess, deadline: number): Promise<boolean> {
  let answered = false;
  try {
    while (!answered && isRunning(child) && Date.now() < deadline) {
      answered = await hasDatabase(cluster);
      if (!answered) await sleep(30);
    }
    return answered;
  } finally {
    if (!answered) await stopServer(child);
  }
}

/** Makes our database where it lacks; false while the server does not answer yet. */
async function hasDatabase(cluster: Cluster): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(cluster, 'postgres'), connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'mixdown'");
    if (rowCount === 0) await client.query('create database mixdown');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01')
      throw new Error(
        `The password in ${cluster.data}.json is not that of the database beside it. Restore the file, or delete the folder to begin anew.`,
        { cause: error },
      );
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
