import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../../src/db/folder-lock.ts';

const START = fileURLToPath(new URL('../../src/start.ts', import.meta.url));
const NO_PROVIDERS = { SPOTIFY_MODE: 'off', MUSICBRAINZ_MODE: 'off', LASTFM_MODE: 'off', ACOUSTICBRAINZ_MODE: 'off' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mixdown-start-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start() {
  const child = spawn(process.execPath, [START], {
    env: { PORT: '0', DATA_DIR: join(folder, 'data'), ...NO_PROVIDERS },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return { child, output: () => output, ended: once(child, 'close') as Promise<[number | null, string | null]> };
}

test('from nothing to an answer with a database of its own; a second start is refused; Ctrl-C leaves nothing behind', async () => {
  const first = start();
  await expect.poll(() => first.output(), { timeout: 30_000 }).toContain('Mixdown is ready: ');
  const address = /ready: (\S+)\/graphql/.exec(first.output())?.[1] ?? '';
  expect(await (await fetch(`${address}/graphql?query={__typename}`)).json()).toEqual({ data: { __typename: 'Query' } });
  expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'healthy', database: 'connected' });
  expect(first.output()).toMatch(/SPOTIFY +off/);

  const second = start();
  expect(await second.ended).toEqual([1, null]);
  expect(second.output()).toContain(`in use by process ${first.child.pid}`);

  const postgres = Number(readFileSync(join(folder, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  first.child.kill('SIGINT');
  expect(await first.ended).toEqual([0, null]);
  expect(isAlive(postgres)).toBe(false);
  expect(existsSync(join(folder, 'data/in-use-by'))).toBe(false);
});
