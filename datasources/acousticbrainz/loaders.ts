import type { EntityKindPolicy, Loaded } from '../../src/cache/cache.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { AudioFeaturesRecord } from '../../src/model/audio-features.ts';
import { parseMbid } from '../../src/model/mbid.ts';
import type { Upstream } from '../../src/upstream/upstream.ts';
import { createCachedLoader } from '../cached-loader.ts';
import { isWithdrawal, switchedOffError, type CapabilitySwitch } from '../capabilities.ts';
import type { Questions, RequestScope } from '../provider.ts';
import type { DatasourceWorld } from '../world.ts';
import { createAcousticBrainzClient, type AcousticBrainzClient } from './client.ts';
import { toAudioFeatures } from './mapper.ts';
import { BATCH, type QUESTIONS } from './policy.ts';
import type { Documents, HighLevelWire, LowLevelWire } from './wire.ts';

/** What the loaders of all requests share. */
export interface AcousticBrainzParts {
  readonly world: DatasourceWorld;
  readonly api: Upstream;
  readonly switches: CapabilitySwitch<'audioFeatures'>;
  readonly kind: EntityKindPolicy;
}

/** Loaders for one request. */
export function openAcousticBrainz(parts: AcousticBrainzParts, scope: RequestScope): Pick<Questions, (typeof QUESTIONS)[number]> {
  const client = createAcousticBrainzClient(parts.api, parts.world.metrics, scope.lane);
  const load = createCachedLoader<string, AudioFeaturesRecord>({
    provider: 'ACOUSTICBRAINZ',
    cache: parts.world.cache,
    kind: parts.kind,
    keyOf: (mbid) => mbid,
    batchSize: BATCH,
    load: (mbids) => featuresByMbid(parts, client, mbids),
    urlOf: (features) => `https://acousticbrainz.org/${features.id}`,
  });
  return {
    // One malformed id fails a whole batch with 400, and cannot be known anyway.
    audioFeatures: async (id) => {
      const mbid = parseMbid(id);
      return mbid === null ? null : load(mbid);
    },
  };
}

async function featuresByMbid(
  parts: AcousticBrainzParts,
  client: AcousticBrainzClient,
  mbids: readonly string[],
): Promise<Loaded<AudioFeaturesRecord>> {
  const off = parts.switches.off('audioFeatures');
  if (off !== null) throw switchedOffError('ACOUSTICBRAINZ', off);
  try {
    // When one half fails there is no whole answer, and half of one would be kept for months: both or none.
    const [low, high] = await Promise.all([client.lowLevel(mbids), client.highLevel(mbids)]);
    return new Map(mbids.map((mbid) => [mbid, joined(mbid, low, high)] as const));
  } catch (error) {
    if (isWithdrawal(error)) parts.switches.withdraw('audioFeatures', error.message);
    throw error;
  }
}

/** Either document may be missing alone; a recording without both is unknown, as everything since July 2022 is. */
function joined(mbid: string, low: Documents<LowLevelWire>, high: Documents<HighLevelWire>): AudioFeaturesRecord | null | ProviderError {
  const lowLevel = low.get(mbid) ?? null;
  const highLevel = high.get(mbid) ?? null;
  if (lowLevel instanceof ProviderError) return lowLevel;
  if (highLevel instanceof ProviderError) return highLevel;
  return lowLevel === null && highLevel === null ? null : toAudioFeatures(mbid, lowLevel, highLevel);
}
