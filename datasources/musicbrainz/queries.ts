import { plainName } from '../name-key.ts';
import type { TrackQuery } from '../provider.ts';
import { allOf, escapeLucene, phrase } from './lucene.ts';

/** The Lucene query for recordings or releases: scoped to `field` and artist where these are given, words anywhere for the text. Empty when nothing is asked. */
export function byNames(field: 'recording' | 'release', query: TrackQuery): string {
  const [title, artist, text] = [query.title, query.artist, query.text].map((name) => plainName(name ?? ''));
  return allOf([
    ...(title ? [phrase(field, title)] : []),
    ...(artist ? [phrase('artist', artist)] : []),
    ...(text ? [grouped(text, !title && !artist)] : []),
  ]);
}

/** The Lucene query for artists: unscoped, since that looks into names, sort names and aliases. Empty when nothing is asked. */
export function byArtistName(name: string): string {
  return escapeLucene(plainName(name));
}

function grouped(text: string, alone: boolean): string {
  return alone ? escapeLucene(text) : `(${escapeLucene(text)})`;
}
