import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { recordingsPresent } from './recordings.ts';
import { NASCENCE, startReplay, type Replay } from './replay.ts';

/** The whole server over real sockets, with the providers answering what was recorded of them. */
describe.skipIf(!recordingsPresent)('the main job on recorded answers', () => {
  let replay: Replay;
  let app: RunningApp;

  beforeAll(async () => {
    replay = await startReplay();
    app = await startApp({
      settings: {
        SPOTIFY_MODE: 'live',
        SPOTIFY_CLIENT_ID: 'recorded',
        SPOTIFY_CLIENT_SECRET: 'recorded',
        SPOTIFY_BASE_URL: replay.urls.spotify,
        SPOTIFY_ACCOUNTS_URL: replay.urls.accounts,
        CONTACT: 'https://example.org/mixdown',
        MUSICBRAINZ_MODE: 'live',
        MUSICBRAINZ_BASE_URL: replay.urls.musicbrainz,
        LASTFM_MODE: 'live',
        LASTFM_API_KEY: 'recorded',
        LASTFM_BASE_URL: replay.urls.lastfm,
        ACOUSTICBRAINZ_MODE: 'live',
        ACOUSTICBRAINZ_BASE_URL: replay.urls.acousticbrainz,
      },
    });
  });

  afterAll(async () => {
    await app?.close();
    await replay?.close();
  });

  test('joins Paranoid Android from MusicBrainz and Last.fm', async () => {
    const { data, errors } = await app.query(`{
      track(by: { mbid: "9f9cf187-d6f9-437f-9d98-d59cdbd52757" }) {
        id title isrc mbid spotifyId durationMs releaseDate
        artistCredits { creditedAs joinPhrase artist { id name } }
        popularity { spotifyPopularity lastfmListeners lastfmPlaycount }
        genres(first: 3) { name weight sources { provider } }
        similar(first: 2) { match track { title durationMs artistCredits { creditedAs } } }
        audioFeatures { tempo { value } }
        links { provider providerId matchedBy confidence }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data['track']).toEqual({
      id: 'musicbrainz:track:9f9cf187-d6f9-437f-9d98-d59cdbd52757',
      title: 'Paranoid Android',
      isrc: 'GBAYE9701376',
      mbid: '9f9cf187-d6f9-437f-9d98-d59cdbd52757',
      spotifyId: null,
      durationMs: 383813,
      releaseDate: '1997-05-21',
      artistCredits: [
        { creditedAs: 'Radiohead', joinPhrase: '', artist: { id: 'musicbrainz:artist:a74b1b7f-71a5-4011-9441-d0b5e4122711', name: 'Radiohead' } },
      ],
      popularity: { spotifyPopularity: null, lastfmListeners: 1318250, lastfmPlaycount: 10473873 },
      genres: [
        { name: 'alternative', weight: 1, sources: [{ provider: 'LASTFM' }] },
        { name: 'alternative rock', weight: 0.87, sources: [{ provider: 'LASTFM' }] },
        { name: 'rock', weight: 0.69, sources: [{ provider: 'LASTFM' }] },
      ],
      similar: [
        { match: 1, track: { title: 'Airbag', durationMs: 294000, artistCredits: [{ creditedAs: 'Radiohead' }] } },
        {
          match: expect.any(Number),
          track: { title: expect.any(String), durationMs: expect.any(Number), artistCredits: [{ creditedAs: 'Radiohead' }] },
        },
      ],
      audioFeatures: null,
      links: [
        { provider: 'MUSICBRAINZ', providerId: '9f9cf187-d6f9-437f-9d98-d59cdbd52757', matchedBy: 'REQUESTED', confidence: 1 },
        { provider: 'LASTFM', providerId: 'Radiohead/_/Paranoid Android', matchedBy: 'SEARCH', confidence: 0.85 },
      ],
    });
  });

  test('reads the sound of Nascence from AcousticBrainz, and calls no loudness what is none', async () => {
    const { data, errors } = await app.query(`{
      track(by: { mbid: "${NASCENCE}" }) {
        title
        artistCredits { creditedAs }
        audioFeatures {
          tempo { value source { provider stale } } key { tonic mode camelot openKey pitchClass } danceability { value }
          loudness { value } energy { value } readings { source { provider } tempo key loudness }
        }
        links { provider matchedBy }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data['track']).toMatchObject({
      title: 'Nascence',
      artistCredits: [{ creditedAs: 'Austin Wintory' }],
      audioFeatures: {
        tempo: { value: expect.closeTo(139.93, 1), source: { provider: 'ACOUSTICBRAINZ', stale: false } },
        key: { tonic: 'D', mode: 'MAJOR', camelot: '10B', openKey: '3d', pitchClass: 2 },
        danceability: { value: expect.closeTo(0.0353, 3) },
        loudness: null,
        energy: null,
        readings: [{ source: { provider: 'ACOUSTICBRAINZ' }, key: 'D major', loudness: null }],
      },
      links: [
        { provider: 'MUSICBRAINZ', matchedBy: 'REQUESTED' },
        { provider: 'ACOUSTICBRAINZ', matchedBy: 'MBID' },
      ],
    });
  });

  test('reads Spotify as recorded, and says surely that MusicBrainz has no such recording', async () => {
    const { data, errors } = await app.query(`{
      track(by: { spotifyId: "4PTG3Z6ehGkBFwjybzWkR8" }) {
        id title isrc mbid durationMs releaseDate explicit
        artistCredits { creditedAs artist { name spotifyId } }
        album { id title releaseDate kind artwork(minWidth: 300) { url width } }
        artwork { width height }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data['track']).toMatchObject({
      id: 'spotify:track:4PTG3Z6ehGkBFwjybzWkR8',
      title: 'Never Gonna Give You Up',
      isrc: 'GBARL9300135',
      mbid: null,
      durationMs: 213573,
      releaseDate: '1987-11-12',
      artistCredits: [{ creditedAs: 'Rick Astley', artist: { name: 'Rick Astley', spotifyId: '0gxyHStUsqpMadRV0Di1Qt' } }],
      album: {
        id: 'spotify:album:6eUW0wxWtzkFdaEFsTJto6',
        title: 'Whenever You Need Somebody',
        releaseDate: '1987-11-12',
        kind: 'ALBUM',
        artwork: { width: 300 },
      },
      artwork: { width: 640, height: 640 },
    });
  });

  test('takes one of the two songs under USSUB0200002, and joins nothing to it', async () => {
    const { data, errors } = await app.query(`{ track(by: { isrc: "us-sub-02-00002" }) { title isrc durationMs links { provider } } }`);
    expect(errors).toBeUndefined();
    expect(data['track']).toEqual({ title: 'Blew', isrc: 'USSUB0200002', durationMs: 174960, links: [{ provider: 'MUSICBRAINZ' }] });
  });

  test('tells three artists and how they are joined', async () => {
    const { data } = await app.query(
      `{ track(by: { mbid: "7684982a-efee-49e5-baf0-82a466f12508" }) { artistCredits { creditedAs joinPhrase artist { name } } } }`,
    );
    expect(data['track']).toEqual({
      artistCredits: [
        { creditedAs: 'Ed Sheeran', joinPhrase: ' feat. ', artist: { name: 'Ed Sheeran' } },
        { creditedAs: 'Meek Mill', joinPhrase: ' & ', artist: { name: 'Meek Mill' } },
        { creditedAs: 'A Boogie Wit da Hoodie', joinPhrase: '', artist: { name: 'A Boogie Wit da Hoodie' } },
      ],
    });
  });

  test('reads an artist from MusicBrainz and Last.fm', async () => {
    const { data, errors } = await app.query(`{
      artist(by: { mbid: "5b11f4ce-a62d-471e-81fc-a69a8278c7da" }) {
        name sortName kind country disambiguation activeFrom activeTo
        popularity { lastfmListeners } genres(first: 1) { name weight } biography { summary source { provider } }
        topTracks(first: 1) { title } similar(first: 1) { artist { name } match } links { provider }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data['artist']).toMatchObject({
      name: 'Nirvana',
      sortName: 'Nirvana',
      kind: 'GROUP',
      country: 'US',
      disambiguation: '90s US grunge band',
      activeFrom: '1988-01',
      activeTo: '1994-04-05',
      popularity: { lastfmListeners: 4196311 },
      genres: [{ name: 'grunge', weight: 1 }],
      biography: { summary: expect.not.stringContaining('<a'), source: { provider: 'LASTFM' } },
      topTracks: [{ title: 'Smells Like Teen Spirit' }],
      similar: [{ artist: { name: expect.any(String) }, match: expect.any(Number) }],
    });
  });

  test('reads an album by id and by UPC', async () => {
    const { data, errors } = await app.query(`{
      byId: album(by: { spotifyId: "3IqzqH6ShrRtie9Yd2ODyG" }) { title upc label kind trackCount tracks(first: 1) { totalCount nodes { title durationMs } pageInfo { hasNextPage } } }
      byUpc: album(by: { upc: "602475093060" }) { title kind artistCredits { creditedAs joinPhrase } }
    }`);
    expect(data['byId']).toMatchObject({
      title: 'SINGLARITY',
      upc: '195916707034',
      kind: 'ALBUM',
      trackCount: 11,
      tracks: { totalCount: 11, nodes: [{ title: 'All Your Friends', durationMs: 260372 }], pageInfo: { hasNextPage: true } },
    });
    expect(data['byUpc']).toMatchObject({
      title: 'Die With A Smile',
      kind: 'SINGLE',
      artistCredits: [
        { creditedAs: 'Lady Gaga', joinPhrase: ', ' },
        { creditedAs: 'Bruno Mars', joinPhrase: '' },
      ],
    });
    expect(errors).toBeUndefined();
  });

  test('searches, and finds Radiohead first for their own song', async () => {
    const { data, errors } = await app.query(`{
      searchTracks(query: { artist: "Radiohead", title: "Burn the Witch" }, first: 3) { edges { score foundBy node { title artistCredits { creditedAs } } } problems { code } }
    }`);
    expect(errors).toBeUndefined();
    const { edges, problems } = data['searchTracks'] as { edges: { score: number; foundBy: string[]; node: unknown }[]; problems: unknown[] };
    expect(edges[0]).toMatchObject({ foundBy: ['MUSICBRAINZ'], node: { title: 'Burn the Witch', artistCredits: [{ creditedAs: 'Radiohead' }] } });
    expect(problems).toEqual([]);
  });

  test('asks nobody a second time', async () => {
    const before = replay.requests.length;
    await app.query(
      `{ track(by: { mbid: "9f9cf187-d6f9-437f-9d98-d59cdbd52757" }) { title isrc popularity { lastfmListeners } genres { name } links { provider } } }`,
    );
    expect(before).toBeGreaterThan(0);
    expect(replay.requests.length).toBe(before);
  });
});
