import { createDice } from '../world/dice.ts';
import type { Artist, Credit } from '../world/world.ts';
import { tracksOfRelease, type MbArtist, type MbRecording, type MbRelease, type MbTrack, type MusicBrainzCatalogue } from './catalogue.ts';
import type { Includes } from './includes.ts';
import { backward, urlRelation } from './relations.ts';
import { areaOf, idFor, TYPE_IDS } from './vocabulary.ts';

/** Nested lists end here; whoever wants the rest browses. */
const NESTED = 25;

/** `/artist/{mbid}` */
export function artistBody(artist: MbArtist, inc: Includes): object {
  const area = artist.country === null ? null : fullArea(artist.country);
  return {
    ...artistMention(artist),
    gender: artist.gender,
    'gender-id': artist.gender === null ? null : TYPE_IDS[artist.gender],
    country: artist.country,
    area,
    'begin-area': null,
    'end-area': null,
    begin_area: null,
    end_area: null,
    'life-span': { begin: artist.begin, end: artist.end, ended: artist.end !== null },
    ipis: [],
    isnis: [],
    ...(inc.has('aliases') ? { aliases: artist.aliases.map((alias) => aliasBody(alias)) } : {}),
    ...tagged(artist.genres, artist.seed, inc),
    ...(inc.has('url-rels') ? { relations: artist.pages.map(urlRelation) } : {}),
  };
}

/** `/recording/{mbid}`, and an entry of `/isrc/{isrc}`. */
export function recordingBody(recording: MbRecording, inc: Includes, catalogue: MusicBrainzCatalogue): object {
  const { musicbrainz } = recording;
  const tracks = (catalogue.tracksOf.get(recording) ?? []).slice(0, NESTED);
  return {
    id: musicbrainz.mbid,
    title: musicbrainz.title,
    length: musicbrainz.lengthMs,
    disambiguation: musicbrainz.disambiguation,
    video: musicbrainz.video,
    ...(recording.firstRelease === '' ? {} : { 'first-release-date': recording.firstRelease }),
    ...(inc.has('artist-credits') ? { 'artist-credit': creditBody(recording.credits, inc) } : {}),
    ...(inc.has('isrcs') ? { isrcs: musicbrainz.isrcs } : {}),
    ...(inc.has('aliases') ? { aliases: [] } : {}),
    ...(inc.has('releases') ? { releases: tracks.map((track) => mentioned(track, inc)) } : {}),
    ...tagged(recording.genres, recording.seed, inc),
    ...(inc.has('ratings') ? { rating: { value: null, 'votes-count': 0 } } : {}),
    ...(inc.has('url-rels') ? { relations: musicbrainz.pages.map(urlRelation) } : {}),
  };
}

/** `/release/{mbid}`, and an entry of a browse. */
export function releaseBody(album: MbRelease, inc: Includes, catalogue: MusicBrainzCatalogue): object {
  return {
    ...releaseMention(album, inc),
    asin: null,
    'cover-art-archive': { artwork: false, count: 0, front: false, back: false, darkened: false },
    ...(inc.has('labels') ? { 'label-info': labelInfo(album) } : {}),
    ...(inc.has('media') || inc.has('recordings') ? { media: [mediumBody(album, inc, catalogue)] } : {}),
    ...tagged(album.genres, album.seed, inc),
    ...(inc.has('url-rels') ? { relations: album.release.pages.map(urlRelation) } : {}),
  };
}

/** `/release-group?artist=` */
export function releaseGroupBody(album: MbRelease, inc: Includes): object {
  return { ...groupBody(album), ...(inc.has('artist-credits') ? { 'artist-credit': creditBody(album.credits, inc) } : {}) };
}

/** `/url?resource=` */
export function urlBody(resource: string, inc: Includes, catalogue: MusicBrainzCatalogue): object {
  const linked = catalogue.page.get(resource);
  const plain = { id: idFor(`url ${resource}`), resource };
  if (linked === undefined || ![...inc].some((value) => value.endsWith('-rels'))) return plain;
  const none: Includes = new Set();
  const relations = [
    ...(inc.has('recording-rels')
      ? linked.recordings.map((recording) => backward(resource, 'recording', recordingBody(recording, none, catalogue)))
      : []),
    ...(inc.has('artist-rels') ? linked.artists.map((artist) => backward(resource, 'artist', artistMention(artist))) : []),
    ...(inc.has('release-rels') ? linked.releases.map((release) => backward(resource, 'release', releaseMention(release, none))) : []),
  ];
  return { ...plain, relations };
}

/** An artist in a credit or a relation. */
function artistMention(artist: Artist): object {
  return {
    id: artist.mbid,
    name: artist.name,
    'sort-name': artist.sortName,
    disambiguation: artist.disambiguation,
    type: artist.kind,
    'type-id': artist.kind === null ? null : TYPE_IDS[artist.kind],
  };
}

function creditBody(credits: readonly Credit[], inc: Includes): object[] {
  return credits.map(({ artist, creditedAs, joinPhrase }) => ({
    name: creditedAs,
    joinphrase: joinPhrase,
    artist: {
      ...artistMention(artist),
      country: artist.country,
      ...(inc.has('aliases') ? { aliases: artist.aliases.map((alias) => aliasBody(alias)) } : {}),
      ...tagged(artist.genres, artist.seed, inc),
    },
  }));
}

function aliasBody(name: string): object {
  return {
    name,
    'sort-name': name,
    locale: null,
    type: 'Artist name',
    'type-id': TYPE_IDS['Artist name'],
    primary: null,
    begin: null,
    end: null,
    ended: false,
  };
}

function releaseMention(album: MbRelease, inc: Includes): object {
  const { release } = album;
  return {
    id: release.mbid,
    title: album.title,
    status: release.status,
    'status-id': TYPE_IDS[release.status],
    quality: 'normal',
    disambiguation: release.disambiguation,
    packaging: null,
    'packaging-id': null,
    'text-representation': { language: 'eng', script: 'Latn' },
    ...(release.date === ''
      ? {}
      : { date: release.date, 'release-events': [{ date: release.date, area: release.country === null ? null : fullArea(release.country) }] }),
    country: release.country,
    barcode: release.barcode,
    ...(inc.has('release-groups') ? { 'release-group': { ...groupBody(album), ...tagged(album.genres, album.seed, inc) } } : {}),
    ...(inc.has('artist-credits') ? { 'artist-credit': creditBody(album.credits, inc) } : {}),
  };
}

/** A release as an entry of a recording: its medium shows that track alone. */
function mentioned({ album, mbid, recording }: MbTrack, inc: Includes): object {
  const tracks = tracksOfRelease(album);
  const at = tracks.findIndex((track) => track.mbid === mbid);
  const track = { id: mbid, number: String(at + 1), position: at + 1, title: recording.musicbrainz.title, length: recording.musicbrainz.lengthMs };
  const medium = {
    position: 1,
    title: '',
    format: album.release.format,
    'format-id': TYPE_IDS[album.release.format],
    'track-count': tracks.length,
    'track-offset': at,
    tracks: [track],
  };
  return { ...releaseMention(album, inc), ...(inc.has('media') ? { media: [medium] } : {}) };
}

function mediumBody(album: MbRelease, inc: Includes, catalogue: MusicBrainzCatalogue): object {
  const tracks = tracksOfRelease(album);
  const medium = { position: 1, title: '', format: album.release.format, 'format-id': TYPE_IDS[album.release.format], 'track-count': tracks.length };
  return inc.has('recordings')
    ? { ...medium, 'track-offset': 0, tracks: tracks.map((track, at) => trackBody(track, at + 1, inc, catalogue)) }
    : medium;
}

function trackBody({ mbid, recording }: MbTrack, position: number, inc: Includes, catalogue: MusicBrainzCatalogue): object {
  const { title, lengthMs } = recording.musicbrainz;
  const within = new Set([...inc].filter((value) => value !== 'releases' && value !== 'url-rels'));
  return {
    id: mbid,
    number: String(position),
    position,
    title,
    length: lengthMs,
    ...(inc.has('artist-credits') ? { 'artist-credit': creditBody(recording.credits, inc) } : {}),
    recording: recordingBody(recording, within, catalogue),
  };
}

function labelInfo(album: MbRelease): object[] {
  if (album.label === null) return [];
  return [
    {
      'catalog-number': album.release.catalogNumber,
      label: {
        id: idFor(`label ${album.label}`),
        name: album.label,
        'sort-name': album.label,
        disambiguation: '',
        type: null,
        'type-id': null,
        'label-code': null,
      },
    },
  ];
}

/** The primary type of a release group; a compilation is an album with a secondary type. */
export function primaryType(album: MbRelease): 'Album' | 'Single' | 'EP' {
  if (album.kind === 'single') return 'Single';
  return album.kind === 'ep' ? 'EP' : 'Album';
}

function groupBody(album: MbRelease): object {
  const secondary = album.kind === 'compilation' ? ['Compilation'] : [];
  return {
    id: album.release.group,
    title: album.title,
    'primary-type': primaryType(album),
    'primary-type-id': TYPE_IDS[primaryType(album)],
    'secondary-types': secondary,
    'secondary-type-ids': secondary.map((type) => TYPE_IDS[type]),
    'first-release-date': album.release.date,
    disambiguation: '',
  };
}

function fullArea(country: string): object {
  const { id, name } = areaOf(country);
  return { id, name, 'sort-name': name, type: null, 'type-id': null, disambiguation: '', 'iso-3166-1-codes': [country] };
}

/** Votes fall from the first genre on; MusicBrainz lists tags by name. */
export function votes(genres: readonly string[], seed: number): { readonly name: string; readonly count: number }[] {
  const dice = createDice(seed);
  const most = dice.between(1, 9) + genres.length;
  return genres.map((name, rank) => ({ name, count: Math.max(1, most - 2 * rank) })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function tagged(genres: readonly string[], seed: number, inc: Includes): object {
  const tags = votes(genres, seed);
  return {
    ...(inc.has('tags') ? { tags: seed % 11 === 0 && tags.length > 0 ? [...tags, { name: 'seen live', count: 1 }] : tags } : {}),
    ...(inc.has('genres') ? { genres: tags.map((tag) => ({ id: idFor(`genre ${tag.name}`), ...tag, disambiguation: '' })) } : {}),
  };
}
