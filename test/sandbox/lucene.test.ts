import { expect, test } from 'vitest';
import { LuceneError, parseLucene } from '../../src/sandbox/musicbrainz/lucene.ts';

const term = (text: string, field: string | null = null, prefix = false) => ({ kind: 'term', field, text, prefix });

test.each([
  ['strobe', term('strobe')],
  ['artist:deadmau5', term('deadmau5', 'artist')],
  ['artist:dead*', term('dead', 'artist', true)],
  ['recording:"golden brown"', { kind: 'phrase', field: 'recording', text: 'golden brown' }],
  ['recording:"say \\"hi\\""', { kind: 'phrase', field: 'recording', text: 'say "hi"' }],
  ['AC\\/DC', term('AC/DC')],
  ['\\(ghost\\) riders', { kind: 'any', of: [term('(ghost)'), term('riders')] }],
  ['a b OR c', { kind: 'any', of: [term('a'), term('b'), term('c')] }],
  ['a AND b OR c', { kind: 'any', of: [{ kind: 'all', of: [term('a'), term('b')] }, term('c')] }],
  ['a AND NOT b', { kind: 'all', of: [term('a'), { kind: 'not', of: term('b') }] }],
  ['rid:(x-1 OR y-2)', { kind: 'any', of: [term('x-1', 'rid'), term('y-2', 'rid')] }],
  ['dur:[205000 TO 215000]', { kind: 'range', field: 'dur', from: '205000', to: '215000' }],
  ['strobe~0.5 echo^2', { kind: 'any', of: [term('strobe'), term('echo')] }],
  ['and', term('and')],
])('%s', (query, expected) => {
  expect(parseLucene(query)).toEqual(expected);
});

test.each(['"open', '(a', 'a)', 'AND', 'field:', 'dur:[1 2]', 'a AND'])('%s cannot be read', (query) => {
  expect(() => parseLucene(query)).toThrow(LuceneError);
});
