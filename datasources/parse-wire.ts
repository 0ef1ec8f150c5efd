import { z } from 'zod';
import { ProviderError } from '../src/errors/provider-error.ts';
import type { Provider } from '../src/model/provider.ts';
import { slugOf } from '../src/model/provider.ts';
import type { Metrics } from '../src/observability/metrics.ts';

/** Whose answer is parsed, and to what. */
export interface WirePlace {
  readonly provider: Provider;
  /** The constant name of the endpoint, as in UpstreamRequest. */
  readonly endpoint: string;
  /** Counts the fields that were given up because they had another shape. */
  readonly metrics: Pick<Metrics, 'wireDrift'>;
}

/** What the parse under way gave up so far. zod parses synchronously, so there is never more than one. */
let givenUp = 0;

/**
 * The one way from `unknown` to a typed value. Throws a ProviderError (BAD_RESPONSE) that names the path of the first field that is
 * wrong and could not be done without; never echoes a value of the body.
 */
export function parseWire<S extends z.ZodType>(schema: S, body: unknown, place: WirePlace): z.output<S> {
  givenUp = 0;
  const result = schema.safeParse(body);
  if (givenUp > 0) place.metrics.wireDrift.inc({ provider: slugOf(place.provider), endpoint: place.endpoint }, givenUp);
  if (result.success) return result.data;
  throw otherShape(place, result.error.issues[0]?.path ?? []);
}

/** A field that one can do without: null when it is missing, null or of another shape. The last of these is counted as drift. */
export function orNull<S extends z.ZodType>(schema: S) {
  return schema
    .nullish()
    .transform((value) => value ?? null)
    .catch(() => giveUp(null));
}

/** A list whose bad items are dropped and counted. It fails when it is no list, or when not one of its items can be read. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.array(z.unknown()).transform((entries, context): z.output<S>[] => {
    const read = entries.map((entry) => item.safeParse(entry));
    const good = read.flatMap((result) => (result.success ? [result.data] : []));
    const path = read.find((result) => !result.success)?.error.issues[0]?.path ?? [];
    if (entries.length > 0 && good.length === 0) context.addIssue({ code: 'custom', message: 'no item can be read', path: [0, ...path] });
    givenUp += entries.length - good.length;
    return good;
  });
}

/** The same for a list that one can do without: empty when it is missing, null or of another shape. */
export function listOrEmpty<S extends z.ZodType>(item: S) {
  return listOf(item)
    .nullish()
    .transform((list) => list ?? [])
    .catch(() => giveUp<z.output<S>[]>([]));
}

function giveUp<T>(instead: T): T {
  givenUp += 1;
  return instead;
}

function otherShape(place: WirePlace, path: readonly PropertyKey[]): ProviderError {
  const where = path.length === 0 ? 'at the top' : `path ${path.map(String).join('.')}`;
  return new ProviderError({
    provider: place.provider,
    code: 'BAD_RESPONSE',
    message: `${place.provider} sent an answer of another shape than documented to ${place.endpoint} (${where})`,
  });
}
