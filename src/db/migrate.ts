import { join } from 'node:path';
import { Client } from 'pg';
import Postgrator from 'postgrator';
import type { Log } from '../observability/log.ts';

const LOCK_KEY = 4_946_733; // any constant: it names the migrations of this program among the advisory locks
const FOLDER = join(import.meta.dirname, 'migrations');

/**
 * Brings the schema to the newest numbered file of src/db/migrations, all in one transaction; several processes may do so at once.
 * Rejects when a file that was already applied has changed, or when another process holds the lock for a minute.
 */
export async function migrate(url: string, log: Log): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'mixdown migrations', connectionTimeoutMillis: 5_000 });
  client.on('error', (error) => log.warn({ err: error }, 'the connection was lost during the migrations'));
  await client.connect();
  try {
    await client.query(`begin; set local lock_timeout = '60s'; select pg_advisory_xact_lock(${LOCK_KEY})`);
    const applied = await migratorOn(client).migrate();
    await client.query('commit');
    for (const { version, name } of applied) log.info({ version, name }, 'migration applied');
  } finally {
    await client.end(); // which also rolls back what was not committed
  }
}

function migratorOn(client: Client): Postgrator {
  return new Postgrator({
    driver: 'pg',
    schemaTable: 'schema_migrations',
    migrationPattern: join(FOLDER.replaceAll(/[[\]{}()*?!]/g, '[$&]'), '*.sql'), // the folder's own name is no pattern
    newline: 'LF', // a checkout with CRLF has the same checksums
    execQuery: (text) => client.query(text),
  });
}
