import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKindPolicy } from '../../src/cache/cache.ts';
import { decode, encode } from '../../src/cache/envelope.ts';

const KIND: EntityKindPolicy = { provider: 'spotify', dataType: 'track', version: 2, ttlMs: 1, notFoundTtlMs: 1, staleMs: 1 };
const NOW = 1_700_000_000_000;
const LIMIT = 100_000;

const good = { format: 1, version: 2, fetchedAt: NOW, versions: [0, 1, 2], value: { title: 'Strobe' } };
const nested = '['.repeat(5_000) + ']'.repeat(5_000);

describe('the envelope of a shared value', () => {
  it('brings back what was put in', () => {
    const tricks = new Set(['__proto__', 'constructor', 'prototype']);
    const key = fc.string().filter((name) => !tricks.has(name));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }).filter((t) => t.isWellFormed()),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(key, tie('value'), { noNullPrototype: true }),
      ),
    }));
    const count = fc.nat();
    fc.assert(
      fc.property(
        fc.option(fc.dictionary(key, value, { noNullPrototype: true })),
        fc.integer({ min: 0, max: NOW }),
        fc.tuple(count, count, count),
        (song, fetchedAt, versions) => {
          const entry = { value: song, fetchedAt, versions };
          expect(decode(KIND, encode(KIND, entry), NOW, LIMIT)).toEqual(entry);
        },
      ),
    );
  });

  it.each([
    ['no JSON', '<html>'],
    ['cut JSON', JSON.stringify(good).slice(0, -1)],
    ['null', 'null'],
    ['an empty text', ''],
    ['an array', '[]'],
    ['a bare value', '{"title":"Strobe"}'],
    ['another format', JSON.stringify({ ...good, format: 2 })],
    ['another version of the kind', JSON.stringify({ ...good, version: 1 })],
    ['no value', JSON.stringify({ ...good, value: undefined })],
    ['a text for a value', JSON.stringify({ ...good, value: 'Strobe' })],
    ['a number for a value', JSON.stringify({ ...good, value: 7 })],
    ['no time', JSON.stringify({ ...good, fetchedAt: undefined })],
    ['a time that is a text', JSON.stringify({ ...good, fetchedAt: String(NOW) })],
    ['a negative time', JSON.stringify({ ...good, fetchedAt: -1 })],
    ['a time in the far future', JSON.stringify({ ...good, fetchedAt: NOW + 3_600_000 })],
    ['no versions', JSON.stringify({ ...good, versions: undefined })],
    ['two versions', JSON.stringify({ ...good, versions: [0, 1] })],
    ['a fraction for a version', JSON.stringify({ ...good, versions: [0, 1, 2.5] })],
    ['a negative version', JSON.stringify({ ...good, versions: [0, 1, -2] })],
    ['an infinite version', JSON.stringify(good).replace('[0,1,2]', '[0,1,1e999]')],
    ['__proto__', JSON.stringify(good).replace('"title"', '"__proto__":{"polluted":true},"title"')],
    ['__proto__, escaped', JSON.stringify(good).replace('"title"', '"\\u005f_proto__":{"polluted":true},"title"')],
    ['constructor.prototype', JSON.stringify({ ...good, value: { album: [{ ['constructor']: { prototype: { polluted: true } } }] } })],
    ['more bytes than the limit', JSON.stringify({ ...good, value: { title: 'x'.repeat(LIMIT) } })],
    ['more bytes than the limit in fewer characters', JSON.stringify({ ...good, value: { title: 'あ'.repeat(LIMIT / 2) } })],
  ])('is none with %s', (_what, text) => {
    expect(decode(KIND, text, NOW, LIMIT)).toBeNull();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes the words as values, and any depth that JSON.parse takes', () => {
    const song = { title: 'constructor', artist: '__proto__', line: 'a\u0007b' };
    expect(decode(KIND, JSON.stringify({ ...good, value: song }), NOW, LIMIT)?.value).toEqual(song);
    const deep = JSON.stringify({ ...good, value: { word: 'prototype' } }).replace('"prototype"', `"prototype","nested":${nested}`);
    expect(decode(KIND, deep, NOW, LIMIT)?.value).toHaveProperty('word', 'prototype');
  });
});
