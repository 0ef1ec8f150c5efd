import { createTitle } from './crowd-titles.ts';
import type { Vocabulary } from './crowd-words.ts';
import type { Dice } from './dice.ts';
import { isrc, mbid, spotifyId } from './identifiers.ts';
import type { Album, Artist, Credit, LastfmSide, MusicBrainzSide, Recording, Sound, SpotifyTrackSide } from './world.ts';

/** Every how many-th song is which odd case of life; mostly primes, so that the cases meet one another. */
const EVERY = {
  live: 29,
  remix: 31,
  remaster: 33, // versions: a suffix at Spotify, a disambiguation at MusicBrainz
  pair: 41,
  featuring: 17,
  trio: 97,
  otherCredit: 47, // credits
  onlySpotify: 12,
  onlyMusicBrainz: 19,
  noLastfm: 18, // who knows it
  noIsrc: 53,
  noIsrcEntered: 37,
  severalIsrcs: 23,
  sharedIsrc: 50,
  wrongIsrc: 211,
  lowerCaseIsrc: 101, // ISRCs
  noLength: 61,
  zeroDuration: 173,
  otherLength: 83,
  unknownToLastfm: 5, // durations
  merged: 71,
  video: 67,
  linked: 40,
  staleMbid: 13,
  noLastfmMbid: 4,
  explicit: 10,
} as const;

/** Nothing newer was submitted to AcousticBrainz. */
const SUBMISSIONS_ENDED = '2022-07';
/** Percent of the older recordings that were submitted: a third of all. */
const SUBMITTED = 46;

const KEYS = ['A', 'A#', 'B', 'C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#'] as const;
const HALLS = ['Paradiso', 'Roundhouse', 'Fillmore', 'Olympia', 'Sala Apolo', 'Berghain'] as const;

/** Which song of the crowd is made, and among what. */
export interface SongNumber {
  /** Counts all songs of the crowd. */
  readonly count: number;
  readonly artist: number;
  /** The artist so many further on. */
  readonly neighbour: (step: number) => Artist;
  /** Titles that are already on the album. */
  readonly titles: Set<string>;
  readonly words: Vocabulary;
  readonly previous: Recording | null;
}

/** A recording, and what Spotify has of it where Spotify has it. */
export interface Made {
  readonly recording: Recording;
  readonly spotify: SpotifyTrackSide | null;
}

/** The song with that number, for an album. */
export function createRecording(song: SongNumber, album: Album, dice: Dice): Made {
  const title = album.kind === 'single' && song.titles.size === 0 ? album.title : createTitle(song.words, song.titles, dice);
  song.titles.add(title);
  const version = versionOf(song, title, dice);
  const credits = creditsOf(song, album, version.remixer);
  const durationMs = song.count % EVERY.zeroDuration === 29 ? 0 : dice.between(118_000, 420_000);
  const codes = isrcsOf(song, album, dice);
  const atMusicBrainz = album.release !== null && (song.count % EVERY.onlySpotify !== 5 || album.spotify === null);
  const atSpotify = album.spotify !== null && (song.count % EVERY.onlyMusicBrainz !== 8 || !atMusicBrainz);
  const spotify = spotifySide(song, version.spotifyTitle + featuring(credits), durationMs, codes, dice);
  const musicbrainz = musicbrainzSide(song, version, durationMs, codes, atSpotify ? spotify.id : null, dice);
  const firstRelease = album.release?.date ?? '';
  const sound = soundOf(dice);
  const submitted = firstRelease !== '' && firstRelease < SUBMISSIONS_ENDED && dice.below(100) < SUBMITTED;
  const recording: Recording = {
    title,
    credits,
    durationMs,
    explicit: song.count % EVERY.explicit === 3,
    genres: album.genres.slice(0, 1 + (song.count % 3)),
    firstRelease,
    musicbrainz: atMusicBrainz ? musicbrainz : null,
    lastfm: lastfmSide(song, spotify.title, credits, durationMs, atMusicBrainz ? musicbrainz.mbid : null, dice),
    sound: atMusicBrainz && submitted ? sound : null,
    seed: dice.next(),
  };
  return { recording, spotify: atSpotify ? spotify : null };
}

/** Recordings that MusicBrainz alone has beside this one: another mix under the same ISRC, or the music video. */
export function otherRecordings(song: SongNumber, { recording }: Made, dice: Dice): readonly Made[] {
  const side = recording.musicbrainz;
  if (side === null) return [];
  const other = (changes: Partial<MusicBrainzSide>): Made => ({
    spotify: null,
    recording: {
      ...recording,
      lastfm: null,
      sound: null,
      seed: dice.next(),
      musicbrainz: { ...side, mbid: mbid(dice), formerMbids: [], pages: [], ...changes },
    },
  });
  const length = (side.lengthMs ?? recording.durationMs) + 1_000 * dice.between(4, 9);
  return [
    ...(song.count % EVERY.sharedIsrc === 7 && side.isrcs.length > 0 ? [other({ disambiguation: 'single version', lengthMs: length })] : []),
    ...(song.count % EVERY.video === 11 ? [other({ disambiguation: 'music video', video: true, lengthMs: length + 6_000 })] : []),
  ];
}

interface Version {
  readonly title: string;
  readonly spotifyTitle: string;
  readonly disambiguation: string;
  readonly remixer: Artist | null;
}

function versionOf({ count, neighbour }: SongNumber, title: string, dice: Dice): Version {
  const hall = dice.pick(HALLS);
  const year = dice.between(1998, 2024);
  const plain = { title, spotifyTitle: title, disambiguation: '', remixer: null };
  if (count % EVERY.live === 3) return { ...plain, spotifyTitle: `${title} - Live at ${hall}`, disambiguation: `live, ${year}-05-21: ${hall}` };
  if (count % EVERY.remaster === 7) return { ...plain, spotifyTitle: `${title} - ${year} Remaster` };
  if (count % EVERY.remix !== 5) return plain;
  const remixer = guest(neighbour, 3);
  return { ...plain, title: `${title} (${remixer.name} remix)`, spotifyTitle: `${title} - ${remixer.name} Remix`, remixer };
}

function creditsOf(song: SongNumber, album: Album, remixer: Artist | null): readonly Credit[] {
  const main = album.credits[0]?.artist ?? song.neighbour(0);
  const creditedAs = song.count % EVERY.otherCredit === 9 ? (main.aliases[0] ?? main.name.toUpperCase()) : main.name;
  const first = (joinPhrase: string): Credit => ({ artist: main, creditedAs, joinPhrase });
  const further = (step: number, joinPhrase: string): Credit => named(guest(song.neighbour, step), joinPhrase);
  if (remixer !== null) return [first('')];
  if (song.count % EVERY.trio === 5) return [first(', '), further(2, ' feat. '), further(9, '')];
  if (song.count % EVERY.pair === 0) return [first(' & '), further(5, '')];
  return song.count % EVERY.featuring === 3 ? [first(' feat. '), further(7, '')] : [first('')];
}

function named(artist: Artist, joinPhrase: string): Credit {
  return { artist, creditedAs: artist.name, joinPhrase };
}

/** The next artist whom both Spotify and MusicBrainz know: a guest is credited at both. */
function guest(neighbour: (step: number) => Artist, step: number): Artist {
  for (let further = step; ; further += 1) {
    const artist = neighbour(further);
    if (artist.mbid !== null && artist.spotifyId !== null) return artist;
  }
}

function featuring(credits: readonly Credit[]): string {
  const from = credits.findIndex((credit) => credit.joinPhrase === ' feat. ');
  return from === -1
    ? ''
    : ` (feat. ${credits
        .slice(from + 1)
        .map((credit) => credit.creditedAs)
        .join(' & ')})`;
}

/** The code of this delivery first; the others are of other deliveries. */
function isrcsOf({ count, artist }: SongNumber, album: Album, dice: Dice): readonly string[] {
  const year = Number((album.release?.date ?? album.spotify?.date ?? '').slice(0, 4)) || 2000;
  const country = album.credits[0]?.artist.country ?? 'QM';
  const code = (delivery: number): string => isrc(country, artist + 1_000, year + (delivery > 0 ? 1 : 0), count + 25_000 * delivery);
  dice.next();
  if (count % EVERY.noIsrc === 17) return [];
  if (count % EVERY.remaster === 7) return [code(1), code(0)];
  return count % EVERY.severalIsrcs === 11 ? [code(0), code(1), code(2)] : [code(0)];
}

function spotifySide({ count }: SongNumber, title: string, durationMs: number, codes: readonly string[], dice: Dice): SpotifyTrackSide {
  const code = codes[0] ?? null;
  return {
    id: spotifyId(dice),
    title,
    durationMs,
    isrc: count % EVERY.lowerCaseIsrc === 20 ? (code?.toLowerCase() ?? null) : code,
    popularity: dice.below(75),
  };
}

function musicbrainzSide(
  song: SongNumber,
  version: Version,
  durationMs: number,
  codes: readonly string[],
  spotify: string | null,
  dice: Dice,
): MusicBrainzSide {
  const { count, previous } = song;
  const wrong = count % EVERY.wrongIsrc === 9 ? (previous?.musicbrainz?.isrcs.slice(0, 1) ?? []) : [];
  const entered = count % EVERY.noIsrcEntered === 13 ? [] : codes;
  return {
    mbid: mbid(dice),
    formerMbids: count % EVERY.merged === 33 ? [mbid(dice)] : [],
    title: version.title,
    disambiguation: version.disambiguation,
    lengthMs: count % EVERY.noLength === 19 ? null : lengthOf(count, durationMs === 0 ? 200_000 : durationMs, dice),
    isrcs: [...new Set([...entered, ...wrong])].sort(),
    video: false,
    pages: spotify !== null && count % EVERY.linked === 16 ? [`https://open.spotify.com/track/${spotify}`] : [],
  };
}

/** Within 2 s of Spotify's for most, whole seconds for a third; far off for some. */
function lengthOf(count: number, durationMs: number, dice: Dice): number {
  const apart = count % EVERY.otherLength === 31 ? dice.between(5_000, 15_000) : dice.between(-1_400, 1_400);
  const length = durationMs + apart;
  return count % 3 === 0 ? Math.round(length / 1_000) * 1_000 : length;
}

function lastfmSide(
  song: SongNumber,
  title: string,
  credits: readonly Credit[],
  durationMs: number,
  recording: string | null,
  dice: Dice,
): LastfmSide | null {
  const { count, previous } = song;
  const artist = credits[0]?.artist.name ?? '';
  const listeners = Math.floor(30 * 2 ** (dice.below(1_300) / 100));
  const playcount = listeners * dice.between(2, 30);
  const other = mbid(dice);
  if (count % EVERY.noLastfm === 4) return null;
  if (count % EVERY.noLastfm === 13) return { artist, title, mbid: null, durationMs: 0, listeners: 2, playcount: 4, fake: true };
  const claimed = count % EVERY.staleMbid === 6 ? (previous?.musicbrainz?.mbid ?? other) : count % EVERY.noLastfmMbid === 1 ? null : recording;
  return {
    artist,
    title,
    mbid: claimed,
    durationMs: count % EVERY.unknownToLastfm === 2 ? 0 : Math.floor(durationMs / 1_000) * 1_000,
    listeners,
    playcount,
    fake: false,
  };
}

function soundOf(dice: Dice): Sound {
  return {
    bpm: dice.between(62_000, 184_000) / 1_000,
    key: dice.pick(KEYS),
    scale: dice.pick(['major', 'minor']),
    danceable: dice.between(20, 990) / 1_000,
  };
}
