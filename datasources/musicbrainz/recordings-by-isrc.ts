import type { Loaded } from '../../src/cache/cache.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { TrackRecord } from '../../src/model/track.ts';
import type { Lane } from '../../src/upstream/upstream.ts';
import type { MusicBrainzClient } from './client.ts';
import { anyOf } from './lucene.ts';
import { PAGE, PAGES } from './policy.ts';

/** Recordings by ISRC: one is looked up, several (at most 25) are one search. An ISRC that nothing carries is null. */
export async function recordingsByIsrc(client: MusicBrainzClient, isrcs: readonly string[], lane: Lane): Promise<Loaded<readonly TrackRecord[]>> {
  const [only, ...others] = isrcs;
  if (only === undefined) return new Map();
  if (others.length === 0) return new Map([[only, nullIfEmpty((await client.recordingsByIsrc(only, lane)) ?? [])]]);
  const hits = await searchAllPages(client, anyOf('isrc', isrcs), lane);
  return new Map(isrcs.map((isrc) => [isrc, nullIfEmpty(hits.filter((track) => track.isrcs.includes(isrc)))]));
}

/** Reads on while there is more; what cannot be read to its end proves nothing absent, and so is a failure. */
async function searchAllPages(client: MusicBrainzClient, query: string, lane: Lane): Promise<readonly TrackRecord[]> {
  const found: TrackRecord[] = [];
  for (let page = 0; page < PAGES.isrcSearch; page += 1) {
    const offset = page * PAGE.search;
    const { hits, total } = await client.searchRecordings(query, { limit: PAGE.search, offset }, lane);
    found.push(...hits.map((hit) => hit.record));
    if (offset + PAGE.search >= total) return found;
  }
  throw new ProviderError({
    provider: 'MUSICBRAINZ',
    code: 'BAD_RESPONSE',
    message: `MusicBrainz counts more than ${PAGES.isrcSearch * PAGE.search} recordings under one batch of ISRCs; ask for fewer at a time`,
  });
}

function nullIfEmpty(tracks: readonly TrackRecord[]): readonly TrackRecord[] | null {
  return tracks.length === 0 ? null : tracks;
}
