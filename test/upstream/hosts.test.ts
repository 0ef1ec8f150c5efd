import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHosts, resolveLocation } from '../../src/upstream/hosts.ts';

const BASE = 'https://api.example.com/v1';
const hosts = createHosts(BASE);

describe('hosts', () => {
  test.each([
    ['/tracks/1', 'https://api.example.com/v1/tracks/1'],
    ['/a%2Fb?x=1', 'https://api.example.com/v1/a%2Fb?x=1'],
    ['/search?q=..%2F..&u=https://evil.example/', 'https://api.example.com/v1/search?q=..%2F..&u=https://evil.example/'],
    ['/...', 'https://api.example.com/v1/...'],
    ['https://api.example.com/v1/tracks?offset=20', 'https://api.example.com/v1/tracks?offset=20'],
    ['https://api.example.com:443/v1/tracks#part', 'https://api.example.com/v1/tracks'],
    ['HTTPS://API.EXAMPLE.COM/v1/tracks', 'https://api.example.com/v1/tracks'],
  ])('asks %s', (path, expected) => {
    const target = hosts(path);
    expect(target.ok && target.url.href).toBe(expected);
  });

  test.each([
    '//evil.example/v1/tracks',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example\\v1',
    'https://evil.example/v1/tracks',
    'https://api.example.com.evil.example/v1/tracks',
    'https://api.example.com@evil.example/v1/tracks',
    'https://user:password@api.example.com/v1/tracks',
    'https://user@api.example.com/v1/tracks',
    'http://api.example.com/v1/tracks',
    'https://api.example.com:8443/v1/tracks',
    'https://api.example.com/v2/tracks',
    'https://api.example.com/v10',
    'https://api.example.com/v1/../admin',
    'https://api.example.com/v1/%2e%2e/admin',
    'https:\\\\evil.example\\v1',
    'https:evil.example/v1',
    'http://169.254.169.254/latest/meta-data',
    'http://2130706433/',
    'http://[::1]/v1',
    'http://0x7f.1/',
    'file:///etc/passwd',
    'ftp://api.example.com/v1',
    'javascript:alert(1)',
    'data:text/plain,x',
    '/tracks/..',
    '/tracks/../../admin',
    '/tracks/%2E%2e/x',
    '/./tracks',
    '/tracks/\t../x',
    '/tra\ncks',
    ' https://api.example.com/v1/tracks',
    'tracks/1',
    '',
  ])('refuses %j', (path) => {
    expect(hosts(path).ok).toBe(false);
  });

  test('tells of a refused address no more than its host', () => {
    expect(hosts('https://user:password@evil.example:99/v1?token=canary')).toEqual({ ok: false, host: 'evil.example:99' });
  });

  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '/',
      '//',
      '\\',
      '..',
      '%2e',
      '@',
      ':',
      '?',
      '#',
      'https:',
      'http:',
      'https://api.example.com',
      '/v1',
      'evil.example',
      '[::1]',
      '\t',
      '\n',
      '\u0000',
      '。',
      '％２ｅ',
    ),
  );
  test('whatever the path, what is asked is below the base', () => {
    const path = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          path,
          path.map((text) => `/${text}`),
          path.map((text) => `${BASE}/${text}`),
        ),
        (text) => {
          const target = hosts(text);
          if (!target.ok) return;
          expect(target.url.origin).toBe('https://api.example.com');
          expect(target.url.pathname === '/v1' || target.url.pathname.startsWith('/v1/')).toBe(true);
          expect(target.url.username + target.url.password).toBe('');
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('every encoded id is asked as one segment, but for the dots that no encoding saves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const target = hosts(`/tracks/${encodeURIComponent(id)}`);
        if (id === '.' || id === '..') expect(target.ok).toBe(false);
        else expect(target.ok && decodeURIComponent(target.url.pathname)).toBe(`/v1/tracks/${id}`);
      }),
    );
  });
});

test('a location is resolved against where it came from', () => {
  const from = new URL('https://api.example.com/v1/recording/old?fmt=json');
  expect(resolveLocation('/v1/recording/new', from)).toBe('https://api.example.com/v1/recording/new');
  expect(resolveLocation('new', from)).toBe('https://api.example.com/v1/recording/new');
  expect(resolveLocation('//evil.example/a', from)).toBe('https://evil.example/a');
  expect(resolveLocation('http://', from)).toBeNull();
});
