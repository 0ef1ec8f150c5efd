import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from '../observability/log.ts';
import { lockFolder } from './folder-lock.ts';
import { endOrphan } from './orphaned-postgres.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { assertReachable, findPostgresOwner, type PostgresOwner } from './postgres-owner.ts';

/** A PostgreSQL of our own, below a folder. */
export interface EmbeddedPostgres {
  /** With the password: never logged. */
  readonly url: string;
  stop(): Promise<void>;
}

const USER = 'mixdown';
const START_TIMEOUT_MS = 60_000; // recovery after a crash reads the whole write-ahead log
const STOP_TIMEOUT_MS = 10_000;

interface Cluster {
  readonly data: string;
  readonly logFile: string;
  readonly owner: PostgresOwner | null;
  readonly binaries: PostgresBinaries;
  readonly port: number;
  readonly password: string;
  readonly flags: readonly string[];
}

/**
 * Starts PostgreSQL with its data below `folder`, made at the first start, listening on 127.0.0.1 only. It is started again if it dies.
 * Rejects with what to do when it cannot be: another process uses the folder, root without a way in, missing programs.
 * `flags` are settings of the server (`fsync=off` in a test).
 */
export async function startEmbeddedPostgres({ folder, log, flags = [] }: { folder: string; log: Log; flags?: readonly string[] }): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    const cluster = await prepare(resolve(folder), flags);
    const supervised = await supervise(cluster, log);
    return { url: urlOf(cluster, 'mixdown'), stop: () => supervised.stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function prepare(folder: string, flags: readonly string[]): Promise<Cluster> {
  const data = join(folder, 'postgres');
  const binaries = await findPostgresBinaries();
  const owner = findPostgresOwner();
  if (owner !== null) for (const path of [binaries.postgres, data]) assertReachable(path, owner);
  await endOrphan(data);
  const access = await readAccess(join(folder, 'postgres.json'));
  const cluster = { data, logFile: join(folder, 'postgres.log'), owner, binaries, ...access, flags };
  if (!existsSync(data)) await initialise(cluster);
  return cluster;
}

/** Port and password, kept from one start to the next; a port that somebody else has taken is replaced. */
async function readAccess(file: string): Promise<{ port: number; password: string }> {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { port: number; password: string }) : null;
  const access = {
    port: kept !== null && (await freePort(kept.port)) !== null ? kept.port : ((await freePort(0)) ?? 0),
    password: kept?.password ?? randomBytes(18).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(access), { mode: 0o600 });
  return access;
}

async function freePort(wanted: number): Promise<number | null> {
  const server = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : null;
  } catch {
    return null;
  } finally {
    server.close();
  }
}

/** initdb beside its place, then a rename: a half-made cluster is never taken for one. */
async function initialise({ data, owner, binaries, password, logFile }: Cluster): Promise<void> {
  const unfinished = `${data}.unfinished`;
  const passwordFile = `${data}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner !== null) for (const path of [unfinished, passwordFile]) chownSync(path, owner.uid, owner.gid);
  try {
    const child = launch(binaries.initdb, [
      `--pgdata=${unfinished}`, `--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', // the same on every machine
      '--no-instructions', '--no-sync',
    ], owner, logFile);
    const [code] = await ended(child);
    if (code !== 0) throw new Error(`PostgreSQL's initdb failed: ${lastLines(logFile)}`);
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function supervise(cluster: Cluster, log: Log): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let child = await start(cluster);
  watch();

  function watch(): void {
    child.once('exit', (code, signal) => {
      if (!stopping) restart(code, signal).catch((error: unknown) => log.fatal({ err: error }, 'the embedded PostgreSQL does not start again'));
    });
  }

  async function restart(code: number | null, signal: string | null): Promise<void> {
    log.error({ code, signal, reason: lastLines(cluster.logFile) }, 'the embedded PostgreSQL ended by itself and is started again');
    child = await start(cluster);
    if (stopping) await stopServer(child);
    else watch();
  }

  return {
    stop: async () => {
      stopping = true;
      await stopServer(child);
    },
  };
}

/** Starts the server and waits until it answers. After a crash its last children may still hold its memory: then it is tried again. */
async function start(cluster: Cluster): Promise<ChildProcess> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (true) {
    const child = launch(cluster.binaries.postgres, serverArguments(cluster), cluster.owner, cluster.logFile);
    if (await answersOrEnds(cluster, child, deadline)) return child;
    const reason = lastLines(cluster.logFile);
    if (!reason.includes('shared memory block') || Date.now() > deadline) throw new Error(`The embedded PostgreSQL does not start. Its log, ${cluster.logFile}, ends with: ${reason}`);
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
      answered = await createDatabase(cluster);
      if (!answered) await sleep(30);
    }
    return answered;
  } finally {
    if (!answered) await stopServer(child);
  }
}

/** False while the server does not answer yet. */
async function createDatabase(cluster: Cluster): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(cluster, 'postgres'), connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'mixdown'");
    if (rowCount === 0) await client.query('create database mixdown');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw new Error(`The password in ${cluster.data}.json is not that of the database beside it. Restore the file, or delete the folder to begin anew.`, { cause: error });
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Fast shutdown; a server that does not obey is killed, and recovers at the next start. */
async function stopServer(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(timer);
}

/** In a process group of its own: Ctrl-C on a terminal is for us, and we stop the database last. */
function launch(program: string, args: readonly string[], owner: PostgresOwner | null, logFile: string): ChildProcess {
  const output = openSync(logFile, 'w');
  try {
    const identity = owner === null ? {} : { uid: owner.uid, gid: owner.gid };
    const child = spawn(program, args, { ...identity, env: { LC_ALL: 'C', TZ: 'UTC' }, detached: true, stdio: ['ignore', output, output] });
    child.on('error', () => undefined); // `exit` does not follow a failed start, but pid is then undefined
    return child;
  } finally {
    closeSync(output);
  }
}

async function ended(child: ChildProcess): Promise<[number | null]> {
  if (child.pid === undefined) return [null];
  const [code] = (await once(child, 'exit')) as [number | null];
  return [code];
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join(' / ');
}

function urlOf({ port, password }: Cluster, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}
