import { describe, expect, it } from 'vitest';
import { failureOf, saysNotFound } from '../../../datasources/lastfm/failure.ts';

const answer = (status: number, body: unknown) => ({ status, headers: {}, body });

describe('failureOf at Last.fm', () => {
  it.each([
    [8, 'PROVIDER_UNAVAILABLE', true, true],
    [11, 'PROVIDER_UNAVAILABLE', true, true],
    [16, 'PROVIDER_UNAVAILABLE', true, true],
    [29, 'RATE_LIMITED', true, false],
    [4, 'TOKEN_EXPIRED', false, false],
    [9, 'TOKEN_EXPIRED', false, false],
    [10, 'TOKEN_EXPIRED', false, false],
    [26, 'TOKEN_EXPIRED', false, false],
    [17, 'CAPABILITY_UNAVAILABLE', false, false],
    [27, 'CAPABILITY_UNAVAILABLE', false, false],
    [2, 'BAD_RESPONSE', false, false],
    [3, 'BAD_RESPONSE', false, false],
    [5, 'BAD_RESPONSE', false, false],
    [6, 'BAD_RESPONSE', false, false],
    [7, 'BAD_RESPONSE', false, false],
    [99, 'BAD_RESPONSE', false, false],
  ])('reads code %i as %s, whatever the status', (error, code, retry, breaker) => {
    for (const status of [200, 400, 403]) expect(failureOf(answer(status, { error, message: 'secret' }))).toMatchObject({ code, retry, breaker });
    expect(failureOf(answer(200, { error: String(error), message: 'secret' }))?.message).not.toContain('secret');
  });

  it.each([
    ['Track not found', 200],
    ['The artist you supplied could not be found', 200],
    ['Artist not found', 404],
    ['User not found', 404],
    ['no such page', 404],
  ])('takes code 6 with "%s" under %i for not found', (message, status) => {
    expect(saysNotFound(answer(status, { error: 6, message, links: [] }))).toBe(true);
    expect(failureOf(answer(status, { error: 6, message, links: [] }))).toBeNull();
  });

  it.each([
    ['Invalid parameters - Your request is missing a required parameter', 400],
    ['country param invalid', 200],
    ['no such page', 400],
  ])('takes code 6 with "%s" under %i for a request that was wrong', (message, status) => {
    expect(saysNotFound(answer(status, { error: 6, message }))).toBe(false);
    expect(failureOf(answer(status, { error: 6, message }))).toMatchObject({ code: 'BAD_RESPONSE' });
  });

  it.each([
    ['an answer', 200, { track: {} }],
    ["a gateway's page", 502, '<html>'],
    ['an unknown code under 500', 500, { error: 99, message: '' }],
    ['nothing', 429, null],
  ])('leaves %s to its status', (_, status, body) => expect(failureOf(answer(status, body))).toBeNull());
});
