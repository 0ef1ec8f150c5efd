import { COUNTRIES, GENRES, LATIN, OTHER_SCRIPTS, type Vocabulary } from './crowd-words.ts';
import type { Dice } from './dice.ts';
import { mbid, spotifyId } from './identifiers.ts';
import type { Artist } from './world.ts';

/** How many artists the crowd has. */
const CROWD_ARTISTS = 2_200;

/** Every how many-th artist is an odd case; prime, so that the cases meet one another. */
const EVERY = {
  otherScript: 11,
  band: 3,
  slash: 53,
  plus: 59,
  ampersand: 29,
  comma: 61,
  namesake: 97,
  onlySpotify: 31,
  onlyMusicBrainz: 37,
  unpictured: 23,
  alias: 5,
  staleMbid: 13,
  countryless: 19,
  dateless: 7,
  ended: 9,
} as const;

/** The words that an artist's names are made of; the songs take theirs from the same. */
export function vocabularyOf(number: number): Vocabulary {
  if (number % EVERY.otherScript !== 4) return LATIN;
  return OTHER_SCRIPTS[Math.floor(number / EVERY.otherScript) % OTHER_SCRIPTS.length] ?? LATIN;
}

/** The artists of the crowd, in the order of their numbers. */
export function crowdArtists(dice: Dice): readonly Artist[] {
  const taken = new Set<string>();
  const artists: Artist[] = [];
  for (let number = 0; number < CROWD_ARTISTS; number += 1) {
    const namesake = number % EVERY.namesake === 41 ? artists[number - 7] : undefined;
    const name = namesake?.name ?? untaken(taken, () => nameOf(number, dice));
    artists.push(artistOf(number, name, namesake !== undefined, dice));
  }
  return artists;
}

function untaken(taken: Set<string>, make: () => string): string {
  let name = make();
  for (let attempt = 2; taken.has(name); attempt += 1) name = attempt < 5 ? make() : `${name} ${attempt}`;
  taken.add(name);
  return name;
}

function nameOf(number: number, dice: Dice): string {
  const words = vocabularyOf(number);
  if (words !== LATIN)
    return isBand(number)
      ? joined(words, dice.pick(words.qualities), dice.pick(words.things))
      : joined(words, dice.pick(words.lastNames), dice.pick(words.firstNames));
  if (number % EVERY.slash === 1)
    return `${dice.pick(words.things).slice(0, 2).toUpperCase()}/${dice.pick(words.things).slice(0, 2).toUpperCase()}${dice.below(90)}`;
  if (number % EVERY.plus === 2) return `${dice.pick(words.things)} + ${dice.pick(words.things)}`;
  if (number % EVERY.ampersand === 6) return `${dice.pick(words.lastNames)} & ${dice.pick(words.lastNames)}`;
  if (number % EVERY.comma === 8) return `${dice.pick(words.firstNames)}, The ${dice.pick(words.things)}`;
  if (isBand(number))
    return `${number % 2 === 0 ? 'The ' : ''}${dice.pick(words.qualities)} ${dice.pick(words.things)}${number % 4 === 0 ? 's' : ''}`;
  return `${dice.pick(words.firstNames)} ${dice.pick(words.lastNames)}`;
}

function joined(words: Vocabulary, first: string, second: string): string {
  return first + words.space + second;
}

function isBand(number: number): boolean {
  return number % EVERY.band === 0;
}

function artistOf(number: number, name: string, isNamesake: boolean, dice: Dice): Artist {
  const words = vocabularyOf(number);
  const ids = { mbid: mbid(dice), spotify: spotifyId(dice), other: mbid(dice) };
  const atMusicBrainz = number % EVERY.onlySpotify !== 3;
  const atSpotify = number % EVERY.onlyMusicBrainz !== 5 || !atMusicBrainz;
  const listeners = Math.floor(40 * 2 ** (dice.below(1_400) / 100));
  const born = dice.between(1940, 2003);
  return {
    name,
    sortName: sortNameOf(name, number, words),
    kind: isBand(number) ? 'Group' : 'Person',
    gender: isBand(number) ? null : dice.pick(['Male', 'Female']),
    country: number % EVERY.countryless === 2 ? null : words === LATIN ? dice.pick(COUNTRIES) : words.country,
    disambiguation: isNamesake ? `${dice.pick(GENRES)} artist` : '',
    aliases: aliasesOf(name, number, words, dice),
    begin:
      number % EVERY.dateless === 3 ? null : isBand(number) ? String(born + 22) : `${born}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`,
    end: number % EVERY.ended === 5 ? String(Math.min(2025, born + 22 + dice.between(3, 30))) : null,
    genres: [dice.pick(GENRES), dice.pick(GENRES), dice.pick(GENRES)].filter((genre, index, all) => all.indexOf(genre) === index),
    mbid: atMusicBrainz ? ids.mbid : null,
    spotifyId: atSpotify ? ids.spotify : null,
    lastfmMbid: number % EVERY.staleMbid === 1 ? ids.other : atMusicBrainz && number % 3 !== 1 ? ids.mbid : null,
    listeners,
    playcount: listeners * dice.between(4, 60),
    followers: listeners * dice.between(1, 4),
    popularity: Math.min(90, Math.round(Math.log2(listeners) * 4)),
    pictured: number % EVERY.unpictured !== 7,
    pages: atMusicBrainz ? pagesOf(number, name, atSpotify ? ids.spotify : null, dice) : [],
    seed: dice.next(),
  };
}

/** A part of the artists, since no editor has linked them all; the addresses are written as MusicBrainz cleans them up. */
function pagesOf(number: number, name: string, spotify: string | null, dice: Dice): string[] {
  const discogs = dice.between(100_000, 9_000_000);
  const apple = dice.between(100_000_000, 1_700_000_000);
  return [
    ...(spotify !== null && number % 2 === 0 ? [`https://open.spotify.com/artist/${spotify}`] : []),
    ...(number % 3 === 0 ? [`https://www.discogs.com/artist/${discogs}`] : []),
    ...(number % 4 === 0 ? [`https://music.apple.com/${number % 8 === 0 ? 'us' : 'gb'}/artist/${apple}`] : []),
    ...(number % 5 === 0 ? [`https://www.last.fm/music/${encodeURIComponent(name).replaceAll('%20', '+')}`] : []),
  ];
}

function sortNameOf(name: string, number: number, words: Vocabulary): string {
  if (name.startsWith('The ')) return `${name.slice(4)}, The`;
  const [first, ...rest] = name.split(' ');
  return words === LATIN && !isBand(number) && rest.length === 1 ? `${rest[0]}, ${first}` : name;
}

function aliasesOf(name: string, number: number, words: Vocabulary, dice: Dice): string[] {
  if (words !== LATIN) return [`${dice.pick(LATIN.firstNames)} ${dice.pick(LATIN.lastNames)}`];
  if (name.includes(' & ')) return [name.replace(' & ', ' and ')];
  if (name.includes('/')) return [name.replace('/', '')];
  return number % EVERY.alias === 0 ? [`${name.replace(/^The /, '')} Band`] : [];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
