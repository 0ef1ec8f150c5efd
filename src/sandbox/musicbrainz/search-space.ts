import { createWordIndex, wordsOf, type WordIndex } from '../world/word-index.ts';
import type { Query } from './lucene.ts';

/** What one kind of entity can be searched by. Entries are numbers; indexes are read when first asked for. */
export interface SearchSpace {
  readonly count: number;
  /** Texts, by field. */
  readonly texts: Readonly<Record<string, (entry: number) => readonly string[]>>;
  /** Values that are matched whole and without regard to case. */
  readonly values: Readonly<Record<string, (entry: number) => readonly string[]>>;
  /** Numbers that ranges are over. */
  readonly numbers: Readonly<Record<string, (entry: number) => number | null>>;
  /** The text fields that a term without a field is looked for in. */
  readonly anywhere: readonly string[];
}

/** An entry that was found; the score is 0 to 100, relative to the best. */
export interface Hit {
  readonly entry: number;
  readonly score: number;
}

/** Answers queries, best hits first. */
export type Search = (query: Query) => readonly Hit[];

type Scores = Map<number, number>;

/** A search over a space. */
export function createSearch(space: SearchSpace): Search {
  const words = new Map<string, WordIndex>();
  const values = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const wordsIn = (field: string): WordIndex | null => remembered(words, field, space.texts[field], (read) => createWordIndex(space.count, read));
  const valuesIn = (field: string) => remembered(values, field, space.values[field], (read) => valueIndex(space.count, read));
  const inFields = (field: string | null): readonly string[] => (field === null ? space.anywhere : [field]);
  const scores = (query: Query): Scores => {
    switch (query.kind) {
      case 'any':
        return query.of.map(scores).reduce(sum, new Map());
      case 'all':
        return every(
          query.of.filter((part) => part.kind !== 'not').map(scores),
          query.of.flatMap((part) => (part.kind === 'not' ? [scores(part.of)] : [])),
        );
      case 'not':
        return without(new Map(Array.from({ length: space.count }, (_, entry) => [entry, 1])), scores(query.of));
      case 'range':
        return inRange(space, query.field ?? '', query.from, query.to);
      case 'phrase':
      case 'term':
        return inFields(query.field)
          .map((field) => valueScores(valuesIn(field), query.text) ?? textScores(wordsIn(field), query))
          .reduce(best, new Map());
    }
  };
  return (query) => ranked(scores(query));
}

function remembered<Read, Index>(indexes: Map<string, Index>, field: string, read: Read | undefined, make: (read: Read) => Index): Index | null {
  if (read === undefined) return null;
  const known = indexes.get(field) ?? make(read);
  indexes.set(field, known);
  return known;
}

function valueIndex(count: number, valuesOf: (entry: number) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (let entry = 0; entry < count; entry += 1) {
    for (const value of valuesOf(entry)) {
      const key = value.toLowerCase();
      const entries = index.get(key);
      if (entries === undefined) index.set(key, [entry]);
      else entries.push(entry);
    }
  }
  return index;
}

/** Null where the field holds texts. */
function valueScores(index: ReadonlyMap<string, readonly number[]> | null, text: string): Scores | null {
  return index === null ? null : new Map((index.get(text.toLowerCase()) ?? []).map((entry) => [entry, 10]));
}

/** A term that falls apart into several words (`AC/DC`) is a phrase. */
function textScores(index: WordIndex | null, query: Query & { readonly kind: 'term' | 'phrase' }): Scores {
  if (index === null) return new Map();
  const words = wordsOf(query.text);
  if (query.kind === 'term' && query.prefix) return new Map(index.beginning(words.join(' ')).map((entry) => [entry, 1]));
  const entries = words.length === 1 ? index.having(words[0] ?? '') : index.phrase(words);
  const weight = words.reduce((total, word) => total + index.rarity(word), 0);
  return new Map(entries.map((entry) => [entry, weight / Math.sqrt(1 + Math.abs(index.lengthOf(entry) - words.length))]));
}

function inRange(space: SearchSpace, field: string, from: string, to: string): Scores {
  const numberOf = space.numbers[field] ?? (() => null);
  const [low, high] = [from === '*' ? -Infinity : Number(from), to === '*' ? Infinity : Number(to)];
  const found: Scores = new Map();
  for (let entry = 0; entry < space.count; entry += 1) {
    const value = numberOf(entry);
    if (value !== null && value >= low && value <= high) found.set(entry, 1);
  }
  return found;
}

function sum(a: Scores, b: Scores): Scores {
  for (const [entry, score] of b) a.set(entry, (a.get(entry) ?? 0) + score);
  return a;
}

function best(a: Scores, b: Scores): Scores {
  for (const [entry, score] of b) a.set(entry, Math.max(a.get(entry) ?? 0, score));
  return a;
}

function every([first, ...others]: readonly Scores[], excluded: readonly Scores[]): Scores {
  const found: Scores = new Map();
  for (const [entry, score] of first ?? []) {
    const rest = others.map((scores) => scores.get(entry));
    if (rest.every((other) => other !== undefined))
      found.set(
        entry,
        rest.reduce<number>((total, other) => total + (other ?? 0), score),
      );
  }
  return excluded.reduce(without, found);
}

function without(scores: Scores, excluded: Scores): Scores {
  return new Map([...scores].filter(([entry]) => !excluded.has(entry)));
}

function ranked(scores: Scores): readonly Hit[] {
  const sorted = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const top = sorted[0]?.[1] ?? 1;
  return sorted.map(([entry, score]) => ({ entry, score: Math.round((100 * score) / top) }));
}
