import type { ImageRecord } from '../src/model/image.ts';

/** The smallest picture that is at least `minWidth` pixels wide, the largest when none is, or when nothing is asked for. `sizes` is largest first. */
export function imageAtLeast(sizes: readonly ImageRecord[] | null, minWidth: number | null | undefined): ImageRecord | null {
  const largest = sizes?.[0] ?? null;
  if (minWidth === null || minWidth === undefined) return largest;
  return sizes?.findLast(({ width }) => width !== null && width >= minWidth) ?? largest;
}
