import type { Dice } from './dice.ts';

const BASE62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A Spotify id: 22 characters of base 62. The first digit is small, since the number behind it has 128 bits. */
export function spotifyId(dice: Dice): string {
  let id = String(dice.below(7));
  while (id.length < 22) {
    let bits = dice.next();
    for (let digit = 0; digit < 5 && id.length < 22; digit += 1) {
      id += BASE62[bits % 62];
      bits = Math.floor(bits / 62);
    }
  }
  return id;
}

/** A MusicBrainz id: a UUID of version 4. */
export function mbid(dice: Dice): string {
  const [a, b, c, d] = [hex(dice.next()), hex(dice.next()), hex(dice.next()), hex(dice.next())];
  const variant = '89ab'[dice.below(4)];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

/** An ISRC of a registrant (0 to 46655), a year and a number; unique as long as these three are. */
export function isrc(country: string, registrant: number, year: number, designation: number): string {
  const owner = registrant.toString(36).toUpperCase().padStart(3, '0');
  return `${country}${owner}${String(year % 100).padStart(2, '0')}${String(designation).padStart(5, '0')}`;
}

/** An EAN-13 (`06…` to `09…`) with its check digit. */
export function ean(dice: Dice): string {
  const digits = `0${dice.between(6, 9)}${String(dice.next()).padStart(10, '0').slice(-10)}0`.slice(0, 12);
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
