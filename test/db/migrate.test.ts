import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/db/migrate.ts';
import { createLog } from '../../src/observability/log.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const log = createLog('silent');
let database: TestDatabase;
let client: Client;

beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
});

const tables = async () =>
  (
    await client.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public' order by 1")
  ).rows.map((row) => row.name);

test('an empty database gets every table, and a second run changes nothing', async () => {
  await migrate(database.url, log);
  expect(await tables()).toEqual(expect.arrayContaining(['cache_versions', 'identity_links', 'provider_blocks', 'schema_migrations']));
  await client.query("insert into cache_versions values ('spotify', 3)");
  await migrate(database.url, log);
  expect((await client.query('select tag, version from cache_versions')).rows).toEqual([{ tag: 'spotify', version: 3 }]);
});

test('eight processes that start at once apply each migration once', async () => {
  await Promise.all(Array.from({ length: 8 }, () => migrate(database.url, log)));
  const { rows } = await client.query<{ version: string; times: string }>(
    'select version, count(*) as times from schema_migrations group by version',
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.times !== '1')).toEqual([]);
});

test('a migration that was changed after it ran is refused', async () => {
  await migrate(database.url, log);
  await client.query("update schema_migrations set md5 = 'other' where version = 1");
  await expect(migrate(database.url, log)).rejects.toThrow(/checksum failed for migration \[1\]/);
});

test('every table says in the database what it is for', async () => {
  await migrate(database.url, log);
  const { rows } = await client.query<{ relname: string }>(`
    select relname from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'schema_migrations' and obj_description(oid) is null`);
  expect(rows).toEqual([]);
});
