import { normalise } from '../../model/text.ts';

/** Which of a numbered list hold a word. */
export interface WordIndex {
  /** Numbers in ascending order. */
  having(word: string): readonly number[];
  /** Those that hold a word that begins so. */
  beginning(prefix: string): readonly number[];
  /** Those that hold all the words, in any order. */
  havingAll(words: readonly string[]): readonly number[];
  /** Those that hold the words next to one another. */
  phrase(words: readonly string[]): readonly number[];
  /** How rare a word is: near 0 for one that all have. */
  rarity(word: string): number;
  /** How many words the shortest text of an entry has: a hit weighs more in a short one. */
  lengthOf(entry: number): number;
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
  const lengths = new Uint16Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    for (const text of textsOf(entry)) {
      const words = read(text);
      for (const word of words) note(entries, word, entry);
      lengths[entry] = Math.min(lengths[entry] || words.length, words.length);
    }
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
    beginning: (prefix) => [...new Set([...entries].flatMap(([word, list]) => (word.startsWith(prefix) ? list : [])))].sort((a, b) => a - b),
    phrase: (words) => {
      const wanted = ` ${words.join(' ')} `;
      return havingAll(words).filter((entry) => textsOf(entry).some((text) => ` ${read(text).join(' ')} `.includes(wanted)));
    },
    rarity: (word) => Math.log(1 + count / (1 + having(word).length)),
    lengthOf: (entry) => lengths[entry] ?? 0,
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
