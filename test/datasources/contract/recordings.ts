import { existsSync, readFileSync } from 'node:fs';

/** The recorded answers of providers lie beside the repository, and are not part of it. */
const FOLDER = new URL('../../../../shared/providers/', import.meta.url);

/** Whether the recordings can be read; where not, a test says so and is skipped. */
export const hasRecordings = existsSync(FOLDER);

if (!hasRecordings) process.stderr.write('!! The recordings of the providers (../shared/providers) are absent: tests against them are skipped\n');

/** A recorded body, parsed: `spotify/track.json`. */
export function recording(name: string): object {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as object;
}
