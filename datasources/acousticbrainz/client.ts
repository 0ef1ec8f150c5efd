import type { z } from 'zod';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { Metrics } from '../../src/observability/metrics.ts';
import type { Lane, Upstream } from '../../src/upstream/upstream.ts';
import { LOW_LEVEL_FEATURES } from './policy.ts';
import { highLevel, lowLevel, parseBulk, type Documents, type HighLevelWire, type LowLevelWire } from './wire.ts';

/** The two bulk endpoints that we ask, in one lane; at most BATCH MBIDs each. */
export interface AcousticBrainzClient {
  lowLevel(mbids: readonly string[]): Promise<Documents<LowLevelWire>>;
  highLevel(mbids: readonly string[]): Promise<Documents<HighLevelWire>>;
}

/** A client on the way to the API; cheap, so that each request makes its own. */
export function createAcousticBrainzClient(upstream: Upstream, metrics: Metrics, lane: Lane): AcousticBrainzClient {
  const bulk = async <S extends z.ZodType>(endpoint: string, mbids: readonly string[], query: Readonly<Record<string, string>>, document: S) => {
    const answer = await upstream.send({ endpoint, path: `/${endpoint}`, query: { recording_ids: mbids.join(';'), ...query }, lane });
    if (answer.status === 404) throw endpointGone(endpoint);
    return parseBulk(document, answer.body, mbids, { provider: 'ACOUSTICBRAINZ', endpoint, metrics });
  };
  return {
    lowLevel: (mbids) => bulk('low-level', mbids, { features: LOW_LEVEL_FEATURES.join(';') }, lowLevel),
    highLevel: (mbids) => bulk('high-level', mbids, { map_classes: 'true' }, highLevel),
  };
}

/** A bulk answer leaves unknown recordings out and is never a 404: the service itself is gone. */
function endpointGone(endpoint: string): ProviderError {
  const message = `AcousticBrainz has no endpoint ${endpoint} any more; it was announced to end in 2022`;
  return new ProviderError({ provider: 'ACOUSTICBRAINZ', code: 'CAPABILITY_UNAVAILABLE', status: 404, message });
}
