/** What stands beside a list in its container, and alone in it when the list is empty. */
const NO_ITEM = new Set(['#text', '@attr']);

/** Last.fm's lists as arrays: it writes one item bare, and none as `[]`, as white space, as `{"#text": …}` or not at all. */
export function asList(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  return isNothing(value) ? [] : [value];
}

/** The container of a list as an object: an empty one may be white space instead. */
export function asContainer(value: unknown): unknown {
  return typeof value === 'string' && isNothing(value) ? {} : value;
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).every((key) => NO_ITEM.has(key));
}
