import type { EntityKindPolicy } from '../../src/cache/cache.ts';
import type { Upstream } from '../../src/upstream/upstream.ts';
import type { CapabilitySwitch } from '../capabilities.ts';
import { entityKind } from '../entity-kind.ts';
import type { DatasourceWorld } from '../world.ts';
import { STORED, type SpotifyEndpoint } from './policy.ts';

/** What the loaders of all requests share. */
export interface SpotifyParts {
  readonly world: DatasourceWorld;
  readonly api: Upstream;
  readonly switches: CapabilitySwitch<SpotifyEndpoint>;
  readonly kinds: SpotifyKinds;
}

/** How long each data type is kept. */
export type SpotifyKinds = Readonly<Record<keyof typeof STORED, EntityKindPolicy>>;

/** Reads the TTLs at start, so that a missing one stops the process then. */
export function spotifyKinds(world: DatasourceWorld): SpotifyKinds {
  const kind = (dataType: keyof typeof STORED): EntityKindPolicy => entityKind(world, 'spotify', dataType, STORED[dataType]);
  return { track: kind('track'), artist: kind('artist'), album: kind('album'), search: kind('search'), 'audio-features': kind('audio-features') };
}
