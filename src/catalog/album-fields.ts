import type { AlbumKind, AlbumMention } from '../model/album-mention.ts';
import type { AlbumRecord } from '../model/album.ts';
import type { ImageRecord } from '../model/image.ts';
import { PROVIDERS, type Provider } from '../model/provider.ts';
import type { Source } from '../model/reading.ts';
import type { AlbumNode } from './album.ts';
import { anchorOf } from './anchor.ts';
import { creditsOf, type CreditNode } from './credits.ts';
import { plainField } from './field.ts';
import { linksOf, type LinkNode } from './links.ts';
import { settled, tellable, type Outcome } from './outcome.ts';
import { ALBUM_PRECEDENCE } from './precedence.ts';
import type { Session } from './session.ts';
import type { TrackNode } from './track.ts';
import { mentionedTrack } from './track-fields.ts';

/** The id that names this album from now on. */
export async function albumId(session: Session, node: AlbumNode): Promise<string> {
  return await anchorOf(session, node, []);
}

/** What the mention says, without asking; else what the provider says where the album was met, since editions differ; else what the others say. */
export async function albumField<T>(
  node: AlbumNode,
  order: readonly Provider[],
  valueOf: (record: AlbumMention) => T | null,
): Promise<Outcome<T | null>> {
  const mentioned = node.mention === null ? null : valueOf(node.mention);
  if (mentioned !== null) return settled(mentioned);
  const met = node.start.map(({ ref }) => ref.provider);
  const own = await plainField(node, met, valueOf);
  const others = order.filter((provider) => !met.includes(provider));
  return own.value !== null || others.length === 0 ? own : await plainField(node, others, valueOf);
}

/** What only the album's own page tells: label, code, barcode. */
export async function albumDetail<T>(
  node: AlbumNode,
  order: readonly Provider[],
  valueOf: (record: AlbumRecord) => T | null,
): Promise<Outcome<T | null>> {
  return await plainField(node, order, valueOf);
}

/** What the album is called; never null, since it was met somewhere. */
export async function albumTitle(node: AlbumNode): Promise<string> {
  return (await albumField(node, ALBUM_PRECEDENCE.title, ({ title }) => title)).value ?? '';
}

/** What kind of album it is. */
export async function albumKind(node: AlbumNode): Promise<Outcome<AlbumKind | null>> {
  return await albumField(node, ALBUM_PRECEDENCE.kind, ({ kind }) => kind);
}

/** All sizes of the cover, largest first. */
export async function albumArtwork(node: AlbumNode): Promise<Outcome<readonly ImageRecord[] | null>> {
  return await albumField(node, ALBUM_PRECEDENCE.artwork, ({ artwork }) => (artwork.length === 0 ? null : artwork));
}

/** Who is credited: as MusicBrainz writes it where it has the album, each artist with the ids of everybody who credits the same name. */
export async function albumCredits(session: Session, node: AlbumNode): Promise<Outcome<readonly CreditNode[]>> {
  if (node.mention !== null && node.mention.credits.length > 0) return settled(creditsOf(session, [node.mention.credits]));
  const placements = await Promise.all(ALBUM_PRECEDENCE.credits.map((provider) => node.at(provider)));
  const told = placements
    .flatMap(({ placed }) => (placed === null || placed.reading === null ? [] : [placed.reading.record.credits]))
    .filter((credits) => credits.length > 0);
  return {
    value: creditsOf(session, told),
    problems: tellable(placements.map(({ problem }) => problem)),
  };
}

/** The MusicBrainz release. */
export async function albumMbid(node: AlbumNode): Promise<Outcome<string | null>> {
  const { placed, problem } = await node.at('MUSICBRAINZ');
  return { value: placed?.ref.id ?? null, problems: placed === null && problem !== null ? [problem] : [] };
}

/** A stretch of an album's tracks. */
export interface AlbumTracks {
  readonly tracks: readonly TrackNode[];
  /** Null when the provider does not count. */
  readonly total: number | null;
}

/** Tracks `offset` to `offset + limit`, in order, from the most trusted provider that has the album. */
export async function albumTracks(session: Session, node: AlbumNode, offset: number, limit: number): Promise<Outcome<AlbumTracks>> {
  const problems = [];
  for (const provider of metFirst(node, ALBUM_PRECEDENCE.trackCount)) {
    const { placed, problem } = await node.at(provider);
    const answer =
      placed === null ? { found: null, problem } : await session.asker.ask(provider, 'albumTracks', { albumId: placed.ref.id, offset, limit });
    if (answer.problem !== null && answer.problem.code !== 'PROVIDER_NOT_CONFIGURED') problems.push(answer.problem);
    if (answer.found === null) continue;
    const { record, source } = answer.found;
    return {
      value: { tracks: record.items.slice(0, limit).map((track) => mentionedTrack(session, track, source)), total: record.total },
      problems: [],
    };
  }
  return { value: { tracks: [], total: null }, problems };
}

/** One pressing, with who lists it. */
export interface EditionNode {
  readonly record: AlbumRecord;
  readonly source: Source;
}

/** Every pressing that those who keep such lists know; the oldest first, provider by provider. */
export async function albumEditions(session: Session, node: AlbumNode): Promise<Outcome<readonly EditionNode[]>> {
  const able = session.asker.able('albumEditions');
  const answers = await Promise.all(able.map((provider) => editionsAt(session, node, provider)));
  return {
    value: answers.flatMap(({ value }) => value),
    problems: tellable(answers.map(({ problems }) => problems[0] ?? null)),
  };
}

async function editionsAt(session: Session, node: AlbumNode, provider: Provider): Promise<Outcome<readonly EditionNode[]>> {
  const { placed, problem } = await node.at(provider);
  const group = placed?.reading?.record.group ?? null;
  if (group === null) return { value: [], problems: problem === null ? [] : [problem] };
  const { found, problem: failure } = await session.asker.ask(provider, 'albumEditions', group);
  if (found === null) return { value: [], problems: failure === null ? [] : [failure] };
  return settled(found.record.map((record) => ({ record, source: { ...found.source, url: record.url } })));
}

/** Where the album is, provider by provider. */
export async function albumLinks(node: AlbumNode): Promise<Outcome<readonly LinkNode[]>> {
  return await linksOf(
    node,
    PROVIDERS.filter((provider) => provider !== 'ACOUSTICBRAINZ' && provider !== 'LASTFM'),
  );
}

/** Whoever has told of the album already comes first: its answer is at hand. */
function metFirst(node: AlbumNode, order: readonly Provider[]): readonly Provider[] {
  const met = node.start.map(({ ref }) => ref.provider).filter((provider) => order.includes(provider));
  return [...met, ...order.filter((provider) => !met.includes(provider))];
}
