import { genreName, genresAmong, type WeightedName } from '../model/genre.ts';
import type { Provider } from '../model/provider.ts';
import type { Found, Source } from '../model/reading.ts';
import type { Outcome } from './outcome.ts';
import { tellable } from './outcome.ts';
import type { ProviderError } from '../errors/provider-error.ts';

/** A genre with its weight, 0 to 1, and who named it. */
export interface WeightedGenreNode {
  readonly name: string;
  readonly weight: number;
  readonly sources: readonly Source[];
}

/** What one provider said about genres, or why it could not. */
export interface GenreAnswer {
  readonly found: Found<readonly WeightedName[]>;
  readonly problem: ProviderError | null;
}

/** How far each provider's tags are trusted: many listeners vote at Last.fm, few editors at MusicBrainz. */
const TRUST: Partial<Record<Provider, number>> = { LASTFM: 0.6, MUSICBRAINZ: 0.4, SPOTIFY: 0.4, DISCOGS: 0.4, BEATPORT: 0.6, APPLE_MUSIC: 0.4 };

/** Joins the genres of several providers, without tags that are but the artist's or the title's name (`notNames`): a genre's weight is the sum of their weights, each by its trust, relative to the strongest genre. */
export function mergeGenres(answers: readonly GenreAnswer[], notNames: readonly string[]): Outcome<readonly WeightedGenreNode[]> {
  const names = new Set(notNames.map(genreName));
  const told = answers.flatMap(({ found }) => (found === null ? [] : [{ source: found.source, genres: genresAmong(found.record) }]));
  const byName = new Map<string, { weight: number; sources: Source[] }>();
  for (const { source, genres } of told.toSorted((a, b) => trustIn(b.source.provider) - trustIn(a.source.provider))) {
    for (const [name, weight] of genres) {
      if (names.has(name)) continue;
      const genre = byName.get(name) ?? { weight: 0, sources: [] };
      byName.set(name, { weight: genre.weight + weight * trustIn(source.provider), sources: [...genre.sources, source] });
    }
  }
  return {
    value: relative(byName),
    problems: tellable(answers.map(({ problem }) => problem)),
  };
}

function relative(byName: ReadonlyMap<string, { readonly weight: number; readonly sources: readonly Source[] }>): WeightedGenreNode[] {
  const strongest = Math.max(0, ...[...byName.values()].map(({ weight }) => weight));
  return [...byName]
    .map(([name, { weight, sources }]) => ({ name, weight: strongest === 0 ? 0 : Math.round((weight / strongest) * 1000) / 1000, sources }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

function trustIn(provider: Provider): number {
  return TRUST[provider] ?? 0.2;
}
