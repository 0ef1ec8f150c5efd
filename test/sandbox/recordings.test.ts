import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as acousticbrainz from '../../datasources/acousticbrainz/wire.ts';
import * as lastfm from '../../datasources/lastfm/wire.ts';
import * as musicbrainz from '../../datasources/musicbrainz/wire.ts';
import * as spotify from '../../datasources/spotify/wire.ts';
import { knownRecordings, theWorld } from '../../src/sandbox/world/index.ts';
import { openSandbox, type Answer, type SandboxClient } from './client.ts';
import { hasRecordings, placesOf, recordedBody } from './recordings.ts';

const STROBE = '5KH0qbmre8xkRt5sNIbPrx';
const DEADMAU5 = '4a00ec9d-c635-463a-8cd4-eb61725f0c60';
const NASCENCE = '0dad432b-16cc-4bf0-8961-fd31d124b01b';
const RADIOHEAD = { artist: 'Radiohead', track: 'Paranoid Android' };

let client: SandboxClient;

beforeAll(async () => {
  client = await openSandbox({ spotifyAppMode: 'extended' });
  client.sandbox.control({ rateLimit: false });
});
afterAll(() => client.sandbox.close());

type Ask = (client: SandboxClient) => Promise<Answer>;

/** The recording, what our client reads of it, and a request whose answer must have the same shape there. */
const SHAPES: readonly (readonly [recording: string, schema: z.ZodType, ask: Ask])[] = [
  ['spotify/track.json', spotify.track, (c) => c.spotify(`/tracks/${STROBE}`)],
  ['spotify/tracks-several.json', spotify.severalTracks, (c) => c.spotify(`/tracks?ids=${STROBE}`)],
  ['spotify/album.json', spotify.album, (c) => c.spotify('/albums/10FLjwfpbxLmW8c25Xyc2N')],
  ['spotify/album-tracks.json', spotify.albumTracksPage, (c) => c.spotify('/albums/6eUW0wxWtzkFdaEFsTJto6/tracks')],
  ['spotify/artist.json', spotify.artist, (c) => c.spotify('/artists/2CIMQHirSU0MQqyYHq0eOx')],
  ['spotify/artist-albums.json', spotify.albumPage, (c) => c.spotify('/artists/2CIMQHirSU0MQqyYHq0eOx/albums')],
  ['spotify/audio-features.json', spotify.audioFeatures, (c) => c.spotify('/audio-features/11dFghVXANMlKmJXsNCbNl')],
  ['spotify/search-track.json', spotify.trackSearch, (c) => c.spotify('/search?type=track&q=Never%20Gonna%20Give%20You%20Up')],
  ['spotify/search-track-empty.json', spotify.trackSearch, (c) => c.spotify('/search?type=track&q=duifhjslkef+album%3Alkajsdflakjsd')],
  ['spotify/search-album-upc.json', spotify.albumSearch, (c) => c.spotify('/search?type=album&q=upc%3A00602475093060')],
  ['musicbrainz/recording-lookup.bare.json', musicbrainz.recording, (c) => c.musicbrainz('/recording/9f9cf187-d6f9-437f-9d98-d59cdbd52757')],
  [
    'musicbrainz/recording-lookup.isrcs.json',
    musicbrainz.recording,
    (c) => c.musicbrainz('/recording/9f9cf187-d6f9-437f-9d98-d59cdbd52757?inc=isrcs'),
  ],
  [
    'musicbrainz/recording-lookup.artist-credits.json',
    musicbrainz.recording,
    (c) => c.musicbrainz('/recording/9f9cf187-d6f9-437f-9d98-d59cdbd52757?inc=artist-credits'),
  ],
  [
    'musicbrainz/recording-lookup.multi-artist-feat.json',
    musicbrainz.recording,
    (c) => c.musicbrainz('/recording/7684982a-efee-49e5-baf0-82a466f12508?inc=artist-credits'),
  ],
  [
    'musicbrainz/recording-search.burn-the-witch.json',
    musicbrainz.recordingSearch,
    (c) => c.musicbrainz(`/recording?query=${encodeURIComponent(`Strobe OR ${oddReleases('reid')} OR ${oddVideo()}`)}&limit=100`),
  ],
  ['musicbrainz/isrc-lookup.USSUB0200002.json', musicbrainz.isrc, (c) => c.musicbrainz('/isrc/USSUB0200002?inc=isrcs')],
  ['musicbrainz/isrc-lookup.artist-credits-trimmed.json', musicbrainz.isrc, (c) => c.musicbrainz('/isrc/USUM71703861?inc=artist-credits')],
  ['musicbrainz/artist-lookup.nirvana.json', musicbrainz.artist, (c) => c.musicbrainz('/artist/5b11f4ce-a62d-471e-81fc-a69a8278c7da')],
  ['musicbrainz/artist-lookup.aliases.json', musicbrainz.artist, (c) => c.musicbrainz('/artist/f99b7d67-4e63-4678-aa66-4c6ac0f7d24a?inc=aliases')],
  [
    'musicbrainz/artist-search.leonard-cohen.json',
    musicbrainz.artistSearch,
    (c) => c.musicbrainz(`/artist?query=${encodeURIComponent('Arik Einstein OR Leonard Cohen OR Tyler')}`),
  ],
  ['musicbrainz/artist-search.empty.json', musicbrainz.artistSearch, (c) => c.musicbrainz('/artist?query=ipi%3A00226770073&limit=1')],
  [
    'musicbrainz/release-lookup.artist-credits.json',
    musicbrainz.release,
    (c) => c.musicbrainz('/release/d5cdb7fd-c7e9-460a-9549-8a369655cc52?inc=artist-credits'),
  ],
  [
    'musicbrainz/release-lookup.media-recordings.json',
    musicbrainz.release,
    (c) => c.musicbrainz('/release/fba5f8fe-c6c8-4511-8562-c9febf482674?inc=media+recordings'),
  ],
  [
    'musicbrainz/release-search.you-want-it-darker.json',
    musicbrainz.releaseSearch,
    (c) => c.musicbrainz(`/release?query=${encodeURIComponent(`You Want It Darker OR ${oddReleases('reid')}`)}&limit=100`),
  ],
  [
    'musicbrainz/url-lookup.spotify-track.json',
    musicbrainz.url,
    (c) => c.musicbrainz(`/url?inc=recording-rels&resource=${encodeURIComponent('https://open.spotify.com/track/1Ojc3QD0dfJ5HG8uzLsfTg')}`),
  ],
  ['lastfm/track-getinfo.paranoid-android.json', lastfm.trackInfo, (c) => c.lastfm('track.getInfo', RADIOHEAD)],
  [
    'lastfm/track-getinfo.by-recording-mbid.json',
    lastfm.trackInfo,
    (c) => c.lastfm('track.getInfo', { mbid: '9f9cf187-d6f9-437f-9d98-d59cdbd52757' }),
  ],
  ['lastfm/track-gettoptags.paranoid-android.json', lastfm.topTags, (c) => c.lastfm('track.getTopTags', RADIOHEAD)],
  ['lastfm/track-gettoptags.empty.json', lastfm.topTags, (c) => c.lastfm('track.getTopTags', { artist: 'Nobody at All', track: 'Nothing' })],
  ['lastfm/track-getsimilar.paranoid-android.json', lastfm.similarTracks, (c) => c.lastfm('track.getSimilar', RADIOHEAD)],
  ['lastfm/track-search.empty.json', lastfm.trackSearch, (c) => c.lastfm('track.search', { track: 'tracKthatdoesnotexist' })],
  ['lastfm/artist-getinfo.the-weeknd.json', lastfm.artistInfo, (c) => c.lastfm('artist.getInfo', { artist: 'deadmau5' })],
  ['lastfm/artist-gettoptags.nirvana.json', lastfm.topTags, (c) => c.lastfm('artist.getTopTags', { artist: 'Nirvana' })],
  ['lastfm/artist-getsimilar.nirvana.json', lastfm.similarArtists, (c) => c.lastfm('artist.getSimilar', { artist: 'Nirvana' })],
  ['lastfm/artist-gettoptracks.nirvana.json', lastfm.topTracks, (c) => c.lastfm('artist.getTopTracks', { artist: 'Nirvana' })],
  ['lastfm/artist-search.rammstein.json', lastfm.artistSearch, (c) => c.lastfm('artist.search', { artist: 'Nirvana' })],
  ['lastfm/artist-search.empty.json', lastfm.artistSearch, (c) => c.lastfm('artist.search', { artist: 'artistthatdoesntexist' })],
];

/** A compilation, and a release of two artists. */
function oddReleases(field: string): string {
  const { albums } = theWorld();
  const compilation = albums.find((album) => album.kind === 'compilation' && album.release !== null && album.tracks.length === 15);
  const together = albums.find((album) => album.credits[0]?.joinPhrase === ' & ' && album.release !== null && album.tracks.length > 4);
  return `${field}:${compilation?.release?.mbid} OR ${field}:${together?.release?.mbid}`;
}

function oddVideo(): string {
  return `rid:${theWorld().recordings.find((recording) => recording.musicbrainz?.video === true)?.musicbrainz?.mbid}`;
}

describe.skipIf(!hasRecordings)('what our clients read of a recording, the sandbox sends in the same shape', () => {
  test.each(SHAPES)('%s', async (name, schema, ask) => {
    const recorded = placesOf(schema.parse(recordedBody(name)));
    const answer = await ask(client);
    expect(answer.status).toBe(200);
    expect([...recorded].filter((place) => !placesOf(schema.parse(answer.body)).has(place))).toEqual([]);
  });

  test.each([
    ['acousticbrainz/low-level.0dad432b.json', acousticbrainz.lowLevel, 'low-level'],
    ['acousticbrainz/high-level.0dad432b.json', acousticbrainz.highLevel, 'high-level'],
  ] as const)('%s', async (name, schema, kind) => {
    const recorded = placesOf(schema.parse(recordedBody(name)));
    const single = await client.acousticbrainz(`/${NASCENCE}/${kind}`);
    const bulk = await client.acousticbrainz(`/${kind}?recording_ids=${NASCENCE}`);
    expect(recorded.size).toBeGreaterThan(0);
    expect([...recorded].filter((place) => !placesOf(schema.parse(single.body)).has(place))).toEqual([]);
    expect([...recorded].filter((place) => !placesOf(schema.parse(bulk.body[NASCENCE]?.['0'])).has(place))).toEqual([]);
    expect(bulk.body['mbid_mapping']).toEqual({});
  });
});

/** Recordings of things that are in the world: what our clients read must be equal, where the recording has it. */
const FACTS: readonly (readonly [recording: string, schema: z.ZodType, ask: Ask])[] = [
  [
    'musicbrainz/recording-lookup.isrcs.json',
    musicbrainz.recording,
    (c) => c.musicbrainz('/recording/9f9cf187-d6f9-437f-9d98-d59cdbd52757?inc=isrcs'),
  ],
  ['musicbrainz/recording-lookup.bare-other.json', musicbrainz.recording, (c) => c.musicbrainz('/recording/1109d8da-ce4a-4739-9414-242dc3e9b81c')],
  ['musicbrainz/isrc-lookup.USSUB0200002.json', musicbrainz.isrc, (c) => c.musicbrainz('/isrc/USSUB0200002?inc=isrcs')],
  ['musicbrainz/isrc-lookup.artist-credits-trimmed.json', musicbrainz.isrc, (c) => c.musicbrainz('/isrc/USUM71703861?inc=artist-credits')],
];

describe.skipIf(!hasRecordings)('what the recordings say of known records, the sandbox says', () => {
  test.each(FACTS)('%s', async (name, schema, ask) => {
    expect(schema.parse((await ask(client)).body)).toEqual(schema.parse(recordedBody(name)));
  });

  test('spotify/track.json, tracks-several.json, search-album-upc.json: ids, titles, artists, ISRCs and durations', async () => {
    const gist = ({ id, name, artists, duration_ms, external_ids }: z.output<typeof spotify.track>): object => ({
      id,
      name,
      artists,
      duration_ms,
      external_ids,
    });
    for (const [name, id] of [['spotify/track.json', '6NPVjNh8Jhru9xOmyQigds']] as const) {
      expect(gist(spotify.track.parse((await client.spotify(`/tracks/${id}`)).body))).toEqual(gist(spotify.track.parse(recordedBody(name))));
    }
    const several = spotify.severalTracks.parse((await client.spotify('/tracks?ids=2plbrEY59IikOBgBGLjaoe')).body).tracks[0];
    const recorded = spotify.severalTracks.parse(recordedBody('spotify/tracks-several.json')).tracks[0];
    expect(several && gist(several)).toEqual(recorded && gist(recorded));
    const album = spotify.albumSearch.parse((await client.spotify('/search?type=album&q=upc%3A00602475093060')).body).albums.items[0];
    expect(album).toMatchObject({
      id: '10FLjwfpbxLmW8c25Xyc2N',
      name: 'Die With A Smile',
      album_type: 'single',
      release_date: '2024-08-16',
      total_tracks: 1,
    });
  });
});

/** Errors, as they are provoked. */
const ERRORS: readonly (readonly [recording: string, status: number, ask: Ask])[] = [
  ['spotify/error-401-token.json', 401, (c) => c.get(`/spotify/v1/tracks/${STROBE}`)],
  ['spotify/error-404-not-found.json', 404, (c) => c.spotify('/tracks/0000000000000000000000')],
  [
    'spotify/error-403-forbidden.json',
    403,
    (c) => commanded(c, { provider: 'spotify', appMode: 'development' }, () => c.spotify(`/tracks?ids=${STROBE}`)),
  ],
  [
    'spotify/error-429-rate-limited.json',
    429,
    (c) => commanded(c, { provider: 'spotify', status: 429, retryAfter: 3 }, () => c.spotify(`/tracks/${STROBE}`)),
  ],
  [
    'spotify/error-429-quota-exceeded.json',
    429,
    (c) => commanded(c, { provider: 'spotify', status: 429, retryAfter: 86_207 }, () => c.spotify(`/tracks/${STROBE}`)),
  ],
  [
    'spotify/token-error-invalid-client.json',
    400,
    (c) =>
      c.post('/spotify-accounts/api/token', 'grant_type=client_credentials', {
        authorization: `Basic ${Buffer.from('sandbox:wrong').toString('base64')}`,
      }),
  ],
  ['musicbrainz/error-400.bad-paging.json', 400, (c) => c.musicbrainz('/recording?query=x&limit=-1')],
  ['musicbrainz/error-400.invalid-inc.json', 400, (c) => c.musicbrainz(`/artist/${DEADMAU5}?inc=foobar`)],
  ['musicbrainz/error-400.invalid-isrc.json', 400, (c) => c.musicbrainz('/isrc/GB-AYE-06-01498')],
  ['musicbrainz/error-403.user-agent-missing.json', 403, (c) => c.get('/musicbrainz/ws/2/isrc/GBTDG0900141?fmt=json', { 'user-agent': '' })],
  ['musicbrainz/error-404.url-not-found.json', 404, (c) => c.musicbrainz('/url?resource=https%3A%2F%2Fexample.org%2F')],
  ['musicbrainz/error-503.busy.json', 503, (c) => commanded(c, { provider: 'musicbrainz', status: 503 }, () => c.musicbrainz('/isrc/GBTDG0900141'))],
  ['lastfm/error-10.invalid-api-key-403.json', 403, (c) => c.get('/lastfm/2.0/?method=track.getInfo&artist=a&track=b&format=json&api_key=wrong')],
  ['lastfm/error-3.invalid-method-400.json', 400, (c) => c.lastfm('track.sing')],
  ['lastfm/error-6.missing-parameter-400.json', 400, (c) => c.lastfm('track.getInfo', { artist: 'deadmau5' })],
  ['lastfm/error-6.track-not-found-http-200.json', 200, (c) => c.lastfm('track.getInfo', { artist: 'Nobody at All', track: 'Nothing' })],
  ['lastfm/error-6.artist-not-found-http-200.json', 200, (c) => c.lastfm('artist.getTopTags', { artist: 'Nobody at All' })],
  ['lastfm/artist-getinfo.not-found-404.json', 404, (c) => c.lastfm('artist.getInfo', { artist: 'Nobody at All' })],
  ['acousticbrainz/error-400.missing-recording-ids.json', 400, (c) => c.acousticbrainz('/low-level')],
  [
    'acousticbrainz/error-400.more-than-25.json',
    400,
    (c) =>
      c.acousticbrainz(
        `/high-level?recording_ids=${Array.from({ length: 26 }, (_, at) => `00000000-0000-4000-8000-0000000000${10 + at}`).join(';')}`,
      ),
  ],
  ['acousticbrainz/error-400.bad-uuid-in-bulk.json', 400, (c) => c.acousticbrainz('/low-level?recording_ids=not-a-uuid')],
  ['acousticbrainz/error-404.not-found.json', 404, (c) => c.acousticbrainz('/00000000-0000-4000-8000-000000000000/low-level')],
  ['acousticbrainz/error-404.bad-uuid.json', 404, (c) => c.acousticbrainz('/not-a-uuid/low-level')],
];

async function commanded(of: SandboxClient, command: object, ask: () => Promise<Answer>): Promise<Answer> {
  await of.control(command);
  const answer = await ask();
  await of.control({ provider: (command as { provider: string }).provider, reset: true, rateLimit: false, appMode: null });
  if ('appMode' in command) await of.control({ provider: 'spotify', appMode: 'extended' });
  return answer;
}

describe.skipIf(!hasRecordings)('errors are those of the recordings, word for word', () => {
  test.each(ERRORS)('%s', async (name, status, ask) => {
    const answer = await ask(client);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(recordedBody(name));
  });

  test('musicbrainz/error-503.rate-limited.json', async () => {
    client.sandbox.control({ provider: 'musicbrainz', rateLimit: true });
    const answers = await Promise.all(Array.from({ length: 15 }, () => client.musicbrainz('/isrc/GBTDG0900141')));
    client.sandbox.control({ provider: 'musicbrainz', rateLimit: false });
    const refused = answers.find((answer) => answer.status === 503);
    expect(refused?.body).toEqual(recordedBody('musicbrainz/error-503.rate-limited.json'));
    expect(refused?.headers.get('retry-after')).toBe('1');
  });
});

test('the README example is the record that all four providers know', () => {
  const [strobe] = knownRecordings('Strobe');
  expect(strobe?.musicbrainz?.isrcs).toEqual(['GBTDG0900141']);
  expect(strobe?.sound).toMatchObject({ key: 'B', scale: 'minor' });
  expect(strobe?.lastfm?.artist).toBe('deadmau5');
});
