import { Pool, type ClientBase, type PoolClient } from 'pg';
import type { Log } from '../observability/log.ts';
import type { Database, Queries, SqlValue } from './database.ts';
import { createListener } from './listener.ts';

/** What a pool needs; times in ms. */
export interface DatabaseOptions {
  readonly url: string;
  readonly log: Log;
  /** Connections of this process, the listener's not counted. */
  readonly connections?: number;
  readonly queryTimeoutMs?: number;
}

/** Opens the pool; connects when it is first asked. */
export function openDatabase({ url, log, connections = 10, queryTimeoutMs = 2_000 }: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: 'mixdown',
    max: connections,
    connectionTimeoutMillis: 1_000, // for a free connection as well as for a new one
    query_timeout: queryTimeoutMs, // the client's own clock: the only one that sees a hung server
    statement_timeout: queryTimeoutMs, // so that the server does not go on with what nobody waits for
    idle_in_transaction_session_timeout: 5_000,
    keepAlive: true,
  });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle PostgreSQL connection was lost'));
  const listener = createListener({ url, log });
  const queries = queriesOf(pool);
  return {
    ...queries,
    transaction: (work) => inTransaction(pool, work),
    listen: (channel, hear, onGap) => listener.listen(channel, hear, onGap),
    healthy: () =>
      queries.query('healthy', 'select 1', []).then(
        () => true,
        () => false,
      ),
    close: async () => {
      await Promise.all([listener.close(), pool.end()]);
    },
  };
}

function queriesOf(runner: Pool | ClientBase): Queries {
  return {
    query: async <Row extends object>(name: string, text: string, values: readonly SqlValue[]) => {
      const result = await runner.query<Row>({ name, text, values: [...values] });
      return result.rows;
    },
  };
}

async function inTransaction<T>(pool: Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A checked-out connection that is lost reports it here as well as in its query.
  client.on('error', ignore);
  try {
    await client.query('begin');
    const result = await work(queriesOf(client));
    await client.query('commit');
    release(client);
    return result;
  } catch (error) {
    const intact = await client.query('rollback').then(
      () => true,
      () => false,
    );
    release(client, !intact);
    throw error;
  }
}

function release(client: PoolClient, destroy = false): void {
  client.off('error', ignore);
  client.release(destroy);
}

function ignore(): void {}
