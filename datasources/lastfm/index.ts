import { ConfigurationError } from '../../src/errors/configuration-error.ts';
import type { Credentials } from '../../src/upstream/upstream.ts';
import { capabilitiesOf } from '../capabilities.ts';
import { entityKind } from '../entity-kind.ts';
import type { Datasource } from '../provider.ts';
import type { DatasourceWorld } from '../world.ts';
import { createLastfmClient } from './client.ts';
import { failureOf } from './failure.ts';
import { openLastfm, type LastfmLoaderParts } from './loaders.ts';
import { HOSTS, QUESTIONS, SANDBOX_API_KEY, STORED } from './policy.ts';

/** Last.fm for the life of the process. Throws a ConfigurationError when it is off, has no key, or a TTL is missing. */
export function createLastfm(world: DatasourceWorld): Datasource {
  const { mode } = world.settings;
  if (mode === 'OFF') throw new ConfigurationError(['LASTFM_MODE: live or sandbox required, got off; nothing can be opened']);
  const headers = { 'user-agent': world.userAgent, accept: 'application/json' };
  const upstream = world.upstream({ provider: 'LASTFM', baseUrl: baseUrlOf(world), headers, credentials: credentialsOf(world), failureOf });
  const parts = { client: createLastfmClient(upstream, world.metrics), cache: world.cache, kinds: kindsOf(world) };
  return {
    provider: 'LASTFM',
    mode,
    capabilities: () => capabilitiesOf(QUESTIONS, () => null),
    state: () => upstream.state(),
    open: (scope) => openLastfm(parts, scope.lane),
    close: () => upstream.close(),
  };
}

/** The key goes into the query at the last moment, so that no path, log or cache key ever holds it. */
function credentialsOf({ settings }: DatasourceWorld): Credentials {
  const key = settings.mode === 'SANDBOX' ? SANDBOX_API_KEY : settings.credentials['LASTFM_API_KEY'];
  if (key === undefined)
    throw new ConfigurationError(['LASTFM_API_KEY: required because LASTFM_MODE is live; set it, or set LASTFM_MODE to sandbox or off']);
  return { authorize: () => Promise.resolve({ query: { api_key: key } }) };
}

function baseUrlOf({ settings, sandboxUrl }: DatasourceWorld): string {
  const url = settings.baseUrl ?? (settings.mode === 'SANDBOX' ? sandboxUrl + HOSTS.sandboxPath : HOSTS.api);
  return url.replace(/\/+$/, '');
}

function kindsOf(world: DatasourceWorld): LastfmLoaderParts['kinds'] {
  const kind = (dataType: keyof typeof STORED) => entityKind(world, 'lastfm', dataType, STORED[dataType]);
  return { track: kind('track'), artist: kind('artist'), tags: kind('tags'), similar: kind('similar'), search: kind('search') };
}
