import type { CreditRecord } from '../../src/model/artist.ts';
import type { Provider } from '../../src/model/provider.ts';
import { UNTOLD_TRACK, type TrackRecord } from '../../src/model/track.ts';

/** A credit under the artist's own name. */
export function credit(name: string, provider: Provider = 'SPOTIFY'): CreditRecord {
  return { creditedAs: name, joinPhrase: '', artist: { provider, id: `id-of-${name}`, name, mbid: null } };
}

/** A track record that says nothing but what the test gives it. */
export function trackRecord(given: Partial<TrackRecord>): TrackRecord {
  return {
    ...UNTOLD_TRACK,
    provider: 'SPOTIFY',
    id: 'track',
    url: null,
    title: 'Untitled',
    credits: [],
    ...given,
  };
}
