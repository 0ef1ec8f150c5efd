import type { LastfmTrack } from './catalogue.ts';

/** `https://www.last.fm/music/AC%2FDC` */
export function artistUrl(name: string): string {
  return `https://www.last.fm/music/${plus(name)}`;
}

/** `https://www.last.fm/music/AC%2FDC/_/Hells+Bells` */
export function trackUrl({ lastfm }: LastfmTrack): string {
  return `${artistUrl(lastfm.artist)}/_/${plus(lastfm.title)}`;
}

/** `https://www.last.fm/tag/hard+rock` */
export function tagUrl(name: string): string {
  return `https://www.last.fm/tag/${plus(name)}`;
}

/** As addresses are written there: spaces as `+`, everything else percent-encoded once. */
export function plus(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll("'", '%27').replaceAll('!', '%21');
}
