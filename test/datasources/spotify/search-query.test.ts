import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName } from '../../../datasources/name-key.ts';
import { searchQuery } from '../../../datasources/spotify/search-query.ts';

describe('a search at Spotify', () => {
  test.for([
    [{ text: 'strobe', title: null, artist: null }, 'strobe'],
    [{ text: null, title: 'Strobe', artist: 'deadmau5' }, 'track:"Strobe" artist:"deadmau5"'],
    [{ text: null, title: null, artist: 'Simon & Garfunkel' }, 'artist:"Simon & Garfunkel"'],
    [{ text: 'live', title: '12" Mix', artist: null }, 'live track:"12 Mix"'],
    [{ text: '  ', title: '"', artist: '' }, ''],
  ] as const)('%o is asked as %s', ([query, q]) => {
    expect(searchQuery(query, 'track')).toBe(q);
  });

  test('an album is looked for among albums', () => {
    expect(searchQuery({ text: null, title: 'Homework', artist: 'Daft Punk' }, 'album')).toBe('album:"Homework" artist:"Daft Punk"');
  });

  test('no title can end its own quotation', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, artist) => {
        const quotes = [...searchQuery({ text: null, title, artist }, 'track')].filter((sign) => sign === '"').length;
        const filled = [title, artist].filter((name) => plainName(name.replaceAll('"', ' ')) !== '').length;
        expect(quotes).toBe(2 * filled);
      }),
    );
  });
});
