import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user that PostgreSQL runs as when this process is root, since it refuses root. */
export interface PostgresOwner {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Null when this process is not root: then PostgreSQL runs as the same user. Takes `postgres` where there is one, else `nobody`. */
export function findPostgresOwner(): PostgresOwner | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const user = users.find(([name]) => name === wanted);
    if (user !== undefined) return { name: wanted, uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody. Run as another user, or set DATABASE_URL.',
  );
}

/** The first folder on the way up from `path` that the owner may not enter, or null when the way is open. */
export function closedFolder(path: string, owner: PostgresOwner): string | null {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (!mayEnter(folder, owner)) return folder;
    if (folder === dirname(folder)) return null;
  }
}

function mayEnter(folder: string, owner: PostgresOwner): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === owner.uid) return (mode & 0o100) !== 0;
  if (gid === owner.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
