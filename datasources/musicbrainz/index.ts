import { ConfigurationError } from '../../src/errors/configuration-error.ts';
import { capabilitiesOf } from '../capabilities.ts';
import { entityKind } from '../entity-kind.ts';
import type { Datasource } from '../provider.ts';
import type { DatasourceWorld } from '../world.ts';
import { createMusicBrainzClient } from './client.ts';
import { failureOf } from './failure.ts';
import { openMusicBrainz, type MusicBrainzLoaderParts } from './loaders.ts';
import { HOSTS, QUESTIONS, STORED } from './policy.ts';

/** MusicBrainz for the life of the process. Throws a ConfigurationError when it is off or a TTL is missing. */
export function createMusicBrainz(world: DatasourceWorld): Datasource {
  const { mode } = world.settings;
  if (mode === 'OFF') throw new ConfigurationError(['MUSICBRAINZ_MODE: live or sandbox required, got off; nothing can be opened']);
  const upstream = world.upstream({
    provider: 'MUSICBRAINZ',
    baseUrl: baseUrlOf(world),
    headers: { 'user-agent': world.userAgent, accept: 'application/json' },
    failureOf,
  });
  const parts = { client: createMusicBrainzClient(upstream, world.metrics), cache: world.cache, kinds: kindsOf(world) };
  return {
    provider: 'MUSICBRAINZ',
    mode,
    capabilities: () => capabilitiesOf(QUESTIONS, () => null),
    state: () => upstream.state(),
    open: (scope) => openMusicBrainz(parts, scope.lane),
    close: () => upstream.close(),
  };
}

function baseUrlOf({ settings, sandboxUrl }: DatasourceWorld): string {
  const url = settings.baseUrl ?? (settings.mode === 'SANDBOX' ? sandboxUrl + HOSTS.sandboxPath : HOSTS.api);
  return url.replace(/\/+$/, '');
}

function kindsOf(world: DatasourceWorld): MusicBrainzLoaderParts['kinds'] {
  const kind = (dataType: keyof typeof STORED) => entityKind(world, 'musicbrainz', dataType, STORED[dataType]);
  return {
    recording: kind('recording'),
    isrc: kind('isrc'),
    artist: kind('artist'),
    release: kind('release'),
    url: kind('url'),
    search: kind('search'),
  };
}
