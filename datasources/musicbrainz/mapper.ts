import type { AlbumMention } from '../../src/model/album-mention.ts';
import type { AlbumRecord } from '../../src/model/album.ts';
import type { ArtistKind, ArtistRecord, CreditRecord } from '../../src/model/artist.ts';
import type { EntityKind, EntityRef, ExternalLink } from '../../src/model/external-link.ts';
import { parseIsrc } from '../../src/model/isrc.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import type { TrackRecord } from '../../src/model/track.ts';
import { upcForms } from '../../src/model/upc.ts';
import { albumKindOf, bestKnownFirst } from './album-order.ts';
import { parseLink } from './canonical-links.ts';
import { weightedGenres } from './genres.ts';
import { HOSTS } from './policy.ts';
import type { ArtistWire, CreditWire, RecordingWire, ReleaseMentionWire, ReleaseTrackWire, ReleaseWire, UrlRelationWire, UrlWire } from './wire.ts';

const PROVIDER = 'MUSICBRAINZ';

/** A recording as a track, its releases as albums, the best known first. */
export function trackOf(wire: RecordingWire): TrackRecord {
  return { ...bareTrackOf(wire), albums: bestKnownFirst(wire.releases).map(albumMentionOf) };
}

function bareTrackOf(wire: Omit<RecordingWire, 'releases' | 'score'>): TrackRecord {
  return {
    provider: PROVIDER,
    id: wire.id,
    url: pageOf('recording', wire.id),
    title: wire.title,
    credits: wire['artist-credit'].map(creditOf),
    isrcs: wire.isrcs.map(parseIsrc).filter((isrc) => isrc !== null),
    mbid: wire.id,
    durationMs: wire.length || null,
    releaseDate: dateOf(wire['first-release-date']),
    explicit: null,
    previewUrl: null,
    albums: [],
    genres: weightedGenres(wire.genres, wire.tags),
    popularity: { spotifyPopularity: null, lastfmListeners: null, lastfmPlaycount: null },
    disambiguation: wire.disambiguation || null,
    video: wire.video === true,
    links: linksOf(wire.relations),
    artwork: [],
  };
}

/** A release as an album with its tracks. */
export function albumOf(wire: ReleaseWire): AlbumRecord {
  const mention = albumMentionOf(wire);
  return {
    ...mention,
    url: pageOf('release', wire.id),
    upc: barcodeOf(wire.barcode),
    mbid: wire.id,
    group: wire['release-group']?.id ?? null,
    label: wire['label-info'].find((info) => info.label !== null)?.label?.name ?? null,
    catalogNumber: wire['label-info'].find((info) => info['catalog-number'])?.['catalog-number'] ?? null,
    country: countryOf(wire.country),
    format: formatOf(wire.media),
    genres: weightedGenres(wire.genres, wire.tags),
    links: linksOf(wire.relations),
    tracks: wire.media.flatMap((medium) => medium.tracks.map((track) => trackOnAlbum(track, mention))),
  };
}

/** What a page elsewhere is here; links that have ended count no more. */
export function entitiesOf(wire: UrlWire): readonly EntityRef[] {
  return wire.relations
    .filter((relation) => relation.ended !== true)
    .flatMap((relation) => [...refTo('track', relation.recording), ...refTo('artist', relation.artist), ...refTo('album', relation.release)]);
}

/** An artist. A person's life is not the time of activity, but it is what MusicBrainz knows. */
export function artistOf(wire: ArtistWire): ArtistRecord {
  return {
    provider: PROVIDER,
    id: wire.id,
    url: pageOf('artist', wire.id),
    name: wire.name,
    mbid: wire.id,
    sortName: wire['sort-name'] || null,
    kind: artistKindOf(wire.type),
    country: countryOf(wire.country),
    disambiguation: wire.disambiguation || null,
    activeFrom: dateOf(wire['life-span']?.begin ?? null),
    activeTo: dateOf(wire['life-span']?.end ?? null),
    aliases: aliasesOf(wire),
    images: [],
    biography: null,
    genres: weightedGenres(wire.genres, wire.tags),
    popularity: { spotifyFollowers: null, spotifyPopularity: null, lastfmListeners: null, lastfmPlaycount: null },
    links: linksOf(wire.relations),
  };
}

function albumMentionOf(wire: ReleaseMentionWire): AlbumMention {
  return {
    provider: PROVIDER,
    id: wire.id,
    title: wire.title,
    kind: albumKindOf(wire['release-group']),
    credits: wire['artist-credit'].map(creditOf),
    releaseDate: dateOf(wire.date),
    artwork: [],
    trackCount: trackCountOf(wire),
  };
}

/** A credit that only the track has (a medley's, say) stands in for the recording's; so does its length. */
function trackOnAlbum(track: ReleaseTrackWire, album: AlbumMention): TrackRecord {
  const bare = bareTrackOf(track.recording);
  const credits = bare.credits.length > 0 ? bare.credits : track['artist-credit'].map(creditOf);
  return { ...bare, credits, durationMs: bare.durationMs ?? (track.length || null), albums: [album] };
}

function creditOf(wire: CreditWire): CreditRecord {
  const artist = { provider: PROVIDER, id: wire.artist.id, name: wire.artist.name, mbid: wire.artist.id } as const;
  return { creditedAs: wire.name || wire.artist.name, joinPhrase: wire.joinphrase ?? '', artist };
}

function linksOf(relations: readonly UrlRelationWire[]): readonly ExternalLink[] {
  return relations
    .filter((relation) => relation.ended !== true)
    .flatMap((relation) => (relation.url === null ? [] : [parseLink(relation.url.resource)]))
    .filter((link) => link !== null);
}

function refTo(kind: EntityKind, target: { readonly id: string } | null): readonly EntityRef[] {
  return target === null ? [] : [{ kind, provider: PROVIDER, id: target.id }];
}

function trackCountOf(wire: ReleaseMentionWire): number | null {
  if (wire['track-count'] !== null) return wire['track-count'];
  const counts = wire.media.map((medium) => medium['track-count']).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** `CD`, or `CD + DVD` when the media differ. */
function formatOf(media: readonly { readonly format: string | null }[]): string | null {
  const formats = new Set(media.map((medium) => medium.format).filter((format) => format !== null && format !== ''));
  return formats.size === 0 ? null : [...formats].join(' + ');
}

/** Search hints are misspellings that MusicBrainz keeps for its own search. */
function aliasesOf(wire: ArtistWire): readonly string[] {
  const names = wire.aliases.filter((alias) => alias.type !== 'Search hint' && alias.name !== wire.name).map((alias) => alias.name);
  return [...new Set(names)];
}

const ARTIST_KINDS: Readonly<Record<string, ArtistKind>> = {
  Person: 'PERSON',
  Group: 'GROUP',
  Orchestra: 'ORCHESTRA',
  Choir: 'CHOIR',
  Character: 'CHARACTER',
};

function artistKindOf(type: string | null): ArtistKind | null {
  if (type === null) return null;
  return Object.hasOwn(ARTIST_KINDS, type) ? (ARTIST_KINDS[type] ?? 'OTHER') : 'OTHER';
}

/** MusicBrainz marks `worldwide`, `Europe` and the like with codes in X, which are no countries. */
function countryOf(code: string | null): string | null {
  return code !== null && /^[A-WYZ][A-Z]$/.test(code) ? code : null;
}

/** Editors also write remarks and fragments there. */
function barcodeOf(barcode: string | null): string | null {
  return barcode !== null && /^\d+$/.test(barcode) && upcForms(barcode).length > 0 ? barcode : null;
}

function dateOf(date: string | null): string | null {
  return date === null ? null : parsePartialDate(date);
}

function pageOf(entity: 'recording' | 'artist' | 'release', id: string): string {
  return `${HOSTS.site}/${entity}/${encodeURIComponent(id)}`;
}
