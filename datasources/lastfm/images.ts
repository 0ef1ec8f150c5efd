import type { ImageRecord } from '../../src/model/image.ts';
import { PLACEHOLDER_IMAGE } from './policy.ts';
import type { ImageWire } from './wire.ts';

/** `/i/u/174s/` is a square, `/i/u/300x300/` says both sides. */
const SIZE = /\/i\/u\/(?:(\d{1,5})s|(\d{1,5})x(\d{1,5}))\//;

/** Pictures, largest first, each once; without the empty ones and the star that stands for none. */
export function imagesOf(wire: readonly ImageWire[]): readonly ImageRecord[] {
  const urls = new Set(wire.map((image) => image['#text']).filter((url) => url.startsWith('https://') && !url.includes(PLACEHOLDER_IMAGE)));
  return [...urls].map(imageOf).toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
}

function imageOf(url: string): ImageRecord {
  const [, side, width, height] = SIZE.exec(url) ?? [];
  return { url, width: pixels(side ?? width), height: pixels(side ?? height) };
}

function pixels(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
