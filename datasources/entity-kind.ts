import type { EntityKindPolicy } from '../src/cache/cache.ts';
import { ConfigurationError } from '../src/errors/configuration-error.ts';
import type { ProviderSlug } from '../src/model/provider.ts';
import type { DatasourceWorld } from './world.ts';

/**
 * How long a kind of entity is kept, by policy.yaml. Raise `version` whenever the shape of the stored value changes.
 * Throws a ConfigurationError when the policy has no TTL of that data type.
 */
export function entityKind(world: DatasourceWorld, slug: ProviderSlug, dataType: string, version: number): EntityKindPolicy {
  const ttlMs = world.policy.ttl[dataType];
  if (ttlMs === undefined)
    throw new ConfigurationError([`config/policy.yaml: providers.${slug}.ttl.${dataType}: required, and missing; write a duration such as 30d`]);
  return { provider: slug, dataType, version, ttlMs, notFoundTtlMs: world.cachePolicy.notFound, staleMs: world.cachePolicy.stale };
}
