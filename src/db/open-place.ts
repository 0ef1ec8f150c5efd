import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Log } from '../observability/log.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { closedFolder, type PostgresOwner } from './postgres-owner.ts';

/** Where root keeps what PostgreSQL's user must reach, when a checkout lies in a folder that is closed to everyone else (/root, say). */
const OPEN = '/var/lib/mixdown';

/** `path`, or when its folder is closed to the owner a place that is open, always the same one for the same path. */
export function openPlaceFor(path: string, owner: PostgresOwner | null, log: Log): string {
  const closed = owner === null ? null : closedFolder(path, owner);
  if (owner === null || closed === null) return path;
  const place = join(openFolder(owner), digest(path), basename(path));
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
  log.warn({ closed, place }, `PostgreSQL runs as ${owner.name}, who may not enter a folder of root's: its data is kept elsewhere`);
  return place;
}

/** The programs, or when they are closed to the owner a copy of the whole installation that is open. */
export function openCopyOf(binaries: PostgresBinaries, owner: PostgresOwner | null): PostgresBinaries {
  if (owner === null || closedFolder(binaries.postgres, owner) === null) return binaries;
  const installation = dirname(dirname(binaries.postgres));
  const { size, mtimeMs } = statSync(binaries.postgres); // so that an upgrade in the same place is copied anew
  const copy = join(openFolder(owner), `programs-${digest(`${installation} ${size} ${mtimeMs}`)}`);
  if (!existsSync(copy)) copyWhole(installation, copy);
  return { initdb: join(copy, 'bin', basename(binaries.initdb)), postgres: join(copy, 'bin', basename(binaries.postgres)) };
}

/** Under another name first: a half-made copy is never taken for one, and of two processes the first wins. */
function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  if (existsSync(to)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, to);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function openFolder(owner: PostgresOwner): string {
  mkdirSync(OPEN, { recursive: true, mode: 0o755 });
  const closed = closedFolder(join(OPEN, 'any'), owner);
  if (closed === null) return OPEN;
  throw new Error(
    `PostgreSQL refuses to run as root, so it runs as the user ${owner.name}, who may not enter ${closed}. ` +
      `Allow it (chmod o+x ${closed}), run as a user other than root, or set DATABASE_URL.`,
  );
}
