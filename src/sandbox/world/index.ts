import { crowdWorld } from './crowd.ts';
import { knownWorld } from './known.ts';
import type { Recording, Track, World } from './world.ts';

/** A track that all four providers know by an unambiguous ISRC. */
export interface SharedTrack {
  readonly artist: string;
  readonly title: string;
  readonly isrc: string;
  readonly spotifyId: string;
  readonly recordingMbid: string;
  readonly artistSpotifyId: string | null;
  readonly artistMbid: string | null;
}

let built: World | null = null;

/** The one world of this process, built at the first call. */
export function theWorld(): World {
  return (built ??= buildWorld());
}

/** Builds a world; every one is equal to every other. */
export function buildWorld(): World {
  const known = knownWorld();
  const variousArtists = known.artists.find((artist) => artist.name === 'Various Artists');
  if (variousArtists === undefined) throw new Error('known-artists.ts has no Various Artists, whom the compilations of the crowd credit; add them');
  const crowd = crowdWorld(variousArtists);
  return {
    artists: [...known.artists, ...crowd.artists],
    albums: [...known.albums, ...crowd.albums],
    recordings: [...known.recordings, ...crowd.recordings],
    tracks: [...known.tracks, ...crowd.tracks],
  };
}

/** The first `count` tracks of the crowd that Spotify, MusicBrainz, Last.fm and AcousticBrainz all know under one ISRC that nothing else has. */
export function worldTracks(count = Infinity): readonly SharedTrack[] {
  const world = theWorld();
  const owners = ownersOfIsrcs(world.recordings);
  const shared: SharedTrack[] = [];
  for (const track of world.tracks.slice(knownWorld().tracks.length)) {
    if (shared.length >= count) break;
    const found = sharedTrack(track, owners);
    if (found !== null) shared.push(found);
  }
  return shared;
}

/** The known recordings of that title, in the order of known-records.ts: `knownRecordings('Strobe')[0]`. */
export function knownRecordings(title: string): readonly Recording[] {
  return theWorld()
    .recordings.slice(0, knownWorld().recordings.length)
    .filter((recording) => recording.title === title);
}

function ownersOfIsrcs(recordings: readonly Recording[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const recording of recordings) for (const isrc of recording.musicbrainz?.isrcs ?? []) owners.set(isrc, (owners.get(isrc) ?? 0) + 1);
  return owners;
}

function sharedTrack({ album, recording, spotify }: Track, owners: ReadonlyMap<string, number>): SharedTrack | null {
  const { musicbrainz, lastfm, sound } = recording;
  const artist = recording.credits[0]?.artist;
  if (spotify === null || musicbrainz === null || lastfm === null || sound === null || artist === undefined) return null;
  const [isrc] = musicbrainz.isrcs;
  const plain =
    album.kind !== 'compilation' && !lastfm.fake && musicbrainz.isrcs.length === 1 && musicbrainz.lengthMs !== null && spotify.durationMs > 0;
  if (!plain || isrc === undefined || isrc !== spotify.isrc || owners.get(isrc) !== 1 || Math.abs(musicbrainz.lengthMs - spotify.durationMs) > 2_000)
    return null;
  return {
    artist: artist.name,
    title: spotify.title,
    isrc,
    spotifyId: spotify.id,
    recordingMbid: musicbrainz.mbid,
    artistSpotifyId: artist.spotifyId,
    artistMbid: artist.mbid,
  };
}
