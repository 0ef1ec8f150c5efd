import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGE } from '../../bench/queries.ts';
import { worldTracks } from '../../src/sandbox/world/index.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

interface Page {
  readonly tracks: readonly {
    readonly isrc: string;
    readonly genres: readonly unknown[];
    readonly artistCredits: readonly { artist: { id: string; name: string } }[];
    readonly audioFeatures: { readonly tempo: { readonly value: number } | null } | null;
  }[];
}

const COUNT = 50;

describe.each([
  ['development', 0],
  // There Spotify measures sound too, 100 tracks at a time.
  ['extended', 1],
])('fifty tracks by ISRC with artists, genres and audio features, Spotify app mode %s', (appMode, soundBatches) => {
  let app: RunningApp;
  const isrcs = worldTracks(COUNT).map(({ isrc }) => isrc);
  const variables = { by: isrcs.map((isrc) => ({ isrc })) };

  beforeAll(async () => {
    app = await startApp({ settings: { SPOTIFY_APP_MODE: appMode } });
    await app.sandbox.tell({ provider: 'SPOTIFY', appMode });
  });

  afterAll(() => app?.close());

  async function upstream(ask: () => Promise<unknown>): Promise<Record<string, number>> {
    await app.sandbox.forget();
    await ask();
    const counts: Record<string, number> = {};
    for (const { provider, path } of await app.sandbox.requests()) {
      const endpoint = `${provider} ${path.replace(/\/[0-9A-Za-z-]{20,}/g, '/…')}`;
      counts[endpoint] = (counts[endpoint] ?? 0) + 1;
    }
    return counts;
  }

  test('cost no more upstream requests than the batch limits allow', async () => {
    let page: Page | null = null;
    const counts = await upstream(async () => {
      const { data, errors, extensions } = await app.query<Page>(LARGE, variables);
      expect(errors).toBeUndefined();
      expect(extensions).toBeUndefined();
      page = data;
    });
    const tracks = (page as Page | null)?.tracks ?? [];
    expect(tracks.map(({ isrc }) => isrc)).toEqual(isrcs);
    for (const track of tracks) {
      expect(track.artistCredits.length).toBeGreaterThan(0);
      expect(track.artistCredits[0]?.artist.id).toMatch(/^musicbrainz:artist:/);
      expect(track.audioFeatures?.tempo?.value).toBeGreaterThan(0);
    }
    // Some have no tags anywhere, as in life.
    expect(tracks.filter(({ genres }) => genres.length > 0).length).toBeGreaterThan(0.8 * COUNT);
    const of = (part: string): number =>
      Object.entries(counts)
        .filter(([endpoint]) => endpoint.toLowerCase().includes(part))
        .reduce((sum, [, count]) => sum + count, 0);
    // Spotify has no batch by ISRC, Last.fm none at all; MusicBrainz takes 25 ISRCs in a search, AcousticBrainz 25 MBIDs in each of its two levels.
    expect(of('search')).toBeLessThanOrEqual(COUNT);
    expect(of('musicbrainz')).toBeLessThanOrEqual(Math.ceil(COUNT / 25));
    expect(of('acousticbrainz')).toBeLessThanOrEqual(2 * Math.ceil(COUNT / 25));
    expect(of('lastfm')).toBeLessThanOrEqual(COUNT);
    expect(of('token')).toBeLessThanOrEqual(1);
    expect(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      JSON.stringify(counts),
    ).toBeLessThanOrEqual(1 + COUNT + 2 + 4 + COUNT + soundBatches);
  });

  test('cost nothing the second time', async () => {
    expect(await upstream(() => app.query(LARGE, variables))).toEqual({});
  });
});
