import type { Provider } from '../model/provider.ts';
import type { Source } from '../model/reading.ts';
import { tellable, type Outcome } from './outcome.ts';
import type { EntityNode } from './placement.ts';
import { firstByPrecedence, LAST_RESORT } from './precedence.ts';

/** A value with where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/**
 * Asks all of `order` at once (the last resorts only when nobody else has the value) and takes the first by precedence that has it.
 * Problems are told only where nobody had it.
 */
export async function field<R, T>(
  node: EntityNode<R>,
  order: readonly Provider[],
  valueOf: (record: R) => T | null,
): Promise<Outcome<Sourced<T> | null>> {
  const first = order.filter((provider) => !LAST_RESORT.includes(provider));
  const asked = first.length === 0 ? order : first;
  const known = await fieldOf(node, asked, valueOf);
  if (known.value !== null || asked.length === order.length) return known;
  const resort = await fieldOf(node, LAST_RESORT, valueOf);
  return { value: resort.value, problems: resort.value === null ? [...known.problems, ...resort.problems] : [] };
}

async function fieldOf<R, T>(node: EntityNode<R>, order: readonly Provider[], valueOf: (record: R) => T | null): Promise<Outcome<Sourced<T> | null>> {
  const placements = await Promise.all(order.map((provider) => node.at(provider)));
  const best = firstByPrecedence(order, (provider) => {
    const reading = placements[order.indexOf(provider)]?.placed?.reading ?? null;
    const value = reading === null ? null : valueOf(reading.record);
    return reading === null || value === null ? null : { value, source: reading.source };
  });
  const problems = tellable(
    placements.map(({ problem }) => problem),
    order.length,
  );
  return { value: best, problems: best === null ? problems : [] };
}

/** As `field`, without the source. */
export async function plainField<R, T>(
  node: EntityNode<R>,
  order: readonly Provider[],
  valueOf: (record: R) => T | null,
): Promise<Outcome<T | null>> {
  const { value, problems } = await field(node, order, valueOf);
  return { value: value?.value ?? null, problems };
}
