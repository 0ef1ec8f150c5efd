import type { EntityRef } from '../model/external-link.ts';
import type { AlbumRecord } from '../model/album.ts';
import { confidenceOfAlbums, JOIN_CONFIDENCE } from '../model/match.ts';
import { askAlbum, createAlbumNode, type AlbumNode } from './album.ts';
import { notConfigured } from './asker.ts';
import { tellable, type Outcome } from './outcome.ts';
import { placedAs, type Placed } from './placement.ts';
import { ALBUM_PRECEDENCE } from './precedence.ts';
import { startElsewhere } from './start-elsewhere.ts';
import type { Session } from './session.ts';

/** One way of naming an album: at a provider, or by UPC or EAN (digits). */
export type AlbumKey = { readonly ref: EntityRef } | { readonly upc: string };

/** Finds the album that the key names; null without problems means that there is none. */
export async function albumBy(session: Session, key: AlbumKey): Promise<Outcome<AlbumNode | null>> {
  return 'upc' in key ? await albumByUpc(session, key.upc) : await albumByRef(session, key.ref);
}

async function albumByRef(session: Session, ref: EntityRef): Promise<Outcome<AlbumNode | null>> {
  const { found, problem } = await askAlbum(session, ref.provider, ref.id);
  if (found !== null)
    return { value: createAlbumNode(session, [{ ref, reading: found, matchedBy: 'REQUESTED', confidence: 1 }], null), problems: [] };
  if (problem === null) return { value: null, problems: [] };
  const start = await startElsewhere(session, ref, askAlbum);
  return start === null
    ? { value: null, problems: [problem] }
    : { value: createAlbumNode(session, start, null, new Map([[ref.provider, problem]])), problems: [] };
}

async function albumByUpc(session: Session, upc: string): Promise<Outcome<AlbumNode | null>> {
  const asked = session.asker.able('albumsByUpc');
  if (asked.length === 0) return { value: null, problems: ALBUM_PRECEDENCE.upc.map(notConfigured) };
  const answers = await Promise.all(asked.map((provider) => session.asker.ask(provider, 'albumsByUpc', upc)));
  const all = answers.flatMap(({ found }) =>
    found === null ? [] : found.record.slice(0, 1).map((record) => placedAs('album', { record, source: found.source }, 'UPC', 1)),
  );
  const [first, ...others] = all;
  if (first === undefined)
    return {
      value: null,
      problems: tellable(answers.map(({ problem }) => problem)),
    };
  const start = [first, ...others.filter((other) => agrees(first, other))].map((placed) => idOnly(placed));
  return { value: createAlbumNode(session, start, first.reading?.record ?? null), problems: [] };
}

function agrees(a: Placed<AlbumRecord>, b: Placed<AlbumRecord>): boolean {
  return a.reading !== null && b.reading !== null && confidenceOfAlbums(a.reading.record, b.reading.record) >= JOIN_CONFIDENCE;
}

/** A search answers with less than a look-up (no UPC, no label): only the id is taken from it. */
function idOnly(placed: Placed<AlbumRecord>): Placed<AlbumRecord> {
  return { ...placed, reading: null };
}
