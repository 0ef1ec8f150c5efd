import type { ArtistRecord, CreditRecord } from './artist.ts';
import type { AlbumMention } from './album-mention.ts';
import { setSimilarity, similarity } from './similarity.ts';
import { normalise, normaliseArtist } from './text.ts';
import { parseTitle, parseTitleWith, versionsAgree, type TitleFacts } from './title.ts';
import type { TrackRecord } from './track.ts';

/** Below this nothing is joined. */
export const JOIN_CONFIDENCE = 0.8;

/** Durations this close (ms) are the same recording's; providers round and trim. */
const SAME_LENGTH_MS = 2_000;
/** Durations this far apart (ms) are another recording's, whatever else agrees. */
const OTHER_LENGTH_MS = 10_000;

/** How two tracks compare, each part 0 to 1, or null when one side does not say. */
interface TrackAgreement {
  readonly title: number;
  readonly sameVersion: boolean;
  readonly artists: number;
  readonly length: number | null;
  readonly sameIsrc: boolean;
}

/** A record is compared in every request that meets it, and its title is taken apart once. */
const FACTS = new WeakMap<TrackRecord, TitleFacts>();

function factsOf(record: TrackRecord): TitleFacts {
  const known = FACTS.get(record) ?? parseTitleWith(record.title, record.disambiguation);
  FACTS.set(record, known);
  return known;
}

/** Compares two providers' records of what may be one recording. */
function compareTracks(a: TrackRecord, b: TrackRecord): TrackAgreement {
  const [left, right] = [factsOf(a), factsOf(b)];
  return {
    title: similarity(left.core, right.core),
    sameVersion: versionsAgree(left, right),
    artists: artistAgreement(
      [...names(a.credits), ...left.featuring.map(normaliseArtist)],
      [...names(b.credits), ...right.featuring.map(normaliseArtist)],
    ),
    length: lengthAgreement(a.durationMs, b.durationMs),
    sameIsrc: a.isrcs.some((isrc) => b.isrcs.includes(isrc)),
  };
}

/**
 * How sure it is, 0 to 1, that two records under one ISRC are one recording. An ISRC can be on two recordings and even
 * on two songs, so title, version, artists and duration must agree; a title that differs refuses the join.
 */
export function confidenceByIsrc(a: TrackRecord, b: TrackRecord): number {
  const agreement = compareTracks(a, b);
  if (agreement.title < 0.6 || a.video !== b.video) return 0.2;
  const score = 0.4 + 0.59 * weighted(agreement);
  return Math.min(score, cap(agreement, 0.99));
}

/** How sure it is that two records found by name are one recording: nothing but names and duration speaks for it. */
export function confidenceByName(a: TrackRecord, b: TrackRecord): number {
  const agreement = compareTracks(a, b);
  if (agreement.title < 0.8 || agreement.artists < 0.6 || a.video !== b.video) return 0.2;
  return Math.min(0.95 * weighted(agreement), cap(agreement, agreement.length === null ? 0.85 : 0.95));
}

/** How sure it is that the link of one record to the other is right: editors err, so the names are looked at too. */
export function confidenceByLink(a: TrackRecord, b: TrackRecord): number {
  const agreement = compareTracks(a, b);
  return agreement.title < 0.4 && agreement.artists < 0.4 ? 0.5 : 0.97;
}

/** How sure it is that two albums found by name are one. */
export function confidenceOfAlbums(a: AlbumMention, b: AlbumMention): number {
  const title = similarity(parseTitle(a.title).core, parseTitle(b.title).core);
  const artists = artistAgreement(names(a.credits), names(b.credits));
  return title < 0.8 || artists < 0.6 ? 0.2 : 0.9 * (0.6 * title + 0.4 * artists);
}

/** Whether an artist goes by that name, aliases included. */
export function goesBy(artist: Pick<ArtistRecord, 'name' | 'aliases'>, name: string): boolean {
  const wanted = normaliseArtist(name);
  return [artist.name, ...artist.aliases].some((candidate) => normaliseArtist(candidate) === wanted);
}

/** Whether two credits name the same artist. */
export function sameCreditedName(a: CreditRecord, b: CreditRecord): boolean {
  const left = [a.creditedAs, a.artist.name].map(normalise);
  return [b.creditedAs, b.artist.name].some((name) => left.includes(normalise(name)));
}

function weighted({ title, artists, length, sameVersion }: TrackAgreement): number {
  const base = (3 * title + 2 * artists + (length === null ? 0 : 2 * length)) / (length === null ? 5 : 7);
  return sameVersion ? base : 0.6 * base;
}

function cap({ sameVersion, length }: TrackAgreement, best: number): number {
  if (!sameVersion) return 0.6;
  return length === 0 ? 0.7 : best;
}

function lengthAgreement(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  const apart = Math.abs(a - b);
  if (apart <= SAME_LENGTH_MS) return 1;
  return Math.max(0, 1 - (apart - SAME_LENGTH_MS) / (OTHER_LENGTH_MS - SAME_LENGTH_MS));
}

/** One provider often credits fewer artists than the other: who is in the shorter list must be in the longer one. */
function artistAgreement(a: readonly string[], b: readonly string[]): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return 0;
  const contained = shorter.reduce((sum, name) => sum + Math.max(...longer.map((other) => similarity(name, other))), 0) / shorter.length;
  return 0.7 * contained + 0.3 * setSimilarity(a, b);
}

function names(credits: readonly CreditRecord[]): string[] {
  return credits.map(({ artist, creditedAs }) => normaliseArtist(artist.name === '' ? creditedAs : artist.name));
}
