import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { worldTracks } from '../../src/sandbox/world/index.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const TRACKS = worldTracks(200);
let used = 0;

const QUERY = 'query ($isrc: ISRC!) { track(by: { isrc: $isrc }) { id title mbid spotifyId links { provider } } }';

/** Asks for tracks that nobody has asked for yet and for ones from memory; every answer must be whole. */
async function expectWholeAnswers(app: RunningApp, count: number): Promise<void> {
  for (let asked = 0; asked < count; asked += 1) {
    const track = TRACKS[used++];
    for (const { isrc, recordingMbid, spotifyId } of track === undefined ? [] : [track, track]) {
      const { data, errors } = await app.query<{ track: object }>(QUERY, { isrc });
      expect(errors).toBeUndefined();
      expect(data.track).toMatchObject({ id: `musicbrainz:track:${recordingMbid}`, mbid: recordingMbid, spotifyId });
    }
  }
}

const redis: TestRedis | null = await startRedis();

describe.skipIf(redis === null)('when Redis', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ redisUrl: redis?.url ?? '' });
  });

  afterAll(async () => {
    await app?.close();
    await redis?.stop();
  });

  async function redisStatus(): Promise<string> {
    return ((await (await fetch(`${app.url}/health`)).json()) as { redis: string }).redis;
  }

  test('hangs, no request fails, and it is used again when it is back', async () => {
    await expectWholeAnswers(app, 3);
    expect(await redisStatus()).toBe('connected');
    redis?.pause();
    await expectWholeAnswers(app, 10);
    expect(await redisStatus()).toBe('bypassed');
    redis?.resume();
    await expect.poll(redisStatus, { timeout: 15_000, interval: 100 }).toBe('connected');
    await expectWholeAnswers(app, 3);
  });

  test('is killed and started again empty, no request fails', async () => {
    await redis?.kill();
    await expectWholeAnswers(app, 10);
    expect(await redisStatus()).toBe('bypassed');
    await redis?.restart();
    await expect.poll(redisStatus, { timeout: 15_000, interval: 100 }).toBe('connected');
    await expectWholeAnswers(app, 3);
  });
});

describe('when PostgreSQL', () => {
  test('refuses everybody, what providers know is still answered', async () => {
    const app = await startApp();
    try {
      await expectWholeAnswers(app, 2);
      const name = new URL(app.database.url).pathname.slice(1);
      await app.database.administer(`alter database "${name}" with allow_connections false`);
      await app.database.administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      await expectWholeAnswers(app, 3);
      const health = (await (await fetch(`${app.url}/health`)).json()) as { status: string; database: string };
      expect(health).toMatchObject({ status: 'degraded' });
      await app.database.administer(`alter database "${name}" with allow_connections true`);
      await expect
        .poll(async () => ((await (await fetch(`${app.url}/health`)).json()) as { status: string }).status, { timeout: 15_000, interval: 200 })
        .toBe('healthy');
      await expectWholeAnswers(app, 2);
    } finally {
      await app.close();
    }
  });
});
