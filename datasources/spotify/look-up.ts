import type { Loaded } from '../../src/cache/cache.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { isWithdrawal, type CapabilitySwitch } from '../capabilities.ts';
import type { Entries } from './client.ts';
import { isAccountRefusal } from './failure.ts';
import type { SpotifyEndpoint } from './policy.ts';

/** The two ways in which a thing can be looked up, and what it is turned into. */
export interface Ways<W, T> {
  readonly batch: SpotifyEndpoint;
  several(ids: readonly string[]): Promise<Entries<W>>;
  one(id: string): Promise<W | null>;
  /** The ids that an entry answers for. */
  idsOf(entry: W): readonly string[];
  /** Null when the entry is no thing that can be shown (a local file). */
  toRecord(entry: W): T | null;
}

/**
 * Answers by id: one request where the application has the batch endpoint, single ones where not. An application that turns out not to
 * have it (403, 404) is remembered for a day, and the ids are asked for singly at once.
 */
export async function lookUp<W, T>(ids: readonly string[], ways: Ways<W, T>, switches: CapabilitySwitch<SpotifyEndpoint>): Promise<Loaded<T>> {
  if (ids.length === 1 || switches.off(ways.batch) !== null) return lookUpEach(ids, ways);
  try {
    return answersById(ids, await ways.several(ids), ways);
  } catch (error) {
    if (!isWithdrawal(error) || isAccountRefusal(error)) throw error;
    switches.withdraw(ways.batch, error.message);
    return lookUpEach(ids, ways);
  }
}

async function lookUpEach<W, T>(ids: readonly string[], ways: Ways<W, T>): Promise<Loaded<T>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await lookUpOne(id, ways)] as const)));
}

async function lookUpOne<W, T>(id: string, ways: Ways<W, T>): Promise<T | null | ProviderError> {
  try {
    const entry = await ways.one(id);
    return entry === null ? null : ways.toRecord(entry);
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

/**
 * By the ids in the entries, never by their places. Spotify sends a null for each unknown id: an id without an entry and without a
 * null was in an entry that could not be read, and is a failure rather than unknown.
 */
export function answersById<W, T>(ids: readonly string[], entries: Entries<W>, ways: Pick<Ways<W, T>, 'idsOf' | 'toRecord'>): Loaded<T> {
  const known = new Map(entries.flatMap((entry) => (entry === null ? [] : ways.idsOf(entry).map((id) => [id, entry] as const))));
  const nulls = entries.filter((entry) => entry === null).length;
  const absent = ids.filter((id) => !known.has(id)).length <= nulls ? null : unreadableEntry();
  return new Map(
    ids.map((id) => {
      const entry = known.get(id);
      return [id, entry === undefined ? absent : ways.toRecord(entry)] as const;
    }),
  );
}

function unreadableEntry(): ProviderError {
  return new ProviderError({ provider: 'SPOTIFY', code: 'BAD_RESPONSE', message: 'SPOTIFY sent fewer readable entries than it was asked for' });
}
