import type { TrackName } from './track.ts';

/*
 * Last.fm has no ids: its pages are named `<artist>/_/<title>` and `<artist>/<album>`. These are those names, readable, with nothing escaped
 * but what would be mistaken for the separator.
 */

const BETWEEN_TRACK = '/_/';

/** The id of a track that has only a name: `deadmau5/_/Strobe`, `AC%2FDC/_/T.N.T.`. */
export function trackNameId({ artist, title }: TrackName): string {
  return `${escaped(artist)}${BETWEEN_TRACK}${escaped(title)}`;
}

/** The name that such an id holds, or null when it holds none. */
export function trackNameOf(id: string): TrackName | null {
  const [artist, title, ...rest] = id.split(BETWEEN_TRACK);
  return artist === undefined || title === undefined || rest.length > 0 ? null : { artist: unescaped(artist), title: unescaped(title) };
}

/** The id of an album that has only a name: `Radiohead/OK Computer`. */
export function albumNameId(artist: string, title: string): string {
  return `${escaped(artist)}/${escaped(title)}`;
}

function escaped(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('/', '%2F');
}

function unescaped(text: string): string {
  return text.replaceAll('%2F', '/').replaceAll('%25', '%');
}
