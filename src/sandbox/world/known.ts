import { createDice, seedOf, type Dice } from './dice.ts';
import { ean, mbid, spotifyId } from './identifiers.ts';
import { KNOWN_ALBUMS, type KnownAlbum, type KnownCredit } from './known-albums.ts';
import { KNOWN_ARTISTS, type KnownArtist } from './known-artists.ts';
import { KNOWN_RECORDS, type KnownRecord } from './known-records.ts';
import type { Album, Artist, Credit, LastfmSide, MusicBrainzSide, Recording, SpotifyTrackSide, Track, World } from './world.ts';

/** The known records as a world of their own, in the order of the tables. */
export function knownWorld(): World {
  const artists = new Map(KNOWN_ARTISTS.map((known) => [known.name, artistOf(known)]));
  const credited = (credits: readonly KnownCredit[]): Credit[] => credits.map((credit) => creditOf(credit, artists));
  const drafts = new Map(KNOWN_ALBUMS.map((known) => [known.key, albumOf(known, credited(known.credits))]));
  const recordings = KNOWN_RECORDS.map((known) => {
    const album = drafted(drafts, known.album);
    const recording = recordingOf(known, known.credits === undefined ? album.album.credits : credited(known.credits), album.album);
    place(album, recording, {
      id: known.spotifyId,
      title: known.spotifyTitle ?? known.title,
      durationMs: known.durationMs,
      isrc: known.isrcs[0] ?? null,
      popularity: known.popularity ?? 40,
    });
    for (const other of known.alsoOn ?? []) place(drafted(drafts, other.album), recording, deliveryOf(known, other));
    return recording;
  });
  const albums = [...drafts.values()].map((draft) => draft.album);
  return { artists: [...artists.values()], albums, recordings, tracks: albums.flatMap((album) => album.tracks) };
}

interface AlbumDraft {
  readonly album: Album;
  readonly tracks: Track[];
}

function drafted(drafts: ReadonlyMap<string, AlbumDraft>, key: string): AlbumDraft {
  const draft = drafts.get(key);
  if (draft === undefined) throw new Error(`known-albums.ts has no album with the key ${key}, which known-records.ts names; add it`);
  return draft;
}

function creditOf([name, joinPhrase = '', creditedAs = name]: KnownCredit, artists: ReadonlyMap<string, Artist>): Credit {
  const artist = artists.get(name);
  if (artist === undefined) throw new Error(`known-artists.ts has no artist ${name}, whom a known record credits; add them`);
  return { artist, creditedAs, joinPhrase };
}

function artistOf(known: KnownArtist): Artist {
  const dice = diceFor('artist', known.name);
  const id = known.mbid ?? mbid(dice);
  const spotify = known.spotifyId ?? spotifyId(dice);
  const [listeners, playcount] = known.lastfm;
  return {
    name: known.name,
    sortName: known.sortName ?? known.name,
    kind: known.kind,
    gender: known.gender ?? null,
    country: known.country,
    disambiguation: known.disambiguation ?? '',
    aliases: known.aliases ?? [],
    begin: known.begin ?? null,
    end: known.end ?? null,
    genres: known.genres,
    mbid: id,
    spotifyId: spotify,
    lastfmMbid: known.lastfmMbid ?? id,
    listeners: listeners * 1_000 + dice.below(1_000),
    playcount: playcount * 1_000 + dice.below(1_000),
    followers: listeners * 2_400 + dice.below(10_000),
    popularity: Math.min(95, 40 + Math.round(Math.log2(1 + listeners) * 4)),
    pictured: true,
    pages: [`https://open.spotify.com/artist/${spotify}`, ...(known.pages ?? [])],
    seed: dice.next(),
  };
}

function albumOf(known: KnownAlbum, credits: readonly Credit[]): AlbumDraft {
  const dice = diceFor('album', known.key);
  const barcode = known.barcode ?? ean(dice);
  const tracks: Track[] = [];
  const id = known.spotifyId ?? spotifyId(dice);
  const album: Album = {
    title: known.title,
    credits,
    kind: known.kind,
    label: known.label,
    genres: credits[0]?.artist.genres.slice(0, 2) ?? [],
    spotify:
      known.only === 'musicbrainz'
        ? null
        : { id, upc: known.upc ?? barcode, date: known.date, precision: precisionOf(known.date), pictured: true, popularity: dice.between(30, 80) },
    release:
      known.only === 'spotify'
        ? null
        : {
            mbid: known.mbid ?? mbid(dice),
            group: known.group ?? mbid(dice),
            barcode,
            date: known.date,
            country: known.country,
            catalogNumber: known.catalogNumber ?? null,
            format: known.format,
            status: 'Official',
            disambiguation: '',
            pages: known.only === 'musicbrainz' ? [] : [`https://open.spotify.com/album/${id}`],
          },
    tracks,
    seed: dice.next(),
  };
  return { album, tracks };
}

function precisionOf(date: string): 'year' | 'month' | 'day' {
  if (date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}

function recordingOf(known: KnownRecord, credits: readonly Credit[], album: Album): Recording {
  const dice = diceFor('recording', `${known.album}/${known.title}/${known.disambiguation ?? ''}`);
  const musicbrainz = album.release === null ? null : musicbrainzOf(known, dice);
  return {
    title: known.title,
    credits,
    durationMs: known.durationMs,
    explicit: known.explicit ?? false,
    genres: known.genres ?? album.genres,
    firstRelease: known.firstRelease ?? album.release?.date ?? '',
    musicbrainz,
    lastfm: lastfmOf(known, credits, musicbrainz, dice),
    sound: known.sound === undefined ? null : { bpm: known.sound[0], key: known.sound[1], scale: known.sound[2], danceable: known.sound[3] },
    seed: dice.next(),
  };
}

function musicbrainzOf(known: KnownRecord, dice: Dice): MusicBrainzSide {
  return {
    mbid: known.mbid ?? mbid(dice),
    formerMbids: known.title === 'Strobe' ? [mbid(dice)] : [],
    title: known.title,
    disambiguation: known.disambiguation ?? '',
    lengthMs: known.lengthMs === undefined ? known.durationMs : known.lengthMs,
    isrcs: [...known.isrcs].sort(),
    video: known.video ?? false,
    pages: known.pages ?? [],
  };
}

function lastfmOf(known: KnownRecord, credits: readonly Credit[], musicbrainz: MusicBrainzSide | null, dice: Dice): LastfmSide | null {
  const artist = credits[0]?.artist.name;
  if (known.lastfm === null || artist === undefined) return null;
  const [listeners, playcount] = known.lastfm;
  return {
    artist,
    title: known.lastfmTitle ?? known.title,
    mbid: known.lastfmMbid ?? musicbrainz?.mbid ?? null,
    durationMs: Math.floor(known.durationMs / 1_000) * 1_000,
    listeners: listeners * 1_000 + dice.below(1_000),
    playcount: playcount * 1_000 + dice.below(1_000),
    fake: false,
  };
}

/** What Spotify has of a recording on one album; the id is null where it has nothing, and made up where nobody wrote it down. */
type Delivery = Omit<SpotifyTrackSide, 'id'> & { readonly id: string | null | undefined };

/** The same recording on a further album: with another id there, and sometimes as a remaster with its own code. */
function deliveryOf(known: KnownRecord, other: NonNullable<KnownRecord['alsoOn']>[number]): Delivery {
  return {
    id: other.spotifyId,
    title: other.title ?? known.spotifyTitle ?? known.title,
    durationMs: other.durationMs ?? known.durationMs,
    isrc: other.isrc ?? known.isrcs[0] ?? null,
    popularity: other.popularity ?? known.popularity ?? 40,
  };
}

/** Puts a recording on an album, after those that are there. */
function place({ album, tracks }: AlbumDraft, recording: Recording, delivery: Delivery): void {
  const dice = diceFor('track', `${album.title}/${album.kind}/${recording.title}/${tracks.length}`);
  const made = { spotify: spotifyId(dice), musicbrainz: mbid(dice) };
  const atSpotify = album.spotify !== null && delivery.id !== null;
  tracks.push({
    album,
    recording,
    mbid: album.release === null || recording.musicbrainz === null ? null : made.musicbrainz,
    spotify: atSpotify ? { ...delivery, id: delivery.id ?? made.spotify } : null,
  });
}

function diceFor(kind: string, name: string): Dice {
  return createDice(seedOf(`known ${kind} ${name}`));
}
