/** A genre or tag with its weight, 0 to 1, relative to the strongest of the same answer. */
export interface WeightedName {
  readonly name: string;
  readonly weight: number;
}

/** What listeners also write into tags, and what no genre is. */
const NO_GENRE =
  /^(?:seen live|favou?rites?(?: .*)?|my .*|.* i own|(?:awesome|amazing|love|loved|beautiful|best .*|good|great|cool|epic|catchy)|albums? .*|(?:fe)?male vocal(?:ist)?s?|\d{2,4}s?|spotify|under 2000 listeners|all|music|song|tracks?|check ?out|to listen|wishlist|guitarist|singer|vocalist|drummer)$/u;

/** The spelling under which genres of several sources are one: lower case, `&` and `'n'` as `and`, hyphens as spaces. */
export function genreName(tag: string): string {
  return tag
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*(?:&|'n'|\bn'\b)\s*/gu, ' and ')
    .replace(/[-_\s]+/gu, ' ')
    .trim();
}

/** Whether a tag names a genre: not a feeling, a decade, a list of somebody's, and not the artist or the title itself. */
export function isGenre(tag: string, notNames: readonly string[]): boolean {
  const name = genreName(tag);
  return name.length > 1 && !NO_GENRE.test(name) && !notNames.some((other) => genreName(other) === name);
}
