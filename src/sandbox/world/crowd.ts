import { albumPlan, createAlbum, type AlbumDraft } from './crowd-albums.ts';
import { crowdArtists, vocabularyOf } from './crowd-artists.ts';
import { createRecording, otherRecordings, type Made, type SongNumber } from './crowd-recordings.ts';
import { createDice, type Dice } from './dice.ts';
import { mbid, spotifyId } from './identifiers.ts';
import type { Album, Artist, World } from './world.ts';

/** The crowd is grown until it has that many tracks. */
const CROWD_TRACKS = 20_500;

/** Never changed: ids of the crowd are in people's notes and benchmarks. */
const SEED = 0x6d69_7864;

/** Compilations by Various Artists, each of so many recordings that are on other albums too. */
const COMPILATIONS = { count: 40, tracks: 15 } as const;

/** Makes the crowd: always the same one. `variousArtists` is credited on its compilations. */
export function crowdWorld(variousArtists: Artist): World {
  const dice = createDice(SEED);
  const artists = crowdArtists(dice);
  const made: Made[] = [];
  const albums: Album[] = [];
  let tracks = 0;
  for (let number = 0; tracks < CROWD_TRACKS; number += 1) {
    const plan = albumPlan(
      number % artists.length,
      Math.floor(number / artists.length),
      artistAt(artists, number),
      partnerOf(artists, number),
      number,
    );
    const draft = createAlbum(plan, dice);
    fill(draft, number, artists, made, dice);
    albums.push(draft.album);
    tracks += draft.tracks.length;
  }
  for (let number = 0; number < COMPILATIONS.count; number += 1) albums.push(compilation(number, albums.length, variousArtists, made, dice));
  return { artists, albums, recordings: made.map(({ recording }) => recording), tracks: albums.flatMap((album) => album.tracks) };
}

function artistAt(artists: readonly Artist[], number: number): Artist {
  const artist = artists[number % artists.length];
  if (artist === undefined) throw new Error('the crowd has no artists; crowdArtists must make some');
  return artist;
}

/** Somebody whom both Spotify and MusicBrainz know. */
function partnerOf(artists: readonly Artist[], number: number): Artist {
  const near = Array.from({ length: 20 }, (_, step) => artistAt(artists, number + 4 + step));
  return near.find((artist) => artist.spotifyId !== null && artist.mbid !== null) ?? artistAt(artists, number);
}

/** Puts new recordings on the album, until it is as long as planned. */
function fill(draft: AlbumDraft, number: number, artists: readonly Artist[], made: Made[], dice: Dice): void {
  const artist = number % artists.length;
  const titles = new Set<string>();
  for (let place = 0; place < draft.length; place += 1) {
    const song: SongNumber = {
      count: made.length,
      artist,
      neighbour: (step) => artistAt(artists, artist + step),
      titles,
      words: vocabularyOf(artist),
      previous: made.at(-1)?.recording ?? null,
    };
    const first = createRecording(song, draft.album, dice);
    const all = [first, ...otherRecordings(song, first, dice)];
    for (const each of all) placeOn(draft, each, dice);
    made.push(...all);
  }
}

function compilation(number: number, albumNumber: number, artist: Artist, made: readonly Made[], dice: Dice): Album {
  const credits = [{ artist, creditedAs: artist.name, joinPhrase: '' }];
  const plan = { title: `Now in Rotation, Vol. ${number + 1}`, kind: 'compilation', length: COMPILATIONS.tracks, genres: [], country: 'XW' } as const;
  const draft = createAlbum({ ...plan, number: albumNumber, credits, year: dice.between(1995, 2024), everywhere: true }, dice);
  while (draft.tracks.length < COMPILATIONS.tracks) {
    const picked = made[dice.below(made.length)];
    // The same recording under another Spotify id: an ISRC search then finds both.
    if (picked?.spotify != null) placeOn(draft, { ...picked, spotify: { ...picked.spotify, id: spotifyId(dice) } }, dice);
  }
  return draft.album;
}

function placeOn({ album, tracks }: AlbumDraft, { recording, spotify }: Made, dice: Dice): void {
  const id = mbid(dice);
  tracks.push({
    album,
    recording,
    spotify: album.spotify === null ? null : spotify,
    mbid: album.release === null || recording.musicbrainz === null ? null : id,
  });
}
