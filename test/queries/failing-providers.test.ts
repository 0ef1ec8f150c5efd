import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { worldTracks } from '../../src/sandbox/world/index.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const TRACKS = worldTracks(40);
let used = 0;

/** A track that no test has asked for yet. */
function freshTrack() {
  const track = TRACKS[used++];
  if (track === undefined) throw new Error('more tracks are used than were taken from the world');
  return track;
}

const QUERY = `query ($isrc: ISRC!) {
  track(by: { isrc: $isrc }) { title isrc spotifyId mbid explicit popularity { lastfmListeners } genres { name } audioFeatures { tempo { value } } links { provider } }
}`;

interface Answer {
  readonly track: {
    readonly title: string;
    readonly spotifyId: string | null;
    readonly mbid: string | null;
    readonly explicit: boolean | null;
    readonly popularity: { lastfmListeners: number | null } | null;
    readonly genres: readonly unknown[];
    readonly audioFeatures: { tempo: { value: number } | null } | null;
    readonly links: readonly { provider: string }[];
  } | null;
}

describe('when providers fail', () => {
  let app: RunningApp;

  beforeAll(async () => {
    // An open circuit in one test would answer for the next one.
    app = await startApp({
      settings: { POLICY__SERVER__PROVIDER_PATIENCE: '2s', POLICY__RETRY__ATTEMPTS: '1', POLICY__BREAKER__FAILURE_THRESHOLD: '100000' },
    });
  });

  afterEach(() => app.sandbox.tell({ reset: true }).then(() => relax()));
  afterAll(() => app?.close());

  async function relax(): Promise<void> {
    for (const provider of ['SPOTIFY', 'MUSICBRAINZ', 'LASTFM', 'ACOUSTICBRAINZ']) await app.sandbox.tell({ provider, rateLimit: false });
  }

  test.each(['html', 'truncated', 'wrong-type', 'huge'])('a %s answer of Last.fm is BAD_RESPONSE, and the rest stands', async (body) => {
    const { isrc, spotifyId, recordingMbid } = freshTrack();
    await app.sandbox.tell({ provider: 'LASTFM', body });
    const { data, errors } = await app.query<Answer>(QUERY, { isrc });
    expect(data.track).toMatchObject({
      title: expect.any(String),
      spotifyId,
      mbid: recordingMbid,
      popularity: null,
      audioFeatures: { tempo: { value: expect.any(Number) } },
    });
    const codes = (errors ?? []).map(({ path, extensions }) => `${path?.join('.')} ${extensions.code} ${extensions.provider}`);
    expect(codes).toContain('track.popularity BAD_RESPONSE LASTFM');
    expect(JSON.stringify(errors)).not.toMatch(/<html|api_key|node_modules/i);
  });

  test('a hostile answer is not kept: the next question is answered', async () => {
    const { isrc } = freshTrack();
    await app.sandbox.tell({ provider: 'LASTFM', body: 'html' });
    expect((await app.query<Answer>(QUERY, { isrc })).data.track?.popularity).toBeNull();
    await app.sandbox.tell({ provider: 'LASTFM', body: null });
    await expect
      .poll(async () => (await app.query<Answer>(QUERY, { isrc })).data.track?.popularity?.lastfmListeners, { timeout: 10_000, interval: 300 })
      .toBeGreaterThan(0);
  });

  test('with MusicBrainz down, Spotify answers, and what only MusicBrainz knows is null with a code', async () => {
    const { isrc, spotifyId } = freshTrack();
    await app.sandbox.tell({ provider: 'MUSICBRAINZ', status: 500 });
    const { data, errors } = await app.query<Answer>(QUERY, { isrc });
    expect(data.track).toMatchObject({ spotifyId, mbid: null, explicit: expect.any(Boolean), audioFeatures: null });
    expect(errors).toContainEqual(
      expect.objectContaining({
        path: ['track', 'mbid'],
        extensions: expect.objectContaining({ code: 'PROVIDER_UNAVAILABLE', provider: 'MUSICBRAINZ' }),
      }),
    );
    expect(errors).toContainEqual(
      expect.objectContaining({ path: ['track', 'audioFeatures'], extensions: expect.objectContaining({ provider: 'MUSICBRAINZ' }) }),
    );
  });

  test('a provider that takes too long is not waited for, and its answer is kept for the next question', async () => {
    const { isrc, recordingMbid } = freshTrack();
    const query = 'query ($isrc: ISRC!) { track(by: { isrc: $isrc }) { mbid popularity { lastfmListeners } } }';
    await app.sandbox.forget();
    await app.sandbox.tell({ provider: 'LASTFM', latencyMs: 3_000 });
    const { data, errors } = await app.query<Answer>(query, { isrc });
    expect(data.track).toEqual({ mbid: recordingMbid, popularity: null });
    expect(errors).toMatchObject([{ path: ['track', 'popularity'], extensions: { code: 'PROVIDER_TIMEOUT', provider: 'LASTFM' } }]);
    await expect
      .poll(async () => (await app.query<Answer>(query, { isrc })).data.track?.popularity?.lastfmListeners ?? 0, { timeout: 10_000, interval: 200 })
      .toBeGreaterThan(0);
    expect((await app.sandbox.requests()).filter(({ path, provider }) => provider === 'LASTFM' && path === '/2.0/')).toHaveLength(1);
  });

  test('a 429 with a Retry-After of 20 hours is told at once, with the time to come back', async () => {
    const { isrc, recordingMbid } = freshTrack();
    await app.sandbox.tell({ provider: 'SPOTIFY', retryAfter: 72_000 });
    const { data, errors } = await app.query<Answer>(QUERY, { isrc });
    expect(data.track).toMatchObject({ mbid: recordingMbid, spotifyId: null });
    const limited = errors?.find(({ extensions }) => extensions.code === 'RATE_LIMITED') as { extensions: { retryAt: string } } | undefined;
    expect(Date.parse(limited?.extensions.retryAt ?? '') - Date.now()).toBeGreaterThan(19 * 3_600_000);
    const status = await app.query<{ provider: { blockedUntil: string | null } }>('{ provider(name: SPOTIFY) { blockedUntil } }');
    expect(Date.parse(status.data.provider.blockedUntil ?? '') - Date.now()).toBeGreaterThan(19 * 3_600_000);
    await app.sandbox.tell({ provider: 'SPOTIFY', retryAfter: null });
    await app.sandbox.forget();
    await app.query(QUERY, { isrc: freshTrack().isrc });
    expect((await app.sandbox.requests()).filter(({ provider }) => provider.toLowerCase() === 'spotify')).toEqual([]);
  });
});

describe('when all providers are down', () => {
  test('nothing is an answer, every failure is named, and the process lives', async () => {
    const app = await startApp({ settings: { POLICY__RETRY__ATTEMPTS: '1' } });
    try {
      await app.sandbox.tell({ status: 503 });
      const { data, errors } = await app.query<Answer>(QUERY, { isrc: freshTrack().isrc });
      expect(data.track).toBeNull();
      expect(new Set(errors?.map(({ extensions }) => extensions.provider))).toEqual(new Set(['SPOTIFY', 'MUSICBRAINZ']));
      expect((await fetch(`${app.url}/health`)).status).toBe(200);
    } finally {
      await app.close();
    }
  });
});

describe('a process that starts while MusicBrainz is down', () => {
  test('knows from before which track is which, and keeps its id', async () => {
    const first = await startApp();
    const { isrc, spotifyId, recordingMbid } = freshTrack();
    try {
      const whole = await first.query<{ track: { id: string } }>('query ($isrc: ISRC!) { track(by: { isrc: $isrc }) { id } }', { isrc });
      expect(whole.data.track.id).toBe(`musicbrainz:track:${recordingMbid}`);
      await expect
        .poll(async () => (await first.world.database.query('links', 'select 1 from identity_links where provider_id = $1', [spotifyId])).length, {
          timeout: 5_000,
        })
        .toBe(1);
      const second = await startApp({ sandbox: first.sandbox, database: first.database, settings: { POLICY__RETRY__ATTEMPTS: '1' } });
      try {
        await first.sandbox.tell({ provider: 'MUSICBRAINZ', status: 503 });
        const again = await second.query<{ track: { id: string; mbid: string } }>(
          'query ($id: String!) { track(by: { spotifyId: $id }) { id mbid } }',
          { id: spotifyId },
        );
        expect(again.data.track).toEqual({ id: `musicbrainz:track:${recordingMbid}`, mbid: recordingMbid });
        const byId = await second.query<{ node: { title: string } }>('query ($id: ID!) { node(id: $id) { ... on Track { title spotifyId } } }', {
          id: `musicbrainz:track:${recordingMbid}`,
        });
        expect(byId.data.node).toMatchObject({ spotifyId });
      } finally {
        await second.close();
      }
    } finally {
      await first.close();
    }
  });
});

describe('the metrics of the gateway that it replaces', () => {
  test('are there under their old names, from the start, for every provider', async () => {
    const app = await startApp();
    try {
      await app.query(QUERY, { isrc: freshTrack().isrc });
      const text = await (await fetch(`${app.url}/metrics`)).text();
      const names = [
        'rate_limit_requests_total',
        'rate_limit_tokens',
        'rate_limit_wait_seconds',
        'cache_hits_total',
        'cache_misses_total',
        'cache_errors_total',
        'circuit_breaker_state',
        'circuit_breaker_failures_total',
        'circuit_breaker_opens_total',
        'retry_attempts_total',
        'retry_success_total',
        'retry_failures_total',
      ];
      expect(names.filter((name) => !text.includes(`# TYPE api_gateway_${name} `))).toEqual([]);
      for (const provider of ['spotify', 'musicbrainz', 'lastfm', 'acousticbrainz']) {
        expect(text).toContain(`api_gateway_circuit_breaker_state{provider="${provider}"} 0`);
        expect(text).toContain(`api_gateway_retry_failures_total{provider="${provider}"} 0`);
      }
      expect(text).toMatch(/api_gateway_cache_misses_total\{[^}]*provider="musicbrainz"[^}]*\} [1-9]/);
    } finally {
      await app.close();
    }
  });
});
