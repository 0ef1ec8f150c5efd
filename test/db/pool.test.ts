import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/pool.ts';
import { createLog } from '../../src/observability/log.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const log = createLog('silent');
let database: TestDatabase;
let db: Database;

beforeEach(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.url, log, queryTimeoutMs: 500 });
});

afterEach(async () => {
  await db.close();
  await database.drop();
});

const backend = async (on: Pick<Database, 'query'> = db): Promise<number> => {
  const [row] = await on.query<{ pid: number }>('pid', 'select pg_backend_pid() as pid', []);
  return row?.pid ?? 0;
};
const eventually = (check: () => Promise<boolean>) => expect.poll(check, { timeout: 5_000, interval: 20 }).toBe(true);

test('a backend that is ended costs no more than what it was doing', async () => {
  const pid = await backend();
  await database.administer('select pg_terminate_backend($1)', [pid]);
  await eventually(() => db.healthy());
  expect(await backend()).not.toBe(pid);
});

test('a hung backend is given up by our own clock, and the pool does not use it again', async () => {
  const pid = await backend();
  process.kill(pid, 'SIGSTOP');
  try {
    await expect(db.query('one', 'select 1', [])).rejects.toThrow(/timeout/i);
    expect(await backend()).not.toBe(pid);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
});

test('a statement that takes too long is cancelled at the server as well', async () => {
  await expect(db.query('sleep', 'select pg_sleep(5)', [])).rejects.toThrow(/timeout/i);
  const running = async () =>
    (await database.administer("select 1 from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'")).length;
  await expect.poll(running, { timeout: 3_000 }).toBe(0);
});

test('when every connection is taken, the next caller is refused within a second or so', async () => {
  const small = openDatabase({ url: database.url, log, connections: 1 });
  const free = Promise.withResolvers<void>();
  const taken = small.transaction(async () => free.promise);
  await expect(small.query('one', 'select 1', [])).rejects.toThrow(/timeout/i);
  free.resolve();
  await taken;
  expect(await small.healthy()).toBe(true);
  await small.close();
});

test('a transaction is all or nothing', async () => {
  const insert = (tag: string) =>
    db.transaction(async (queries) => {
      await queries.query('insert', 'insert into cache_versions values ($1, 1)', [tag]);
      if (tag === 'bad') throw new Error('changed my mind');
    });
  await insert('good');
  await expect(insert('bad')).rejects.toThrow('changed my mind');
  expect(await db.query('tags', 'select tag from cache_versions', [])).toEqual([{ tag: 'good' }]);
});

test('a transaction whose backend is ended rejects, and the pool goes on', async () => {
  const work = db.transaction(async (queries) => {
    await database.administer('select pg_terminate_backend($1)', [await backend(queries)]);
    await queries.query('one', 'select 1', []);
  });
  await expect(work).rejects.toThrow();
  await eventually(() => db.healthy());
});

test('a database that is not there is unhealthy, not an exception', async () => {
  const nowhere = openDatabase({ url: 'postgresql://nobody:secret@127.0.0.1:1/none', log });
  expect(await nowhere.healthy()).toBe(false);
  await nowhere.close();
});

test('a listener hears, and after its connection was cut it says so and hears again', async () => {
  const heard: string[] = [];
  let gaps = 0;
  const stop = db.listen(
    'news',
    (message) => heard.push(message),
    () => {
      gaps += 1;
    },
  );
  await eventually(async () => gaps === 1);
  const tell = (message: string) => db.query('tell', "select pg_notify('news', $1)", [message]);
  await tell('first');
  await eventually(async () => heard.includes('first'));
  await database.administer(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mixdown listener' and datname = $1`, [
    new URL(database.url).pathname.slice(1),
  ]);
  await eventually(async () => gaps === 2);
  await tell('second');
  await eventually(async () => heard.includes('second'));
  stop();
  await tell('third');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(['first', 'second']);
});
