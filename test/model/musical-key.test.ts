import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelotOf, keyName, openKeyOf, parseCamelot, parseKeyName, parseOpenKey, tonicOf, type Key } from '../../src/model/musical-key.ts';

const key: fc.Arbitrary<Key> = fc.record({ pitchClass: fc.integer({ min: 0, max: 11 }), mode: fc.constantFrom('MAJOR', 'MINOR') });

// pitch class, names, Camelot of the major and of the minor key: the table of the providers' facts.
const TABLE = [
  [0, ['C', 'B#', 'B♯'], '8B', '5A'],
  [1, ['C#', 'Db', 'C♯', 'D♭'], '3B', '12A'],
  [2, ['D'], '10B', '7A'],
  [3, ['D#', 'Eb'], '5B', '2A'],
  [4, ['E', 'Fb', 'F♭'], '12B', '9A'],
  [5, ['F', 'E#'], '7B', '4A'],
  [6, ['F#', 'Gb'], '2B', '11A'],
  [7, ['G'], '9B', '6A'],
  [8, ['G#', 'Ab'], '4B', '1A'],
  [9, ['A'], '11B', '8A'],
  [10, ['A#', 'Bb'], '6B', '3A'],
  [11, ['B', 'Cb'], '1B', '10A'],
] as const;

describe('the table of keys', () => {
  it.each(TABLE)('pitch class %i is %j, in major %s, in minor %s', (pitchClass, names, major, minor) => {
    expect(camelotOf({ pitchClass, mode: 'MAJOR' })).toBe(major);
    expect(camelotOf({ pitchClass, mode: 'MINOR' })).toBe(minor);
    for (const name of names) {
      expect(parseKeyName(`${name} Major`)).toEqual({ pitchClass, mode: 'MAJOR' });
      expect(parseKeyName(`${name} minor`)).toEqual({ pitchClass, mode: 'MINOR' });
    }
  });

  // As recorded at Beatport.
  it.each([
    ['G Minor', '6A'],
    ['B Minor', '10A'],
    ['Bb Minor', '3A'],
    ['A Minor', '8A'],
    ['Gb Minor', '11A'],
    ['A Major', '11B'],
    ['Bb Major', '6B'],
    ['Eb Major', '5B'],
    ['F Major', '7B'],
    ['G Major', '9B'],
    ['E Major', '12B'],
  ])('%s is %s', (name, camelot) => {
    expect(parseKeyName(name)).toEqual(parseCamelot(camelot));
    expect(parseCamelot(camelot)).not.toBeNull();
  });
});

describe('every key', () => {
  it('comes back from its name, its Camelot and its Open Key', () => {
    fc.assert(
      fc.property(key, (it) => {
        expect(parseKeyName(keyName(it))).toEqual(it);
        expect(parseCamelot(camelotOf(it))).toEqual(it);
        expect(parseOpenKey(openKeyOf(it))).toEqual(it);
      }),
    );
  });

  it('shares its place on the wheel with its relative key and moves one place a fifth', () => {
    fc.assert(
      fc.property(key, ({ pitchClass, mode }) => {
        const relative: Key =
          mode === 'MAJOR' ? { pitchClass: (pitchClass + 9) % 12, mode: 'MINOR' } : { pitchClass: (pitchClass + 3) % 12, mode: 'MAJOR' };
        const place = Number.parseInt(openKeyOf({ pitchClass, mode }), 10);
        expect(Number.parseInt(openKeyOf(relative), 10)).toBe(place);
        expect(Number.parseInt(openKeyOf({ pitchClass: (pitchClass + 7) % 12, mode }), 10)).toBe((place % 12) + 1);
        expect(Number.parseInt(camelotOf({ pitchClass, mode }), 10)).toBe(((place + 6) % 12) + 1);
      }),
    );
  });

  it('has the anchors that DJs know', () => {
    expect(openKeyOf({ pitchClass: 9, mode: 'MINOR' })).toBe('1m');
    expect(openKeyOf({ pitchClass: 0, mode: 'MAJOR' })).toBe('1d');
    expect(tonicOf({ pitchClass: 8, mode: 'MAJOR' })).toBe('Ab');
    expect(tonicOf({ pitchClass: 8, mode: 'MINOR' })).toBe('G#');
    expect(keyName({ pitchClass: 10, mode: 'MINOR' })).toBe('Bb minor');
  });

  it.each([-1, 12, 1.5, Number.NaN])('has a pitch class, and %d is none', (pitchClass) => {
    expect(() => tonicOf({ pitchClass, mode: 'MAJOR' })).toThrow(RangeError);
    expect(() => camelotOf({ pitchClass, mode: 'MAJOR' })).toThrow('from 0 (C) to 11 (B); received');
    expect(() => openKeyOf({ pitchClass, mode: 'MINOR' })).toThrow(RangeError);
  });
});

describe('reading', () => {
  it.each([
    ['Am', { pitchClass: 9, mode: 'MINOR' }],
    ['AM', { pitchClass: 9, mode: 'MAJOR' }],
    ['bbm', { pitchClass: 10, mode: 'MINOR' }],
    ['bm', { pitchClass: 11, mode: 'MINOR' }],
    ['F♯ maj', { pitchClass: 6, mode: 'MAJOR' }],
    [' c-min ', { pitchClass: 0, mode: 'MINOR' }],
  ])('%j is a key', (text, expected) => {
    expect(parseKeyName(text)).toEqual(expected);
  });

  it('takes no text for a key that is none, and any text without an error', () => {
    for (const text of ['', 'A', 'H minor', 'A##m', '8A', 'A minorish']) expect(parseKeyName(text)).toBeNull();
    for (const text of ['', '0A', '13A', '8C', '8', 'A8', '08A']) expect(parseCamelot(text)).toBeNull();
    for (const text of ['', '0m', '13d', '1a', '1']) expect(parseOpenKey(text)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const parsed of [parseKeyName(text), parseCamelot(text), parseOpenKey(text)]) {
          expect(parsed === null || parseKeyName(keyName(parsed)) !== null).toBe(true);
        }
      }),
    );
  });
});
