import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Log } from '../observability/log.ts';
import { openCopyOf, openPlaceFor } from './open-place.ts';
import { endOrphan } from './orphaned-postgres.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { findPostgresOwner, type PostgresOwner } from './postgres-owner.ts';
import { ended, lastLines, launch } from './postgres-process.ts';

const USER = 'mixdown';

/** A data folder of PostgreSQL that is ready to be started, and the way in. */
export interface Cluster {
  readonly data: string;
  readonly logFile: string;
  readonly owner: PostgresOwner | null;
  readonly binaries: PostgresBinaries;
  readonly port: number;
  readonly password: string;
  /** Settings of the server: `fsync=off`. */
  readonly flags: readonly string[];
}

/** Finds or makes the cluster below `folder`, an absolute path that this process has locked. */
export async function prepareCluster(folder: string, flags: readonly string[], log: Log): Promise<Cluster> {
  const owner = findPostgresOwner();
  const binaries = openCopyOf(await findPostgresBinaries(), owner);
  const data = openPlaceFor(join(folder, 'postgres'), owner, log);
  await endOrphan(data);
  const access = await readAccess(`${data}.json`);
  const cluster = { data, logFile: `${data}.log`, owner, binaries, ...access, flags };
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
    const child = launch(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8', // the same on every machine
        '--no-instructions',
        '--no-sync',
      ],
      owner,
      logFile,
    );
    const [code] = await ended(child);
    if (code !== 0) throw new Error(`PostgreSQL's initdb failed: ${lastLines(logFile)}`);
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The address of one of its databases; with the password, so never logged. */
export function urlOf({ port, password }: Cluster, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}
