import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A program under measurement. */
export interface Running {
  readonly child: ChildProcess;
  /** From the spawn to the first 200, in ms. */
  readonly startUpMs: number;
  stop(): Promise<void>;
}

/** Starts a script of the project and waits until `readyUrl` answers 200. */
export async function start(script: string, variables: Readonly<Record<string, string>>, readyUrl: string): Promise<Running> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script], { cwd: ROOT, env: { ...process.env, ...variables }, stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = once(child, 'exit');
  while (!(await answers(readyUrl))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode} before ${readyUrl} answered`);
    await sleep(5);
  }
  const startUpMs = performance.now() - begun;
  return {
    child,
    startUpMs,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Resident memory of a process, in MiB. */
export function residentMiB(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}
