import { createMusicBrainz } from '../../../datasources/musicbrainz/index.ts';
import type { Arrival, Script } from '../../support/provider-double.ts';
import { describeDatasource, urlOf } from './suite.ts';

const UNKNOWN = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const MBID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describeDatasource({
  provider: 'MUSICBRAINZ',
  create: createMusicBrainz,
  settings: (url) => ({ baseUrl: `${url}/ws/2` }),
  // It has none.
  secrets: [],
  ask: async (questions, key) => (await questions.trackById?.(key)) ?? null,
  known: (n) => `0dad432b-16cc-4bf0-8961-${n.toString(16).padStart(12, '0')}`,
  idOf: (key) => key,
  unknown: UNKNOWN,
  // One is looked up, several are one search.
  cost: (keys) => Math.ceil(keys / 25),
  isData: () => true,
  answer,
  wrongType: { id: 7, title: 'Seven', recordings: 'none' },
  drift: ({ body }) => ({ body: { ...(body as object), length: 'long' } }),
  drifted: { field: 'durationMs', empty: null, kept: 'title' },
});

function answer(arrival: Arrival): Script {
  const url = urlOf(arrival);
  const query = url.searchParams.get('query');
  if (query !== null) {
    const recordings = (query.match(MBID) ?? [])
      .filter((mbid) => mbid !== UNKNOWN)
      .map(recordingOf)
      .toReversed();
    return { body: { created: '2026-11-21T00:00:00Z', count: recordings.length, offset: 0, recordings } };
  }
  const mbid = url.pathname.split('/').at(-1) ?? '';
  return mbid === UNKNOWN
    ? { status: 404, body: { error: 'Not Found', help: 'For usage, please see: https://musicbrainz.org/development/mmd' } }
    : { body: recordingOf(mbid) };
}

function recordingOf(id: string): object {
  return { id, score: 100, title: `Recording ${id}`, length: 200_000, video: false, 'artist-credit': [], isrcs: [] };
}
