import { createAcousticBrainz } from '../../../datasources/acousticbrainz/index.ts';
import type { Arrival, Script } from '../../support/provider-double.ts';
import { describeDatasource, urlOf } from './suite.ts';

const UNKNOWN = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

describeDatasource({
  provider: 'ACOUSTICBRAINZ',
  create: createAcousticBrainz,
  settings: (url) => ({ baseUrl: `${url}/api/v1` }),
  // It has none: what is sent in its User-Agent is no secret.
  secrets: [],
  ask: async (questions, key) => (await questions.audioFeatures?.(key)) ?? null,
  known: (n) => `0dad432b-16cc-4bf0-8961-${n.toString(16).padStart(12, '0')}`,
  idOf: (key) => key,
  unknown: UNKNOWN,
  // Low-level and high-level side by side.
  cost: (keys) => 2 * Math.ceil(keys / 25),
  isData: () => true,
  answer,
  wrongType: { '0dad432b-16cc-4bf0-8961-000000000000': 'a text' },
  drift: ({ body }) => ({ body: JSON.parse(JSON.stringify(body).replaceAll('"bpm":120', '"bpm":"fast"')) as object }),
  drifted: { field: 'tempo', empty: null, kept: 'key' },
});

function answer(arrival: Arrival): Script {
  const url = urlOf(arrival);
  const mbids = (url.searchParams.get('recording_ids') ?? '').split(';');
  if (mbids.length > 25) return { status: 400, body: { message: 'More than 25 recordings not allowed per request' } };
  const document = url.pathname.endsWith('/low-level')
    ? { rhythm: { bpm: 120 }, tonal: { key_key: 'A', key_scale: 'minor', key_strength: 0.7 }, metadata: {} }
    : { highlevel: { danceability: { all: { danceable: 0.8, not_danceable: 0.2 } } } };
  return { body: { ...Object.fromEntries(mbids.filter((mbid) => mbid !== UNKNOWN).map((mbid) => [mbid, { 0: document }])), mbid_mapping: {} } };
}
