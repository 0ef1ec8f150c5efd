import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStandIn, type StandIn } from './stand-in.ts';

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn();
});
afterAll(() => api.server.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE) => fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql?${new URLSearchParams(parameters)}`, { headers });

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: Record<string, unknown>;
}
const answerOf = async (response: Response) => (await response.json()) as Answer;
const codeOf = async (response: Response) => (await answerOf(response)).errors?.[0]?.extensions?.code;

describe('a question', () => {
  test('is answered over POST and over GET, and the result is finished', async () => {
    for (const response of [await api.ask('{ greeting }'), await get({ query: '{ greeting }' })]) {
      expect(response.status).toBe(200);
      expect(await answerOf(response)).toEqual({ data: { greeting: 'hello' }, extensions: { finished: true } });
    }
  });

  test('is answered as server-sent events, subscriptions included', async () => {
    const response = await post(JSON.stringify({ query: 'subscription { ticks }' }), { ...JSON_TYPE, accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const ticks = [...(await response.text()).matchAll(/"ticks":(\d)/g)].map((match) => match[1]);
    expect(ticks).toEqual(['1', '2', '3']);
  });

  test('is measured by its type and outcome', async () => {
    await api.ask('{ greeting }');
    await api.ask('{ bug }');
    const page = await (await fetch(`${api.url}/metrics`)).text();
    expect(page).toMatch(/api_gateway_graphql_operation_seconds_count\{operation_type="query",outcome="ok"\} [1-9]/);
    expect(page).toMatch(/api_gateway_graphql_operation_seconds_count\{operation_type="query",outcome="errors"\} [1-9]/);
  });
});

describe('a request id', () => {
  test('of the client is used and sent back', async () => {
    const response = await post('{"query":"{ requestId }"}', { ...JSON_TYPE, 'x-request-id': 'abc-123' });
    expect(response.headers.get('x-request-id')).toBe('abc-123');
    expect((await answerOf(response)).data).toEqual({ requestId: 'abc-123' });
  });

  test('that could forge a log line is replaced', async () => {
    const response = await post('{"query":"{ requestId }"}', { ...JSON_TYPE, 'x-request-id': `${'x'.repeat(200)} "level":60` });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an unexpected error', () => {
  test('shows nothing but the request id', async () => {
    const response = await post('{"query":"{ bug greeting }"}', { ...JSON_TYPE, 'x-request-id': 'req-7' });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ data: { bug: null, greeting: 'hello' }, errors: [{ message: 'logged under req-7', path: ['bug'] }] });
    expect(text).not.toMatch(/hunter2|\.ts|stack/);
    expect(api.raised).toContain('password=hunter2');
  });
});

describe('a bad request', () => {
  test('of more than 1 MB is 413 with the limit', async () => {
    const response = await api.ask(`{ greeting } # ${'x'.repeat(1_048_576)}`);
    expect(response.status).toBe(413);
    const answer = await answerOf(response);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('1048576 bytes') as string,
      extensions: { code: 'PAYLOAD_TOO_LARGE' },
    });
  });

  test('nested 5,000 levels deep is 400, and the process goes on', async () => {
    const response = await api.ask(`{${'self{'.repeat(5_000)}greeting${'}'.repeat(5_001)}`);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('DOCUMENT_TOO_DEEP');
    expect((await api.ask('{ greeting }')).status).toBe(200);
  });

  test('nested deep in values or types, or made of noise, does not end the process either', async () => {
    const documents = [
      `{ wait(ms: ${'['.repeat(9_000)}1${']'.repeat(9_000)}) }`,
      `query($v: ${'['.repeat(9_000)}Int${']'.repeat(9_000)}) { greeting }`,
      `{ ${'greeting '.repeat(60_000)} }`,
    ];
    for (const document of documents) {
      const answer = await answerOf(await api.ask(document));
      expect(answer.errors?.length).toBeGreaterThan(0);
      expect(answer.data ?? null).toBeNull();
    }
  });

  test.each(['{not json', '', '5', 'null', '"text"', '[{"query":"{ greeting }"}]', '{"query":5}', '{"query":"{ greeting }","variables":[]}'])(
    'with the body %s is 400',
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await codeOf(response)).toBe('BAD_REQUEST');
    },
  );

  test('with an error in its document says where', async () => {
    expect(await codeOf(await api.ask('{ greeting '))).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf(await api.ask('{ unknown }'))).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('with variables in its address that are no JSON is 400', async () => {
    const response = await get({ query: '{ greeting }', variables: '{oops' });
    expect(response.status).toBe(400);
    expect((await answerOf(response)).errors?.[0]?.message).toContain('variables');
  });

  test('to another address or with another method is 404 and 405', async () => {
    const nowhere = await fetch(`${api.url}/nowhere?secret=1`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.text()).not.toContain('secret');
    const put = await fetch(`${api.url}/graphql`, { method: 'PUT', headers: JSON_TYPE, body: '{"query":"{ greeting }"}' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('a page of another site', () => {
  test('cannot run a mutation with GET', async () => {
    const before = api.counted();
    expect((await get({ query: 'mutation { count }' })).status).toBe(405);
    expect(api.counted()).toBe(before);
  });

  const SPELLINGS = [
    'text/plain',
    'text/plain;application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-7',
    'application/json; charset=utf-16',
    'application/json\tx',
    'application/json x',
    'application/jsonx',
    'application/json, text/plain',
    'application/json; charset=utf-8; charset=utf-7',
    'application/json;',
    '*/*',
  ];
  test.each(SPELLINGS)('cannot pass the content type %j', async (type) => {
    const before = api.counted();
    for (const body of ['{"query":"mutation { count }"}', 'query=mutation{count}']) {
      const response = await post(body, { 'content-type': type });
      expect(response.status).toBe(415);
      expect(await codeOf(response)).toBe('UNSUPPORTED_MEDIA_TYPE');
    }
    expect(api.counted()).toBe(before);
  });

  test('cannot leave the content type out, nor send one with GET', async () => {
    const { port } = new URL(api.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request({ port, path: '/graphql', method: 'POST', agent: false }, (response) => resolve(response.resume().statusCode));
      sent.on('error', reject).end('{"query":"mutation { count }"}');
    });
    expect(status).toBe(415);
    expect((await get({ query: '{ greeting }' }, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8', 'application/graphql+json'])(
    'while %j is welcome',
    async (type) => {
      expect((await post('{"query":"{ greeting }"}', { 'content-type': type })).status).toBe(200);
    },
  );
});
