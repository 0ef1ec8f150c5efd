import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type GraphqlAnswer, type RunningApp } from '../support/running-app.ts';

const OFF = { SPOTIFY_MODE: 'off', MUSICBRAINZ_MODE: 'off', LASTFM_MODE: 'off', ACOUSTICBRAINZ_MODE: 'off' };

/** What must never reach a client. */
const LEAKS = /node_modules|\.ts:\d|at [A-Za-z.]+ \(|select |insert /i;

describe('bad input', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ settings: OFF });
  });

  afterAll(() => app?.close());

  async function refusal(document: string, variables?: Record<string, unknown>): Promise<{ code: string; message: string }> {
    const answer: GraphqlAnswer<unknown> = await app.query(document, variables);
    const error = answer.errors?.[0];
    expect(error, JSON.stringify(answer).slice(0, 500)).toBeDefined();
    expect(JSON.stringify(answer)).not.toMatch(LEAKS);
    return { code: error?.extensions?.code ?? 'none', message: error?.message ?? '' };
  }

  test.each([
    ['a malformed ISRC', '{ track(by: { isrc: "US-XX" }) { title } }', 'BAD_USER_INPUT', /ISRC/],
    ['a malformed MBID', '{ track(by: { mbid: "9f9cf187" }) { title } }', 'BAD_USER_INPUT', /MBID/],
    ['an id that is none of ours', '{ track(by: { id: "1234" }) { title } }', 'BAD_USER_INPUT', /by\.id/],
    ['an id of another kind', '{ track(by: { id: "spotify:artist:0TnOYISbd1XYRBk9myaseg" }) { title } }', 'BAD_USER_INPUT', /track/],
    ['no way of naming a track', '{ track(by: {}) { title } }', 'GRAPHQL_VALIDATION_FAILED', /TrackBy/],
    ['two ways of naming a track', '{ track(by: { isrc: "USQ4E1300686", spotifyId: "x" }) { title } }', 'GRAPHQL_VALIDATION_FAILED', /TrackBy/],
    ['a name that is null', '{ track(by: { isrc: null }) { title } }', 'GRAPHQL_VALIDATION_FAILED', /isrc/],
    ['an empty artist name', '{ artist(by: { name: "  " }) { name } }', 'BAD_USER_INPUT', /name/],
    ['a UPC with letters', '{ album(by: { upc: "12ab" }) { title } }', 'BAD_USER_INPUT', /by\.upc/],
    ['first below 1', '{ searchTracks(query: { text: "x" }, first: 0) { nodes { id } } }', 'BAD_USER_INPUT', /first/],
    ['first out of range', '{ searchTracks(query: { text: "x" }, first: 100000) { nodes { id } } }', 'BAD_USER_INPUT', /first/],
    ['a cursor of nobody', '{ searchTracks(query: { text: "x" }, after: "bm9uZQ") { nodes { id } } }', 'BAD_USER_INPUT', /after/],
    ['an empty search', '{ searchTracks(query: {}) { nodes { id } } }', 'BAD_USER_INPUT', /text, artist and title/],
    ['a search without end', `{ searchArtists(query: { name: "${'x'.repeat(400)}" }) { nodes { id } } }`, 'BAD_USER_INPUT', /300/],
    ['an unknown field', '{ track(by: { isrc: "USQ4E1300686" }) { nothing } }', 'GRAPHQL_VALIDATION_FAILED', /nothing/],
    ['a document that is none', '{ track(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an empty document', '', 'GRAPHQL_PARSE_FAILED', /Unexpected <EOF>/],
  ])('%s', async (_, document, code, message) => {
    const refused = await refusal(document);
    expect(refused).toEqual({ code, message: expect.stringMatching(message) });
  });

  test('a variable that is wrong, without giving it all back', async () => {
    const refused = await refusal('query ($isrc: ISRC!) { track(by: { isrc: $isrc }) { title } }', { isrc: 'x'.repeat(10_000) });
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.message).toContain('$isrc');
    expect(refused.message.length).toBeLessThan(400);
  });

  test('more names than one question may hold', async () => {
    const by = Array.from({ length: 101 }, () => ({ isrc: 'USQ4E1300686' }));
    expect(await refusal('query ($by: [TrackBy!]!) { tracks(by: $by) { title } }', { by })).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('100'),
    });
  });

  test('one bad id among good ones names its place', async () => {
    expect(await refusal('{ nodes(ids: ["spotify:track:5KH0qbmre8xkRt5sNIbPrx", "?"]) { id } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('ids[1]'),
    });
  });

  test('a null where a default stands takes the default', async () => {
    const answer = await app.query<{ searchTracks: { nodes: unknown[] } }>('{ searchTracks(query: { text: "x" }, first: null) { nodes { id } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data.searchTracks.nodes).toEqual([]);
  });

  test('providers that are off are named when only they could know', async () => {
    const answer = await app.query(
      '{ track(by: { spotifyId: "5KH0qbmre8xkRt5sNIbPrx" }) { title } provider(name: SPOTIFY) { configured mode capabilities { name } } }',
    );
    expect(answer.data).toEqual({ track: null, provider: { configured: false, mode: 'OFF', capabilities: [] } });
    expect(answer.errors).toMatchObject([{ path: ['track'], extensions: { code: 'PROVIDER_NOT_CONFIGURED', provider: 'SPOTIFY' } }]);
    const search = await app.query(
      '{ searchTracks(query: { text: "x" }, providers: [SPOTIFY, BEATPORT]) { nodes { id } problems { provider code } } }',
    );
    expect(search.data['searchTracks']).toEqual({
      nodes: [],
      problems: [
        { provider: 'SPOTIFY', code: 'PROVIDER_NOT_CONFIGURED' },
        { provider: 'BEATPORT', code: 'PROVIDER_NOT_CONFIGURED' },
      ],
    });
  });

  test('what a later version answers is null or empty with a code, and the rest stands', async () => {
    const answer = await app.query(
      '{ event(id: "x") { name } events(filter: {}) { nodes { name } } me { email } jobs { name } provider(name: LASTFM) { mode } }',
    );
    expect(answer.data).toEqual({ event: null, events: { nodes: [] }, me: null, jobs: [], provider: { mode: 'OFF' } });
    expect(answer.errors?.map(({ path, extensions }) => [path?.[0], extensions.code]).toSorted()).toEqual([
      ['event', 'CAPABILITY_UNAVAILABLE'],
      ['events', 'CAPABILITY_UNAVAILABLE'],
      ['jobs', 'CAPABILITY_UNAVAILABLE'],
      ['me', 'CAPABILITY_UNAVAILABLE'],
    ]);
    expect((await refusal('mutation { resetAllCircuitBreakers { provider } }')).code).toBe('CAPABILITY_UNAVAILABLE');
  });
});
