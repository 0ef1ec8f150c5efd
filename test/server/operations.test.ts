import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Provider } from '../../src/model/provider.ts';
import type { HealthSources } from '../../src/server/health.ts';
import type { UpstreamState } from '../../src/upstream/upstream.ts';
import { startStandIn, type StandIn } from './stand-in.ts';

let api: StandIn | null = null;
afterEach(async () => {
  await api?.server.close();
  api = null;
});

const state = (breaker: Partial<UpstreamState['breaker']>): UpstreamState => ({
  breaker: {
    state: 'CLOSED',
    consecutiveFailures: 0,
    successes: 0,
    openedAt: null,
    halfOpensAt: null,
    lastFailureAt: null,
    failureThreshold: 5,
    successThreshold: 2,
    ...breaker,
  },
  rateLimit: { perSecond: 10, configuredPerSecond: 10, burst: 20, tokens: 20, queued: 0 },
  blockedUntil: null,
});
const source = (provider: Provider, breaker: Partial<UpstreamState['breaker']> = {}) => ({ provider, state: () => state(breaker) });

async function health(sources: Partial<HealthSources>): Promise<{ status: number; body: unknown }> {
  api = await startStandIn({ health: { databaseIsHealthy: async () => true, redisStatus: () => null, providers: () => [], ...sources } });
  const response = await fetch(`${api.url}/health`);
  return { status: response.status, body: await response.json() };
}

describe('/health', () => {
  test('has the keys of the gateway that it replaces', async () => {
    const failedAt = Date.UTC(2026, 10, 21, 10);
    const { status, body } = await health({
      redisStatus: () => 'connected',
      providers: () => [
        source('SPOTIFY'),
        source('APPLE_MUSIC', { state: 'HALF_OPEN', consecutiveFailures: 5, successes: 1, lastFailureAt: failedAt }),
      ],
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'healthy',
      database: 'connected',
      redis: 'connected',
      adapters: ['spotify', 'apple-music'],
      circuit_breakers: {
        spotify: { name: 'spotify', state: 'closed', failure_count: 0, success_count: 0, failure_threshold: 5, last_failure_time: null },
        'apple-music': {
          name: 'apple-music',
          state: 'half_open',
          failure_count: 5,
          success_count: 1,
          failure_threshold: 5,
          last_failure_time: '2026-11-21T10:00:00.000Z',
        },
      },
    });
  });

  test.each([
    ['the database is away', { databaseIsHealthy: async () => false }],
    ['Redis is bypassed', { redisStatus: () => 'bypassed' as const }],
    ['a circuit is open', { providers: () => [source('LASTFM', { state: 'OPEN' })] }],
  ])('is degraded, not dead, when %s', async (_when, sources) => {
    expect(await health(sources)).toMatchObject({ status: 200, body: { status: 'degraded' } });
  });
});

describe('/ready', () => {
  test('is 200 while requests are welcome', async () => {
    api = await startStandIn();
    expect((await fetch(`${api.url}/ready`)).status).toBe(200);
  });
});

describe('/metrics', () => {
  test('speaks the format of Prometheus', async () => {
    api = await startStandIn();
    const response = await fetch(`${api.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    expect(await response.text()).toContain('# TYPE api_gateway_cache_hits_total counter');
  });
});

describe('the end', () => {
  test('lets a request that is under way finish, and refuses new connections', async () => {
    api = await startStandIn();
    const slow = api.ask('{ wait(ms: 400) }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = api.server.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${api.url}/ready`)).rejects.toThrow();
    const response = await slow;
    expect(await response.json()).toMatchObject({ data: { wait: 'waited' } });
    await closed;
    api = null;
  });

  test('tells a load balancer on an open connection that it is not ready', async () => {
    api = await startStandIn();
    const { port } = new URL(api.url);
    const socket = connect(Number(port), '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      received += text;
    });
    const slow = api.ask('{ wait(ms: 500) }');
    // Half a request keeps the connection busy, so that it is not closed as idle.
    socket.write('GET /ready HTTP/1.1\r\nHost: x\r\n');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = api.server.close();
    socket.write('\r\n');
    await expect.poll(() => received, { timeout: 3_000 }).toMatch(/^HTTP\/1.1 503 /);
    expect(received.toLowerCase()).toContain('connection: close');
    await slow;
    await closed;
    socket.destroy();
    api = null;
  });

  test('cuts what takes longer than the grace', async () => {
    api = await startStandIn({ environment: { POLICY__SERVER__SHUTDOWN_GRACE: '200ms' } });
    const slow = api.ask('{ wait(ms: 9000) }').then(
      () => 'answered',
      () => 'cut',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await api.server.close();
    expect(await slow).toBe('cut');
    api = null;
  });
});

test('a client that sends its headers drop by drop is let go', async () => {
  api = await startStandIn();
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()).resume());
  socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n');
  const drip = setInterval(() => socket.write('x-a: b\r\n'), 500);
  await closed;
  clearInterval(drip);
}, 15_000);

test('a port that is taken is a problem of the configuration, with the remedy', async () => {
  api = await startStandIn();
  const { port } = new URL(api.url);
  await expect(startStandIn({ environment: { PORT: port } })).rejects.toThrow(new RegExp(`PORT: ${port} is in use.*set PORT`));
});
