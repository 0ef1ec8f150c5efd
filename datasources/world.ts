import type { ProviderPolicy, Policy } from '../src/config/policy.ts';
import type { ProviderSettings } from '../src/config/settings.ts';
import type { EntityCache } from '../src/cache/cache.ts';
import type { Clock } from '../src/model/clock.ts';
import type { Provider } from '../src/model/provider.ts';
import type { Log } from '../src/observability/log.ts';
import type { Credentials, Failure, Upstream } from '../src/upstream/upstream.ts';

/** What a provider's folder says about its host; the world makes the way there. */
export interface UpstreamSpec {
  readonly provider: Provider;
  /** With the path that all requests share; without a trailing slash. */
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: Credentials;
  /** How this provider says that something failed; null: look at the status. Called with every answer, 200 included. */
  readonly failureOf?: (answer: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown }) => Failure | null;
  /** True for a token host: shares no limiter and no breaker with the API. */
  readonly side?: boolean;
}

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
  /** For the User-Agent: `Mixdown/0.1.0 ( contact )`. */
  readonly userAgent: string;
  upstream(spec: UpstreamSpec): Upstream;
}
