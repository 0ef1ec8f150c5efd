import type { Datasource } from '../../datasources/provider.ts';
import type { Policy } from '../config/policy.ts';
import type { Log } from '../observability/log.ts';
import type { Lane } from '../upstream/upstream.ts';
import { createAsker } from './asker.ts';
import { createEvidence } from './evidence.ts';
import type { IdentityStore } from './identity-store.ts';
import { providerStatuses, type ProviderStatusNode } from './provider-status.ts';
import type { Session } from './session.ts';

/** Questions that several providers can answer; lives as long as the process. */
export interface Catalog {
  /** Opens it for one request: loaders and what was found live as long as that. */
  open(request: { readonly lane: Lane; readonly signal: AbortSignal }): Session;
  /** Every provider's mode, capabilities, breaker and limiter. */
  statuses(): readonly ProviderStatusNode[];
  close(): Promise<void>;
}

/** The catalogue over the given providers. */
export function createCatalog(world: {
  readonly datasources: readonly Datasource[];
  readonly identity: IdentityStore;
  readonly policy: Policy;
  readonly log: Log;
}): Catalog {
  const evidence = createEvidence(world.identity, world.log);
  const perProviderMs = world.policy.server.providerPatience;
  return {
    open: ({ lane, signal }) => ({ asker: createAsker(world.datasources, { lane, perProviderMs, signal }), evidence }),
    statuses: () => providerStatuses(world.datasources, world.policy),
    close: () => evidence.close(),
  };
}
