import type { EntityCache } from '../src/cache/cache.ts';
import type { ProviderPolicy } from '../src/config/policy.ts';
import type { Settings } from '../src/config/settings.ts';
import type { Clock } from '../src/model/clock.ts';
import { PROVIDERS, slugOf, type Provider } from '../src/model/provider.ts';
import type { Log } from '../src/observability/log.ts';
import type { Metrics } from '../src/observability/metrics.ts';
import type { Upstream, UpstreamSpec } from '../src/upstream/upstream.ts';
import { createAcousticBrainz } from './acousticbrainz/index.ts';
import { createLastfm } from './lastfm/index.ts';
import { createMusicBrainz } from './musicbrainz/index.ts';
import type { Datasource } from './provider.ts';
import { createSpotify } from './spotify/index.ts';
import type { DatasourceWorld } from './world.ts';

/** Every provider that this version speaks to; the next one is a folder and a line here. */
const FOLDERS = {
  SPOTIFY: createSpotify,
  MUSICBRAINZ: createMusicBrainz,
  LASTFM: createLastfm,
  ACOUSTICBRAINZ: createAcousticBrainz,
} satisfies Partial<Record<Provider, (world: DatasourceWorld) => Datasource>>;

/** What the providers share of the world. */
export interface SharedWorld {
  readonly settings: Settings;
  /** The sandbox's address of a provider. */
  readonly sandboxUrl: (provider: Provider) => string;
  readonly cache: EntityCache;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly userAgent: string;
  readonly upstream: (spec: UpstreamSpec, policy: ProviderPolicy) => Upstream;
}

/** Opens every provider that is not OFF, in the order of the schema. */
export function openDatasources(shared: SharedWorld): readonly Datasource[] {
  return PROVIDERS.flatMap((provider) => {
    const create = (FOLDERS as Partial<Record<Provider, (world: DatasourceWorld) => Datasource>>)[provider];
    return create === undefined || shared.settings.providers[provider].mode === 'OFF' ? [] : [create(worldOf(provider, shared))];
  });
}

function worldOf(provider: Provider, shared: SharedWorld): DatasourceWorld {
  const { settings, cache, clock, log, metrics, userAgent } = shared;
  const policy = settings.policy.providers[slugOf(provider)];
  return {
    settings: settings.providers[provider],
    sandboxUrl: shared.sandboxUrl(provider),
    policy,
    cachePolicy: settings.policy.cache,
    cache,
    clock,
    log: log.child({ provider: slugOf(provider) }),
    metrics,
    userAgent,
    upstream: (spec) => shared.upstream(spec, policy),
  };
}
