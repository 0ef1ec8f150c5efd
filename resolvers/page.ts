import { BadInput } from '../src/errors/bad-input.ts';
import { decodeCursor, encodeCursor } from '../src/model/cursor.ts';

/** Where a page starts and how long it is. */
export interface Slice {
  readonly offset: number;
  readonly first: number;
}

/** What every connection of the schema is made of. */
export interface Connection<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly nodes: readonly N[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** `first` within 1 and `most`, or BadInput that says so. */
export function checkFirst(first: number, most: number): number {
  if (first >= 1 && first <= most) return first;
  throw new BadInput('first', `first must be from 1 to ${most}, got ${first}; ask for less and go on with the cursor`);
}

/** Reads `first` and `after`; cursors of lists with a fixed order hold the position of their element. */
export function readSlice(kind: string, first: number, after: string | null | undefined, most: number): Slice {
  const offset = after === null || after === undefined ? 0 : positionOf(kind, after) + 1;
  return { offset, first: checkFirst(first, most) };
}

function positionOf(kind: string, after: string): number {
  const position = Number(decodeCursor(kind, after));
  if (Number.isSafeInteger(position) && position >= 0) return position;
  throw new BadInput('after', `after must be a cursor that this list returned, got one that holds no position; leave it out for the first page`);
}

/** A page of a list that is at hand whole. */
export function sliceList<T>(all: readonly T[], { offset, first }: Slice): { readonly items: readonly T[]; readonly total: number } {
  return { items: all.slice(offset, offset + first), total: all.length };
}

/** The connection of a page; `total` null when nobody counted, and then a full page promises another. */
export function connection<T, N>(kind: string, slice: Slice, items: readonly T[], total: number | null, nodeOf: (item: T) => N): Connection<N> {
  const edges = items.map((item, index) => ({ cursor: encodeCursor(kind, slice.offset + index), node: nodeOf(item) }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: pageInfo(slice, edges, total), totalCount: total };
}

/** Where the page stands in the whole. */
export function pageInfo({ offset, first }: Slice, edges: readonly { readonly cursor: string }[], total: number | null): PageInfo {
  const hasNextPage = total === null ? edges.length === first : offset + edges.length < total;
  return { hasNextPage, hasPreviousPage: offset > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
}

/** The connection of a list that nobody can answer. */
export function emptyConnection(): Connection<never> {
  return { edges: [], nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, totalCount: null };
}
