import type { Reply } from '../player.ts';
import { serviceError } from './errors.ts';

/** What an answer is to contain beyond the plain entity. */
export type Includes = ReadonlySet<string>;

/** The resources that take `inc`. */
export type Resource = 'recording' | 'isrc' | 'artist' | 'release' | 'release-group' | 'url';

const PERSONAL = ['user-tags', 'user-genres', 'user-ratings'] as const;
const COMMON = ['aliases', 'annotation', 'tags', 'genres', 'ratings', ...PERSONAL] as const;

/** Genres are refused at `isrc`, and so are release groups. */
const ALLOWED: Readonly<Record<Resource, readonly string[]>> = {
  recording: ['artists', 'releases', 'artist-credits', 'puids', 'isrcs', 'release-groups', 'work-level-rels', 'media', 'discids', ...COMMON],
  isrc: ['artists', 'releases', 'puids', 'isrcs', 'artist-credits', 'aliases', 'tags', 'user-tags', 'ratings', 'user-ratings'],
  artist: ['recordings', 'releases', 'release-groups', 'works', 'media', 'discids', 'artist-credits', 'isrcs', 'various-artists', ...COMMON],
  release: [
    'artists',
    'artist-credits',
    'labels',
    'recordings',
    'release-groups',
    'media',
    'discids',
    'isrcs',
    'recording-level-rels',
    'work-level-rels',
    'release-group-level-rels',
    ...COMMON,
  ],
  'release-group': ['artists', 'artist-credits', 'releases', 'media', 'discids', ...COMMON],
  url: [],
};

const RELATIONS = /^(?:area|artist|event|genre|instrument|label|place|recording|release|release-group|series|url|work)-rels$/;

/** Reads `inc`: one parameter, its values joined by `+`, a space or `%2B`. The 400 for a value that the resource does not take. */
export function readIncludes(resource: Resource, query: URLSearchParams): Includes | Reply {
  const given = query.getAll('inc');
  if (given.length > 1) return serviceError(400, 'Inc arguments must be combined with a space (+ or %20), but you provided multiple parameters');
  const values = (given[0] ?? '').split(/[ +]+/).filter((value) => value !== '');
  const bad = values.find((value) => !ALLOWED[resource].includes(value) && !RELATIONS.test(value));
  if (bad !== undefined) return serviceError(400, `${bad} is not a valid inc parameter for the ${resource} resource.`);
  return new Set(values.map((value) => (value === 'artists' && resource !== 'artist' ? 'artist-credits' : value)));
}
