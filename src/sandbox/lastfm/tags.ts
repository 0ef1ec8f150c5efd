import { createDice } from '../world/dice.ts';
import type { Artist } from '../world/world.ts';
import { tagUrl } from './addresses.ts';
import type { LastfmTrack } from './catalogue.ts';

/** What listeners also write into tags, and what no genre is. */
const NO_GENRES = ['seen live', 'favorites', 'awesome', 'female vocalists', '90s', 'albums I own', 'Love'] as const;

/** What listeners call something, and how often compared with the top tag. */
export interface Tag {
  readonly name: string;
  /** 100 for the top tag. */
  readonly count: number;
}

/** A track's tags: its own genres, then its artist's. */
export function trackTags(track: LastfmTrack): readonly Tag[] {
  return tagged([...track.genres, ...(track.credits[0]?.artist.genres ?? [])], track.lastfm.artist, track.seed);
}

/** An artist's tags. */
export function artistTags(artist: Artist): readonly Tag[] {
  return tagged(artist.genres, artist.name, artist.seed);
}

/** Genres first, then what is none: a feeling, a decade, the artist's own name. */
function tagged(genres: readonly string[], artist: string, seed: number): readonly Tag[] {
  const dice = createDice(seed);
  const noise = [dice.pick(NO_GENRES), dice.pick(NO_GENRES), ...(seed % 4 === 0 ? [artist.toLowerCase()] : [])];
  let count = 100;
  return [...new Set([...genres, ...noise])].map((name) => {
    const tag = { name, count };
    count = Math.max(1, Math.floor((count * dice.between(45, 90)) / 100));
    return tag;
  });
}

/** A tag in a list of top tags. */
export function weighted({ name, count }: Tag): object {
  return { count, name, url: tagUrl(name) };
}
