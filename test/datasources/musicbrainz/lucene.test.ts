import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, escapeLucene, phrase } from '../../../datasources/musicbrainz/lucene.ts';
import { byArtistName, byNames } from '../../../datasources/musicbrainz/queries.ts';

const SIGNS = '+-&|!(){}[]^"~*?:\\/';

/** What is left of a query for Lucene to obey once every escaped character is out of it. */
const unescaped = (query: string): string => query.replaceAll(/\\./gsu, '');

const nasty = fc.string({
  unit: fc.oneof(fc.constantFrom(...SIGNS, ' ', 'AND', 'OR', 'NOT', '&&', '||'), fc.string({ unit: 'grapheme', maxLength: 3 })),
  maxLength: 30,
});

describe('escapeLucene', () => {
  it('leaves no operator to Lucene', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const rest = unescaped(escapeLucene(text));
        expect([...rest].filter((sign) => SIGNS.includes(sign))).toEqual([]);
        expect(rest).not.toMatch(/\b(?:AND|OR|NOT)\b/);
      }),
    );
  });

  it('says the same text, but for the case of operator words', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escapeLucene(text).replaceAll(/\\(.)/gsu, '$1').toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });

  it.each([
    ['AC/DC', 'AC\\/DC'],
    ['Is This It?', 'Is This It\\?'],
    ['Black AND White', 'Black and White'],
    ['ANDROID', 'ANDROID'],
    ['!!!', '\\!\\!\\!'],
  ])('writes %s as %s', (text, escaped) => expect(escapeLucene(text)).toBe(escaped));
});

describe('queries', () => {
  it('holds a phrase together: its only open quotes are its own two', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(unescaped(phrase('recording', text)).match(/"/g)).toHaveLength(2);
      }),
    );
  });

  it('asks for any of several ids, and takes nothing in them for an operator', () => {
    expect(anyOf('rid', ['5b11f4ce-a62d-471e-81fc-a69a8278c7da', 'b10bbbfc-cf9e-42e0-be17-e2c3e1d2600d'])).toBe(
      'rid:(5b11f4ce-a62d-471e-81fc-a69a8278c7da OR b10bbbfc-cf9e-42e0-be17-e2c3e1d2600d)',
    );
    expect(anyOf('rid', ['x) OR *:*', 'OR', '-a'])).toBe('rid:(x\\) or \\*\\:\\* OR or OR \\-a)');
  });

  it('scopes to title and artist where they are given', () => {
    expect(byNames('recording', { title: 'Golden Brown', artist: 'The Stranglers', text: null })).toBe(
      'recording:"Golden Brown" AND artist:"The Stranglers"',
    );
    expect(byNames('release', { title: 'OK Computer', artist: null, text: null })).toBe('release:"OK Computer"');
    expect(byNames('recording', { title: null, artist: 'AC/DC', text: 'hells  bells' })).toBe('artist:"AC\\/DC" AND (hells bells)');
    expect(byNames('recording', { title: null, artist: null, text: 'burn: the\u0000 witch ' })).toBe('burn\\: the witch');
    expect(byArtistName('  Sunn O))) ')).toBe('Sunn O\\)\\)\\)');
  });

  it('is empty when nothing is asked', () => {
    expect(byNames('recording', { title: ' ', artist: '', text: null })).toBe('');
    expect(allOf([])).toBe('');
  });
});
