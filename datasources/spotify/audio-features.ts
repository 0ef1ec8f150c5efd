import type { ProviderError } from '../../src/errors/provider-error.ts';
import type { AudioFeaturesRecord } from '../../src/model/audio-features.ts';
import type { Loaded } from '../../src/cache/cache.ts';
import { createCachedLoader } from '../cached-loader.ts';
import { isWithdrawal, switchedOffError } from '../capabilities.ts';
import type { Questions } from '../provider.ts';
import type { SpotifyClient } from './client.ts';
import { isAccountRefusal } from './failure.ts';
import type { SpotifyParts } from './parts.ts';
import { answersById } from './look-up.ts';
import { toAudioFeatures } from './mapper.ts';
import { BATCH, ID_FORM } from './policy.ts';

/**
 * The sound of tracks, for the few applications that may still ask. One that loses it keeps what is in the cache; one that never had it
 * is told at once.
 */
export function openAudioFeatures(parts: SpotifyParts, client: SpotifyClient): Questions['audioFeatures'] {
  const load = createCachedLoader<string, AudioFeaturesRecord>({
    provider: 'SPOTIFY',
    cache: parts.world.cache,
    kind: parts.kinds['audio-features'],
    keyOf: (id) => id,
    batchSize: BATCH.audioFeatures,
    load: (ids) => featuresById(parts, client, ids),
    urlOf: (features) => `https://open.spotify.com/track/${features.id}`,
  });
  let refusal: ProviderError | null = null; // the same for each of a request's tracks
  return async (id) => {
    const off = parts.switches.off('audio-features');
    if (off !== null && off.until === null) throw (refusal ??= switchedOffError('SPOTIFY', off));
    return ID_FORM.test(id) ? load(id) : null;
  };
}

async function featuresById(parts: SpotifyParts, client: SpotifyClient, ids: readonly string[]): Promise<Loaded<AudioFeaturesRecord>> {
  const off = parts.switches.off('audio-features');
  if (off !== null) throw switchedOffError('SPOTIFY', off);
  try {
    return answersById(ids, await client.audioFeatures(ids), { idsOf: (entry) => [entry.id], toRecord: toAudioFeatures });
  } catch (error) {
    if (isWithdrawal(error) && !isAccountRefusal(error)) parts.switches.withdraw('audio-features', error.message);
    throw error;
  }
}
