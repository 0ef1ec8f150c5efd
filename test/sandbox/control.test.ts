import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createRequestLog } from '../../src/sandbox/request-log.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { openSandbox, type SandboxClient } from './client.ts';

const clock = createFakeClock();
let client: SandboxClient;

beforeAll(async () => {
  client = await openSandbox({ clock });
});
beforeEach(async () => {
  client.sandbox.control({ reset: true });
  await fetch(`${client.sandbox.url}/_log`, { method: 'DELETE' });
});
afterAll(() => client.sandbox.close());

const strobe = () => client.lastfm('track.getInfo', { artist: 'deadmau5', track: 'Strobe' });

describe('POST /_control', () => {
  test('answers with what holds now, and a reset takes it back', async () => {
    const told = await client.control({ provider: 'lastfm', latencyMs: 5, failRate: 0.5, status: 500, drift: true });
    expect(told.body['lastfm']).toMatchObject({ latencyMs: 5, failRate: 0.5, status: 500, drift: true, appMode: 'development', rateLimit: true });
    expect(told.body['spotify']).toMatchObject({ latencyMs: 0, status: null });
    const kept = await client.control({ provider: 'LASTFM', status: null });
    expect(kept.body['lastfm']).toMatchObject({ latencyMs: 5, status: null });
    expect((await client.control({ reset: true })).body['lastfm']).toMatchObject({ latencyMs: 0, failRate: 0, drift: false });
  });

  test.each([
    [{ provider: 'lastfm', latency: 5 }, 'latency'],
    [{ provider: 'napster' }, 'napster'],
    [{ provider: 'lastfm', failRate: 2 }, 'failRate'],
    [{ provider: 'lastfm', status: '500' }, 'status'],
    [{ provider: 'lastfm', body: 'xml' }, 'body'],
    [{ provider: 'lastfm', expireToken: true }, 'expireToken'],
    ['nonsense', 'command'],
  ])('refuses %j and names what is wrong', async (command, named) => {
    const answer = await client.post('/_control', JSON.stringify(command));
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toContain(named);
    expect(() => client.sandbox.control(command as never)).toThrow(named);
  });

  test('is asked by POST alone', async () => {
    const answer = await client.get('/_control');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await client.post('/_control', '{')).status).toBe(400);
  });

  test('status, with Retry-After in any spelling', async () => {
    await client.control({ provider: 'lastfm', status: 429, retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' });
    const answer = await strobe();
    expect([answer.status, answer.headers.get('retry-after'), answer.body['error']]).toEqual([429, 'Wed, 21 Oct 2026 07:28:00 GMT', 29]);
    await client.control({ provider: 'lastfm', status: null, retryAfter: 72_000 });
    expect((await strobe()).headers.get('retry-after')).toBe('72000');
  });

  test('an error under HTTP 200 where a provider does that', async () => {
    client.sandbox.control({ rateLimit: false, status: 200 });
    expect((await strobe()).body['error']).toBe(8);
    const busy = await client.musicbrainz('/isrc/GBTDG0900141');
    expect([busy.status, busy.body['error']]).toEqual([200, 'The MusicBrainz web server is currently busy. Please try again later.']);
  });

  test('failRate: that share fails', async () => {
    await client.control({ provider: 'lastfm', failRate: 0.3 });
    const statuses: number[] = [];
    for (let sent = 0; sent < 300; sent += 1) statuses.push((await strobe()).status);
    const failed = statuses.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(50);
    expect(failed).toBeLessThan(140);
    expect(statuses.filter((status) => status === 200)).toHaveLength(300 - failed);
  });

  test('latencyMs: the answer waits, and the arrival is logged at once', async () => {
    await client.control({ provider: 'lastfm', latencyMs: 60_000 });
    const answer = strobe();
    while (clock.sleeping() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(client.sandbox.log()).toMatchObject([{ provider: 'LASTFM', status: null }]);
    await clock.advance(60_000);
    expect((await answer).status).toBe(200);
    expect(client.sandbox.log()).toMatchObject([{ provider: 'LASTFM', status: 200 }]);
  });

  test('path: the rest is left alone', async () => {
    await client.control({ provider: 'lastfm', status: 500, path: 'method=track.getInfo' });
    expect((await strobe()).status).toBe(500);
    expect((await client.lastfm('artist.getInfo', { artist: 'deadmau5' })).status).toBe(200);
  });

  test('the token host is another host: a path reaches it', async () => {
    await client.control({ provider: 'spotify', status: 500 });
    expect(await client.token()).not.toBe('');
    await client.control({ provider: 'spotify', status: 500, path: '/api/token' });
    expect(await client.token()).toBe('');
    await client.control({ provider: 'spotify', reset: true });
    expect((await client.spotify('/tracks/5KH0qbmre8xkRt5sNIbPrx')).status).toBe(200);
  });

  test('drift: optional fields have another type, new ones come along', async () => {
    await client.control({ provider: 'lastfm', drift: true });
    const drifted = (await strobe()).body;
    expect(drifted['track']?.['listeners']).toEqual({ value: expect.any(String) as string });
    expect(drifted['track']?.['name']).toBe('Strobe');
    expect(drifted['schema_revision']).toBe(2);
    await client.control({ provider: 'lastfm', drift: 'name' });
    expect(typeof (await strobe()).body['track']?.['name']).toBe('object');
  });

  test('body: a web page, half an answer, other types', async () => {
    const good = (await strobe()).text;
    await client.control({ provider: 'lastfm', body: 'html' });
    const html = await strobe();
    expect([html.status, html.headers.get('content-type'), html.text.startsWith('<!DOCTYPE html>')]).toEqual([200, 'text/html; charset=utf-8', true]);
    await client.control({ provider: 'lastfm', body: 'truncated' });
    const half = await strobe();
    expect(good.startsWith(half.text)).toBe(true);
    expect(() => JSON.parse(half.text) as unknown).toThrow(SyntaxError);
    await client.control({ provider: 'lastfm', body: 'wrong-type' });
    expect((await strobe()).body['track']?.['name']).toBe('Strobe'.length);
  });

  test('body huge: 100 MB that stop when the client has enough', async () => {
    await client.control({ provider: 'lastfm', body: 'huge' });
    const response = await fetch(`${client.sandbox.urlOf('LASTFM')}/2.0/?method=artist.getInfo&artist=deadmau5&api_key=sandbox&format=json`);
    let received = 0;
    for await (const chunk of response.body ?? []) {
      received += chunk.length;
      if (received > 8 * 1024 * 1024) break;
    }
    expect(received).toBeGreaterThan(8 * 1024 * 1024);
  });
});

describe('GET /_log', () => {
  test('lists what arrived, by provider and since a time, without credentials', async () => {
    await strobe();
    await clock.advance(1_000);
    await client.musicbrainz('/url?resource=a&resource=b');
    const all = (await client.get('/_log')).body;
    expect(all).toEqual([
      {
        at: new Date(clock.now() - 1_000).toISOString(),
        atMs: clock.now() - 1_000,
        provider: 'LASTFM',
        method: 'GET',
        path: '/2.0/',
        query: { method: 'track.getInfo', api_key: 'REDACTED', format: 'json', artist: 'deadmau5', track: 'Strobe' },
        status: 200,
      },
      {
        at: new Date(clock.now()).toISOString(),
        atMs: clock.now(),
        provider: 'MUSICBRAINZ',
        method: 'GET',
        path: '/ws/2/url',
        query: { resource: ['a', 'b'], fmt: 'json' },
        status: 200,
      },
    ]);
    expect((await client.get('/_log?provider=musicbrainz')).body).toHaveLength(1);
    expect((await client.get(`/_log?since=${clock.now()}`)).body).toHaveLength(1);
    expect((await client.get(`/_log?since=${new Date(clock.now() - 1_000).toISOString()}`)).body).toHaveLength(2);
    expect((await client.get('/_log?provider=napster')).status).toBe(400);
    expect((await client.get('/_log?since=yesterday')).status).toBe(400);
  });

  test('is emptied by DELETE', async () => {
    await strobe();
    expect((await fetch(`${client.sandbox.url}/_log`, { method: 'DELETE' })).status).toBe(204);
    expect((await client.get('/_log')).body).toEqual([]);
  });

  test('does not grow without end', () => {
    const log = createRequestLog(100);
    for (let number = 0; number < 1_000; number += 1)
      log.arrived({ provider: 'LASTFM', method: 'GET', path: `/${number}`, query: new URLSearchParams() }, number)(200);
    expect(log.entries().length).toBeLessThanOrEqual(100);
    expect(log.entries().length).toBeGreaterThanOrEqual(90);
    expect(log.entries().at(-1)).toMatchObject({ path: '/999', status: 200 });
  });
});

test.each(['apple-music', 'beatport', 'discogs', 'ticketmaster'])('%s is not played yet, and the answer says so', async (slug) => {
  const answer = await client.get(`/${slug}/anything`);
  expect(answer.status).toBe(501);
  expect(answer.body['error']).toContain('does not play');
});

test('a path below no provider is 404 and names the prefixes', async () => {
  const answer = await client.get('//elsewhere');
  expect(answer.status).toBe(404);
  expect(answer.body['error']).toContain('/musicbrainz');
});

test('close ends a request that waits', async () => {
  const other = await openSandbox({ clock });
  other.sandbox.control({ provider: 'lastfm', latencyMs: 60_000 });
  const waiting = other.lastfm('artist.getInfo', { artist: 'deadmau5' }).then(
    () => 'answered',
    () => 'ended',
  );
  while (other.sandbox.log().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await other.sandbox.close();
  expect(await waiting).toBe('ended');
});
