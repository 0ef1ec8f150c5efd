/** Between the parts of a key or an id made of names; no name can hold it, since `plainName` takes control characters out. */
const NAME_SEPARATOR = '\u001f';

/** A name as one asks by it: Unicode NFC, single spaces, no control characters. Case and signs stay. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Several names as one cache key: two spellings that differ only in case or spaces are one; `a` + `b c` is not `a b` + `c`. */
export function nameKey(...names: readonly (string | null)[]): string {
  return names.map((name) => plainName(name ?? '').toLowerCase()).join(NAME_SEPARATOR);
}
