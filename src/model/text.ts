import { LRUCache } from 'lru-cache';

/** Latin, Hebrew and Arabic marks are optional in writing; Japanese and Korean ones make another letter and stay. */
const OPTIONAL_MARKS = /([\p{Script=Latin}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;
const NOT_LETTER_OR_NUMBER = /[^\p{L}\p{M}\p{N}]+/gu;

/** The same names are compared in every request that meets them; a few megabytes save a twentieth of the work. */
const NORMALISED = new LRUCache<string, string>({ max: 20_000 });

/**
 * The form in which two spellings of a name are compared: NFKD, optional marks dropped, lower case, `&` as `and`, only
 * letters and numbers of any script, single spaces. A name of nothing but signs (`!!!`) keeps them, so that it equals only itself.
 */
export function normalise(text: string): string {
  const known = NORMALISED.get(text);
  if (known !== undefined) return known;
  const normalised = normaliseAnew(text);
  NORMALISED.set(text, normalised);
  return normalised;
}

function normaliseAnew(text: string): string {
  const folded = text.normalize('NFKD').replace(OPTIONAL_MARKS, '$1').normalize('NFC').toLowerCase();
  const words = folded
    .replaceAll('&', ' and ')
    .replace(/['’`´]/gu, '')
    .replace(NOT_LETTER_OR_NUMBER, ' ')
    .trim();
  return words === '' ? folded.replace(/\s+/gu, ' ').trim() : words;
}

/** As `normalise`, without a leading article: for artists. */
export function normaliseArtist(name: string): string {
  return normalise(name).replace(/^(?:the|a|an) (?=\S)/u, '');
}
