import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersById } from '../../../datasources/spotify/look-up.ts';

interface Entry {
  readonly id: string;
  readonly linkedFrom?: string;
}

const ways = {
  idsOf: (entry: Entry) => [entry.id, ...(entry.linkedFrom === undefined ? [] : [entry.linkedFrom])],
  toRecord: (entry: Entry) => entry,
};

describe('answers to several ids', () => {
  test('are found by id in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 }), fc.array(fc.nat()), (ids, seeds) => {
        const shuffled = ids.map((id, index) => ({ id, rank: seeds[index] ?? 0 })).sort((a, b) => a.rank - b.rank);
        const answers = answersById(
          ids,
          shuffled.map(({ id }) => ({ id })),
          ways,
        );
        expect([...answers]).toEqual(ids.map((id) => [id, { id }]));
      }),
    );
  });

  test('a null stands for an unknown id', () => {
    expect(answersById(['a', 'b'], [null, { id: 'b' }], ways).get('a')).toBeNull();
  });

  test('a copy answers for the id that it is linked from', () => {
    expect(answersById(['a'], [{ id: 'z', linkedFrom: 'a' }], ways).get('a')).toEqual({ id: 'z', linkedFrom: 'a' });
  });

  test('an id without an entry and without a null is a failure, never unknown', () => {
    const answers = answersById(['a', 'b'], [{ id: 'b' }], ways);
    expect(answers.get('a')).toMatchObject({ code: 'BAD_RESPONSE', provider: 'SPOTIFY' });
    expect(answers.get('b')).toEqual({ id: 'b' });
  });
});
