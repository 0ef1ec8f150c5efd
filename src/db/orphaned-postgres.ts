import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './folder-lock.ts';

const PATIENCE_MS = 10_000;

/**
 * Ends a PostgreSQL that was left behind on `data` when its parent was killed. The caller holds the folder, so nobody uses it.
 * A pid file whose number belongs to another program by now is removed; one whose process is gone is PostgreSQL's to judge.
 */
export async function endOrphan(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
  if (!isPostgres(pid)) return rmSync(file);
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > PATIENCE_MS)
      throw new Error(
        `A PostgreSQL that an earlier run left behind (process ${pid}) does not stop. End it with "kill -QUIT ${pid}" and start again.`,
      );
    await sleep(50);
  }
}

function isPostgres(pid: number): boolean {
  const command = existsSync(`/proc/${pid}/comm`)
    ? readFileSync(`/proc/${pid}/comm`, 'utf8')
    : execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return command.includes('postgres');
}
