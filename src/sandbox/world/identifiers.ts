import type { Dice } from './dice.ts';

const BASE62 = Buffer.from('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 'latin1');
const HEX = Buffer.from('0123456789abcdef', 'latin1');
const DASH = 0x2d;

// Written byte by byte: a string that is put together with + keeps its parts, and there are 80,000 of these.
const letters = Buffer.alloc(36);

/** A Spotify id: 22 characters of base 62. The first digit is small, since the number behind it has 128 bits. */
export function spotifyId(dice: Dice): string {
  let bits = dice.next();
  for (let digit = 0; digit < 22; digit += 1) {
    if (digit % 5 === 4) bits = dice.next();
    letters[digit] = BASE62[bits % (digit === 0 ? 7 : 62)] ?? DASH;
    bits = Math.floor(bits / 62);
  }
  return letters.toString('latin1', 0, 22);
}

/** A MusicBrainz id: a UUID of version 4. */
export function mbid(dice: Dice): string {
  let bits = 0;
  for (let place = 0, digit = 0; place < 36; place += 1) {
    if (place === 8 || place === 13 || place === 18 || place === 23) {
      letters[place] = DASH;
      continue;
    }
    if (digit % 8 === 0) bits = dice.next();
    letters[place] = HEX[hexDigit(digit, bits & 15)] ?? DASH;
    bits >>>= 4;
    digit += 1;
  }
  return letters.toString('latin1', 0, 36);
}

/** The thirteenth digit tells the version, the seventeenth the variant. */
function hexDigit(digit: number, value: number): number {
  if (digit === 12) return 4;
  return digit === 16 ? 8 + (value & 3) : value;
}

/** An ISRC of a registrant (0 to 46655), a year and a number; unique as long as these three are. */
export function isrc(country: string, registrant: number, year: number, designation: number): string {
  const owner = registrant.toString(36).toUpperCase().padStart(3, '0');
  return `${country}${owner}${String(year % 100).padStart(2, '0')}${String(designation).padStart(5, '0')}`;
}

/** An EAN-13 (`06…` to `09…`) with its check digit. */
export function ean(dice: Dice): string {
  const digits = `0${dice.between(6, 9)}${String(dice.next()).padStart(10, '0').slice(-10)}0`.slice(0, 12);
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
}
