import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMbid } from '../../src/model/mbid.ts';

describe('parseMbid', () => {
  it('reads any UUID in either case as lower case', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (uuid, upper) => {
        expect(parseMbid(upper ? uuid.toUpperCase() : uuid)).toBe(uuid);
      }),
    );
  });

  it('takes white space around it', () => {
    expect(parseMbid(' 4E0D8649-1F89-44F1-91AF-4C0DBEE81F28\n')).toBe('4e0d8649-1f89-44f1-91af-4c0dbee81f28');
  });

  it.each([
    '',
    '4e0d86491f8944f191af4c0dbee81f28',
    '4e0d8649-1f89-44f1-91af-4c0dbee81f2',
    '4e0d8649-1f89-44f1-91af-4c0dbee81f28a',
    'ge0d8649-1f89-44f1-91af-4c0dbee81f28',
    'https://musicbrainz.org/recording/4e0d8649-1f89-44f1-91af-4c0dbee81f28',
  ])('refuses %j', (text) => {
    expect(parseMbid(text)).toBeNull();
  });

  it('answers any text with null or an MBID that reads as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uuid()), (text) => {
        const parsed = parseMbid(text);
        expect(parsed === null || parseMbid(parsed) === parsed).toBe(true);
      }),
    );
  });
});
