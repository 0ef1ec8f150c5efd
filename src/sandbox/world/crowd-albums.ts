import { LABELS } from './crowd-words.ts';
import { vocabularyOf } from './crowd-artists.ts';
import type { Dice } from './dice.ts';
import { ean, mbid, spotifyId } from './identifiers.ts';
import type { Album, Artist, Credit, ReleaseSide, SpotifyAlbumSide, Track } from './world.ts';

/** Every how many-th album is an odd case. */
const EVERY = {
  onlySpotify: 17,
  onlyMusicBrainz: 19,
  dateless: 43,
  zeroDate: 131,
  year: 7,
  month: 11,
  unpictured: 29,
  upcless: 41,
  gtin14: 13,
  promotion: 37,
  linked: 6,
  labelless: 9,
  together: 27,
} as const;

const FORMATS = ['CD', 'Digital Media', '12" Vinyl', 'CD', 'Digital Media', 'Cassette'] as const;

/** What is decided of an album before it is made. */
export interface AlbumPlan {
  readonly number: number;
  readonly title: string;
  readonly credits: readonly Credit[];
  readonly kind: Album['kind'];
  /** Songs on it. */
  readonly length: number;
  readonly year: number;
  readonly genres: readonly string[];
  readonly country: string | null;
  /** At Spotify and at MusicBrainz for sure. */
  readonly everywhere: boolean;
}

/** An album that is being filled. */
export interface AlbumDraft {
  readonly album: Album;
  readonly tracks: Track[];
  readonly length: number;
}

/** An artist's album of a round: long ones first, then singles and EPs among them; now and then with a partner. */
export function albumPlan(artistNumber: number, round: number, artist: Artist, partner: Artist, number: number): AlbumPlan {
  const kind = (['album', 'single', 'album', 'ep'] as const)[round % 4] ?? 'album';
  const length = { album: 7 + (artistNumber % 6), single: 1 + (artistNumber % 2), ep: 4, compilation: 15 }[kind];
  const words = vocabularyOf(artistNumber);
  const thing = words.things[(artistNumber * 7 + round * 3) % words.things.length] ?? words.things[0];
  const quality = words.qualities[(artistNumber * 5 + round) % words.qualities.length] ?? words.qualities[0];
  return {
    number,
    title: quality + words.space + thing + (kind === 'ep' ? ' EP' : ''),
    credits: number % EVERY.together === 14 ? [named(artist, ' & '), named(partner, '')] : [named(artist, '')],
    kind,
    length,
    year: 1966 + ((artistNumber * 13 + round * 3) % 61),
    genres: artist.genres,
    country: artist.country,
    everywhere: false,
  };
}

/** An empty album, to be filled with `length` songs. */
export function createAlbum(plan: AlbumPlan, dice: Dice): AlbumDraft {
  const tracks: Track[] = [];
  const barcode = plan.number % EVERY.upcless === 8 ? null : ean(dice);
  const date = `${plan.year}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`;
  const spotify = spotifySide(plan, barcode, date, dice);
  const album: Album = {
    title: plan.title,
    credits: plan.credits,
    kind: plan.kind,
    label: plan.number % EVERY.labelless === 4 ? null : dice.pick(LABELS),
    genres: plan.genres,
    spotify,
    release: releaseSide(plan, barcode, date, spotify, dice),
    tracks,
    seed: dice.next(),
  };
  return { album, tracks, length: plan.length };
}

function spotifySide(plan: AlbumPlan, barcode: string | null, date: string, dice: Dice): SpotifyAlbumSide | null {
  const id = spotifyId(dice);
  const popularity = dice.below(70);
  const known = plan.credits.every((credit) => credit.artist.spotifyId !== null);
  const elsewhere = plan.credits.every((credit) => credit.artist.mbid !== null);
  if (!known || (elsewhere && !plan.everywhere && plan.number % EVERY.onlyMusicBrainz === 6)) return null;
  const precision = plan.number % EVERY.year === 2 ? 'year' : plan.number % EVERY.month === 3 ? 'month' : 'day';
  const cut = { year: 4, month: 7, day: 10 }[precision];
  const zero = plan.number % EVERY.zeroDate === 5;
  const upc = barcode === null || plan.number % EVERY.gtin14 !== 1 ? barcode : `0${barcode}`;
  return {
    id,
    upc,
    date: zero ? '0000' : date.slice(0, cut),
    precision: zero ? 'year' : precision,
    pictured: plan.number % EVERY.unpictured !== 11,
    popularity,
  };
}

function releaseSide(plan: AlbumPlan, barcode: string | null, date: string, spotify: SpotifyAlbumSide | null, dice: Dice): ReleaseSide | null {
  const ids = { release: mbid(dice), group: mbid(dice) };
  const catalogue = dice.between(100, 999);
  const known = plan.credits.every((credit) => credit.artist.mbid !== null);
  if (!known || (spotify !== null && !plan.everywhere && plan.number % EVERY.onlySpotify === 9)) return null;
  return {
    mbid: ids.release,
    group: ids.group,
    barcode,
    date: plan.number % EVERY.dateless === 10 ? '' : date.slice(0, plan.number % EVERY.year === 2 ? 4 : plan.number % EVERY.month === 3 ? 7 : 10),
    country: plan.number % 5 === 0 ? 'XW' : plan.country,
    catalogNumber: plan.number % EVERY.labelless === 4 ? null : `MXD ${catalogue}`,
    format: FORMATS[plan.number % FORMATS.length] ?? 'CD',
    status: plan.number % EVERY.promotion === 12 ? 'Promotion' : 'Official',
    disambiguation: plan.number % 47 === 13 ? 'deluxe edition' : '',
    pages: spotify !== null && plan.number % EVERY.linked === 0 ? [`https://open.spotify.com/album/${spotify.id}`] : [],
  };
}

function named(artist: Artist, joinPhrase: string): Credit {
  return { artist, creditedAs: artist.name, joinPhrase };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
