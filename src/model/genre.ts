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

/** The tags that name a genre, under one spelling each with their greatest weight: no feeling, no decade, no list of somebody's. */
export function genresAmong(tags: readonly WeightedName[]): ReadonlyMap<string, number> {
  const known = GENRES.get(tags) ?? readGenres(tags);
  GENRES.set(tags, known);
  return known;
}

/** A record's tags are read in every request that meets it. */
const GENRES = new WeakMap<readonly WeightedName[], ReadonlyMap<string, number>>();

function readGenres(tags: readonly WeightedName[]): ReadonlyMap<string, number> {
  const genres = new Map<string, number>();
  for (const { name: tag, weight } of tags) {
    const name = genreName(tag);
    if (name.length > 1 && weight > 0 && !NO_GENRE.test(name)) genres.set(name, Math.max(weight, genres.get(name) ?? 0));
  }
  return genres;
}
