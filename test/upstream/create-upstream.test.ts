import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createUpstream, type UpstreamWorld } from '../../src/upstream/create-upstream.ts';
import type { Upstream, UpstreamSpec } from '../../src/upstream/upstream.ts';
import { startProviderDouble, type ProviderDouble } from '../support/provider-double.ts';
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

function connect(spec: Partial<UpstreamSpec> = {}, world: UpstreamWorld = upstreamWorld()): Upstream {
  const upstream = createUpstream({ provider: 'SPOTIFY', baseUrl: `${double.url}/v1`, ...spec }, world);
  open.push(upstream);
  return upstream;
}

async function failure(answer: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await answer.then(
    () => new Error('an answer came where a failure was expected'),
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw error;
}

describe('a question and its answer', () => {
  test('path, query, headers and credentials arrive; parsed JSON comes back', async () => {
    double.next({ body: { name: 'Strobe' }, headers: { 'X-Answer': 'yes' } });
    const upstream = connect({
      headers: { 'User-Agent': 'Mixdown/0' },
      credentials: { authorize: async () => ({ headers: { Authorization: 'Bearer t' }, query: { api_key: 'k&y' } }) },
    });
    const answer = await upstream.send({ endpoint: 'search', path: '/search', query: { q: 'deadmau5 & "Strobe"+', limit: 5, market: undefined } });
    expect(answer).toMatchObject({ status: 200, body: { name: 'Strobe' }, headers: { 'x-answer': 'yes' } });
    const [arrival] = double.arrivals;
    expect(arrival?.path).toBe('/v1/search?q=deadmau5%20%26%20%22Strobe%22%2B&limit=5&api_key=k%26y');
    expect(arrival?.headers).toMatchObject({ 'user-agent': 'Mixdown/0', authorization: 'Bearer t', accept: 'application/json' });
  });

  test('a form is posted urlencoded', async () => {
    await connect().send({ endpoint: 'token', method: 'POST', path: '/token', form: { grant_type: 'client_credentials', scope: 'a b' } });
    expect(double.arrivals[0]).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials&scope=a+b' });
    expect(double.arrivals[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  test('an empty body is null, and 404 is an answer', async () => {
    double.next({ status: 204, body: '' }, { status: 404, body: { error: 'Not Found' } });
    const upstream = connect();
    expect(await upstream.send({ endpoint: 'a', path: '/a' })).toMatchObject({ status: 204, body: null });
    expect(await upstream.send({ endpoint: 'b', path: '/b' })).toMatchObject({ status: 404, body: { error: 'Not Found' } });
  });

  // Two: undici opens a second one when the first is not yet back in its pool.
  test('questions one after another keep to the connections that are open', async () => {
    const upstream = connect();
    for (let turn = 0; turn < 20; turn++) await upstream.send({ endpoint: 'a', path: `/${turn}` });
    expect(new Set(double.arrivals.map((arrival) => arrival.connection)).size).toBeLessThanOrEqual(2);
  });

  test('no more attempts are under way than the bulkhead has places', async () => {
    let most = 0;
    double.always(() => {
      most = Math.max(most, double.connections());
      return { delayMs: 20 };
    });
    const upstream = connect({}, upstreamWorld({ provider: { concurrency: 3 } }));
    await Promise.all(Array.from({ length: 12 }, (_, turn) => upstream.send({ endpoint: 'a', path: `/${turn}` })));
    expect(double.arrivals).toHaveLength(12);
    expect(most).toBe(3);
  });

  test('closing leaves no connection', async () => {
    const upstream = connect();
    await upstream.send({ endpoint: 'a', path: '/a' });
    expect(double.connections()).toBe(1);
    await upstream.close();
    await expect.poll(() => double.connections()).toBe(0);
  });
});

describe('what a status means', () => {
  test.each([
    [400, 'BAD_RESPONSE', 1],
    [401, 'TOKEN_EXPIRED', 1],
    [403, 'CAPABILITY_UNAVAILABLE', 1],
    [410, 'BAD_RESPONSE', 1],
    [501, 'PROVIDER_UNAVAILABLE', 1],
    [500, 'PROVIDER_UNAVAILABLE', 3],
    [502, 'PROVIDER_UNAVAILABLE', 3],
    [503, 'PROVIDER_UNAVAILABLE', 3],
    [504, 'PROVIDER_UNAVAILABLE', 3],
  ])('%i is %s after %i attempt(s)', async (status, code, attempts) => {
    double.always({ status, body: { secret: 'of the provider' } });
    const error = await failure(connect().send({ endpoint: 'a', path: '/a', query: { api_key: 'canary' } }));
    expect(error).toMatchObject({ code, status, provider: 'SPOTIFY' });
    expect(error.message).not.toMatch(/canary|of the provider/);
    expect(double.arrivals).toHaveLength(attempts);
  });

  test('a GET that fails once is saved by the second attempt; a POST is never repeated', async () => {
    double.next({ status: 503 }, { body: { ok: true } }, { status: 503 });
    const upstream = connect();
    expect((await upstream.send({ endpoint: 'a', path: '/a' })).body).toEqual({ ok: true });
    expect((await failure(upstream.send({ endpoint: 'a', method: 'POST', path: '/a' }))).code).toBe('PROVIDER_UNAVAILABLE');
    expect(double.arrivals).toHaveLength(3);
  });

  test("the provider's own reading goes first, and sees every answer, text included", async () => {
    const seen: unknown[] = [];
    double.next({ status: 200, body: { error: 29 } }, { status: 400, body: 'Too many requests' });
    const upstream = connect({
      failureOf: ({ status, body }) => {
        seen.push(body);
        return status === 200 ? { code: 'RATE_LIMITED', message: 'error 29', retry: false, breaker: false } : null;
      },
    });
    expect(await failure(upstream.send({ endpoint: 'a', path: '/a' }))).toMatchObject({ code: 'RATE_LIMITED', message: 'error 29', status: 200 });
    expect((await failure(upstream.send({ endpoint: 'a', method: 'POST', path: '/a' }))).code).toBe('BAD_RESPONSE');
    expect(seen).toEqual([{ error: 29 }, 'Too many requests']);
  });
});

describe('credentials', () => {
  const rotating = () => {
    let token = 1;
    return { authorize: async () => ({ headers: { authorization: `Bearer ${token}` } }), refresh: () => void token++, current: () => token };
  };

  test('a 401 refreshes once and sends again once', async () => {
    double.always(({ headers }) => (headers.authorization === 'Bearer 1' ? { status: 401 } : { body: { ok: true } }));
    const credentials = rotating();
    expect((await connect({ credentials }).send({ endpoint: 'a', path: '/a' })).body).toEqual({ ok: true });
    expect(double.arrivals.map((arrival) => arrival.headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
  });

  test('a second 401 is TOKEN_EXPIRED', async () => {
    double.always({ status: 401 });
    const credentials = rotating();
    expect((await failure(connect({ credentials }).send({ endpoint: 'a', path: '/a' }))).code).toBe('TOKEN_EXPIRED');
    expect(double.arrivals).toHaveLength(2);
    expect(credentials.current()).toBe(2);
  });

  test('many that are refused together refresh once', async () => {
    double.always(({ headers }) => (headers.authorization === 'Bearer 1' ? { status: 401, delayMs: 30 } : {}));
    const credentials = rotating();
    const upstream = connect({ credentials });
    await Promise.all(Array.from({ length: 20 }, () => upstream.send({ endpoint: 'a', path: '/a' })));
    expect(credentials.current()).toBe(2);
    expect(double.arrivals).toHaveLength(40);
  });

  test('credentials that cannot be had fail as themselves, and nothing is sent', async () => {
    const expired = new ProviderError({ provider: 'SPOTIFY', code: 'TOKEN_EXPIRED', message: 'the client secret was refused' });
    const authorize = () => Promise.reject(expired);
    expect(await failure(connect({ credentials: { authorize, refresh: () => undefined } }).send({ endpoint: 'a', path: '/a' }))).toMatchObject({
      code: 'TOKEN_EXPIRED',
      message: expired.message,
    });
    expect(double.arrivals).toHaveLength(0);
  });

  test('credentials that never come end at the deadline', async () => {
    const upstream = connect({ credentials: { authorize: () => new Promise(() => undefined) } }, upstreamWorld({ upstream: { loadDeadline: 100 } }));
    expect((await failure(upstream.send({ endpoint: 'a', path: '/a' }))).code).toBe('PROVIDER_TIMEOUT');
  });
});

describe('other addresses', () => {
  test('a next link to another host is refused, and no connection is made there', async () => {
    const other = await startProviderDouble();
    try {
      const error = await failure(connect().send({ endpoint: 'next', path: `${other.url}/v1/tracks?token=canary` }));
      expect(error.code).toBe('BAD_RESPONSE');
      expect(error.message).toContain(new URL(other.url).host);
      expect(error.message).not.toContain('canary');
      expect(other.arrivals).toHaveLength(0);
      expect(other.connections()).toBe(0);
    } finally {
      await other.close();
    }
  });

  test('a next link to the provider itself is followed', async () => {
    await connect().send({ endpoint: 'next', path: `${double.url}/v1/tracks?offset=20` });
    expect(double.arrivals[0]?.path).toBe('/v1/tracks?offset=20');
  });

  test('a redirect on the same host is followed with the same credentials, and to another host refused', async () => {
    const other = await startProviderDouble();
    try {
      double.next(
        { status: 301, headers: { location: '/v1/new?fmt=json' } },
        { body: { id: 'new' } },
        { status: 302, headers: { location: `${other.url}/v1/new` } },
      );
      const upstream = connect({ credentials: { authorize: async () => ({ headers: { authorization: 'Bearer t' } }) } });
      expect((await upstream.send({ endpoint: 'a', path: '/old', query: { fmt: 'json' } })).body).toEqual({ id: 'new' });
      expect(double.arrivals[1]).toMatchObject({ path: '/v1/new?fmt=json', headers: { authorization: 'Bearer t' } });
      expect((await failure(upstream.send({ endpoint: 'a', path: '/old' }))).code).toBe('BAD_RESPONSE');
      expect(other.connections()).toBe(0);
    } finally {
      await other.close();
    }
  });

  test('a redirect that goes round in circles ends after three hops; a POST follows none', async () => {
    double.always({ status: 308, headers: { location: '/v1/a' } });
    const upstream = connect();
    expect((await failure(upstream.send({ endpoint: 'a', path: '/a' }))).code).toBe('BAD_RESPONSE');
    expect(double.arrivals).toHaveLength(4);
    expect((await failure(upstream.send({ endpoint: 'a', method: 'POST', path: '/a' }))).code).toBe('BAD_RESPONSE');
    expect(double.arrivals).toHaveLength(5);
  });
});

describe('a token host beside the API', () => {
  test('shares neither bucket nor breaker with it', async () => {
    const world = upstreamWorld({ provider: { rate: { perSecond: 0.01, burst: 1 } } });
    double.always(({ path }) => (path.startsWith('/v1') ? { status: 500 } : { body: { access_token: 't' } }));
    const api = connect({}, { ...world, policy: { ...world.policy, breaker: { ...world.policy.breaker, failureThreshold: 1 } } });
    const tokens = connect({ baseUrl: double.url, side: true }, world);
    expect((await failure(api.send({ endpoint: 'a', path: '/a' }))).code).toBe('CIRCUIT_OPEN');
    expect((await tokens.send({ endpoint: 'token', method: 'POST', path: '/token' })).status).toBe(200);
    expect(api.state().breaker.state).toBe('OPEN');
    expect(tokens.state().breaker.state).toBe('CLOSED');
  });
});
