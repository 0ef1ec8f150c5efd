import type { ProviderPolicy, Policy } from '../src/config/policy.ts';
import type { ProviderSettings } from '../src/config/settings.ts';
import type { EntityCache } from '../src/cache/cache.ts';
import type { Clock } from '../src/model/clock.ts';
import type { Log } from '../src/observability/log.ts';
import type { Metrics } from '../src/observability/metrics.ts';
import type { Upstream, UpstreamSpec } from '../src/upstream/upstream.ts';

/** Everything that a provider needs from the world. */
export interface DatasourceWorld {
  readonly settings: ProviderSettings;
  /** The sandbox's address of this provider (`http://127.0.0.1:4010/spotify`), for mode SANDBOX without a base URL of its own. */
  readonly sandboxUrl: string;
  readonly policy: ProviderPolicy;
  readonly cachePolicy: Policy['cache'];
  readonly cache: EntityCache;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** For the User-Agent: `Mixdown/0.1.0 ( contact )`. */
  readonly userAgent: string;
  upstream(spec: UpstreamSpec): Upstream;
}
