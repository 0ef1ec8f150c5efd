import type { TrackQuery } from '../provider.ts';

/** `track:"Strobe" artist:"deadmau5"`: a search with Spotify's field filters. `field` is what the title is searched in. */
export function searchQuery(query: TrackQuery, field: 'track' | 'album'): string {
  const parts = [
    query.text === null ? '' : query.text.trim(),
    query.title === null ? '' : filter(field, query.title),
    query.artist === null ? '' : filter('artist', query.artist),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `artist:"Simon & Garfunkel"`. Spotify knows no escape for a quotation mark, and matches words without it; so it is left out. */
export function filter(field: string, value: string): string {
  const words = value.replaceAll('"', ' ').trim().replaceAll(/\s+/g, ' ');
  return words === '' ? '' : `${field}:"${words}"`;
}
