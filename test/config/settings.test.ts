import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { ConfigurationError } from '../../src/errors/configuration-error.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the settings', () => {
  test('need nothing', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 4000, databaseUrl: null, redisUrl: null, dataDir: '.data', logLevel: 'info' });
  });

  test('take an empty value for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', SPOTIFY_MODE: '' })).toEqual(readSettings({}));
  });

  test('list every problem at once, each with its name', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      SPOTIFY_BASE_URL: 'ftp://x',
      POLICY__RETRY__FACTOR: '0.5',
      POLICY__CACHE__NO_SUCH: '1',
      POLICY__SERVER__REQUEST_DEADLINE: 'soon',
    });
    for (const name of [
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
      'SPOTIFY_BASE_URL',
      'retry.factor',
      'POLICY__CACHE__NO_SUCH',
      'server.requestDeadline',
    ]) {
      expect(
        problems.filter((problem) => problem.includes(name)),
        name,
      ).toHaveLength(1);
    }
    expect(problems).toHaveLength(7);
  });

  test('never show a secret in a problem', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://user:hunter2@x', PORT: 'x', SPOTIFY_CLIENT_SECRET: 'hunter3' });
    expect(problems.join()).not.toMatch(/hunter/);
  });
});

describe('a provider without a mode', () => {
  test('is LIVE with its credentials and SANDBOX without', () => {
    const { providers } = readSettings({ LASTFM_API_KEY: 'key' });
    expect([providers.LASTFM.mode, providers.SPOTIFY.mode, providers.MUSICBRAINZ.mode]).toEqual(['LIVE', 'SANDBOX', 'SANDBOX']);
  });

  test('is SANDBOX with half of its credentials', () => {
    expect(readSettings({ SPOTIFY_CLIENT_ID: 'id' }).providers.SPOTIFY.mode).toBe('SANDBOX');
  });

  test('that is live without credentials is a problem for each that is missing', () => {
    expect(problemsOf({ SPOTIFY_MODE: 'live' })).toEqual([
      expect.stringContaining('SPOTIFY_CLIENT_ID'),
      expect.stringContaining('SPOTIFY_CLIENT_SECRET'),
    ]);
  });

  test('that asks whom to write to is told before it is live', () => {
    expect(problemsOf({ MUSICBRAINZ_MODE: 'live' })).toEqual([expect.stringContaining('CONTACT')]);
    expect(readSettings({ MUSICBRAINZ_MODE: 'live', CONTACT: 'https://example.org' }).providers.MUSICBRAINZ.mode).toBe('LIVE');
    expect(readSettings({ CONTACT: 'https://example.org' }).providers.MUSICBRAINZ.mode).toBe('SANDBOX');
  });

  test('that this version does not speak to cannot be live', () => {
    expect(problemsOf({ BEATPORT_MODE: 'live' })).toEqual([expect.stringContaining('BEATPORT_MODE')]);
  });
});

describe('the real process', () => {
  test.each(['main.ts', 'start.ts'])('%s exits with 1, names every problem and shows no stack', async (file) => {
    const entry = fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
    const child = spawn(process.execPath, [entry], { env: { PORT: 'eighty', LOG_LEVEL: 'loud' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(complaint).toMatch(/2 problem/);
    expect(complaint).toMatch(/PORT/);
    expect(complaint).toMatch(/LOG_LEVEL/);
    expect(complaint).not.toMatch(/ at .*\.ts:\d/);
  });
});
