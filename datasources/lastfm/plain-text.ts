const READ_MORE = /<a [^<>]*>\s*Read more on Last\.fm\s*<\/a>/i;
// Neither sign inside: on a text of nothing but `<` a class of one would try every start to the end.
const TAG = /<[^<>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};
const ENTITY = /&(?:lt|gt|quot|#39|apos|nbsp|amp);/g;

/** A wiki text without HTML, without the link to read more and the licence after it; null when nothing is left. */
export function plainText(html: string | null): string | null {
  const own = (html ?? '').split(READ_MORE, 1)[0] ?? '';
  const text = own.replaceAll(TAG, '').replaceAll(ENTITY, (entity) => ENTITIES[entity] ?? entity);
  return text.trim() || null;
}
