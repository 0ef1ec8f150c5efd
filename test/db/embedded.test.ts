import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../src/db/embedded.ts';
import { isAlive } from '../../src/db/folder-lock.ts';
import { closedFolder } from '../../src/db/postgres-owner.ts';
import { createLog } from '../../src/observability/log.ts';

const log = createLog('silent');
let folder: string; // one for all tests: making a cluster takes longer than any of them

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mixdown-embedded-'));
  chmodSync(folder, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = () => startEmbeddedPostgres({ folder, log, flags: ['fsync=off'] });
const postmaster = () => Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<object>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the database and then waits to be killed. */
async function startElsewhere(): Promise<ChildProcess> {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('../../src/db/embedded.ts', import.meta.url).href)};
    import { createLog } from ${JSON.stringify(new URL('../../src/observability/log.ts', import.meta.url).href)};
    await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, log: createLog('silent'), flags: ['fsync=off'] });
    process.stdout.write('started');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

test('data, port and password last from one start to the next', async () => {
  const first = await start();
  await query(first.url, "create table kept as select 'Strobe' as title");
  const pid = postmaster();
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'select title from kept')).toEqual([{ title: 'Strobe' }]);
  await second.stop();
  expect(existsSync(join(folder, 'in-use-by'))).toBe(false);
});

test('it listens on 127.0.0.1 alone, and lets nobody in without the password', async () => {
  const postgres = await start();
  expect(await query(postgres.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(await query(postgres.url, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
  await expect(query(Object.assign(new URL(postgres.url), { password: 'wrong' }).href, 'select 1')).rejects.toThrow(/password authentication failed/);
  await postgres.stop();
});

test('a second start in the same folder is refused and names the first', async () => {
  const postgres = await start();
  await expect(start()).rejects.toThrow(new RegExp(`in use by process ${process.pid}\\. Stop that one first`));
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('after kill -9 of its parent the orphan is ended and the data is there', async () => {
  const parent = await startElsewhere();
  const orphan = postmaster();
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(isAlive(orphan)).toBe(true);
  const postgres = await start();
  expect(isAlive(orphan)).toBe(false);
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('after kill -9 of everything a stale pid file does not matter, not even when its number is taken by now', async () => {
  const parent = await startElsewhere();
  const orphan = postmaster();
  parent.kill('SIGKILL');
  process.kill(orphan, 'SIGKILL');
  await expect.poll(() => isAlive(orphan), { timeout: 5_000 }).toBe(false);
  const file = join(folder, 'postgres/postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(String(orphan), String(process.pid)));
  const postgres = await start();
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('when the server dies it is started again at the same address', async () => {
  const postgres = await start();
  process.kill(postmaster(), 'SIGKILL');
  await expect.poll(() => query(postgres.url, 'select 1 as one').catch(() => []), { timeout: 15_000, interval: 100 }).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('a port that somebody else has taken since is replaced', async () => {
  const first = await start();
  await first.stop();
  const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
  await once(squatter, 'listening');
  const second = await start();
  expect(second.url).not.toBe(first.url);
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
  squatter.close();
});

test('the folder that is closed to a user is named', () => {
  const closed = join(folder, 'closed');
  mkdirSync(join(closed, 'data'), { recursive: true });
  chmodSync(closed, 0o700);
  const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 };
  expect(closedFolder(join(closed, 'data', 'postgres'), nobody)).toBe(closed);
  expect(closedFolder(join(folder, 'open'), nobody)).toBeNull();
});

test.runIf(process.getuid?.() === 0)("root's own closed folder does not keep it from starting, and the data lasts", async () => {
  const closed = mkdtempSync(join(tmpdir(), 'mixdown-closed-')); // mode 0700, as mkdtemp makes it
  const first = await startEmbeddedPostgres({ folder: closed, log, flags: ['fsync=off'] });
  await query(first.url, "create table kept as select 'Strobe' as title");
  const [{ data_directory: place } = { data_directory: '' }] = (await query(first.url, 'show data_directory')) as { data_directory: string }[];
  await first.stop();
  const second = await startEmbeddedPostgres({ folder: closed, log, flags: ['fsync=off'] });
  expect(await query(second.url, 'select title from kept')).toEqual([{ title: 'Strobe' }]);
  await second.stop();
  rmSync(dirname(place), { recursive: true });
  rmSync(closed, { recursive: true });
});
