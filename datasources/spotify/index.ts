import { ConfigurationError } from '../../src/errors/configuration-error.ts';
import type { Upstream } from '../../src/upstream/upstream.ts';
import { capabilitiesOf, createCapabilitySwitch } from '../capabilities.ts';
import type { Datasource } from '../provider.ts';
import type { DatasourceWorld } from '../world.ts';
import { createClientCredentials, tokenFailureOf } from './auth.ts';
import { createFailureOf } from './failure.ts';
import { openSpotify } from './loaders.ts';
import { spotifyKinds } from './parts.ts';
import { HOSTS, QUESTIONS, REMOVED_IN_DEVELOPMENT, SANDBOX_APPLICATION, type SpotifyEndpoint } from './policy.ts';

/** Spotify's Web API with the application's own token: no user's data. Throws a ConfigurationError when it is off or policy.yaml lacks a TTL. */
export function createSpotify(world: DatasourceWorld): Datasource {
  const { mode } = world.settings;
  if (mode === 'OFF') throw new ConfigurationError(['SPOTIFY_MODE: live or sandbox required, got off; nothing can be opened']);
  const accounts = openAccounts(world);
  const api = openApi(world, accounts);
  const switches = createCapabilitySwitch<SpotifyEndpoint>(world.clock, world.settings.appMode === 'development' ? REMOVED_IN_DEVELOPMENT : {});
  const parts = { world, api, switches, kinds: spotifyKinds(world) };
  return {
    provider: 'SPOTIFY',
    mode,
    capabilities: () => capabilitiesOf(QUESTIONS, (name) => (name === 'audioFeatures' ? switches.off('audio-features') : null)),
    state: () => api.state(),
    open: (scope) => openSpotify(parts, scope),
    close: async () => {
      await Promise.all([api.close(), accounts.close()]);
    },
  };
}

function openAccounts(world: DatasourceWorld): Upstream {
  const { mode, accountsUrl } = world.settings;
  const baseUrl = accountsUrl ?? (mode === 'SANDBOX' ? world.sandboxUrl + HOSTS.sandboxAccountsSuffix : HOSTS.accounts);
  return world.upstream({
    provider: 'SPOTIFY',
    baseUrl: withoutSlash(baseUrl),
    headers: { 'user-agent': world.userAgent },
    failureOf: tokenFailureOf,
    side: true,
  });
}

function openApi(world: DatasourceWorld, accounts: Upstream): Upstream {
  const { mode, baseUrl, credentials } = world.settings;
  const application: Readonly<Record<string, string>> = mode === 'SANDBOX' ? SANDBOX_APPLICATION : credentials;
  return world.upstream({
    provider: 'SPOTIFY',
    baseUrl: withoutSlash(baseUrl ?? (mode === 'SANDBOX' ? world.sandboxUrl + HOSTS.sandboxApiPath : HOSTS.api)),
    headers: { 'user-agent': world.userAgent, accept: 'application/json' },
    credentials: createClientCredentials({
      accounts,
      clock: world.clock,
      metrics: world.metrics,
      clientId: application['SPOTIFY_CLIENT_ID'] ?? '',
      clientSecret: application['SPOTIFY_CLIENT_SECRET'] ?? '',
    }),
    failureOf: createFailureOf(world.clock),
  });
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
