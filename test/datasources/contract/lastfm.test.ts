import { createLastfm } from '../../../datasources/lastfm/index.ts';
import { trackNameId } from '../../../src/model/name-id.ts';
import type { Arrival, Script } from '../../support/provider-double.ts';
import { describeDatasource, urlOf } from './suite.ts';

const ARTIST = 'Radiohead';
const UNKNOWN = 'No Such Title';

describeDatasource({
  provider: 'LASTFM',
  create: createLastfm,
  settings: (url) => ({ baseUrl: `${url}/2.0/`, credentials: { LASTFM_API_KEY: 'canary-api-key-4' } }),
  secrets: ['canary-api-key-4'],
  ask: async (questions, title) => (await questions.trackByName?.({ artist: ARTIST, title })) ?? null,
  known: (n) => `Title ${n}`,
  idOf: (title) => trackNameId({ artist: ARTIST, title }),
  unknown: UNKNOWN,
  // There is no batch.
  cost: (keys) => keys,
  isData: () => true,
  answer,
  wrongType: { track: 'a text' },
  drift: ({ body }) => ({ body: JSON.parse(JSON.stringify(body).replaceAll('"duration":"200000"', '"duration":{"ms":200000}')) as object }),
  drifted: { field: 'durationMs', empty: null, kept: 'mbid' },
});

function answer(arrival: Arrival): Script {
  const { searchParams } = urlOf(arrival);
  if (searchParams.get('api_key') !== 'canary-api-key-4')
    return { status: 403, body: { message: 'Invalid API key - You must be granted a valid key by last.fm', error: 10 } };
  const title = searchParams.get('track') ?? '';
  if (title === UNKNOWN) return { body: { error: 6, message: 'Track not found', links: [] } };
  const mbid = '9f9cf187-d6f9-437f-9d98-d59cdbd52757';
  return {
    body: {
      track: {
        name: title,
        mbid,
        url: 'https://www.last.fm/music/Radiohead',
        duration: '200000',
        listeners: '90000',
        playcount: '900000',
        artist: { name: ARTIST, mbid: '' },
      },
    },
  };
}
