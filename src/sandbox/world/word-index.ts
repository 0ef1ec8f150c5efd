import { normalise } from '../../model/text.ts';

/** Which of a numbered list hold a word. */
export interface WordIndex {
  /** Numbers in ascending order. */
  having(word: string): readonly number[];
  /** Those that hold all the words, in any order. */
  havingAll(words: readonly string[]): readonly number[];
  /** Those that hold the words next to one another. */
  phrase(words: readonly string[]): readonly number[];
  /** How rare a word is: 0 for one that all have. */
  rarity(word: string): number;
}

/** The words of a text in the form in which they are compared. */
export function wordsOf(text: string): string[] {
  const words = normalise(text);
  return words === '' ? [] : words.split(' ');
}

/** Reads all the texts once. An entry may have several texts (a name and its aliases); a phrase lies within one of them. */
export function createWordIndex(count: number, textsOf: (entry: number) => readonly string[]): WordIndex {
  const read = rememberingWords();
  const entries = new Map<string, number[]>();
  for (let entry = 0; entry < count; entry += 1) {
    for (const text of textsOf(entry)) for (const word of read(text)) note(entries, word, entry);
  }
  const having = (word: string): readonly number[] => entries.get(word) ?? [];
  const havingAll = (words: readonly string[]): readonly number[] => {
    const [rarest, ...others] = words.map(having).sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    return (rarest ?? []).filter((entry) => sets.every((set) => set.has(entry)));
  };
  return {
    having,
    havingAll,
    phrase: (words) => {
      const wanted = ` ${words.join(' ')} `;
      return havingAll(words).filter((entry) => textsOf(entry).some((text) => ` ${read(text).join(' ')} `.includes(wanted)));
    },
    rarity: (word) => Math.log(1 + count / (1 + having(word).length)),
  };
}

/** Names come up again and again, and normalising costs more than remembering. */
function rememberingWords(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const words = wordsOf(text);
    known.set(text, words);
    return words;
  };
}

function note(entries: Map<string, number[]>, word: string, entry: number): void {
  const list = entries.get(word);
  if (list === undefined) entries.set(word, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}
