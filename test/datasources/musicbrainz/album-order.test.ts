import { describe, expect, it } from 'vitest';
import { albumKindOf, bestKnownFirst } from '../../../datasources/musicbrainz/album-order.ts';
import { weightedGenres } from '../../../datasources/musicbrainz/genres.ts';
import { VARIOUS_ARTISTS } from '../../../datasources/musicbrainz/policy.ts';
import { recording, type ReleaseMentionWire } from '../../../datasources/musicbrainz/wire.ts';

function releases(...wire: readonly object[]): readonly ReleaseMentionWire[] {
  return recording.parse({ id: 'r', title: 't', releases: wire.map((release) => ({ title: 't', ...release })) }).releases;
}

const group = (primary: string | null, ...secondary: string[]) => ({
  'release-group': { id: 'g', 'primary-type': primary, 'secondary-types': secondary },
});
const various = { 'artist-credit': [{ name: 'Various Artists', artist: { id: VARIOUS_ARTISTS, name: 'Various Artists' } }] };

describe('bestKnownFirst', () => {
  it('puts official first, then album, single, compilation, then what is not by Various Artists, then early', () => {
    const ordered = bestKnownFirst(
      releases(
        { id: 'bootleg', status: 'Bootleg', date: '1990', ...group('Album') },
        { id: 'compilation', status: 'Official', date: '1991', ...group('Album', 'Compilation') },
        { id: 'various', status: 'Official', date: '1990', ...group('Album'), ...various },
        { id: 'undated', status: 'Official', ...group('Album') },
        { id: 'late', status: 'Official', date: '1998', ...group('Album') },
        { id: 'early-year', status: 'Official', date: '1997', ...group('Album') },
        { id: 'early-day', status: 'Official', date: '1997-05-21', ...group('Album') },
        { id: 'single', status: 'Official', date: '1990', ...group('Single') },
        { id: 'untyped', status: 'Official', date: '1990' },
      ),
    );
    expect(ordered.map((release) => release.id)).toEqual([
      'early-day',
      'early-year',
      'late',
      'undated',
      'various',
      'single',
      'compilation',
      'untyped',
      'bootleg',
    ]);
  });

  it.each([
    [['Album', 'Live'], 'LIVE'],
    [['Album', 'Compilation'], 'COMPILATION'],
    [['Album', 'Soundtrack'], 'ALBUM'],
    [['EP'], 'EP'],
    [['Single'], 'SINGLE'],
    [['Broadcast'], 'OTHER'],
    [[null], null],
  ] as const)('calls %j %s', ([primary, ...secondary], kind) => {
    const [release] = releases({ id: 'x', ...group(primary, ...secondary) });
    expect(albumKindOf(release?.['release-group'] ?? null)).toBe(kind);
  });
});

describe('weightedGenres', () => {
  const voted = (...tags: readonly (readonly [string, number])[]) => tags.map(([name, count]) => ({ name, count }));

  it('weighs by the most voted and leaves out what nobody voted for', () => {
    expect(weightedGenres(voted(['pop', 1], ['house', 4], ['noise', 0], ['bad', -2]), [])).toEqual([
      { name: 'house', weight: 1 },
      { name: 'pop', weight: 0.25 },
    ]);
  });

  it('takes the tags when no genre is left', () => {
    expect(weightedGenres(voted(['noise', 0]), voted(['rock', 2]))).toEqual([{ name: 'rock', weight: 1 }]);
    expect(weightedGenres([], [])).toEqual([]);
  });
});
