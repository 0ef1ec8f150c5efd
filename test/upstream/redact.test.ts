import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/upstream/redact.ts';

describe('redact', () => {
  test.each([
    ['Authorization: Bearer CANARY1'],
    ['{"authorization":"Discogs token=CANARY1"}'],
    ["headers: { Authorization: 'Basic CANARY1==' }"],
    ['sent Bearer CANARY1 and failed'],
    ['https://ws.audioscrobbler.com/2.0/?method=track.getInfo&api_key=CANARY1&format=json'],
    ['https://user:CANARY1@example.org/a'],
    ['redis://:CANARY1@127.0.0.1:6379'],
    ['postgres://a:p%40CANARY1@db/mixdown'],
    ['grant_type=client_credentials&client_secret=CANARY1'],
    ['{"access_token": "CANARY1", "expires_in": 3600}'],
    ['{"refresh_token":"CAN\\"CANARY1"}'],
    ['GET /discovery/v2/events.json?apikey=CANARY1&size=1'],
    ['/callback?code=CANARY1&state=CANARY1'],
    ['token=CANARY1'],
    ['password: CANARY1'],
    ['eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJDQU5BUlkxIn0.CANARY1'],
    ['Set-Cookie: sid=CANARY1'],
  ])('%s', (text) => {
    expect(redact(text)).not.toContain('CANARY1');
    expect(redact(text)).toContain('[secret]');
  });

  test.each([
    'connect ECONNREFUSED 127.0.0.1:443',
    'SPOTIFY could not answer (503); ask again later.',
    'error code: 29, key of C minor',
    'spotify/track/5KH0qbmre8xkRt5sNIbPrx',
    'isrc:GBTDG0900141',
    'https://api.spotify.com/v1/search?q=strobe&limit=5',
  ])('leaves as it is: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  const canary = fc.stringMatching(/^[A-Za-z0-9_~.-]{8,40}$/).map((text) => `Zq9${text}9qZ`);
  const place = fc.constantFrom<(secret: string) => string>(
    (secret) => `?api_key=${secret}`,
    (secret) => `&access_token=${secret}&x=1`,
    (secret) => `Authorization: Bearer ${secret}`,
    (secret) => `"client_secret":"${secret}"`,
    (secret) => `https://me:${secret}@host.example/`,
    (secret) => `https://${secret}@host.example/`,
    (secret) => `token=${secret}`,
    (secret) => `Basic ${secret}`,
  );
  test('no secret survives, wherever it stands in whatever text', () => {
    const around = fc.string({ maxLength: 40 }).map((text) => text.replaceAll('"', ' '));
    fc.assert(
      fc.property(around, place, canary, around, (before, wrap, secret, after) => {
        expect(redact(`${before} ${wrap(secret)} ${after}`)).not.toContain(secret);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is done after once', () => {
    fc.assert(
      fc.property(place, canary, (wrap, secret) => {
        const once = redact(wrap(secret));
        expect(redact(once)).toBe(once);
      }),
    );
  });

  test('takes time in proportion to the text', () => {
    for (const part of ['token ', 'authorization ', 'a://', '"access_token" : ', 'eyJaaaaaa.', 'bearer ']) {
      const started = performance.now();
      redact(part.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
