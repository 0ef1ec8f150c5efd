import { primaryType } from './shapes.ts';
import { tracksOfRelease, type MbArtist, type MbRecording, type MusicBrainzCatalogue } from './catalogue.ts';
import type { SearchSpace } from './search-space.ts';
import type { Credit } from '../world/world.ts';

type Field<T> = (item: T) => readonly string[];

/** What recordings are searched by. */
export function recordingSpace({ recordings, tracksOf }: MusicBrainzCatalogue): SearchSpace {
  const of = <T>(read: (recording: MbRecording) => readonly T[]) => reading(recordings, read);
  const releases: Field<MbRecording> = (recording) => (tracksOf.get(recording) ?? []).map((track) => track.album.title);
  const numbers = (read: (recording: MbRecording) => number | null) => readingNumber(recordings, read);
  return {
    count: recordings.length,
    anywhere: ['recording', 'artist', 'release'],
    texts: {
      recording: of((recording) => [recording.musicbrainz.title]),
      artist: of((recording) => [creditLine(recording.credits), ...namesOf(recording.credits)]),
      artistname: of((recording) => recording.credits.map((credit) => credit.artist.name)),
      creditname: of((recording) => recording.credits.map((credit) => credit.creditedAs)),
      release: of(releases),
      comment: of((recording) => [recording.musicbrainz.disambiguation]),
      tag: of((recording) => recording.genres),
    },
    values: {
      rid: of((recording) => [recording.musicbrainz.mbid]),
      isrc: of((recording) => recording.musicbrainz.isrcs),
      arid: of((recording) => recording.credits.flatMap((credit) => credit.artist.mbid ?? [])),
      reid: of((recording) => (tracksOf.get(recording) ?? []).map((track) => track.album.release.mbid)),
      rgid: of((recording) => (tracksOf.get(recording) ?? []).map((track) => track.album.release.group)),
      tid: of((recording) => (tracksOf.get(recording) ?? []).map((track) => track.mbid)),
      video: of((recording) => [String(recording.musicbrainz.video)]),
      firstreleasedate: of((recording) => [recording.firstRelease]),
      status: of((recording) => (tracksOf.get(recording) ?? []).map((track) => track.album.release.status)),
      country: of((recording) => (tracksOf.get(recording) ?? []).flatMap((track) => track.album.release.country ?? [])),
      primarytype: of((recording) => (tracksOf.get(recording) ?? []).map((track) => primaryType(track.album))),
    },
    numbers: {
      dur: numbers((recording) => recording.musicbrainz.lengthMs),
      qdur: numbers(({ musicbrainz }) => (musicbrainz.lengthMs === null ? null : Math.floor(musicbrainz.lengthMs / 2_000))),
    },
  };
}

/** What artists are searched by. */
export function artistSpace({ artists }: MusicBrainzCatalogue): SearchSpace {
  const of = <T>(read: (artist: MbArtist) => readonly T[]) => reading(artists, read);
  return {
    count: artists.length,
    anywhere: ['artist', 'alias', 'sortname'],
    texts: {
      artist: of((artist) => [artist.name]),
      name: of((artist) => [artist.name]),
      alias: of((artist) => artist.aliases),
      sortname: of((artist) => [artist.sortName]),
      comment: of((artist) => [artist.disambiguation]),
      tag: of((artist) => artist.genres),
    },
    values: {
      arid: of((artist) => [artist.mbid]),
      country: of((artist) => (artist.country === null ? [] : [artist.country])),
      type: of((artist) => (artist.kind === null ? [] : [artist.kind])),
      gender: of((artist) => (artist.gender === null ? [] : [artist.gender])),
    },
    numbers: {},
  };
}

/** What releases are searched by. */
export function releaseSpace({ releases }: MusicBrainzCatalogue): SearchSpace {
  const of = <T>(read: (release: (typeof releases)[number]) => readonly T[]) => reading(releases, read);
  return {
    count: releases.length,
    anywhere: ['release', 'artist'],
    texts: {
      release: of((album) => [album.title]),
      artist: of((album) => [creditLine(album.credits), ...namesOf(album.credits)]),
      label: of((album) => (album.label === null ? [] : [album.label])),
      tag: of((album) => album.genres),
    },
    values: {
      reid: of((album) => [album.release.mbid]),
      rgid: of((album) => [album.release.group]),
      arid: of((album) => album.credits.flatMap((credit) => credit.artist.mbid ?? [])),
      barcode: of((album) => (album.release.barcode === null ? [] : [album.release.barcode])),
      catno: of((album) => (album.release.catalogNumber === null ? [] : [album.release.catalogNumber])),
      country: of((album) => (album.release.country === null ? [] : [album.release.country])),
      date: of((album) => [album.release.date]),
      format: of((album) => [album.release.format]),
      status: of((album) => [album.release.status]),
      primarytype: of((album) => [primaryType(album)]),
      type: of((album) => [primaryType(album)]),
    },
    numbers: { tracks: readingNumber(releases, (album) => tracksOfRelease(album).length) },
  };
}

function reading<I, T>(items: readonly I[], read: (item: I) => readonly T[]): (entry: number) => readonly T[] {
  return (entry) => {
    const item = items[entry];
    return item === undefined ? [] : read(item);
  };
}

function readingNumber<I>(items: readonly I[], read: (item: I) => number | null): (entry: number) => number | null {
  return (entry) => {
    const item = items[entry];
    return item === undefined ? null : read(item);
  };
}

function creditLine(credits: readonly Credit[]): string {
  return credits.map((credit) => credit.creditedAs + credit.joinPhrase).join('');
}

/** An artist is found by any of their names. */
function namesOf(credits: readonly Credit[]): readonly string[] {
  return credits.flatMap((credit) => [credit.creditedAs, credit.artist.name, ...credit.artist.aliases]);
}
