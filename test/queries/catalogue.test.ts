import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../support/running-app.ts';

const OK_COMPUTER = '4JHGrJ71p32wW9Fh76gDpu';

describe('the catalogue over the sandbox', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp();
  });

  afterAll(() => app?.close());

  test('an album from Spotify and MusicBrainz: each field from whoever keeps it best', async () => {
    const { data, errors } = await app.query(
      `query ($id: String!) {
        album(by: { spotifyId: $id }) {
          id upc mbid title kind releaseDate label catalogNumber trackCount
          artistCredits { creditedAs artist { id } }
          tracks(first: 1) { totalCount nodes { title durationMs isrc } pageInfo { hasNextPage endCursor } }
          artwork(minWidth: 100) { width }
          editions { title country format catalogNumber barcode source { provider } }
          links { provider matchedBy confidence }
        }
      }`,
      { id: OK_COMPUTER },
    );
    expect(errors).toBeUndefined();
    expect(data['album']).toMatchObject({
      id: `spotify:album:${OK_COMPUTER}`,
      upc: '724385522949',
      mbid: 'fba5f8fe-c6c8-4511-8562-c9febf482674',
      title: 'OK Computer',
      kind: 'ALBUM',
      label: 'Parlophone',
      catalogNumber: 'TCNODATA 02',
      artistCredits: [{ creditedAs: 'Radiohead', artist: { id: 'musicbrainz:artist:a74b1b7f-71a5-4011-9441-d0b5e4122711' } }],
      tracks: { totalCount: 2, nodes: [{ title: 'Airbag', isrc: 'GBAYE9701274' }], pageInfo: { hasNextPage: true } },
      artwork: { width: 300 },
      editions: [{ title: 'OK Computer', country: 'GB', format: 'Cassette', catalogNumber: 'TCNODATA 02', source: { provider: 'MUSICBRAINZ' } }],
      links: [
        { provider: 'SPOTIFY', matchedBy: 'REQUESTED', confidence: 1 },
        { provider: 'MUSICBRAINZ', matchedBy: 'UPC', confidence: 0.98 },
      ],
    });
  });

  test("an album's tracks go on behind the cursor", async () => {
    const page = async (after: string | null) => {
      const { data } = await app.query<{
        album: { tracks: { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } } };
      }>(
        'query ($id: String!, $after: String) { album(by: { spotifyId: $id }) { tracks(first: 1, after: $after) { nodes { title } pageInfo { endCursor hasNextPage hasPreviousPage } } } }',
        { id: OK_COMPUTER, after },
      );
      return data.album.tracks;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ title }) => title)).toEqual(['Airbag', 'Paranoid Android']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('an artist by name, from MusicBrainz, Spotify and Last.fm', async () => {
    const { data, errors } = await app.query(`{
      artist(by: { name: "radiohead" }) {
        id name kind country activeFrom biography { source { provider } } image(minWidth: 300) { width }
        genres(first: 2) { name sources { provider } } popularity { lastfmListeners }
        topTracks(first: 1) { title } albums(first: 1) { totalCount nodes { title } pageInfo { hasNextPage } } similar(first: 3) { match }
        links { provider matchedBy }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data['artist']).toMatchObject({
      id: 'musicbrainz:artist:a74b1b7f-71a5-4011-9441-d0b5e4122711',
      name: 'Radiohead',
      kind: 'GROUP',
      country: 'GB',
      activeFrom: '1991',
      biography: { source: { provider: 'LASTFM' } },
      image: { width: 320 },
      genres: [{ name: 'alternative rock' }, { name: 'art rock' }],
      topTracks: [{ title: 'Paranoid Android' }],
      albums: { totalCount: 2, pageInfo: { hasNextPage: true } },
      links: [{ provider: 'SPOTIFY', matchedBy: 'EXTERNAL_LINK' }, { provider: 'MUSICBRAINZ' }, { provider: 'LASTFM', matchedBy: 'MBID' }],
    });
  });

  test('things of every kind by the ids that were given out', async () => {
    const ids = [
      'musicbrainz:artist:a74b1b7f-71a5-4011-9441-d0b5e4122711',
      'spotify:track:5KH0qbmre8xkRt5sNIbPrx',
      'lastfm:track:deadmau5%2F_%2FStrobe',
      `spotify:album:${OK_COMPUTER}`,
      'musicbrainz:track:00000000-0000-4000-8000-000000000000',
    ];
    const { data, errors } = await app.query<{ nodes: ({ __typename: string; id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Track { title } ... on Artist { name } ... on Album { title } } }',
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes.map((node) => node?.__typename ?? null)).toEqual(['Artist', 'Track', 'Track', 'Album', null]);
    // Spotify's Strobe and Last.fm's page of it are one recording.
    expect(data.nodes[1]?.id).toBe(data.nodes[2]?.id);
  });

  test.each(['USSUB0200002', 'GBAYE9701274'])(
    'an ISRC on several recordings (%s) gives one of them, and every link leads to that one',
    async (isrc) => {
      interface One {
        readonly title: string;
        readonly durationMs: number | null;
        readonly links: readonly { readonly provider: string; readonly providerId: string }[];
      }
      const { data, errors } = await app.query<{ track: One }>(
        'query ($isrc: ISRC!) { track(by: { isrc: $isrc }) { title durationMs links { provider providerId } } }',
        { isrc },
      );
      expect(errors).toBeUndefined();
      const idAt = (provider: string): string => data.track.links.find((link) => link.provider === provider)?.providerId ?? '';
      const alone = await app.query<{ spotify: One; musicbrainz: One }>(
        'query ($spotify: String!, $mbid: MBID!) { spotify: track(by: { spotifyId: $spotify }) { title durationMs } musicbrainz: track(by: { mbid: $mbid }) { title durationMs } }',
        { spotify: idAt('SPOTIFY'), mbid: idAt('MUSICBRAINZ') },
      );
      expect([alone.data.spotify.title, alone.data.musicbrainz.title]).toEqual([data.track.title, data.track.title]);
      expect(Math.abs((alone.data.spotify.durationMs ?? 0) - (data.track.durationMs ?? Infinity))).toBeLessThanOrEqual(2_000);
    },
  );

  test('a search joins what is the same, ranks what fits, and goes on behind the cursor', async () => {
    const { data, errors } = await app.query<{
      searchTracks: { edges: { cursor: string; score: number; foundBy: string[]; node: { title: string } }[]; problems: unknown[] };
    }>('{ searchTracks(query: { artist: "deadmau5", title: "Strobe" }) { edges { cursor score foundBy node { title isrc } } problems { code } } }');
    expect(errors).toBeUndefined();
    const [best] = data.searchTracks.edges;
    expect(best).toMatchObject({ foundBy: ['SPOTIFY', 'MUSICBRAINZ', 'LASTFM'], node: { title: 'Strobe', isrc: 'GBTDG0900141' } });
    expect(data.searchTracks.problems).toEqual([]);
    expect(new Set(data.searchTracks.edges.map(({ node }) => node.title)).size).toBe(data.searchTracks.edges.length);
    const text = await app.query<{ searchTracks: { edges: { cursor: string; node: { title: string } }[]; pageInfo: { hasNextPage: boolean } } }>(
      '{ searchTracks(query: { text: "moon" }, first: 3) { edges { cursor node { title } } pageInfo { hasNextPage } } }',
    );
    const next = await app.query<{ searchTracks: { edges: { cursor: string }[]; pageInfo: { hasPreviousPage: boolean } } }>(
      'query ($after: String) { searchTracks(query: { text: "moon" }, first: 3, after: $after) { edges { cursor } pageInfo { hasPreviousPage } } }',
      { after: text.data.searchTracks.edges.at(-1)?.cursor },
    );
    expect(text.data.searchTracks.edges).toHaveLength(3);
    expect(next.data.searchTracks.pageInfo.hasPreviousPage).toBe(true);
    const cursors = [...text.data.searchTracks.edges, ...next.data.searchTracks.edges].map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(cursors.length);
  });

  test('a search in which one provider fails tells who, and answers with the rest', async () => {
    await app.sandbox.tell({ provider: 'LASTFM', status: 403, path: 'artist.search' });
    try {
      const { data, errors } = await app.query(
        '{ searchArtists(query: { name: "Boards of Canada" }) { nodes { name } problems { provider code } } }',
      );
      expect(errors).toBeUndefined();
      expect(data['searchArtists']).toMatchObject({ problems: [{ provider: 'LASTFM' }] });
    } finally {
      await app.sandbox.tell({ provider: 'LASTFM', status: null, path: null });
    }
  });

  test('statuses of all eight providers', async () => {
    const { data, errors } = await app.query<{
      providers: { provider: string; mode: string; capabilities: { name: string; available: boolean; reason: string | null }[] }[];
    }>(
      '{ providers { provider configured mode capabilities { name available reason } circuitBreaker { state consecutiveFailures failureThreshold successThreshold forced } rateLimit { perSecond burst tokens queued configuredPerSecond dailyQuota } blockedUntil token { state } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.providers).toHaveLength(8);
    const spotify = data.providers.find(({ provider }) => provider === 'SPOTIFY');
    expect(spotify?.capabilities).toContainEqual({ name: 'audioFeatures', available: false, reason: expect.stringContaining('SPOTIFY_APP_MODE') });
    expect(spotify?.capabilities).toContainEqual({ name: 'tracksByIsrc', available: true, reason: null });
  });
});

test('an answer past its time is given, and said to be stale, while the provider is down', async () => {
  const app = await startApp({ settings: { POLICY__PROVIDERS__ACOUSTICBRAINZ__TTL__AUDIO_FEATURES: '50ms', POLICY__RETRY__ATTEMPTS: '1' } });
  const query = '{ track(by: { spotifyId: "5KH0qbmre8xkRt5sNIbPrx" }) { audioFeatures { tempo { value source { stale fetchedAt } } } } }';
  type Answer = { track: { audioFeatures: { tempo: { value: number; source: { stale: boolean; fetchedAt: string } } } } };
  try {
    const fresh = (await app.query<Answer>(query)).data.track.audioFeatures.tempo;
    expect(fresh.source.stale).toBe(false);
    await app.sandbox.tell({ provider: 'ACOUSTICBRAINZ', status: 503 });
    await expect
      .poll(async () => (await app.query<Answer>(query)).data.track.audioFeatures.tempo, { timeout: 5_000 })
      .toEqual({ value: fresh.value, source: { stale: true, fetchedAt: fresh.source.fetchedAt } });
  } finally {
    await app.close();
  }
});
