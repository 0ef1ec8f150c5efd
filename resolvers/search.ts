import { searchAlbums, searchArtists, searchTracks, type SearchResult } from '../src/catalog/search.ts';
import { BadInput } from '../src/errors/bad-input.ts';
import type { Provider } from '../src/model/provider.ts';
import { encodeCursor } from '../src/model/cursor.ts';
import type { Resolvers, TrackSearch } from './generated/types.ts';
import { pageInfo, readSlice, sliceList } from './page.ts';

/** As many hits as one page may hold. */
const MOST_HITS = 50;
/** Longer texts find nothing at any provider. */
const LONGEST_TEXT = 300;

interface SearchArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of a ranked result, with who could not look. */
async function searchPage<N>(kind: string, { first, after }: SearchArguments, find: () => Promise<SearchResult<N>>) {
  const slice = readSlice(kind, first ?? 10, after, MOST_HITS);
  const { hits, problems } = await find();
  const { items, total } = sliceList(hits, slice);
  const edges = items.map(({ node, score, foundBy }, index) => ({ cursor: encodeCursor(kind, slice.offset + index), node, score, foundBy }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(slice, edges, total),
    problems: problems.map(({ provider, code, message, retryAt }) => ({ provider, code, message, retryAt: retryAt ?? null })),
  };
}

function words({ text, artist, title }: TrackSearch): { text: string | null; artist: string | null; title: string | null } {
  const query = { text: trimmed('text', text), artist: trimmed('artist', artist), title: trimmed('title', title) };
  if (query.text !== null || query.artist !== null || query.title !== null) return query;
  throw new BadInput('query', 'query must have at least one of text, artist and title that is not empty, got none');
}

function trimmed(name: string, value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text.length > LONGEST_TEXT)
    throw new BadInput(`query.${name}`, `query.${name} must be at most ${LONGEST_TEXT} characters, got ${text.length}; shorten it`);
  return text === '' ? null : text;
}

function unique(providers: readonly Provider[] | null | undefined): readonly Provider[] | null {
  return providers === null || providers === undefined ? null : [...new Set(providers)];
}

export const search = {
  Query: {
    searchTracks: async (_, args, { session }) =>
      await searchPage('track-search', args, () => searchTracks(session, words(args.query), unique(args.providers))),
    searchArtists: async (_, args, { session }) => {
      const name = trimmed('name', args.query.name);
      if (name === null) throw new BadInput('query.name', 'query.name must not be empty; write the name of an artist');
      return await searchPage('artist-search', args, () => searchArtists(session, name, unique(args.providers)));
    },
    searchAlbums: async (_, args, { session }) =>
      await searchPage('album-search', args, () => searchAlbums(session, words(args.query), unique(args.providers))),
  },
} satisfies Resolvers;
