import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries.ts';
import { startStandIn, type StandIn } from './stand-in.ts';

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn();
});
afterAll(() => api.server.close());

const open = (headers: Record<string, string> = {}) => fetch(`${api.url}/graphql`, { headers: { accept: 'text/html,*/*', ...headers } });

test('a browser gets a page that asks no other host for anything', async () => {
  const response = await open();
  const html = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  // What a browser would load by itself: attributes of the page, and url() and @import of its style.
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const markup = html.replaceAll(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  expect(style.length).toBeGreaterThan(10_000);
  expect([...markup.matchAll(/(?:src|href)\s*=\s*["']?(?!data:)[^"'\s>]+/gi)].map((match) => match[0])).toEqual([]);
  expect([...style.matchAll(/(?:url\(\s*["']?(?!data:|#)[^)]*\)|@import[^;]*)/gi)].map((match) => match[0])).toEqual([]);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('its first tabs are the queries of the README', async () => {
  const html = await (await open()).text();
  for (const { query } of EXAMPLE_QUERIES) expect(html).toContain(JSON.stringify(query));
});

test('a second visit transfers nothing', async () => {
  const first = await open();
  await first.arrayBuffer();
  const second = await open({ 'if-none-match': first.headers.get('etag') ?? '' });
  expect(second.status).toBe(304);
  expect((await second.arrayBuffer()).byteLength).toBe(0);
});

test('a program that takes anything gets JSON', async () => {
  const response = await fetch(`${api.url}/graphql?query={greeting}`, { headers: { accept: '*/*' } });
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
});
