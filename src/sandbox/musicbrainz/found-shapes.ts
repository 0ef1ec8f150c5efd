import type { Artist, Credit } from '../world/world.ts';
import { tracksOfRelease, type MbArtist, type MbRecording, type MbRelease, type MbTrack, type MusicBrainzCatalogue } from './catalogue.ts';
import { primaryType, votes } from './shapes.ts';
import { areaOf, idFor, TYPE_IDS } from './vocabulary.ts';

// Search answers come from another index than look-ups and are written differently: what is empty is left out, the last join phrase
// is missing, `video` is null where it is not true, aliases have `begin-date`, and a release's media have `track` instead of `tracks`.

/** An entry of `/recording?query=`. */
export function foundRecording(recording: MbRecording, score: number, catalogue: MusicBrainzCatalogue): object {
  const { musicbrainz } = recording;
  const tracks = catalogue.tracksOf.get(recording) ?? [];
  return {
    id: musicbrainz.mbid,
    score,
    title: musicbrainz.title,
    ...(musicbrainz.lengthMs === null ? {} : { length: musicbrainz.lengthMs }),
    ...said('disambiguation', musicbrainz.disambiguation),
    video: musicbrainz.video ? true : null,
    'artist-credit': credit(recording.credits, true),
    ...said('first-release-date', recording.firstRelease),
    ...list('releases', tracks.map(foundOn)),
    ...list('isrcs', musicbrainz.isrcs),
    ...list('tags', votes(recording.genres, recording.seed)),
  };
}

/** An entry of `/artist?query=`. */
export function foundArtist(artist: MbArtist, score: number): object {
  return {
    id: artist.mbid,
    ...(artist.kind === null ? {} : { type: artist.kind, 'type-id': TYPE_IDS[artist.kind] }),
    score,
    ...(artist.gender === null ? {} : { 'gender-id': TYPE_IDS[artist.gender] }),
    name: artist.name,
    'sort-name': artist.sortName,
    ...(artist.gender === null ? {} : { gender: artist.gender.toLowerCase() }),
    ...(artist.country === null ? {} : { country: artist.country, area: foundArea(artist.country) }),
    ...said('disambiguation', artist.disambiguation),
    'life-span': {
      ...(artist.begin === null ? {} : { begin: artist.begin }),
      ...(artist.end === null ? {} : { end: artist.end }),
      ended: artist.end === null ? null : true,
    },
    ...list('aliases', artist.aliases.map(alias)),
    ...list('tags', votes(artist.genres, artist.seed)),
  };
}

/** An entry of `/release?query=`. */
export function foundRelease(album: MbRelease, score: number): object {
  const count = tracksOfRelease(album).length;
  return {
    ...plainRelease(album, score),
    'text-representation': { language: 'eng', script: 'Latn' },
    'artist-credit': credit(album.credits, false),
    ...said('barcode', album.release.barcode ?? ''),
    ...(album.label === null
      ? {}
      : {
          'label-info': [
            { ...said('catalog-number', album.release.catalogNumber ?? ''), label: { id: idFor(`label ${album.label}`), name: album.label } },
          ],
        }),
    'track-count': count,
    media: [{ format: album.release.format, 'disc-count': 0, 'track-count': count }],
    ...list('tags', votes(album.genres, album.seed)),
  };
}

/** A release on which a recording was found. */
function foundOn({ album, mbid, recording }: MbTrack): object {
  const tracks = tracksOfRelease(album);
  const at = tracks.findIndex((track) => track.mbid === mbid);
  const track = {
    id: mbid,
    number: String(at + 1),
    title: recording.musicbrainz.title,
    ...(recording.musicbrainz.lengthMs === null ? {} : { length: recording.musicbrainz.lengthMs }),
  };
  return {
    ...plainRelease(album),
    ...(sameCredits(album.credits, recording.credits) ? {} : { 'artist-credit': credit(album.credits, false) }),
    'track-count': tracks.length,
    media: [{ position: 1, format: album.release.format, track: [track], 'track-count': tracks.length, 'track-offset': at }],
  };
}

function plainRelease(album: MbRelease, score?: number): object {
  const { release } = album;
  const type = primaryType(album);
  const compilation = album.kind === 'compilation';
  return {
    id: release.mbid,
    ...(score === undefined ? {} : { score }),
    'status-id': TYPE_IDS[release.status],
    count: 1,
    title: album.title,
    status: release.status,
    ...said('disambiguation', release.disambiguation),
    'release-group': {
      id: release.group,
      'type-id': compilation ? TYPE_IDS['Compilation'] : TYPE_IDS[type],
      'primary-type-id': TYPE_IDS[type],
      title: album.title,
      'primary-type': type,
      ...(compilation ? { 'secondary-types': ['Compilation'], 'secondary-type-ids': [TYPE_IDS['Compilation']] } : {}),
    },
    ...said('date', release.date),
    ...(release.country === null
      ? {}
      : { country: release.country, 'release-events': [{ ...said('date', release.date), area: { ...eventArea(release.country) } }] }),
  };
}

function credit(credits: readonly Credit[], withAliases: boolean): object[] {
  return credits.map(({ artist, creditedAs, joinPhrase }) => ({
    name: creditedAs,
    ...said('joinphrase', joinPhrase),
    artist: mention(artist, withAliases),
  }));
}

function mention(artist: Artist, withAliases: boolean): object {
  return {
    id: artist.mbid,
    name: artist.name,
    'sort-name': artist.sortName,
    ...said('disambiguation', artist.disambiguation),
    ...(withAliases ? list('aliases', artist.aliases.map(alias)) : {}),
  };
}

function alias(name: string): object {
  return {
    'sort-name': name,
    'type-id': TYPE_IDS['Artist name'],
    name,
    locale: null,
    type: 'Artist name',
    primary: null,
    'begin-date': null,
    'end-date': null,
  };
}

function foundArea(country: string): object {
  const { id, name } = areaOf(country);
  return { id, type: 'Country', 'type-id': TYPE_IDS['Country'], name, 'sort-name': name, 'life-span': { ended: null } };
}

function eventArea(country: string): object {
  const { id, name } = areaOf(country);
  return { id, name, 'sort-name': name, 'iso-3166-1-codes': [country] };
}

function sameCredits(a: readonly Credit[], b: readonly Credit[]): boolean {
  return a.length === b.length && a.every((one, index) => one.artist === b[index]?.artist && one.creditedAs === b[index]?.creditedAs);
}

function said(name: string, text: string): object {
  return text === '' ? {} : { [name]: text };
}

function list(name: string, items: readonly unknown[]): object {
  return items.length === 0 ? {} : { [name]: items };
}
