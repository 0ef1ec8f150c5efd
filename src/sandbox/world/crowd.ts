import { crowdArtists, vocabularyOf } from './crowd-artists.ts';
import { albumPlan, createAlbum, type AlbumDraft } from './crowd-albums.ts';
import { createRecording, otherRecordings, placeOn, type SongNumber } from './crowd-recordings.ts';
import { createDice } from './dice.ts';
import type { Album, Artist, Credit, Recording, World } from './world.ts';

/** The crowd is grown until it has that many tracks. */
const CROWD_TRACKS = 20_500;

/** Never changed: ids of the crowd are in people's notes and benchmarks. */
const SEED = 0x6d69_7864;

/** Compilations by Various Artists, of that many recordings each. */
const COMPILATIONS = { count: 40, tracks: 15 } as const;

/** Makes the crowd: always the same one. `variousArtists` is credited on its compilations. */
export function crowdWorld(variousArtists: Artist): World {
  const dice = createDice(SEED);
  const artists = crowdArtists(dice);
  const recordings: Recording[] = [];
  const albums: Album[] = [];
  let tracks = 0;
  const add = (draft: AlbumDraft): void => {
    albums.push(draft.album);
    tracks += draft.tracks.length;
  };
  for (let round = 0; tracks < CROWD_TRACKS; round += 1) {
    artists.forEach((artist, number) => {
      if (tracks >= CROWD_TRACKS) return;
      const draft = createAlbum(albumPlan(number, round, artist, albums.length), dice);
      const titles = new Set<string>();
      for (let place = 0; place < draft.length; place += 1) {
        const song: SongNumber = { count: recordings.length, artist: number, neighbour: (step) => artists[(number + step) % artists.length] ?? artist, titles, words: vocabularyOf(number), previous: recordings.at(-1) ?? null };
        const recording = createRecording(song, draft.album, dice);
        const others = otherRecordings(song, recording, dice);
        for (const each of [recording, ...others]) placeOn(draft, each, song.count, dice);
        recordings.push(recording, ...others);
      }
      add(draft);
    });
  }
  for (let number = 0; number < COMPILATIONS.count; number += 1) add(compilation(number, variousArtists, recordings, albums.length, dice));
  return { artists, albums, recordings, tracks: albums.flatMap((album) => album.tracks) };
}

function compilation(number: number, artist: Artist, recordings: readonly Recording[], albumNumber: number, dice: ReturnType<typeof createDice>): AlbumDraft {
  const credits: readonly Credit[] = [{ artist, creditedAs: artist.name, joinPhrase: '' }];
  const draft = createAlbum({ number: albumNumber, title: `Now in Rotation, Vol. ${number + 1}`, credits, kind: 'compilation', length: COMPILATIONS.tracks, year: dice.between(1995, 2024), genres: [], country: 'XW', everywhere: true }, dice);
  while (draft.tracks.length < COMPILATIONS.tracks) {
    const recording = recordings[dice.below(recordings.length)];
    if (recording?.musicbrainz?.video === false) placeOn(draft, recording, dice.below(1_000_000) * 2 + 1, dice);
  }
  return draft;
}
