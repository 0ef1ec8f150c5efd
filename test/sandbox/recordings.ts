import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../shared/providers/', import.meta.url);

/** Whether the recorded answers of the providers lie beside the repository; they are not part of it. */
export const hasRecordings = existsSync(FOLDER);

if (!hasRecordings)
  process.stderr.write('!! The recordings of the providers (../shared/providers) are absent: the sandbox is not checked against them\n');

/** A recorded body: `spotify/track.json`. */
export function recordedBody(name: string): object {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as object;
}

/** Every place of a value with the type that is there; the items of a list share a place, and nulls and empty lists leave none. */
export function placesOf(value: unknown, at = ''): ReadonlySet<string> {
  if (value === null || value === undefined) return new Set();
  if (value instanceof Map) return placesOf([...value.values()], at);
  if (Array.isArray(value)) return new Set([`${at} list`, ...value.flatMap((item) => [...placesOf(item, `${at}[]`)])]);
  if (typeof value !== 'object') return new Set([`${at} ${typeof value}`]);
  return new Set(Object.entries(value).flatMap(([name, inner]) => [...placesOf(inner, `${at}.${name}`)]));
}
