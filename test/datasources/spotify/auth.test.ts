import { describe, expect, test } from 'vitest';
import { idOf, refusal, useSpotifyDouble } from './spotify-double.ts';

const spotify = useSpotifyDouble();
const track = (url: URL) => ({ body: { id: url.pathname.split('/').at(-1), name: 'Track' } });
const HOUR = 3_600_000;

describe("the application's token", () => {
  test('is asked for with client credentials in the header, and sent as a bearer', async () => {
    spotify().answer((url, arrival) =>
      arrival.headers.authorization === 'Bearer token-1' ? track(url) : refusal(401, 'Missing/invalid/expired access token'),
    );
    expect(await spotify().open().questions.trackById(idOf(1))).not.toBeNull();
    const [asked] = spotify().tokenRequests();
    expect(asked).toMatchObject({ method: 'POST', path: '/accounts/api/token', body: 'grant_type=client_credentials' });
    expect(asked?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('id:secret').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    });
  });

  test('is asked for once by all who wait for it, and kept', async () => {
    spotify().answer(track);
    const { questions, again } = spotify().open('development');
    await Promise.all(Array.from({ length: 20 }, (_, n) => questions.trackById(idOf(n))));
    await again().trackById?.(idOf(99));
    expect(spotify().requests()).toHaveLength(21);
    expect(spotify().tokenRequests()).toHaveLength(1);
  });

  test('is replaced a minute before it ends', async () => {
    spotify().answer(track);
    const { again } = spotify().open();
    await again().trackById?.(idOf(1));
    spotify().skip(HOUR - 90_000);
    await again().trackById?.(idOf(2));
    expect(spotify().tokenRequests()).toHaveLength(1);
    spotify().skip(45_000);
    await again().trackById?.(idOf(3));
    expect(spotify().tokenRequests()).toHaveLength(2);
  });

  test('that is refused is replaced once, and nobody notices', async () => {
    spotify().answer((url, arrival) => (arrival.headers.authorization === 'Bearer token-1' ? refusal(401, 'any text') : track(url)));
    const { questions } = spotify().open('development');
    const found = await Promise.all(Array.from({ length: 10 }, (_, n) => questions.trackById(idOf(n))));
    expect(found.every((reading) => reading !== null)).toBe(true);
    expect(spotify().tokenRequests()).toHaveLength(2);
  });

  test('that is refused again and again is TOKEN_EXPIRED after two attempts', async () => {
    spotify().answer(() => refusal(401, 'any text'));
    await expect(spotify().open().questions.trackById(idOf(1))).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    expect(spotify().requests()).toHaveLength(2);
    expect(spotify().tokenRequests()).toHaveLength(2);
  });

  test('of an unknown application is TOKEN_EXPIRED, naming what to mend, and not asked for again for a minute', async () => {
    spotify().answerToken(() => ({ status: 400, body: { error: 'invalid_client', error_description: 'Invalid client' } }));
    const { again } = spotify().open();
    const expected = { code: 'TOKEN_EXPIRED', message: expect.stringMatching(/SPOTIFY_CLIENT_ID.*SPOTIFY_CLIENT_SECRET/) };
    await expect(again().trackById?.(idOf(1))).rejects.toMatchObject(expected);
    await expect(again().trackById?.(idOf(2))).rejects.toMatchObject(expected);
    expect(spotify().tokenRequests()).toHaveLength(1);
    spotify().skip(61_000);
    await expect(again().trackById?.(idOf(3))).rejects.toMatchObject(expected);
    expect(spotify().tokenRequests()).toHaveLength(2);
    expect(spotify().requests()).toEqual([]);
  });

  test.for([
    ['500', { status: 500, body: {} }, 'PROVIDER_UNAVAILABLE'],
    ['HTML', { body: '<html>' }, 'BAD_RESPONSE'],
    ['another shape', { body: { access_token: 7 } }, 'BAD_RESPONSE'],
    ['404', { status: 404, body: {} }, 'BAD_RESPONSE'],
  ] as const)('that cannot be had (%s) fails the question and is asked for again by the next', async ([, script, code]) => {
    spotify().answerToken(() => script);
    const { again } = spotify().open();
    await expect(again().trackById?.(idOf(1))).rejects.toMatchObject({ code });
    spotify().answer(track);
    spotify().answerToken(() => ({ body: { access_token: 'token', expires_in: 3600 } }));
    expect(await again().trackById?.(idOf(2))).not.toBeNull();
  });
});

describe('a quota that is used up', () => {
  test('is RATE_LIMITED until it comes back, after one request, even when Retry-After is short', async () => {
    spotify().answer(() => ({ ...refusal(429, 'Too many requests', 'QUOTA_EXCEEDED'), headers: { 'retry-after': '2' } }));
    await expect(spotify().open().questions.trackById(idOf(1))).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: expect.stringContaining('quota'),
    });
    expect(spotify().requests()).toHaveLength(1);
  });

  test('without Retry-After is left alone for an hour', async () => {
    spotify().answer(() => refusal(429, 'Too many requests', 'QUOTA_EXCEEDED'));
    const before = Date.now();
    const error: unknown = await spotify()
      .open()
      .questions.trackById(idOf(1))
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'RATE_LIMITED' });
    expect(Math.abs(Number(Reflect.get(Object(error), 'retryAt')) - before - HOUR)).toBeLessThan(60_000);
  });

  test('a 429 as plain text is a rate limit all the same', async () => {
    spotify().answer(() => ({ status: 429, headers: { 'retry-after': '79892', 'content-type': 'text/plain' }, body: 'Too many requests' }));
    await expect(spotify().open().questions.trackById(idOf(1))).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAt: expect.any(Number) });
    expect(spotify().requests()).toHaveLength(1);
  });
});
