import type { Provider } from '../model/provider.ts';
import { tellable, type Outcome } from './outcome.ts';
import type { EntityNode } from './placement.ts';

/** Who counts listeners; each fills other fields. */
const COUNTING: readonly Provider[] = ['SPOTIFY', 'LASTFM'];

/** The counts of everybody who counts, each field from whoever has it; null when nobody does. */
export async function popularityOf<P extends object>(node: EntityNode<{ readonly popularity: P }>): Promise<Outcome<P | null>> {
  const placements = await Promise.all(COUNTING.map((provider) => node.at(provider)));
  const told = placements.flatMap(({ placed }) => placed?.reading?.record.popularity ?? []);
  const problems = tellable(placements.map(({ problem }) => problem));
  const joined = told.reduce<P | null>((sum, counts) => (sum === null ? counts : withoutHoles(sum, counts)), null);
  return { value: joined !== null && Object.values(joined).some((count) => count !== null) ? joined : null, problems };
}

function withoutHoles<P extends object>(first: P, second: P): P {
  return { ...second, ...Object.fromEntries(Object.entries(first).filter(([, count]) => count !== null)) };
}
