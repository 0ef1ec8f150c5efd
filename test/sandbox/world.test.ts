import { describe, expect, test } from 'vitest';
import { parseIsrc } from '../../src/model/isrc.ts';
import { parseMbid } from '../../src/model/mbid.ts';
import { knownWorld } from '../../src/sandbox/world/known.ts';
import { buildWorld, knownRecordings, theWorld, worldTracks } from '../../src/sandbox/world/index.ts';
import type { Recording, Track } from '../../src/sandbox/world/world.ts';

const world = theWorld();
const { artists, albums, recordings, tracks } = world;
const sides = recordings.flatMap((recording) => (recording.musicbrainz === null ? [] : [recording.musicbrainz]));
const spotifyTracks = tracks.flatMap((track) => (track.spotify === null ? [] : [{ ...track.spotify, recording: track.recording }]));

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

test('there is a crowd, and at least 40 known records', () => {
  expect(artists.length).toBeGreaterThanOrEqual(2_000);
  expect(tracks.length).toBeGreaterThanOrEqual(20_000);
  expect(knownWorld().recordings.length).toBeGreaterThanOrEqual(40);
});

test('two builds are equal', () => {
  const other = buildWorld();
  const gist = (of: typeof world): string =>
    JSON.stringify([
      of.artists,
      of.recordings.map(({ credits, ...rest }) => [rest, credits.map((credit) => [credit.artist.mbid, credit.creditedAs, credit.joinPhrase])]),
      of.tracks.map((track) => [track.mbid, track.spotify, track.album.title]),
    ]);
  expect(other === world).toBe(false);
  expect(gist(other) === gist(world)).toBe(true);
});

test('no id is given twice', () => {
  expect(unique(spotifyTracks.map((track) => track.id))).toBe(true);
  expect(unique(artists.flatMap((artist) => artist.spotifyId ?? []))).toBe(true);
  expect(unique(albums.flatMap((album) => album.spotify?.id ?? []))).toBe(true);
  expect(
    unique([
      ...sides.flatMap((side) => [side.mbid, ...side.formerMbids]),
      ...artists.flatMap((artist) => artist.mbid ?? []),
      ...albums.flatMap((album) => (album.release === null ? [] : [album.release.mbid, album.release.group])),
      ...tracks.flatMap((track) => track.mbid ?? []),
    ]),
  ).toBe(true);
  expect(unique(albums.flatMap((album) => album.release?.barcode ?? []))).toBe(true);
});

test('ids have the forms of their providers', () => {
  expect(spotifyTracks.every((track) => /^[0-9A-Za-z]{22}$/.test(track.id))).toBe(true);
  expect(sides.every((side) => parseMbid(side.mbid) === side.mbid && side.isrcs.every((isrc) => parseIsrc(isrc) === isrc))).toBe(true);
  expect(spotifyTracks.every((track) => track.isrc === null || parseIsrc(track.isrc) === track.isrc.toUpperCase())).toBe(true);
  expect(albums.every((album) => album.spotify?.upc == null || /^\d{12,14}$/.test(album.spotify.upc))).toBe(true);
});

/** Each case of life, and how many there are at least. */
const crowd = recordings.slice(knownWorld().recordings.length);
const count = (fits: (recording: Recording) => boolean): number => crowd.filter(fits).length;
const countTracks = (fits: (track: Track) => boolean): number => tracks.filter(fits).length;
const owners = Map.groupBy(
  recordings.flatMap((recording) => (recording.musicbrainz?.isrcs ?? []).map((isrc) => ({ isrc, recording }))),
  (entry) => entry.isrc,
);
const shared = [...owners.values()].filter((entries) => entries.length > 1).map((entries) => entries.map((entry) => entry.recording));
const atSpotify = new Set(spotifyTracks.map((track) => track.recording));
const apart = (track: (typeof spotifyTracks)[number]): number =>
  Math.abs((track.recording.musicbrainz?.lengthMs ?? track.durationMs) - track.durationMs);

describe('every odd case of life is there', () => {
  test.each<[string, number, number]>([
    ['two artists', count((recording) => recording.credits.length === 2 && recording.credits[0]?.joinPhrase === ' & '), 200],
    ['a guest', count((recording) => recording.credits[0]?.joinPhrase === ' feat. '), 500],
    ['three artists', count((recording) => recording.credits.length === 3), 100],
    [
      'a credit other than the artist’s name',
      count((recording) => recording.credits.some((credit) => credit.creditedAs !== credit.artist.name)),
      200,
    ],
    ['one ISRC, two lengths', shared.filter(([a, b]) => a?.title === b?.title && a?.musicbrainz?.lengthMs !== b?.musicbrainz?.lengthMs).length, 200],
    ['one ISRC, two songs', shared.filter(([a, b]) => a?.title !== b?.title).length, 30],
    ['several ISRCs', sides.filter((side) => side.isrcs.length > 1).length, 500],
    ['no ISRC at MusicBrainz', sides.filter((side) => side.isrcs.length === 0).length, 500],
    ['no ISRC at Spotify', spotifyTracks.filter((track) => track.isrc === null).length, 200],
    ['an ISRC in lower case', spotifyTracks.filter((track) => track.isrc !== null && track.isrc !== track.isrc.toUpperCase()).length, 100],
    ['only at Spotify', count((recording) => recording.musicbrainz === null && atSpotify.has(recording)), 1_000],
    ['only at MusicBrainz', count((recording) => recording.musicbrainz !== null && !atSpotify.has(recording)), 1_000],
    ['not at Last.fm', count((recording) => recording.lastfm === null), 800],
    ['a fake page at Last.fm', count((recording) => recording.lastfm?.fake === true), 800],
    [
      'another MBID at Last.fm',
      count(({ lastfm, musicbrainz }) => lastfm?.mbid != null && musicbrainz !== null && lastfm.mbid !== musicbrainz.mbid),
      500,
    ],
    ['no MBID at Last.fm', count((recording) => recording.lastfm?.mbid === null), 2_000],
    ['a remaster', spotifyTracks.filter((track) => / - \d{4} Remaster/.test(track.title)).length, 300],
    ['a live version', count((recording) => recording.musicbrainz?.disambiguation.startsWith('live, ') === true), 300],
    ['a remix', count((recording) => recording.musicbrainz?.title.endsWith(' remix)') === true), 300],
    ['a music video', count((recording) => recording.musicbrainz?.video === true), 100],
    ['a merged recording', sides.filter((side) => side.formerMbids.length > 0).length, 100],
    ['no length', sides.filter((side) => side.lengthMs === null).length, 100],
    ['a duration of 0', spotifyTracks.filter((track) => track.durationMs === 0).length, 50],
    ['no duration at Last.fm', count((recording) => recording.lastfm?.durationMs === 0), 1_000],
    ['durations up to 2 s apart', spotifyTracks.filter((track) => apart(track) > 0 && apart(track) <= 2_000).length, 5_000],
    ['durations further apart', spotifyTracks.filter((track) => apart(track) >= 5_000 && track.durationMs > 0).length, 100],
    ['a link from a recording', sides.filter((side) => side.pages.length > 0).length, 200],
    ['a link from an artist to Spotify', artists.filter((artist) => artist.pages.some((page) => page.includes('spotify'))).length, 500],
    ['a link from an artist to Discogs', artists.filter((artist) => artist.pages.some((page) => page.includes('discogs'))).length, 300],
    ['a link from an artist to Apple Music', artists.filter((artist) => artist.pages.some((page) => page.includes('music.apple'))).length, 300],
    ['a name that is not Latin', artists.filter((artist) => /[^\p{Script=Latin}\p{Script=Common}]/u.test(artist.name)).length, 150],
    ['a name with a slash', artists.filter((artist) => artist.name.includes('/')).length, 20],
    ['a name with an ampersand', artists.filter((artist) => artist.name.includes(' & ')).length, 20],
    ['a name with a plus', artists.filter((artist) => artist.name.includes(' + ')).length, 20],
    ['a name with a comma', artists.filter((artist) => artist.name.includes(', The ')).length, 20],
    ['two artists of one name', artists.length - new Set(artists.map((artist) => artist.name)).size, 10],
    ['an alias', artists.filter((artist) => artist.aliases.length > 0).length, 300],
    ['an artist without pictures', artists.filter((artist) => !artist.pictured).length, 50],
    ['an album without pictures', albums.filter((album) => album.spotify?.pictured === false).length, 30],
    ['a release without a date', albums.filter((album) => album.release?.date === '').length, 20],
    ['a year for a date', albums.filter((album) => album.spotify?.precision === 'year').length, 100],
    ['a month for a date', albums.filter((album) => album.spotify?.precision === 'month').length, 100],
    ['the year 0000', albums.filter((album) => album.spotify?.date === '0000').length, 5],
    ['a compilation', albums.filter((album) => album.kind === 'compilation').length, 40],
    ['one recording under two Spotify ids', countTracks((track) => track.spotify !== null) - atSpotify.size, 300],
  ])('%s', (_case, found, atLeast) => {
    expect(found).toBeGreaterThanOrEqual(atLeast);
  });

  test('scripts: Japanese, Cyrillic, Hebrew, Korean, Arabic', () => {
    for (const script of ['Han', 'Cyrillic', 'Hebrew', 'Hangul', 'Arabic']) {
      expect(artists.filter((artist) => new RegExp(`\\p{Script=${script}}`, 'u').test(artist.name)).length, script).toBeGreaterThan(10);
    }
  });
});

test('AcousticBrainz has a third, and nothing newer than mid-2022', () => {
  const heard = crowd.filter((recording) => recording.sound !== null);
  expect(heard.length / crowd.length).toBeGreaterThan(0.28);
  expect(heard.length / crowd.length).toBeLessThan(0.4);
  expect(heard.filter((recording) => recording.firstRelease >= '2022-07')).toEqual([]);
  expect(heard.every((recording) => recording.musicbrainz !== null)).toBe(true);
});

test('ISRCs, MBIDs and links join what they should', () => {
  const byPage = new Map(spotifyTracks.map((track) => [`https://open.spotify.com/track/${track.id}`, track.recording]));
  const linked = recordings.flatMap((recording) => (recording.musicbrainz?.pages ?? []).map((page) => [recording, byPage.get(page)] as const));
  expect(linked.filter(([recording, other]) => other !== undefined && other !== recording)).toEqual([]);
  expect(linked.filter(([, other]) => other !== undefined).length).toBeGreaterThan(200);
  const artistPages = new Map(artists.map((artist) => [`https://open.spotify.com/artist/${artist.spotifyId}`, artist]));
  expect(artists.every((artist) => artist.pages.every((page) => !page.includes('open.spotify.com') || artistPages.get(page) === artist))).toBe(true);
});

test('shared tracks are known everywhere under one ISRC', () => {
  const some = worldTracks(500);
  expect(some).toHaveLength(500);
  expect(unique(some.map((track) => track.isrc))).toBe(true);
  expect(some.every((track) => owners.get(track.isrc)?.length === 1)).toBe(true);
  expect(worldTracks(500)).toEqual(some);
});

test.each([
  ['Strobe', 'GBTDG0900141'],
  ['Paranoid Android', 'GBAYE9701376'],
  ['Airbag', 'GBAYE9701274'],
  ['About a Girl', 'USSUB0200002'],
  ['Blew', 'USSUB0200002'],
  ['bad guy', 'USUM71900764'],
  ['So What', 'USSM15900113'],
  ['Never Gonna Give You Up', 'GBARL9300135'],
  ['Thinking Out Loud', 'GBAHS1400099'],
  ['Die With A Smile', 'USUM72409273'],
  ['Happy', 'USQ4E1300686'],
  ['Cut to the Feeling', 'USUM71703861'],
])('%s is there under %s', (title, isrc) => {
  expect(knownRecordings(title)[0]?.musicbrainz?.isrcs).toContain(isrc);
});

test.each([
  'Despacito',
  '1000 Nights',
  'Nascence',
  'Golden Brown',
  'The Boxer',
  'EARFQUAKE',
  '夜に駆ける',
  'Группа крови',
  'אני ואתה',
  'نسم علينا الهوى',
  'Gangnam Style',
])('%s is there', (title) => {
  expect(knownRecordings(title).length).toBeGreaterThan(0);
});
