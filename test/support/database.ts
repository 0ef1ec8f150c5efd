import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  /** Runs statements with all rights of the server, on another database of it. */
  administer(text: string, values?: readonly (string | number)[]): Promise<readonly Record<string, unknown>[]>;
  /** Ends what is still connected and removes it. */
  drop(): Promise<void>;
}

/** Makes a fresh, migrated database; with `empty`, one without any table. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const template = new URL(inject('templateDatabaseUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onDatabase(template, 'postgres', `create database ${name} template ${empty ? 'template0' : template.pathname.slice(1)}`);
  return {
    url: addressOf(template, name),
    administer: (text, values) => onDatabase(template, 'postgres', text, values),
    drop: async () => void (await onDatabase(template, 'postgres', `drop database if exists ${name} with (force)`)),
  };
}

function addressOf(server: URL, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href;
}

async function onDatabase(
  server: URL,
  database: string,
  text: string,
  values: readonly (string | number)[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: addressOf(server, database) });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
