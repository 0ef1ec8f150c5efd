import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const NO_PROVIDERS = { SPOTIFY_MODE: 'off', MUSICBRAINZ_MODE: 'off', LASTFM_MODE: 'off', ACOUSTICBRAINZ_MODE: 'off' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
});
afterAll(() => database.drop());

/** Starts the API process; `output` is what it wrote so far on both streams. */
function startMain(environment: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env: { PORT: '0', ...NO_PROVIDERS, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return { child, output: () => output, ended: once(child, 'close') as Promise<[number | null, string | null]> };
}

async function addressOf(api: ReturnType<typeof startMain>): Promise<string> {
  await expect.poll(() => api.output(), { timeout: 20_000 }).toMatch(/"msg":"listening"/);
  return /"address":"([^"]+)"/.exec(api.output())?.[1] ?? '';
}

describe('the API process', () => {
  test('migrates, answers, and at SIGTERM finishes and exits with 0', async () => {
    const api = startMain({ DATABASE_URL: database.url });
    const address = await addressOf(api);
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    const response = await fetch(`${address}/graphql?query={__typename}`);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(await (await fetch(`${address}/metrics`)).text()).toMatch(/^process_resident_memory_bytes \d/m);
    api.child.kill('SIGTERM');
    expect(await api.ended).toEqual([0, null]);
    expect(api.output()).not.toContain(new URL(database.url).password);
  });

  test('exits at once at the second signal', async () => {
    const api = startMain({ DATABASE_URL: database.url });
    const address = new URL(await addressOf(api));
    const busy = connect(Number(address.port), address.hostname);
    busy.on('error', () => undefined).write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await once(busy, 'connect');
    await new Promise((resolve) => setTimeout(resolve, 100));
    api.child.kill('SIGINT');
    await expect.poll(() => api.output()).toContain('closing');
    api.child.kill('SIGINT');
    expect(await api.ended).toEqual([1, null]);
    busy.destroy();
  });

  test('keeps answering when the database goes away, and says so in its health', async () => {
    const own = await createTestDatabase({ empty: true });
    const api = startMain({ DATABASE_URL: own.url });
    const address = await addressOf(api);
    await own.drop();
    expect(await (await fetch(`${address}/graphql?query={__typename}`)).json()).toEqual({ data: { __typename: 'Query' } });
    expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'degraded', database: 'unavailable' });
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    api.child.kill('SIGTERM');
    expect(await api.ended).toEqual([0, null]);
  });
});

describe('a process that cannot start says why and exits with 1', () => {
  test('without a database', async () => {
    const api = startMain({});
    expect(await api.ended).toEqual([1, null]);
    expect(api.output()).toMatch(/DATABASE_URL: required by the API process.*npm start/);
  });

  test('with a database that does not answer', async () => {
    const api = startMain({ DATABASE_URL: 'postgresql://user:hunter2@127.0.0.1:1/music' });
    expect(await api.ended).toEqual([1, null]);
    expect(api.output()).toMatch(/DATABASE_URL: PostgreSQL at 127\.0\.0\.1:1\/music cannot be used: .*ECONNREFUSED/);
    expect(api.output()).not.toMatch(/hunter2| at .*\.ts:\d/);
  });

  test('on a port that is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as AddressInfo;
    const api = startMain({ DATABASE_URL: database.url, PORT: String(port) });
    expect(await api.ended).toEqual([1, null]);
    expect(api.output()).toMatch(new RegExp(`PORT: ${port} is in use on 127\\.0\\.0\\.1`));
    squatter.close();
  });
});
