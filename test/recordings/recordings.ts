import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/providers/', import.meta.url));

/** Whether the recorded answers lie beside the project; says so once when they do not. */
export const recordingsPresent = existsSync(FOLDER);
if (!recordingsPresent) process.stdout.write('SKIPPED: ../shared/providers is absent, so no recorded answer is replayed\n');

/** A JSON value as it was recorded. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The text of a recorded file, byte for byte. */
export function recordedText(path: string): string {
  return readFileSync(`${FOLDER}${path}`, 'utf8');
}

/** A recorded file, parsed. */
export function recorded(path: string): Json {
  return JSON.parse(recordedText(path)) as Json;
}

/** Every JSON file of a provider's folder. */
export function recordedFiles(provider: string, pattern = '*.json'): string[] {
  return globSync(pattern, { cwd: `${FOLDER}${provider}` }).map((name) => `${provider}/${name}`);
}

/** Every object anywhere in the files for which `wanted` holds. */
export function recordedObjects(files: readonly string[], wanted: (value: { [name: string]: Json }) => boolean): { [name: string]: Json }[] {
  const found: { [name: string]: Json }[] = [];
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      if (wanted(value)) found.push(value);
      Object.values(value).forEach(visit);
    }
  };
  for (const file of files) visit(recorded(file));
  return found;
}
