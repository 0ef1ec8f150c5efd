import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tags } from '../../src/cache/entity-key.ts';
import { createTagVersions, type Versions } from '../../src/cache/tag-versions.ts';

const TAGS: Tags = ['spotify', 'spotify/track', 'spotify/track/a'];

describe('the versions of tags', () => {
  it('hold until one of the three tags rises, whatever becomes of others', () => {
    for (const tag of TAGS) {
      const tags = createTagVersions();
      const before = tags.of(TAGS);
      tags.observe('spotify/track/b', 1);
      expect(tags.hold(TAGS, before)).toBe(true);
      tags.observe(tag, 1);
      expect(tags.hold(TAGS, before)).toBe(false);
      expect(tags.hold(TAGS, tags.of(TAGS))).toBe(true);
    }
  });

  it('take an entry that is ahead for a newer one, and say so', () => {
    const tags = createTagVersions();
    expect(tags.hold(TAGS, [0, 0, 1])).toBe(true);
    expect(tags.isAhead(TAGS, [0, 0, 1])).toBe(true);
    expect(tags.isAhead(TAGS, [0, 0, 0])).toBe(false);
  });

  it('tell a version that was skipped, and forget none that was seen', () => {
    const tags = createTagVersions();
    expect(tags.observe('spotify', 1)).toBe(false);
    expect(tags.observe('spotify', 3)).toBe(true);
    expect(tags.observe('spotify', 2)).toBe(false);
    expect(tags.of(TAGS)).toEqual([3, 0, 0]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, -1, 2 ** 60])('do not take %d for a version', (version) => {
    const tags = createTagVersions();
    tags.observe('spotify', version);
    expect(tags.of(TAGS)).toEqual([0, 0, 0]);
  });

  it('make no entry valid again, in whatever order invalidations are begun, recorded and heard of', () => {
    const step = fc.oneof(fc.record({ begin: fc.constant(true) }), fc.record({ record: fc.nat(3) }), fc.record({ hear: fc.constant(true) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const tags = createTagVersions();
        const begun: (() => void)[] = [];
        const dropped: Versions[] = [];
        let recorded = 0;
        for (const next of steps) {
          const before = tags.of(TAGS);
          if ('begin' in next) {
            begun.push(tags.raiseLocally('spotify'));
            dropped.push(before);
          } else if ('hear' in next) {
            tags.observe('spotify', (recorded += 1));
            dropped.push(before);
          } else if (begun.length > 0) {
            const [end] = begun.splice(next.record % begun.length, 1);
            tags.observe('spotify', (recorded += 1));
            end?.();
          }
          expect(dropped.filter((versions) => tags.hold(TAGS, versions))).toEqual([]);
        }
      }),
    );
  });
});
