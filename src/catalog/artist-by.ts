import type { ArtistRecord } from '../model/artist.ts';
import type { EntityRef } from '../model/external-link.ts';
import { goesBy } from '../model/match.ts';
import { askArtist, createArtistNode, type ArtistNode } from './artist.ts';
import { notConfigured } from './asker.ts';
import { tellable, type Outcome } from './outcome.ts';
import { placedAs, type Placed } from './placement.ts';
import { ANCHORS, ARTIST_PRECEDENCE } from './precedence.ts';
import { startElsewhere } from './start-elsewhere.ts';
import type { Session } from './session.ts';

/** One way of naming an artist: at a provider, or by name. */
export type ArtistKey = { readonly ref: EntityRef } | { readonly name: string };

/** Finds the artist that the key names; null without problems means that there is none. */
export async function artistBy(session: Session, key: ArtistKey): Promise<Outcome<ArtistNode | null>> {
  return 'name' in key ? await artistByName(session, key.name) : await artistByRef(session, key.ref);
}

async function artistByRef(session: Session, ref: EntityRef): Promise<Outcome<ArtistNode | null>> {
  const { found, problem } = await askArtist(session, ref.provider, ref.id);
  if (found !== null) {
    const placed = { ref, reading: found, matchedBy: 'REQUESTED', confidence: 1 } as const;
    return { value: createArtistNode(session, [placed], { name: found.record.name }), problems: [] };
  }
  if (problem === null) return { value: null, problems: [] };
  const start = await startElsewhere(session, ref, askArtist);
  const name = start?.flatMap(({ reading }) => reading?.record.name ?? [])[0];
  if (start === null || name === undefined) return { value: null, problems: [problem] };
  return { value: createArtistNode(session, start, { name, failed: new Map([[ref.provider, problem]]) }), problems: [] };
}

/** The first artist of that name, by the most trusted provider that knows one; namesakes are told apart by asking with an id. */
async function artistByName(session: Session, name: string): Promise<Outcome<ArtistNode | null>> {
  const asked = session.asker.able('searchArtists');
  if (asked.length === 0) return { value: null, problems: ARTIST_PRECEDENCE.name.map(notConfigured) };
  const answers = await Promise.all(asked.map((provider) => session.asker.ask(provider, 'searchArtists', name)));
  const met = answers.flatMap(({ found }): Placed<ArtistRecord>[] => {
    const record = found?.record.find((scored) => goesBy(scored.record, name))?.record;
    return found === null || record === undefined ? [] : [placedAs('artist', { record, source: found.source }, 'SEARCH', 1)];
  });
  const best = ANCHORS.flatMap((provider) => met.find(({ ref }) => ref.provider === provider) ?? [])[0];
  if (best === undefined)
    return {
      value: null,
      problems: tellable(answers.map(({ problem }) => problem)),
    };
  // A search answers with less than a look-up: only the id is taken from it.
  return { value: createArtistNode(session, [{ ...best, reading: null }], { name: best.reading?.record.name ?? name }), problems: [] };
}
