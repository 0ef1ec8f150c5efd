import type { KeyRecord } from './audio-features.ts';

/** A key without a claim about it: pitch class (C is 0, B is 11) and mode. */
export type Key = Pick<KeyRecord, 'pitchClass' | 'mode'>;

// By the key signature with fewer accidentals; of E flat minor and D sharp minor (six each) the more usual.
const TONICS = {
  MAJOR: ['C', 'Db', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'],
  MINOR: ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'G#', 'A', 'Bb', 'B'],
} as const satisfies Record<Key['mode'], readonly string[]>;

const NATURALS = new Map([
  ['C', 0],
  ['D', 2],
  ['E', 4],
  ['F', 5],
  ['G', 7],
  ['A', 9],
  ['B', 11],
]);
const ACCIDENTALS = new Map([
  ['', 0],
  ['#', 1],
  ['♯', 1],
  ['b', -1],
  ['♭', -1],
]);
const MODES = new Map<string, Key['mode']>([
  ['major', 'MAJOR'],
  ['maj', 'MAJOR'],
  ['minor', 'MINOR'],
  ['min', 'MINOR'],
]);
const KEY_NAME = /^([a-g])([#♯b♭]?)(?:[\s-]*(major|maj|minor|min)|(m))$/i;
const CAMELOT = /^(1[0-2]|[1-9])([AB])$/i;
const OPEN_KEY = /^(1[0-2]|[1-9])([dm])$/i;

/** The keynote by its usual name in that mode: `F#`, `Bb`. Throws a RangeError unless the pitch class is 0 to 11. */
export function tonicOf(key: Key): string {
  const tonic = TONICS[key.mode][key.pitchClass];
  if (tonic === undefined) throw noPitchClass(key);
  return tonic;
}

/** The key by name: `A minor`, `F# major`. Throws as `tonicOf` does. */
export function keyName(key: Key): string {
  return `${tonicOf(key)} ${key.mode.toLowerCase()}`;
}

/** The place on the Camelot wheel: A minor is `8A`, C major `8B`. Throws as `tonicOf` does. */
export function camelotOf(key: Key): string {
  return `${((fifthsFromC(key) + 7) % 12) + 1}${key.mode === 'MAJOR' ? 'B' : 'A'}`;
}

/** The place in Open Key: A minor is `1m`, C major `1d`. Throws as `tonicOf` does. */
export function openKeyOf(key: Key): string {
  return `${fifthsFromC(key) + 1}${key.mode === 'MAJOR' ? 'd' : 'm'}`;
}

/** The key that a name with its mode means: `A minor`, `Bb maj`, `F♯m`, `Cb Major`; null when it is no such name. */
export function parseKeyName(text: string): Key | null {
  const [, letter = '', accidental = '', word, short] = KEY_NAME.exec(text.trim()) ?? [];
  const natural = NATURALS.get(letter.toUpperCase());
  const shift = ACCIDENTALS.get(accidental.toLowerCase());
  const mode = word === undefined ? modeOfShort(short) : MODES.get(word.toLowerCase());
  if (natural === undefined || shift === undefined || mode === undefined) return null;
  return { pitchClass: (natural + shift + 12) % 12, mode };
}

/** The key at a place on the Camelot wheel (`8A`); null when the text is none. */
export function parseCamelot(text: string): Key | null {
  const [, place, letter = ''] = CAMELOT.exec(text.trim()) ?? [];
  return place === undefined ? null : keyAtFifth(Number(place) - 8, letter.toUpperCase() === 'B' ? 'MAJOR' : 'MINOR');
}

/** The key at a place in Open Key (`1m`); null when the text is none. */
export function parseOpenKey(text: string): Key | null {
  const [, place, letter = ''] = OPEN_KEY.exec(text.trim()) ?? [];
  return place === undefined ? null : keyAtFifth(Number(place) - 1, letter.toLowerCase() === 'd' ? 'MAJOR' : 'MINOR');
}

/** Steps on the circle of fifths from C major, or from its relative A minor: 0 to 11. */
function fifthsFromC(key: Key): number {
  if (!Number.isInteger(key.pitchClass) || key.pitchClass < 0 || key.pitchClass > 11) throw noPitchClass(key);
  return (7 * relativeMajor(key)) % 12;
}

function relativeMajor({ pitchClass, mode }: Key): number {
  return mode === 'MAJOR' ? pitchClass : (pitchClass + 3) % 12;
}

function keyAtFifth(fifths: number, mode: Key['mode']): Key {
  const major = (7 * (fifths + 12)) % 12;
  return { pitchClass: mode === 'MAJOR' ? major : (major + 9) % 12, mode };
}

/** `Am` is A minor and `AM` A major, as lead sheets write it. */
function modeOfShort(short: string | undefined): Key['mode'] | undefined {
  if (short === undefined) return undefined;
  return short === 'm' ? 'MINOR' : 'MAJOR';
}

function noPitchClass(key: Key): RangeError {
  return new RangeError(`A pitch class is a whole number from 0 (C) to 11 (B); received ${key.pitchClass}. An unknown key is null.`);
}
