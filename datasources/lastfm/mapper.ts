import type { AlbumMention } from '../../src/model/album-mention.ts';
import type { ArtistMention, ArtistRecord, CreditRecord } from '../../src/model/artist.ts';
import type { WeightedName } from '../../src/model/genre.ts';
import { UNTOLD_TRACK, type TrackRecord } from '../../src/model/track.ts';
import { albumNameId, trackNameId } from '../../src/model/name-id.ts';
import type { Scored } from '../provider.ts';
import { imagesOf } from './images.ts';
import { plainText } from './plain-text.ts';
import { REAL_TRACK_LISTENERS } from './policy.ts';
import type { ArtistWire, FoundTrackWire, ListedArtistWire, ListedTrackWire, TagWire, TrackWire } from './wire.ts';

const PROVIDER = 'LASTFM';
const LONGEST_MS = 2 ** 31 - 1;

/** A track, or null for what is only somebody's misspelling. Tags have no weights here, so the genres are left to `trackTags`. */
export function trackOf(wire: TrackWire): TrackRecord | null {
  const heardBy = wire.listeners ?? 0;
  if (heardBy < REAL_TRACK_LISTENERS && wire.mbid === null && wire.album === null) return null;
  const album = wire.album === null ? null : albumMentionOf(wire.album, wire.artist);
  return {
    ...trackNamed(wire.name, wire.artist, wire),
    durationMs: durationOf(wire.duration, 1),
    popularity: popularityOf(wire),
    albums: album === null ? [] : [album],
    artwork: album?.artwork ?? [],
  };
}

/** A track of a list. */
export function listedTrackOf(wire: ListedTrackWire): TrackRecord {
  return {
    ...trackNamed(wire.name, wire.artist, wire),
    durationMs: durationOf(wire.duration, 1_000),
    popularity: popularityOf(wire),
    artwork: imagesOf(wire.image),
  };
}

/** A track of a search, which says no duration and no playcount. */
export function foundTrackOf(wire: FoundTrackWire): TrackRecord {
  return {
    ...trackNamed(wire.name, { name: wire.artist, mbid: null }, wire),
    popularity: popularityOf({ ...wire, playcount: null }),
    artwork: imagesOf(wire.image),
  };
}

/** An artist. Tags have no weights here, so the genres are left to `artistTags`. */
export function artistOf(wire: ArtistWire): ArtistRecord {
  const counts = { lastfmListeners: wire.stats?.listeners ?? null, lastfmPlaycount: wire.stats?.playcount ?? null };
  return { ...artistNamed(wire), biography: plainText(wire.bio?.summary ?? null), popularity: { ...NOT_COUNTED, ...counts } };
}

/** An artist of a list. */
export function listedArtistOf(wire: ListedArtistWire): ArtistRecord {
  return { ...artistNamed(wire), popularity: { ...NOT_COUNTED, lastfmListeners: wire.listeners } };
}

/** Tags relative to the strongest; what has no weight at all is left out. */
export function tagsOf(wire: readonly TagWire[]): readonly WeightedName[] {
  const weighed = wire.filter((tag) => tag.count > 0).toSorted((a, b) => b.count - a.count);
  const strongest = weighed[0]?.count ?? 1;
  return weighed.map((tag) => ({ name: tag.name, weight: tag.count / strongest }));
}

/** Last.fm gives an order and no score: evenly from 1 for the first. */
export function scoredByOrder<T>(records: readonly T[]): readonly Scored<T>[] {
  return records.map((record, index) => ({ record, score: 1 - index / records.length }));
}

const NOT_COUNTED = { spotifyFollowers: null, spotifyPopularity: null, lastfmListeners: null, lastfmPlaycount: null } as const;

interface Named {
  readonly name: string;
  readonly mbid: string | null;
}

function trackNamed(title: string, artist: Named, page: { readonly url: string | null; readonly mbid: string | null }): TrackRecord {
  return {
    ...UNTOLD_TRACK,
    provider: PROVIDER,
    id: trackNameId({ artist: artist.name, title }),
    url: webPage(page.url),
    title,
    credits: [creditOf(artist)],
    mbid: page.mbid,
  };
}

function artistNamed(wire: Pick<ListedArtistWire, 'name' | 'mbid' | 'url' | 'image'>): ArtistRecord {
  return {
    ...mentionOf(wire),
    url: webPage(wire.url),
    sortName: null,
    kind: null,
    country: null,
    disambiguation: null,
    activeFrom: null,
    activeTo: null,
    aliases: [],
    images: imagesOf(wire.image),
    biography: null,
    genres: [],
    popularity: NOT_COUNTED,
    links: [],
  };
}

function albumMentionOf(wire: NonNullable<TrackWire['album']>, trackArtist: Named): AlbumMention {
  const artist = wire.artist === null || wire.artist === trackArtist.name ? trackArtist : { name: wire.artist, mbid: null };
  return {
    provider: PROVIDER,
    id: albumNameId(artist.name, wire.title),
    title: wire.title,
    kind: null,
    credits: [creditOf(artist)],
    releaseDate: null,
    artwork: imagesOf(wire.image),
    trackCount: null,
  };
}

function creditOf(artist: Named): CreditRecord {
  return { creditedAs: artist.name, joinPhrase: '', artist: mentionOf(artist) };
}

function mentionOf(artist: Named): ArtistMention {
  return { provider: PROVIDER, id: artist.name, name: artist.name, mbid: artist.mbid };
}

function popularityOf(wire: { readonly listeners: number | null; readonly playcount: number | null }): TrackRecord['popularity'] {
  return { spotifyPopularity: null, lastfmListeners: wire.listeners, lastfmPlaycount: wire.playcount };
}

/** In the unit of that answer; 0 is unknown there. */
function durationOf(duration: number | null, unitMs: number): number | null {
  const ms = (duration ?? 0) * unitMs;
  return ms > 0 && ms <= LONGEST_MS ? ms : null;
}

function webPage(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}
