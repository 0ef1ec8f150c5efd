import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKindPolicy } from '../../src/cache/cache.ts';
import { memoryPrefixOf, sharedKeyOf, tagOf, tagsOf } from '../../src/cache/entity-key.ts';

const kindOf = (dataType: string, version = 1): EntityKindPolicy => ({
  provider: 'spotify',
  dataType,
  version,
  ttlMs: 1,
  notFoundTtlMs: 1,
  staleMs: 1,
});

// Lone surrogates, separators and look-alikes in other Unicode forms are where keys collide.
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'b', ':', '%', '3', 'A', '#', '/', 'u', 'D', '8', '\ud800', '\udc00', '\ufffd', 'é', 'e\u0301', '\u0000', ' '),
  }),
);

describe('the key of an entity', () => {
  it('is readable for an ordinary id', () => {
    expect(sharedKeyOf(kindOf('track', 3), '5KH0qbmre8xkRt5sNIbPrx')).toBe('mixdown:spotify:track:v3:5KH0qbmre8xkRt5sNIbPrx');
    expect(tagsOf(kindOf('track'), '5KH0qbmre8xkRt5sNIbPrx')).toEqual(['spotify', 'spotify/track', 'spotify/track/5KH0qbmre8xkRt5sNIbPrx']);
  });

  it('never is the same for two entities', () => {
    fc.assert(
      fc.property(text, text, text, text, (typeA, keyA, typeB, keyB) => {
        fc.pre(typeA !== typeB || keyA !== keyB);
        const [a, b] = [kindOf(typeA), kindOf(typeB)];
        expect(Buffer.from(sharedKeyOf(a, keyA)).equals(Buffer.from(sharedKeyOf(b, keyB)))).toBe(false);
        expect(memoryPrefixOf(a) + keyA).not.toBe(memoryPrefixOf(b) + keyB);
      }),
      { numRuns: 20_000 },
    );
  });

  it('keeps apart what only differs in where it is divided, and versions', () => {
    expect(sharedKeyOf(kindOf('a:b'), 'c')).not.toBe(sharedKeyOf(kindOf('a'), 'b:c'));
    expect(sharedKeyOf(kindOf('a', 1), 'c')).not.toBe(sharedKeyOf(kindOf('a', 11), 'c'));
  });

  it('is bounded however long the key', () => {
    const long = 'x'.repeat(1_000_000);
    expect(sharedKeyOf(kindOf('search'), long).length).toBeLessThan(150);
    expect(sharedKeyOf(kindOf('search'), long)).not.toBe(sharedKeyOf(kindOf('search'), `${long}x`));
  });

  it('has the tag that an invalidation of it names', () => {
    fc.assert(
      fc.property(text, text, (dataType, key) => {
        const [provider, type, entity] = tagsOf(kindOf(dataType), key);
        expect(tagOf({ provider: 'spotify' })).toBe(provider);
        expect(tagOf({ provider: 'spotify', dataType })).toBe(type);
        expect(tagOf({ provider: 'spotify', dataType, key })).toBe(entity);
      }),
    );
  });
});
