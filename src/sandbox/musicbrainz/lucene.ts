/** A query, taken apart. A field of null means: wherever the index looks by default. */
export type Query =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'term'; readonly field: string | null; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly field: string | null; readonly text: string }
  | { readonly kind: 'range'; readonly field: string | null; readonly from: string; readonly to: string };

/** The query cannot be read. */
export class LuceneError extends Error {
  override readonly name = 'LuceneError';
}

type Token =
  | { readonly sign: 'open' | 'close' | 'colon' | 'and' | 'or' | 'not' }
  | { readonly text: string; readonly form: 'term' | 'prefix' | 'phrase' | 'range' };

const TOKEN =
  /\s+|(?<phrase>"(?:\\.|[^"\\])*")|(?<range>[[{][^\]}]*[\]}])|(?<sign>[():]|&&|\|\||!|[-+](?=\S))|(?<suffix>[~^][\d.]*)|(?<term>(?:\\.|[^\s"()[\]{}:\\~^])+)/gsu;

/** Reads a part of Lucene's language: fields, phrases, ranges, parentheses, AND, OR, NOT, backslashes. Throws a LuceneError. */
export function parseLucene(text: string): Query {
  const tokens = tokensOf(text);
  let at = 0;
  const sign = (): string | null => {
    const token = tokens[at];
    return token !== undefined && 'sign' in token ? token.sign : null;
  };
  const any = (field: string | null): Query => {
    const parts = [all(field)];
    while (at < tokens.length && sign() !== 'close') {
      if (sign() === 'or') at += 1;
      parts.push(all(field)); // no word between two terms means OR
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'any', of: parts };
  };
  const all = (field: string | null): Query => {
    const parts = [one(field)];
    while (sign() === 'and') {
      at += 1;
      parts.push(one(field));
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', of: parts };
  };
  const one = (field: string | null): Query => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) throw new LuceneError('the query ends where a term is required');
    if ('sign' in token) {
      if (token.sign === 'not') return { kind: 'not', of: one(field) };
      if (token.sign !== 'open') throw new LuceneError(`a term is required, got ${token.sign}`);
      const inner = any(field);
      if (sign() !== 'close') throw new LuceneError('a closing parenthesis is required');
      at += 1;
      return inner;
    }
    if (token.form === 'term' && sign() === 'colon') {
      at += 1;
      return one(token.text);
    }
    return leaf(token.text, token.form, field);
  };
  const query = any(null);
  if (at < tokens.length) throw new LuceneError('an opening parenthesis is missing');
  return query;
}

function leaf(text: string, form: 'term' | 'prefix' | 'phrase' | 'range', field: string | null): Query {
  if (form === 'phrase') return { kind: 'phrase', field, text };
  if (form !== 'range') return { kind: 'term', field, text, prefix: form === 'prefix' };
  const [from, to] = text.split(/\s+TO\s+/);
  if (from === undefined || to === undefined) throw new LuceneError('a range is written [a TO b]');
  return { kind: 'range', field, from, to };
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index !== end) throw new LuceneError('a quotation mark or a bracket is not closed');
    end = match.index + match[0].length;
    const token = tokenOf(match.groups ?? {});
    if (token !== null) tokens.push(token);
  }
  if (end !== text.length) throw new LuceneError('a quotation mark or a bracket is not closed');
  return tokens;
}

const SIGNS: Readonly<Record<string, Token | null>> = {
  '(': { sign: 'open' },
  ')': { sign: 'close' },
  ':': { sign: 'colon' },
  '&&': { sign: 'and' },
  '||': { sign: 'or' },
  '!': { sign: 'not' },
  '-': { sign: 'not' },
  '+': null,
};
const WORDS: Readonly<Record<string, Token>> = { AND: { sign: 'and' }, OR: { sign: 'or' }, NOT: { sign: 'not' } };

/** Null for what has no part in the meaning here: white space, `+`, fuzziness and boosts. */
function tokenOf({ phrase, range, sign, term }: Readonly<Record<string, string | undefined>>): Token | null {
  if (phrase !== undefined) return { form: 'phrase', text: unescaped(phrase.slice(1, -1)) };
  if (range !== undefined) return { form: 'range', text: range.slice(1, -1).trim() };
  if (sign !== undefined) return SIGNS[sign] ?? null;
  if (term === undefined) return null;
  const word = WORDS[term];
  if (word !== undefined) return word;
  const isPrefix = /(?<!\\)\*$/.test(term) && term.length > 1;
  return { form: isPrefix ? 'prefix' : 'term', text: unescaped(isPrefix ? term.slice(0, -1) : term) };
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gsu, '$1');
}
