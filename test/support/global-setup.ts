import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { createLog } from '../../src/observability/log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database that each test's own is copied from; nobody may stay connected to it. */
    templateDatabaseUrl: string;
  }
}

// Nothing here must survive a power failure.
const FLAGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** One PostgreSQL for the whole run, in a folder of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const log = createLog('silent');
  const folder = mkdtempSync(join(tmpdir(), 'mixdown-test-'));
  chmodSync(folder, 0o755); // PostgreSQL runs as another user when the tests run as root
  const postgres = await startEmbeddedPostgres({ folder, log, flags: FLAGS });
  const standDown = guard(folder);
  await migrate(postgres.url, log);
  project.provide('templateDatabaseUrl', postgres.url);
  return async () => {
    standDown();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Ends the server and removes its folder when this process is killed: the guard's standard input closes with it. Returns the way to send the guard home. */
function guard(folder: string): () => void {
  const postmaster = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0] ?? '';
  const script = 'read -r _ && exit; kill -QUIT "$0"; sleep 1; rm -rf "$1"';
  const shell = spawn('sh', ['-c', script, postmaster, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.unref();
  return () => void shell.stdin.end('\n');
}
