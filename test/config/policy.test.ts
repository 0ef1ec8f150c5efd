import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration } from '../../src/config/duration.ts';
import { readPolicy } from '../../src/config/policy.ts';
import { ConfigurationError } from '../../src/errors/configuration-error.ts';

const FILE = new URL('../../config/policy.yaml', import.meta.url);

describe('a duration', () => {
  test.each([
    ['250ms', 250],
    ['2s', 2_000],
    ['30m', 1_800_000],
    ['1h', 3_600_000],
    ['90d', 7_776_000_000],
    ['1.5s', 1_500],
    [' 10s ', 10_000],
  ])('%j is %d ms', (text, ms) => {
    expect(duration.parse(text)).toBe(ms);
  });

  test.each(['', '10', 's', '-1s', '1 s', '1w', '1e3s', 'Infinitys', '1s2m'])('%j is refused, with the forms that are taken', (text) => {
    const { error } = duration.safeParse(text);
    expect(error?.issues[0]?.message).toContain('250ms, 2s, 30m, 1h or 90d');
  });

  test('of any whole number in any unit is that number times the unit', () => {
    const units = fc.constantFrom(['ms', 1], ['s', 1_000], ['m', 60_000], ['h', 3_600_000], ['d', 86_400_000]) as fc.Arbitrary<[string, number]>;
    fc.assert(fc.property(fc.nat(100_000), units, (count, [unit, ms]) => duration.parse(`${count}${unit}`) === count * ms));
  });
});

describe('the policy', () => {
  test('has the numbers that are decided', () => {
    const policy = readPolicy(FILE, {});
    expect(policy.providers.spotify).toMatchObject({
      rate: { perSecond: 10, burst: 20 },
      ttl: { track: 30 * 86_400_000, search: 7 * 86_400_000, 'audio-features': 90 * 86_400_000 },
    });
    expect(policy.providers.musicbrainz.rate).toEqual({ perSecond: 1, burst: 1 });
    expect(policy.retry).toMatchObject({ initial: 1_000, factor: 2, max: 60_000, jitter: 0.2, budgetRatio: 0.2, budgetFloor: 3 });
    expect(policy.breaker).toMatchObject({ failureThreshold: 5, successThreshold: 2, open: 60_000 });
    expect(policy.server).toMatchObject({ requestDeadline: 10_000, providerPatience: 2_000, backlog: 8_192, bodyLimitBytes: 1_048_576 });
  });

  test.each([
    [
      'POLICY__PROVIDERS__APPLE_MUSIC__RATE__PER_SECOND',
      '3',
      (policy: ReturnType<typeof readPolicy>) => policy.providers['apple-music'].rate.perSecond,
      3,
    ],
    [
      'POLICY__PROVIDERS__SPOTIFY__TTL__AUDIO_FEATURES',
      '1d',
      (policy: ReturnType<typeof readPolicy>) => policy.providers.spotify.ttl['audio-features'],
      86_400_000,
    ],
    ['POLICY__CACHE__NOT_FOUND', '6h', (policy: ReturnType<typeof readPolicy>) => policy.cache.notFound, 21_600_000],
  ])('takes %s from the environment', (name, value, read, expected) => {
    expect(read(readPolicy(FILE, { [name]: value }))).toBe(expected);
  });

  test.each([
    'POLICY__CACHE__NO_SUCH',
    'POLICY__CACHE',
    'POLICY__',
    'POLICY__PROVIDERS__NAPSTER__RATE__PER_SECOND',
    'POLICY__CACHE__NOT_FOUND__DEEPER',
    'POLICY____PROTO____X',
  ])('refuses the unknown %s', (name) => {
    expect(() => readPolicy(FILE, { [name]: '1' })).toThrow(ConfigurationError);
    expect(() => readPolicy(FILE, { [name]: '1' })).toThrow(name);
  });

  test('refuses a value of the wrong kind by its path', () => {
    expect(() => readPolicy(FILE, { POLICY__PROVIDERS__SPOTIFY__RATE__BURST: '-1' })).toThrow(/providers\.spotify\.rate\.burst/);
  });
});
