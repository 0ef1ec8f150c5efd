import type { Provider } from '../model/provider.ts';
import type { Source } from '../model/reading.ts';
import { settled, tellable, type Outcome } from './outcome.ts';
import type { EntityNode, Placement } from './placement.ts';
import { firstByPrecedence, LAST_RESORT } from './precedence.ts';

/** A value with where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/**
 * Asks all of `order` at once (a last resort that does not come first only when nobody else has the value) and takes the first by
 * precedence that has it. Problems are told only where nobody had it.
 */
export async function field<R, T>(
  node: EntityNode<R>,
  order: readonly Provider[],
  valueOf: (record: R) => T | null,
): Promise<Outcome<Sourced<T> | null>> {
  const first = order.filter((provider, index) => index === 0 || !LAST_RESORT.includes(provider));
  const early = await placementsAt(node, first);
  const known = bestOf(early, valueOf);
  if (known !== null) return settled(known);
  const late = await placementsAt(
    node,
    order.filter((provider) => !first.includes(provider)),
  );
  const value = bestOf(late, valueOf);
  const problems = tellable([...early.values(), ...late.values()].map(({ problem }) => problem));
  return { value, problems: value === null ? problems : [] };
}

async function placementsAt<R>(node: EntityNode<R>, providers: readonly Provider[]): Promise<ReadonlyMap<Provider, Placement<R>>> {
  return new Map(await Promise.all(providers.map(async (provider) => [provider, await node.at(provider)] as const)));
}

/** The placements are in the order of precedence. */
function bestOf<R, T>(placements: ReadonlyMap<Provider, Placement<R>>, valueOf: (record: R) => T | null): Sourced<T> | null {
  return firstByPrecedence([...placements.keys()], (provider) => {
    const reading = placements.get(provider)?.placed?.reading ?? null;
    const value = reading === null ? null : valueOf(reading.record);
    return reading === null || value === null ? null : { value, source: reading.source };
  });
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
