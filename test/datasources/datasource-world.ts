import { existsSync, readFileSync } from 'node:fs';
import type { DatasourceWorld } from '../../datasources/world.ts';
import type { EntityCache, EntityKindPolicy, Loaded } from '../../src/cache/cache.ts';
import { createEntityCache } from '../../src/cache/create-cache.ts';
import { createMemoryInvalidationLog } from '../../src/cache/memory-invalidation-log.ts';
import type { ProviderSettings } from '../../src/config/settings.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { ProviderSlug } from '../../src/model/provider.ts';
import { createUpstream } from '../../src/upstream/create-upstream.ts';
import { policy, upstreamWorld, type Changes } from '../upstream/upstream-world.ts';

/**
 * The shipped policy, the real pipeline towards `url` and the real cache, in mode SANDBOX unless the settings say otherwise.
 * `kept` is what loads gave the cache to keep, by `<data type>:<key>`.
 */
export function datasourceWorld(slug: ProviderSlug, url: string, settings: Partial<ProviderSettings> = {}, changes: Changes = {}) {
  const fast = upstreamWorld(changes);
  const { clock, log, metrics } = fast;
  const kept = new Map<string, object | null>();
  const cache = createEntityCache({ policy: policy.cache, clock, redis: null, invalidations: createMemoryInvalidationLog(), log, metrics });
  const world: DatasourceWorld = {
    settings: { mode: 'SANDBOX', baseUrl: null, accountsUrl: null, credentials: {}, appMode: 'development', ...settings },
    sandboxUrl: url,
    policy: policy.providers[slug],
    cachePolicy: policy.cache,
    cache: watched(cache, kept),
    clock,
    log,
    metrics,
    userAgent: 'Mixdown/0.0.0 ( test )',
    upstream: (spec) => createUpstream(spec, fast),
  };
  return { world, kept, metrics };
}

/** The cache, with eyes on what it keeps. */
function watched(cache: EntityCache, kept: Map<string, object | null>): EntityCache {
  const note = <T extends object>(kind: EntityKindPolicy, loaded: Loaded<T>): Loaded<T> => {
    for (const [key, value] of loaded) if (!(value instanceof ProviderError)) kept.set(`${kind.dataType}:${key}`, value);
    return loaded;
  };
  return {
    ...cache,
    getOrLoadMany: (kind, keys, load, tell) =>
      cache.getOrLoadMany(kind, keys, async (missing, deliver) => note(kind, await load(missing, (part) => deliver(note(kind, part)))), tell),
  };
}

/** The recorded answers of a provider beside this checkout; null where they are absent, with a word on standard error. */
export function recordingsOf(slug: ProviderSlug): ((file: string) => object) | null {
  const folder = new URL(`../../../shared/providers/${slug}/`, import.meta.url);
  if (existsSync(folder)) return (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
  process.stderr.write(`SKIPPED: no recorded answers of ${slug} beside the checkout (../shared/providers/${slug})\n`);
  return null;
}
