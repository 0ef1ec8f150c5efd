import { describe, expect, it } from 'vitest';
import { asContainer, asList } from '../../../datasources/lastfm/as-list.ts';
import { topTags } from '../../../datasources/lastfm/wire.ts';

describe('asList', () => {
  it.each([
    ['an array', [{ name: 'a' }], [{ name: 'a' }]],
    ['one bare item', { name: 'a' }, [{ name: 'a' }]],
    ['an item with a text of its own', { '#text': 'x', name: 'a' }, [{ '#text': 'x', name: 'a' }]],
    ['an empty array', [], []],
    ['white space', '\n      ', []],
    ['an object of white space', { '#text': '\n' }, []],
    ['an object of attributes', { '@attr': { artist: 'x' }, '#text': '\n' }, []],
    ['null', null, []],
    ['nothing', undefined, []],
  ])('reads %s', (_, value, list) => expect(asList(value)).toEqual(list));

  it('leaves what is no list to the schema to refuse', () => expect(asList(7)).toEqual([7]));
});

describe('asContainer', () => {
  it('takes white space for an empty one', () => expect(asContainer('\n   ')).toEqual({}));
  it('leaves everything else as it is', () => expect(['text', null, { tag: [] }].map(asContainer)).toEqual(['text', null, { tag: [] }]));
});

describe('a list within its container', () => {
  it.each([
    ['array', { toptags: { tag: [{ name: 'rock', count: 100 }] } }, 1],
    ['bare item with a count in digits', { toptags: { tag: { name: 'rock', count: '100' } } }, 1],
    ['container of white space', { toptags: '\n' }, 0],
    ['container without the list', { toptags: { '#text': '\n', '@attr': {} } }, 0],
  ])('%s', (_, wire, length) => expect(topTags.parse(wire).toptags.tag).toHaveLength(length));

  it.each([[{}], [{ toptags: 7 }], [{ toptags: { tag: 7 } }], [{ toptags: { tag: [{ title: 'rock' }] } }]])('%j is refused', (wire) =>
    expect(topTags.safeParse(wire).success).toBe(false),
  );
});
