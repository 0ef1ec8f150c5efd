import { existsSync, readFileSync } from 'node:fs';
import type { DatasourceWorld } from '../../datasources/world.ts';
import type { ProviderSettings } from '../../src/config/settings.ts';
import type { ProviderSlug } from '../../src/model/provider.ts';
import { createUpstream } from '../../src/upstream/create-upstream.ts';
import { policy, upstreamWorld, type Changes } from '../upstream/upstream-world.ts';
import { createPlainCache } from './plain-cache.ts';

/** The shipped policy and the real pipeline towards `url`, in mode SANDBOX unless the settings say otherwise. */
export function datasourceWorld(slug: ProviderSlug, url: string, settings: Partial<ProviderSettings> = {}, changes: Changes = {}) {
  const fast = upstreamWorld(changes);
  const cache = createPlainCache();
  const world: DatasourceWorld = {
    settings: { mode: 'SANDBOX', baseUrl: null, accountsUrl: null, credentials: {}, appMode: 'development', ...settings },
    sandboxUrl: url,
    policy: policy.providers[slug],
    cachePolicy: policy.cache,
    cache,
    clock: fast.clock,
    log: fast.log,
    metrics: fast.metrics,
    userAgent: 'Mixdown/0.0.0 ( test )',
    upstream: (spec) => createUpstream(spec, fast),
  };
  return { world, cache, metrics: fast.metrics };
}

/** The recorded answers of a provider beside this checkout; null where they are absent, with a word on standard error. */
export function recordingsOf(slug: ProviderSlug): ((file: string) => object) | null {
  const folder = new URL(`../../../shared/providers/${slug}/`, import.meta.url);
  if (existsSync(folder)) return (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
  process.stderr.write(`SKIPPED: no recorded answers of ${slug} beside the checkout (../shared/providers/${slug})\n`);
  return null;
}
