import { plainName } from '../name-key.ts';
import type { TrackQuery } from '../provider.ts';

/** `track:"Strobe" artist:"deadmau5"`: a search with Spotify's field filters. `field` is what the title is searched in. */
export function searchQuery(query: TrackQuery, field: 'track' | 'album'): string {
  const parts = [
    query.text === null ? '' : plainName(query.text),
    query.title === null ? '' : filter(field, query.title),
    query.artist === null ? '' : filter('artist', query.artist),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Spotify knows no escape for a quotation mark, and matches words without it; so it is left out. */
function filter(field: string, value: string): string {
  const words = plainName(value.replaceAll('"', ' '));
  return words === '' ? '' : `${field}:"${words}"`;
}
