import { distance } from 'fastest-levenshtein';

/** 1 for equal strings, 0 for nothing in common: edit distance over the longer length, counted in UTF-16 units. Two empty strings are not alike. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** How much of `wanted`'s words `text` has, 0 to 1; both normalised. */
export function wordCoverage(wanted: string, text: string): number {
  const words = wanted.split(' ').filter((word) => word !== '');
  const present = new Set(text.split(' '));
  return words.length === 0 ? 0 : words.filter((word) => present.has(word)).length / words.length;
}

/** The mean of how well each side's members are found in the other, 0 to 1: for sets of names. */
export function setSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (meanBest(a, b) + meanBest(b, a)) / 2;
}

function meanBest(from: readonly string[], to: readonly string[]): number {
  return from.reduce((sum, name) => sum + Math.max(...to.map((other) => similarity(name, other))), 0) / from.length;
}
