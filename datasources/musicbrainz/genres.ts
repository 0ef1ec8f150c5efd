import type { WeightedName } from '../../src/model/genre.ts';
import type { TagWire } from './wire.ts';

/** Genres, or the tags when there is none: votes relative to the most voted one. What nobody stands up for (0, or less) is left out. */
export function weightedGenres(genres: readonly TagWire[], tags: readonly TagWire[]): readonly WeightedName[] {
  const weighted = weightedByVotes(genres);
  return weighted.length > 0 ? weighted : weightedByVotes(tags);
}

function weightedByVotes(tags: readonly TagWire[]): readonly WeightedName[] {
  const voted = tags.filter((tag) => tag.count > 0).toSorted((a, b) => b.count - a.count || compare(a.name, b.name));
  const most = voted[0]?.count ?? 1;
  return voted.map((tag) => ({ name: tag.name, weight: tag.count / most }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
