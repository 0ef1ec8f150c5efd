import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Agent, request } from 'undici';
import { openSandbox } from '../../src/app/sandbox.ts';
import { readSettings } from '../../src/config/settings.ts';
import { worldTracks } from '../../src/sandbox/world/index.ts';
import { startApiProcess, type ApiProcess } from '../support/api-process.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { controlOf, type SandboxControl } from '../support/running-app.ts';

const HERD = 5_000;

/** What is counted is requests upstream: on a busy machine 2,500 answers take a process longer than somebody waits. */
const PATIENT = { POLICY__SERVER__PROVIDER_PATIENCE: '60s', POLICY__SERVER__REQUEST_DEADLINE: '90s', POLICY__CACHE__LOCK_TTL: '10s' };
const redis: TestRedis | null = await startRedis();

describe.skipIf(redis === null)('5,000 identical cold queries over two API processes', () => {
  let database: TestDatabase;
  let closeSandbox: () => Promise<void>;
  let sandbox: SandboxControl;
  let processes: ApiProcess[] = [];
  const agent = new Agent({ connections: 250, pipelining: 1 });

  beforeAll(async () => {
    database = await createTestDatabase();
    const opened = await openSandbox(readSettings({ SANDBOX_PORT: '0' }));
    if (opened === null) throw new Error('no provider is in mode SANDBOX although none has credentials');
    closeSandbox = () => opened.close();
    sandbox = controlOf(opened.url);
    const variables = { DATABASE_URL: database.url, REDIS_URL: redis?.url ?? '', SANDBOX_PORT: new URL(opened.url).port, ...PATIENT };
    processes = await Promise.all([startApiProcess(variables), startApiProcess(variables)]);
  });

  afterAll(async () => {
    await agent.close();
    await Promise.all(processes.map((api) => api.stop()));
    await closeSandbox?.();
    await database?.drop();
    await redis?.stop();
  });

  test('cost exactly one upstream request per entity', { timeout: 120_000 }, async () => {
    const track = worldTracks(1)[0];
    await sandbox.tell({ latencyMs: 300 });
    await sandbox.forget();
    const body = JSON.stringify({ query: `{ track(by: { isrc: "${track?.isrc}" }) { title isrc mbid spotifyId } }` });
    const answers = await Promise.all(Array.from({ length: HERD }, (_, index) => ask(processes[index % 2]?.url ?? '', body)));
    expect(new Set(answers)).toEqual(
      new Set([
        JSON.stringify({
          data: { track: { title: expectTitle(answers), isrc: track?.isrc, mbid: track?.recordingMbid, spotifyId: track?.spotifyId } },
        }),
      ]),
    );
    const requests = (await sandbox.requests()).map(({ provider, path }) => `${provider} ${path}`);
    const tokens = requests.filter((line) => line.includes('/api/token'));
    // One token per process: it is kept in memory only. One request per entity: the ISRC at Spotify, and at MusicBrainz.
    expect(tokens.length).toBeLessThanOrEqual(2);
    expect(requests.filter((line) => !line.includes('/api/token')).toSorted()).toHaveLength(2);
  });

  async function ask(url: string, body: string): Promise<string> {
    const response = await request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, dispatcher: agent });
    return await response.body.text();
  }

  function expectTitle(answers: readonly string[]): string {
    return (JSON.parse(answers[0] ?? '{}') as { data: { track: { title: string } } }).data.track.title;
  }
});
