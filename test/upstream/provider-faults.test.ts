import { gzipSync } from 'node:zlib';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createUpstream, type UpstreamWorld } from '../../src/upstream/create-upstream.ts';
import type { Upstream, UpstreamRequest } from '../../src/upstream/upstream.ts';
import { startProviderDouble, type ProviderDouble, type Script } from '../support/provider-double.ts';
import { upstreamWorld } from './upstream-world.ts';

let double: ProviderDouble;
const open: Upstream[] = [];

beforeEach(async () => {
  double = await startProviderDouble();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((upstream) => upstream.close()));
  await double.close();
});

function connect(world: UpstreamWorld = upstreamWorld(), baseUrl = double.url): Upstream {
  const upstream = createUpstream({ provider: 'MUSICBRAINZ', baseUrl }, world);
  open.push(upstream);
  return upstream;
}

async function failure(upstream: Upstream, request: Partial<UpstreamRequest> = {}): Promise<ProviderError> {
  const error: unknown = await upstream.send({ endpoint: 'a', path: '/a', ...request }).then(
    () => new Error('an answer came where a failure was expected'),
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw error;
}

describe('answers that are no answers', () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '));
  test.each<[string, Script]>([
    ['HTML', { body: '<!doctype html><p>Maintenance', headers: { 'content-type': 'text/html' } }],
    ['HTML under 404', { status: 404, body: '<html>404</html>' }],
    ['truncated JSON', { body: '{"tracks":[{"name":"Str' }],
    ['plain text', { body: 'Too many requests' }],
    ['more than 5 MB', { body: `"${'x'.repeat(5 * 1024 * 1024 + 1)}"` }],
    ['a gzip bomb', { body: bomb, headers: { 'content-encoding': 'gzip' } }],
    ['two content-encodings', { body: gzipSync(gzipSync('{}')), headers: { 'content-encoding': 'gzip, gzip' } }],
    ['a thousand content-encodings', { body: '{}', headers: { 'content-encoding': Array.from({ length: 1000 }, () => 'gzip') } }],
    ['an unknown content-encoding', { body: '{}', headers: { 'content-encoding': 'constructor' } }],
    ['broken gzip', { body: '{}', headers: { 'content-encoding': 'gzip' } }],
  ])('%s is BAD_RESPONSE, asked for once', async (_name, script) => {
    double.always(script);
    expect((await failure(connect())).code).toBe('BAD_RESPONSE');
    expect(double.arrivals).toHaveLength(1);
  });

  test('one honest content-encoding is read', async () => {
    double.always({ body: gzipSync('{"name":"Ströbe"}'), headers: { 'content-encoding': 'gzip' } });
    expect((await connect().send({ endpoint: 'a', path: '/a' })).body).toEqual({ name: 'Ströbe' });
  });

  test('a stream without end is cut at the cap: memory stays, the socket goes', async () => {
    double.always({ endless: true });
    const before = process.memoryUsage().rss;
    expect((await failure(connect())).code).toBe('BAD_RESPONSE');
    await expect.poll(() => double.connections()).toBe(0);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
    // What the kernel buffered on loopback is on top of the 5 MB.
    expect(double.sentBytes()).toBeLessThan(30 * 1024 * 1024);
  });

  test('an object with a __proto__ pollutes nothing', async () => {
    double.always({ body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}' });
    await connect().send({ endpoint: 'a', path: '/a' });
    expect('polluted' in {}).toBe(false);
  });
});

describe('answers that do not come', () => {
  test('a drip is cut at the attempt timeout, and its socket is gone', async () => {
    double.always({ body: { name: 'x'.repeat(100) }, dripMs: 1000 });
    const started = Date.now();
    const error = await failure(connect(upstreamWorld({ provider: { attemptTimeout: 200 }, retry: { attempts: 1 } })));
    expect(error.code).toBe('PROVIDER_TIMEOUT');
    expect(Date.now() - started).toBeLessThan(2_000);
    await expect.poll(() => double.connections()).toBe(0);
  });

  test('an attempt that times out is repeated', async () => {
    double.next({ delayMs: 5_000 }, { body: { second: true } });
    expect((await connect(upstreamWorld({ provider: { attemptTimeout: 150 } })).send({ endpoint: 'a', path: '/a' })).body).toEqual({ second: true });
  });

  test('the deadline ends everything, and does not count against the provider', async () => {
    double.always({ delayMs: 5_000 });
    const upstream = connect(upstreamWorld({ upstream: { loadDeadline: 200 } }));
    expect((await failure(upstream)).code).toBe('PROVIDER_TIMEOUT');
    await expect.poll(() => double.connections()).toBe(0);
    expect(upstream.state().breaker.consecutiveFailures).toBe(0);
  });

  test('a reset in the middle of a body is repeated for GET, never for POST', async () => {
    double.next({ body: { name: 'half' }, resetMidBody: true }, { body: { name: 'whole' } });
    const upstream = connect();
    expect((await upstream.send({ endpoint: 'a', path: '/a' })).body).toEqual({ name: 'whole' });
    expect(double.arrivals).toHaveLength(2);
    double.next({ body: { name: 'half' }, resetMidBody: true });
    expect((await failure(upstream, { method: 'POST', form: { a: 'b' } })).code).toBe('PROVIDER_UNAVAILABLE');
    expect(double.arrivals).toHaveLength(3);
  });

  test('a closed port and an unknown name are PROVIDER_UNAVAILABLE', async () => {
    const gone = await startProviderDouble();
    await gone.close();
    expect((await failure(connect(upstreamWorld(), gone.url))).code).toBe('PROVIDER_UNAVAILABLE');
    expect((await failure(connect(upstreamWorld(), 'http://nowhere.invalid'))).code).toBe('PROVIDER_UNAVAILABLE');
  });

  test('TLS that is none is PROVIDER_UNAVAILABLE, and never tried again', async () => {
    const world = upstreamWorld();
    expect((await failure(connect(world, double.url.replace('http:', 'https:')))).code).toBe('PROVIDER_UNAVAILABLE');
    expect(await world.metrics.registry.metrics()).not.toContain('retry_attempts_total{');
  });

  test('bytes that are no HTTP are BAD_RESPONSE', async () => {
    const server = createServer(
      (socket) => void socket.on('error', () => undefined).once('data', () => socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    try {
      expect((await failure(connect(upstreamWorld(), `http://127.0.0.1:${port}`))).code).toBe('BAD_RESPONSE');
    } finally {
      server.close();
    }
  });
});

describe('an outage', () => {
  test('retries stay within a fifth of the requests', async () => {
    double.always({ status: 503 });
    const upstream = connect(upstreamWorld({ breaker: { failureThreshold: 1_000_000 } }));
    const requests = 200;
    for (let batch = 0; batch < 10; batch++) await Promise.all(Array.from({ length: requests / 10 }, () => failure(upstream)));
    expect(double.arrivals.length).toBeGreaterThan(requests);
    expect(double.arrivals.length).toBeLessThanOrEqual(1.2 * requests + 3);
  });

  test('five failed attempts open the circuit: then nothing is sent and everybody is answered at once', async () => {
    double.always({ status: 500 });
    const upstream = connect(upstreamWorld({ retry: { attempts: 1 } }));
    for (let attempt = 0; attempt < 5; attempt++) expect((await failure(upstream)).code).toBe('PROVIDER_UNAVAILABLE');
    const refused = await Promise.all(Array.from({ length: 100 }, () => failure(upstream)));
    expect(new Set(refused.map((error) => error.code))).toEqual(new Set(['CIRCUIT_OPEN']));
    expect(refused[0]?.retryAt).toBeGreaterThan(Date.now() + 40_000);
    expect(double.arrivals).toHaveLength(5);
  });

  test('500 callers at the half-open edge send one probe; two successes close it', async () => {
    double.next({ status: 500 });
    double.always({ delayMs: 50 });
    const upstream = connect(upstreamWorld({ retry: { attempts: 1 }, breaker: { failureThreshold: 1, open: 20, openMax: 20 } }));
    await failure(upstream);
    await expect.poll(() => Date.now()).toBeGreaterThan((upstream.state().breaker.halfOpensAt ?? 0) + 1);
    const outcomes = await Promise.allSettled(Array.from({ length: 500 }, () => upstream.send({ endpoint: 'a', path: '/a' })));
    expect(double.arrivals).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(upstream.state().breaker).toMatchObject({ state: 'HALF_OPEN', successes: 1 });
    await upstream.send({ endpoint: 'a', path: '/a' });
    expect(upstream.state().breaker.state).toBe('CLOSED');
  });

  test('answers that come too slowly open the circuit as failures do', async () => {
    double.always({ delayMs: 40 });
    const upstream = connect(upstreamWorld({ breaker: { slowCall: 30, slowCallThreshold: 4 } }));
    for (let turn = 0; turn < 4; turn++) await upstream.send({ endpoint: 'a', path: '/a' });
    expect((await failure(upstream)).code).toBe('CIRCUIT_OPEN');
    expect(double.arrivals).toHaveLength(4);
  });

  test('400, 403, 404, 429 and a full line of our own are no failures of the provider', async () => {
    const upstream = connect(upstreamWorld({ retry: { attempts: 1 }, upstream: { retryAfterMin: 1 } }));
    double.next({ status: 400 }, { status: 403 }, { status: 404 }, { status: 429 });
    for (let turn = 0; turn < 4; turn++) await upstream.send({ endpoint: 'a', path: '/a' }).catch(() => undefined);
    expect(double.arrivals).toHaveLength(4);
    expect(upstream.state().breaker).toMatchObject({ state: 'CLOSED', consecutiveFailures: 0 });
    const narrow = connect(upstreamWorld({ provider: { rate: { perSecond: 0.001, burst: 1 } } }));
    await narrow.send({ endpoint: 'a', path: '/a' });
    const refused = await Promise.all(Array.from({ length: 10 }, () => failure(narrow)));
    expect(new Set(refused.map((error) => error.code))).toEqual(new Set(['RATE_LIMITED']));
    expect(refused[0]?.retryAt).toBeGreaterThan(Date.now() + 900_000);
    expect(narrow.state().breaker).toMatchObject({ state: 'CLOSED', consecutiveFailures: 0 });
  });

  test('a probe that finds 404 gives its place to the next', async () => {
    double.next({ status: 500 }, { status: 404 }, {}, {});
    const upstream = connect(upstreamWorld({ retry: { attempts: 1 }, breaker: { failureThreshold: 1, open: 1, openMax: 1 } }));
    await failure(upstream);
    await expect.poll(() => Date.now()).toBeGreaterThan((upstream.state().breaker.halfOpensAt ?? 0) + 1);
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) statuses.push((await upstream.send({ endpoint: 'a', path: '/a' })).status);
    expect(statuses).toEqual([404, 200, 200]);
    expect(upstream.state().breaker.state).toBe('CLOSED');
  });

  test('whoever waits at the limiter when the circuit opens is sent home at once', async () => {
    double.always({ status: 500, delayMs: 30 });
    const upstream = connect(
      upstreamWorld({ retry: { attempts: 1 }, breaker: { failureThreshold: 1 }, provider: { rate: { perSecond: 0.5, burst: 1 } } }),
    );
    const started = Date.now();
    const errors = await Promise.all(Array.from({ length: 5 }, () => failure(upstream)));
    expect(errors.map((error) => error.code).toSorted()).toEqual([
      'CIRCUIT_OPEN',
      'CIRCUIT_OPEN',
      'CIRCUIT_OPEN',
      'CIRCUIT_OPEN',
      'PROVIDER_UNAVAILABLE',
    ]);
    expect(Date.now() - started).toBeLessThan(1_900);
  });
});

describe('what is told', () => {
  test('one line per failed request, with neither query nor key; metrics count every attempt', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) }));
    const world = upstreamWorld({}, { log });
    double.always({ status: 503, body: { access_token: 'canary' } });
    await failure(connect(world), { query: { api_key: 'canary' }, headers: { authorization: 'Bearer canary' } });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      provider: 'musicbrainz',
      endpoint: 'a',
      code: 'PROVIDER_UNAVAILABLE',
      status: 503,
      attempts: 3,
    });
    expect(lines[0]).not.toContain('canary');
    const text = await world.metrics.registry.metrics();
    expect(text).toContain('api_gateway_upstream_requests_total{provider="musicbrainz",endpoint="a",status="503"} 3');
    expect(text).toContain('api_gateway_retry_attempts_total{provider="musicbrainz",error_type="PROVIDER_UNAVAILABLE"} 2');
    expect(text).toContain('api_gateway_retry_failures_total{provider="musicbrainz"} 1');
    expect(text).toContain('api_gateway_circuit_breaker_failures_total{provider="musicbrainz"} 3');
    expect(text).toContain('api_gateway_rate_limit_requests_total{provider="musicbrainz",status="granted"} 3');
  });
});
