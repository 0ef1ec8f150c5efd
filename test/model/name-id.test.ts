import fc from 'fast-check';
import { expect, test } from 'vitest';
import { albumNameId, trackNameId, trackNameOf } from '../../src/model/name-id.ts';

const name = fc.oneof(fc.string(), fc.constantFrom('AC/DC', '/_/', '%2F', '100%', '_', '', 'a/_/b'));

test('a name reads as itself', () => {
  fc.assert(
    fc.property(name, name, (artist, title) => {
      expect(trackNameOf(trackNameId({ artist, title }))).toEqual({ artist, title });
    }),
  );
});

test('two names never share an id, and a track never that of an album', () => {
  fc.assert(
    fc.property(name, name, name, name, (a, b, c, d) => {
      fc.pre(a !== c || b !== d);
      expect(trackNameId({ artist: a, title: b })).not.toBe(trackNameId({ artist: c, title: d }));
      expect(albumNameId(a, b)).not.toBe(albumNameId(c, d));
      expect(trackNameId({ artist: a, title: b })).not.toBe(albumNameId(c, d));
    }),
  );
});

test('is readable, and any other text is no name', () => {
  expect(trackNameId({ artist: 'deadmau5', title: 'Strobe' })).toBe('deadmau5/_/Strobe');
  expect(trackNameId({ artist: 'AC/DC', title: 'T.N.T.' })).toBe('AC%2FDC/_/T.N.T.');
  expect(trackNameOf('5KH0qbmre8xkRt5sNIbPrx')).toBeNull();
});
