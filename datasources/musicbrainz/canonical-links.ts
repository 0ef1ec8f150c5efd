import type { EntityKind, ExternalLink } from '../../src/model/external-link.ts';
import type { Provider } from '../../src/model/provider.ts';
import { albumNameId, trackNameId } from '../../src/model/name-id.ts';

/** What a path on a provider's site names; null when it is no track, artist or album. */
type ReadPath = (parts: readonly string[], url: URL) => { readonly kind: EntityKind; readonly id: string } | null;

const SPOTIFY_ID = /^[0-9A-Za-z]{22}$/;
const NUMBER = /^\d+$/;

/** Discogs masters belong to release groups and Ticketmaster's web ids are not those of its API: neither is here. */
const SITES: Readonly<Record<string, { readonly provider: Provider; readonly read: ReadPath }>> = {
  'open.spotify.com': { provider: 'SPOTIFY', read: readSpotify },
  'music.apple.com': { provider: 'APPLE_MUSIC', read: readApple },
  'classical.music.apple.com': { provider: 'APPLE_MUSIC', read: readApple },
  'itunes.apple.com': { provider: 'APPLE_MUSIC', read: readApple },
  'www.discogs.com': { provider: 'DISCOGS', read: readDiscogs },
  'www.last.fm': { provider: 'LASTFM', read: readLastfm },
  'www.beatport.com': { provider: 'BEATPORT', read: readBeatport },
};

/** The thing that a page at one of our providers is about; null for every other page. */
export function parseLink(address: string): ExternalLink | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const site = Object.hasOwn(SITES, url.hostname) ? SITES[url.hostname] : undefined;
  const named =
    site?.read(
      url.pathname.split('/').filter((part) => part !== ''),
      url,
    ) ?? null;
  return site === undefined || named === null ? null : { ...named, provider: site.provider, url: address };
}

/** `/track/5KH0…`, `/intl-de/album/…` */
function readSpotify(parts: readonly string[]): ReturnType<ReadPath> {
  const [type, id] = parts[0]?.startsWith('intl-') === true ? parts.slice(1) : parts;
  const kind = kindOf(type, { track: 'track', album: 'album', artist: 'artist' });
  return kind !== null && id !== undefined && SPOTIFY_ID.test(id) ? { kind, id } : null;
}

/** `/us/album/1440857781`, `/us/album/slug/1440857781?i=1440857786` (a song), and at iTunes `/us/artist/id112018`. */
function readApple(parts: readonly string[], url: URL): ReturnType<ReadPath> {
  const kind = kindOf(parts[1], { song: 'track', album: 'album', artist: 'artist' });
  const id = parts.at(-1)?.replace(/^id(?=\d)/, '');
  const song = url.searchParams.get('i');
  if (kind === 'album' && song !== null && NUMBER.test(song)) return { kind: 'track', id: song };
  return kind !== null && parts.length > 2 && id !== undefined && NUMBER.test(id) ? { kind, id } : null;
}

/** `/release/1873013`, `/artist/125246-Nirvana` */
function readDiscogs(parts: readonly string[]): ReturnType<ReadPath> {
  const kind = kindOf(parts[0], { release: 'album', artist: 'artist' });
  const id = /^\d+/.exec(parts[1] ?? '')?.[0];
  return kind !== null && id !== undefined ? { kind, id } : null;
}

/** `/music/Nirvana`, `/music/Nirvana/Bleach`, `/music/Nirvana/_/Blew`: names are the ids there. */
function readLastfm(parts: readonly string[]): ReturnType<ReadPath> {
  const [music, artist, album, title, ...more] = parts.map(decodedName);
  if (music !== 'music' || !artist || more.length > 0 || artist.startsWith('+')) return null;
  if (album === undefined) return { kind: 'artist', id: artist };
  if (title === undefined) return parts[2]?.startsWith('+') === true ? null : { kind: 'album', id: albumNameId(artist, album) };
  return album === '_' ? { kind: 'track', id: trackNameId({ artist, title }) } : null;
}

/** `/track/strobe/1696999`; the slug may be `-`. */
function readBeatport(parts: readonly string[]): ReturnType<ReadPath> {
  const kind = kindOf(parts[0], { track: 'track', release: 'album', artist: 'artist' });
  const id = parts[2];
  return kind !== null && id !== undefined && NUMBER.test(id) ? { kind, id } : null;
}

function kindOf(type: string | undefined, kinds: Readonly<Record<string, EntityKind>>): EntityKind | null {
  return type !== undefined && Object.hasOwn(kinds, type) ? (kinds[type] ?? null) : null;
}

/** Spaces are written as `+` there; a broken escape is left as it stands. */
function decodedName(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
