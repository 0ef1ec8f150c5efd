import type { Reply } from '../player.ts';
import { apiError } from './errors.ts';

/** Which part of a list is asked for. */
export interface PageAsked {
  readonly limit: number;
  readonly offset: number;
}

/** Reads `limit` and `offset`; the 400 where they are out of range. */
export function pageAsked(
  query: URLSearchParams,
  bounds: { readonly limit: number; readonly max: number; readonly maxOffset?: number },
): PageAsked | Reply {
  const limit = wholeNumber(query.get('limit'), bounds.limit);
  const offset = wholeNumber(query.get('offset'), 0);
  if (limit === null || limit < 1 || limit > bounds.max) return apiError(400, 'Invalid limit');
  if (offset === null || offset < 0 || offset > (bounds.maxOffset ?? 100_000)) return apiError(400, 'Invalid offset');
  return { limit, offset };
}

/** A paging object. */
export function slice<T>(all: readonly T[], { limit, offset }: PageAsked, hrefAt: (offset: number) => string, shape: (item: T) => object): object {
  return {
    href: hrefAt(offset),
    items: all.slice(offset, offset + limit).map(shape),
    limit,
    next: offset + limit < all.length ? hrefAt(offset + limit) : null,
    offset,
    previous: offset > 0 ? hrefAt(Math.max(0, offset - limit)) : null,
    total: all.length,
  };
}

function wholeNumber(text: string | null, otherwise: number): number | null {
  if (text === null) return otherwise;
  return /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}
