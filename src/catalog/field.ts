import type { Provider } from '../model/provider.ts';
import type { Source } from '../model/reading.ts';
import { tellable, type Outcome } from './outcome.ts';
import type { EntityNode } from './placement.ts';
import { firstByPrecedence } from './precedence.ts';

/** A value with where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** Asks all of `order` at once and takes the first by precedence that has the value; problems only where nobody had it. */
export async function field<R, T>(
  node: EntityNode<R>,
  order: readonly Provider[],
  valueOf: (record: R) => T | null,
): Promise<Outcome<Sourced<T> | null>> {
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
