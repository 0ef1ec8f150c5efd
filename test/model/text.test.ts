import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseArtist } from '../../src/model/text.ts';

describe('normalise', () => {
  test.each([
    ['Björk', 'bjork'],
    ['Simon & Garfunkel', 'simon and garfunkel'],
    ['AC/DC', 'ac dc'],
    ['Don’t Stop', 'dont stop'],
    ['  Sigur   Rós ', 'sigur ros'],
    ['!!!', '!!!'],
    ['ＡＢＢＡ', 'abba'],
    ['Кино', 'кино'],
    ['がんばれ', 'がんばれ'],
    ['방탄소년단', '방탄소년단'],
  ])('%s is compared as %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('keeps scripts apart that lose their letters in an ASCII strip', () => {
    expect(normalise('שלום')).not.toBe(normalise('عليكم'));
    expect(normalise('か')).not.toBe(normalise('が'));
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('does not depend on case or on how marks are encoded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüéèñç ]{1,20}$/u), (text) => {
        expect(normalise(text.toUpperCase())).toBe(normalise(text.toLowerCase()));
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
      }),
    );
  });

  test('a name with something in it never becomes empty', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => text.trim() === '' || normalise(text) !== ''));
  });
});

describe('normaliseArtist', () => {
  test('drops a leading article, but not a whole name', () => {
    expect(normaliseArtist('The Stranglers')).toBe(normaliseArtist('Stranglers'));
    expect(normaliseArtist('The')).toBe('the');
    expect(normaliseArtist('Theremin')).toBe('theremin');
  });
});
