import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a folder for this process, by a file that names it; returns the way to give it back. A lock whose process is gone is taken over.
 * Throws when a living process holds it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'in-use-by');
  const mine = `${process.pid} ${startOf(process.pid)}`;
  const taken = create(file, mine) || takeOver(file, mine);
  if (!taken) {
    throw new Error(
      `${folder} is in use by process ${readFileSync(file, 'utf8').split(' ')[0]}. Stop that one first, or set DATA_DIR to another folder (and PORT to another port).`,
    );
  }
  return () => unlinkSync(file);
}

function create(file: string, mine: string): boolean {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function takeOver(file: string, mine: string): boolean {
  const [pid = '', start = ''] = readFileSync(file, 'utf8').split(' ');
  if (isAlive(Number(pid)) && startOf(Number(pid)) === start) return false;
  unlinkSync(file);
  return create(file, mine);
}

/** Whether a process of this number exists. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in ticks since boot: tells a process from a later one with its number. Empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return fields.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
