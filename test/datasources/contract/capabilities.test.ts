import { describe, expect, test } from 'vitest';
import { capabilitiesOf, createCapabilitySwitch, isWithdrawal, switchedOffError } from '../../../datasources/capabilities.ts';
import { ProviderError } from '../../../src/errors/provider-error.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const DAY = 86_400_000;

describe('a capability switch', () => {
  test('is on for what nobody spoke of', () => {
    expect(createCapabilitySwitch<'batch'>(createFakeClock(), {}).off('batch')).toBeNull();
  });

  test('is off for good with the reason of the configuration', async () => {
    const clock = createFakeClock();
    const switches = createCapabilitySwitch<'batch'>(clock, { batch: 'not in this mode' });
    await clock.advance(400 * DAY);
    expect(switches.off('batch')).toEqual({ reason: 'not in this mode', until: null });
  });

  test('is off for a day from a withdrawal, and on again after it', async () => {
    const clock = createFakeClock();
    const switches = createCapabilitySwitch<'batch' | 'other'>(clock, {});
    switches.withdraw('batch', 'gone');
    expect(switches.off('batch')).toEqual({ reason: 'gone', until: clock.now() + DAY });
    expect(switches.off('other')).toBeNull();
    await clock.advance(DAY - 1);
    expect(switches.off('batch')).not.toBeNull();
    await clock.advance(1);
    expect(switches.off('batch')).toBeNull();
  });

  test('says when it is tried again', () => {
    const error = switchedOffError('SPOTIFY', { reason: 'gone', until: 5 });
    expect(error).toMatchObject({ provider: 'SPOTIFY', code: 'CAPABILITY_UNAVAILABLE', message: 'gone', retryAt: 5 });
    expect(switchedOffError('SPOTIFY', { reason: 'never', until: null }).retryAt).toBeUndefined();
  });

  test('lists each question with its reason', () => {
    const lines = capabilitiesOf(['trackById', 'audioFeatures'], (name) => (name === 'audioFeatures' ? { reason: 'gone', until: null } : null));
    expect(lines).toEqual([
      { name: 'trackById', available: true, reason: null },
      { name: 'audioFeatures', available: false, reason: 'gone' },
    ]);
  });
});

describe('a withdrawal', () => {
  const error = (code: 'CAPABILITY_UNAVAILABLE' | 'BAD_RESPONSE', status?: number) =>
    new ProviderError({ provider: 'SPOTIFY', code, message: '', status });

  test.for([
    [error('CAPABILITY_UNAVAILABLE', 403), true],
    [error('CAPABILITY_UNAVAILABLE', 404), true],
    [error('CAPABILITY_UNAVAILABLE'), false],
    [error('BAD_RESPONSE', 404), false],
    [new Error('403'), false],
  ] as const)('%s is one: %s', ([thrown, expected]) => {
    expect(isWithdrawal(thrown)).toBe(expected);
  });
});
