import type { Album, Artist, MusicBrainzSide, Recording, ReleaseSide, Track, World } from '../world/world.ts';

/** An artist whom MusicBrainz has. */
export type MbArtist = Artist & { readonly mbid: string };
/** A recording that MusicBrainz has. */
export type MbRecording = Recording & { readonly musicbrainz: MusicBrainzSide };
/** An edition that MusicBrainz has. */
export type MbRelease = Album & { readonly release: ReleaseSide };
/** A track of such an edition. */
export type MbTrack = Track & { readonly mbid: string; readonly album: MbRelease; readonly recording: MbRecording };

/** What a page elsewhere is linked to. */
export interface Linked {
  readonly artists: MbArtist[];
  readonly recordings: MbRecording[];
  readonly releases: MbRelease[];
}

/** The part of the world that MusicBrainz has, by all that it can be asked by. */
export interface MusicBrainzCatalogue {
  readonly artists: readonly MbArtist[];
  readonly recordings: readonly MbRecording[];
  readonly releases: readonly MbRelease[];
  readonly artist: ReadonlyMap<string, MbArtist>;
  readonly recording: ReadonlyMap<string, MbRecording>;
  readonly release: ReadonlyMap<string, MbRelease>;
  /** The editions of a release group. */
  readonly group: ReadonlyMap<string, readonly MbRelease[]>;
  /** Ids that were merged into others. */
  readonly merged: ReadonlyMap<string, string>;
  readonly isrc: ReadonlyMap<string, readonly MbRecording[]>;
  readonly page: ReadonlyMap<string, Linked>;
  /** The places of a recording on releases. */
  readonly tracksOf: ReadonlyMap<Recording, readonly MbTrack[]>;
  /** The releases that an artist is credited on. */
  readonly releasesOf: ReadonlyMap<Artist, readonly MbRelease[]>;
  readonly recordingsOf: ReadonlyMap<Artist, readonly MbRecording[]>;
}

/** Reads the world once. */
export function createMusicBrainzCatalogue(world: World): MusicBrainzCatalogue {
  const artists = world.artists.filter((artist): artist is MbArtist => artist.mbid !== null);
  const recordings = world.recordings.filter((recording): recording is MbRecording => recording.musicbrainz !== null);
  const releases = world.albums.filter((album): album is MbRelease => album.release !== null && album.tracks.some((track) => track.mbid !== null));
  return {
    artists,
    recordings,
    releases,
    artist: new Map(artists.map((artist) => [artist.mbid, artist])),
    recording: new Map(recordings.map((recording) => [recording.musicbrainz.mbid, recording])),
    release: new Map(releases.map((release) => [release.release.mbid, release])),
    group: groupedBy(releases, (release) => [release.release.group]),
    merged: new Map(recordings.flatMap(({ musicbrainz }) => musicbrainz.formerMbids.map((former) => [former, musicbrainz.mbid] as const))),
    isrc: groupedBy(recordings, (recording) => recording.musicbrainz.isrcs),
    page: pages(artists, recordings, releases),
    tracksOf: groupedBy(releases.flatMap(tracksOfRelease), (track) => [track.recording as Recording]),
    releasesOf: groupedBy(releases, (release) => release.credits.map((credit) => credit.artist)),
    recordingsOf: groupedBy(recordings, (recording) => recording.credits.map((credit) => credit.artist)),
  };
}

/** The tracks of an edition, in order. */
export function tracksOfRelease(release: MbRelease): MbTrack[] {
  return release.tracks.filter((track): track is MbTrack => track.mbid !== null && track.recording.musicbrainz !== null);
}

function groupedBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function pages(artists: readonly MbArtist[], recordings: readonly MbRecording[], releases: readonly MbRelease[]): ReadonlyMap<string, Linked> {
  const linked = new Map<string, Linked>();
  const at = (url: string): Linked => {
    const known = linked.get(url) ?? { artists: [], recordings: [], releases: [] };
    linked.set(url, known);
    return known;
  };
  for (const artist of artists) for (const url of artist.pages) at(url).artists.push(artist);
  for (const recording of recordings) for (const url of recording.musicbrainz.pages) at(url).recordings.push(recording);
  for (const release of releases) for (const url of release.release.pages) at(url).releases.push(release);
  return linked;
}
