const OPERATOR_SIGN = /[+\-&|!(){}[\]^"~*?:\\/]/g;
const OPERATOR_WORD = /\b(?:AND|OR|NOT)\b/g;
const PLAIN_TERM = /^[0-9a-z]+(?:-[0-9a-z]+)*$/i;

/** A text with every Lucene operator taken as text: signs escaped, `AND`, `OR` and `NOT` in lower case (matching ignores case). */
export function escapeLucene(text: string): string {
  return text.replaceAll(OPERATOR_WORD, (word) => word.toLowerCase()).replaceAll(OPERATOR_SIGN, '\\$&');
}

/** `recording:"golden brown"`: the words in this order, in this field. */
export function phrase(field: string, text: string): string {
  return `${field}:"${escapeLucene(text)}"`;
}

/** `rid:(A OR B)`: any of these ids. Ids of letters, digits and inner hyphens stay as they are; anything else is escaped. */
export function anyOf(field: string, ids: readonly string[]): string {
  return `${field}:(${ids.map(idTerm).join(' OR ')})`;
}

/** `a AND b`; empty when there is no condition. */
export function allOf(conditions: readonly string[]): string {
  return conditions.join(' AND ');
}

function idTerm(id: string): string {
  const isWord = id.replaceAll(OPERATOR_WORD, '') === id;
  return PLAIN_TERM.test(id) && isWord ? id : escapeLucene(id);
}
