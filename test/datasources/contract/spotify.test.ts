import { createSpotify } from '../../../datasources/spotify/index.ts';
import type { Arrival, Script } from '../../support/provider-double.ts';
import { describeDatasource, urlOf } from './suite.ts';

const SECRETS = [
  'canary-client-id-1',
  'canary-client-secret-2',
  'canary-token-3',
  Buffer.from('canary-client-id-1:canary-client-secret-2').toString('base64'),
];
const UNKNOWN = '0000000000000000000000';

describeDatasource({
  provider: 'SPOTIFY',
  create: createSpotify,
  settings: (url) => ({
    baseUrl: `${url}/v1`,
    accountsUrl: `${url}/accounts/`,
    credentials: { SPOTIFY_CLIENT_ID: 'canary-client-id-1', SPOTIFY_CLIENT_SECRET: 'canary-client-secret-2' },
    appMode: 'extended',
  }),
  secrets: SECRETS,
  ask: async (questions, key) => (await questions.trackById?.(key)) ?? null,
  known: (n) => `${n + 1}`.padStart(22, 'A'),
  idOf: (key) => key,
  unknown: UNKNOWN,
  cost: (keys) => Math.ceil(keys / 50),
  isData: (arrival) => arrival.path.startsWith('/v1/'),
  answer,
  wrongType: { id: 7, name: 'Seven' },
  drift: (script) => ({ ...script, body: { ...(script.body as object), duration_ms: { minutes: 3 } } }),
  drifted: { field: 'durationMs', empty: null, kept: 'title' },
});

function answer(arrival: Arrival): Script {
  const url = urlOf(arrival);
  if (url.pathname === '/accounts/api/token') return { body: { access_token: 'canary-token-3', token_type: 'Bearer', expires_in: 3600 } };
  if (arrival.headers.authorization !== 'Bearer canary-token-3')
    return { status: 401, body: { error: { status: 401, message: 'Missing/invalid/expired access token' } } };
  if (url.pathname === '/v1/tracks') return { body: { tracks: (url.searchParams.get('ids') ?? '').split(',').map(trackOf).toReversed() } };
  const track = trackOf(url.pathname.replace('/v1/tracks/', ''));
  return track === null ? { status: 404, body: { error: { status: 404, message: 'Resource not found' } } } : { body: track };
}

function trackOf(id: string): object | null {
  if (id === UNKNOWN) return null;
  return { id, name: `Track ${id}`, duration_ms: 200_000, artists: [{ id: 'a', name: 'Someone' }], external_ids: { isrc: 'USQ4E1300686' } };
}
