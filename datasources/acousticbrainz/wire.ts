import { z } from 'zod';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { orNull, parseWire, type WirePlace } from '../parse-wire.ts';
import { SUBMISSION } from './policy.ts';

const share = orNull(z.number().min(0).max(1));

/** A document cut down to LOW_LEVEL_FEATURES. */
export const lowLevel = z.object({
  rhythm: orNull(z.object({ bpm: orNull(z.number()) })),
  tonal: orNull(z.object({ key_key: orNull(z.string()), key_scale: orNull(z.string()), key_strength: share })),
});

/** The one classifier of eighteen that means what our field means; `probability` belongs to the winning class and is not read. */
export const highLevel = z.object({
  highlevel: orNull(z.object({ danceability: orNull(z.object({ all: orNull(z.object({ danceable: share })) })) })),
});

export type LowLevelWire = z.output<typeof lowLevel>;
export type HighLevelWire = z.output<typeof highLevel>;

const bulk = z.record(z.string(), z.unknown());
/** From ids as asked to ids as they are in the answer. */
const mapping = orNull(z.record(z.string(), z.string()));

/** What a bulk answer says of each recording asked for: its document, null for an unknown one, or why its entry cannot be read. */
export type Documents<W> = ReadonlyMap<string, W | null | ProviderError>;

/** Reads a bulk answer `{ <mbid>: { "0": document }, mbid_mapping: {} }`. Throws BAD_RESPONSE when it is no such thing at all. */
export function parseBulk<S extends z.ZodType>(document: S, body: unknown, mbids: readonly string[], place: WirePlace): Documents<z.output<S>> {
  const answer = new Map(Object.entries(parseWire(bulk, body, place)));
  const normalised = new Map(Object.entries(parseWire(mapping, answer.get('mbid_mapping'), place) ?? {}));
  return new Map(
    mbids.map((mbid) => {
      const entry = answer.get(normalised.get(mbid) ?? mbid);
      return [mbid, entry === undefined ? null : attempt(() => parseWire(document, parseWire(bulk, entry, place)[SUBMISSION], place))] as const;
    }),
  );
}

function attempt<T>(parse: () => T): T | ProviderError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}
