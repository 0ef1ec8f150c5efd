import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeGenres } from '../../src/catalog/genres.ts';
import { ALBUM_PRECEDENCE, ANCHORS, ARTIST_PRECEDENCE, firstByPrecedence, TRACK_PRECEDENCE } from '../../src/catalog/precedence.ts';
import { rank, type Hit } from '../../src/catalog/ranking.ts';
import { PROVIDERS, type Provider } from '../../src/model/provider.ts';
import type { Source } from '../../src/model/reading.ts';

const provider = fc.constantFrom(...PROVIDERS);
const order = fc.uniqueArray(provider, { minLength: 1 });
const source = (name: Provider): Source => ({ provider: name, fetchedAt: 0, stale: false, url: null });

describe('precedence', () => {
  test('takes the first that has a value, whatever else there is', () => {
    fc.assert(
      fc.property(order, fc.dictionary(provider, fc.integer()), (providers, values) => {
        const chosen = firstByPrecedence(providers, (name) => values[name] ?? null);
        const first = providers.find((name) => values[name] !== undefined);
        expect(chosen).toBe(first === undefined ? null : values[first]);
      }),
    );
  });

  test('does not change when somebody further down learns something', () => {
    fc.assert(
      fc.property(order, fc.dictionary(provider, fc.integer()), provider, fc.integer(), (providers, values, late, value) => {
        const before = firstByPrecedence(providers, (name) => values[name] ?? null);
        const winner = providers.findIndex((name) => values[name] !== undefined);
        fc.pre(winner >= 0 && providers.indexOf(late) > winner);
        expect(firstByPrecedence(providers, (name) => (name === late ? value : (values[name] ?? null)))).toBe(before);
      }),
    );
  });

  test('names nobody twice, and every anchor once', () => {
    for (const table of [TRACK_PRECEDENCE, ARTIST_PRECEDENCE, ALBUM_PRECEDENCE]) {
      for (const names of Object.values(table)) expect(new Set(names).size).toBe(names.length);
    }
    expect([...ANCHORS].toSorted()).toEqual([...PROVIDERS].toSorted());
  });
});

describe('genres', () => {
  const tags = fc.array(
    fc.record({
      name: fc.constantFrom('House', 'house', 'techno', 'Drum & Bass', 'seen live', 'deadmau5'),
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
  );

  test('the strongest weighs 1, none is there twice, and nobody knows the order of arrival', () => {
    fc.assert(
      fc.property(tags, tags, (lastfm, musicbrainz) => {
        const answers = [
          { found: { record: lastfm, source: source('LASTFM') }, problem: null },
          { found: { record: musicbrainz, source: source('MUSICBRAINZ') }, problem: null },
        ];
        const genres = mergeGenres(answers, ['deadmau5']).value;
        expect(mergeGenres(answers.toReversed(), ['deadmau5']).value).toEqual(genres);
        expect(new Set(genres.map(({ name }) => name)).size).toBe(genres.length);
        expect(genres.map(({ name }) => name)).not.toContain('seen live');
        expect(genres.map(({ name }) => name)).not.toContain('deadmau5');
        if (genres.length > 0) expect(genres[0]?.weight).toBe(1);
        for (const { weight, sources } of genres) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          expect(sources.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('ranking', () => {
  interface Found {
    readonly name: string;
  }
  const hit = fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    provider: fc.constantFrom<Provider>('SPOTIFY', 'MUSICBRAINZ', 'LASTFM'),
    fit: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const hits = fc
    .array(hit)
    .map((all) => all.map((each): Hit<Found> => ({ reading: { record: { name: each.name }, source: source(each.provider) }, fit: each.fit })));
  const same = (a: Found, b: Found): number => (a.name === b.name ? 1 : 0);

  test('loses nothing, joins only the same, one a provider, best first', () => {
    fc.assert(
      fc.property(hits, (all) => {
        const groups = rank(all, same, 0.8);
        const kinds = (some: readonly Hit<Found>[]): string[] =>
          [...new Set(some.map(({ reading }) => `${reading.record.name} ${reading.source.provider}`))].toSorted();
        expect(kinds(groups.flatMap((group) => group.hits))).toEqual(kinds(all));
        for (const group of groups) {
          expect(new Set(group.hits.map(({ reading }) => reading.record.name)).size).toBe(1);
          expect(new Set(group.foundBy).size).toBe(group.foundBy.length);
        }
        const scores = groups.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  test('agreement lifts, but never above a perfect fit', () => {
    const one: Hit<Found> = { reading: { record: { name: 'a' }, source: source('SPOTIFY') }, fit: 0.9 };
    const other: Hit<Found> = { reading: { record: { name: 'a' }, source: source('LASTFM') }, fit: 0.8 };
    const alone = rank([one], same, 0.8)[0]?.score ?? 0;
    const together = rank([one, other], same, 0.8)[0]?.score ?? 0;
    expect(together).toBeGreaterThan(alone);
    expect(together).toBeLessThanOrEqual(1);
  });
});
