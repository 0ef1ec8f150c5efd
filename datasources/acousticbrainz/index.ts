import { ConfigurationError } from '../../src/errors/configuration-error.ts';
import { capabilitiesOf, createCapabilitySwitch } from '../capabilities.ts';
import { entityKind } from '../entity-kind.ts';
import type { Datasource } from '../provider.ts';
import type { DatasourceWorld } from '../world.ts';
import { openAcousticBrainz } from './loaders.ts';
import { HOSTS, QUESTIONS, STORED_VERSION } from './policy.ts';

/** AcousticBrainz: features of recordings up to July 2022, by MusicBrainz recording id. Throws a ConfigurationError when it is off or policy.yaml lacks the TTL. */
export function createAcousticBrainz(world: DatasourceWorld): Datasource {
  const { mode } = world.settings;
  if (mode === 'OFF') throw new ConfigurationError(['ACOUSTICBRAINZ_MODE: live or sandbox required, got off; nothing can be opened']);
  const headers = { 'user-agent': world.userAgent, accept: 'application/json' };
  const api = world.upstream({ provider: 'ACOUSTICBRAINZ', baseUrl: baseUrlOf(world), headers });
  const switches = createCapabilitySwitch<'audioFeatures'>(world.clock, {});
  const parts = { world, api, switches, kind: entityKind(world, 'acousticbrainz', 'audio-features', STORED_VERSION) };
  return {
    provider: 'ACOUSTICBRAINZ',
    mode,
    capabilities: () => capabilitiesOf(QUESTIONS, () => switches.off('audioFeatures')),
    state: () => api.state(),
    open: (scope) => openAcousticBrainz(parts, scope),
    close: () => api.close(),
  };
}

function baseUrlOf({ settings, sandboxUrl }: DatasourceWorld): string {
  const url = settings.baseUrl ?? (settings.mode === 'SANDBOX' ? sandboxUrl + HOSTS.sandboxApiPath : HOSTS.api);
  return url.replace(/\/+$/, '');
}
