import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { PostgresOwner } from './postgres-owner.ts';

const STOP_TIMEOUT_MS = 10_000;

/** Runs a PostgreSQL program with its output in a file. In a process group of its own: Ctrl-C on a terminal is for us, and we stop the database last. */
export function launch(program: string, args: readonly string[], owner: PostgresOwner | null, logFile: string): ChildProcess {
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

/** Resolves to the exit code, null when a signal ended it or it never began. */
export async function ended(child: ChildProcess): Promise<[number | null]> {
  if (child.pid === undefined) return [null];
  const [code] = (await once(child, 'exit')) as [number | null];
  return [code];
}

/** Whether it began and has not ended. */
export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Fast shutdown; a server that does not obey is killed, and recovers at the next start. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(timer);
}

/** The end of its output, on one line: the reason, when it failed. */
export function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join(' / ');
}
