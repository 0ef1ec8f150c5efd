import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../datasources/musicbrainz/failure.ts';

const busy = { error: 'The MusicBrainz web server is currently busy. Please try again later.' };
const tooFast = {
  error: 'Your requests are exceeding the allowable rate limit. Please see http://wiki.musicbrainz.org/XMLWebService for more information.',
};

describe('failureOf at MusicBrainz', () => {
  it.each([
    ['load shedding', 503, { 'x-ratelimit-zone': 'global', 'retry-after': '0' }, busy],
    ['load shedding of searches', 503, { 'x-ratelimit-zone': 'search-global', 'x-ratelimit-who': 'search-shed' }, busy],
    ['load shedding told by its zone only', 503, { 'x-ratelimit-zone': 'global' }, '<html>'],
    ['load shedding under 200', 200, {}, busy],
  ])("takes %s for nobody's fault: repeated, no pause asked for, no mark at the breaker", (_, status, headers, body) => {
    expect(failureOf({ status, headers, body })).toEqual({ code: 'PROVIDER_UNAVAILABLE', message: expect.any(String), retry: true, breaker: false });
  });

  it('takes a 503 for our own rate as such, with its pause', () => {
    const headers = { 'x-ratelimit-zone': 'ws ip=192.0.2.1', 'x-ratelimit-remaining': '0', 'retry-after': '7' };
    expect(failureOf({ status: 503, headers, body: tooFast })).toMatchObject({ code: 'RATE_LIMITED', retry: true, retryAfterMs: 7_000 });
  });

  it.each([
    [
      'a broken search server',
      503,
      { error: 'Could not retrieve sub-document page from search server. Error: 500' },
      'PROVIDER_UNAVAILABLE',
      true,
      true,
    ],
    ['an unknown error under 200', 200, { error: 'surprise' }, 'PROVIDER_UNAVAILABLE', true, true],
    ['a malformed request', 400, { error: 'Invalid isrc.' }, 'BAD_RESPONSE', false, false],
    ['a missing User-Agent', 403, { error: 'Your requests are being throttled' }, 'BAD_RESPONSE', false, false],
  ])('reads %s', (_, status, body, code, retry, breaker) => {
    expect(failureOf({ status, headers: {}, body })).toMatchObject({ code, retry, breaker });
  });

  it.each([
    ['an answer', 200, { id: 'x' }],
    ['not found', 404, { error: 'Not Found' }],
    ["a gateway's page, left to its status", 502, '<html>'],
    ['a bare 503, left to its status', 503, null],
  ])('finds no failure of its own in %s', (_, status, body) => expect(failureOf({ status, headers: {}, body })).toBeNull());

  it('never echoes the body', () => {
    expect(failureOf({ status: 400, headers: {}, body: { error: 'secret-of-the-body' } })?.message).not.toContain('secret');
  });
});
