import type { AlbumKind } from '../../src/model/album-mention.ts';
import { comparePartialDates } from '../../src/model/partial-date.ts';
import { VARIOUS_ARTISTS } from './policy.ts';
import type { ReleaseMentionWire } from './wire.ts';

const RANKS = { ALBUM: 0, EP: 1, SINGLE: 2, LIVE: 3, COMPILATION: 4, OTHER: 5 } as const satisfies Record<AlbumKind, number>;
const UNKNOWN_RANK = 6;

/** The kind of a release by its group: the secondary types say more than the primary one. */
export function albumKindOf(group: ReleaseMentionWire['release-group']): AlbumKind | null {
  const secondary = group?.['secondary-types'] ?? [];
  if (secondary.includes('Live')) return 'LIVE';
  if (secondary.includes('Compilation')) return 'COMPILATION';
  switch (group?.['primary-type'] ?? null) {
    case null:
      return null;
    case 'Album':
      return 'ALBUM';
    case 'Single':
      return 'SINGLE';
    case 'EP':
      return 'EP';
    default:
      return 'OTHER';
  }
}

/** The release by which a recording is best known first: official, album before single before compilation, not Various Artists, early. */
export function bestKnownFirst(releases: readonly ReleaseMentionWire[]): ReleaseMentionWire[] {
  return releases.toSorted(
    (a, b) =>
      Number(b.status === 'Official') - Number(a.status === 'Official') ||
      rankOf(a) - rankOf(b) ||
      Number(isVarious(a)) - Number(isVarious(b)) ||
      compareDates(a.date || null, b.date || null) ||
      compare(a.id, b.id),
  );
}

/** Partial dates, early before late; what is unknown is late. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePartialDates(a, b);
}

function rankOf(release: ReleaseMentionWire): number {
  const kind = albumKindOf(release['release-group']);
  return kind === null ? UNKNOWN_RANK : RANKS[kind];
}

function isVarious(release: ReleaseMentionWire): boolean {
  return release['artist-credit'].some((credit) => credit.artist.id === VARIOUS_ARTISTS);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
