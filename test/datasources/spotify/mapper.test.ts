import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { toAlbum, toAlbumInList, toArtist, toAudioFeatures, toSimplifiedTrack, toTrack } from '../../../datasources/spotify/mapper.ts';
import * as wire from '../../../datasources/spotify/wire.ts';
import { parseWire } from '../../../datasources/parse-wire.ts';
import { createMetrics } from '../../../src/observability/metrics.ts';
import { hasRecordings, recording } from '../contract/recordings.ts';

const place = { provider: 'SPOTIFY', endpoint: 'test', metrics: createMetrics() } as const;
const read = <S extends z.ZodType>(schema: S, body: object): z.output<S> => parseWire(schema, body, place);
const track = (body: object) => toTrack(read(wire.track, { id: '6NPVjNh8Jhru9xOmyQigds', name: 'Happy', ...body }));
const album = (body: object) => toAlbum(read(wire.album, { id: '5l3zEmMrOhOzG8d8s83GOL', name: 'Album', ...body }));
const features = (body: object) => toAudioFeatures(read(wire.audioFeatures, { id: '11dFghVXANMlKmJXsNCbNl', ...body }));

describe.skipIf(!hasRecordings)('recorded answers', () => {
  test('a track', () => {
    const happy = toTrack(read(wire.track, recording('spotify/track.json')));
    expect(happy).toMatchObject({
      provider: 'SPOTIFY',
      id: '6NPVjNh8Jhru9xOmyQigds',
      url: 'https://open.spotify.com/track/6NPVjNh8Jhru9xOmyQigds',
      title: 'Happy',
      isrcs: ['USQ4E1300686'],
      durationMs: 233_305,
      releaseDate: '2013-06-18',
      explicit: false,
      previewUrl: null,
      popularity: { spotifyPopularity: 1 },
    });
    expect(happy?.albums).toMatchObject([{ id: '5l3zEmMrOhOzG8d8s83GOL', kind: 'COMPILATION', trackCount: 24 }]);
    expect(happy?.artwork.map((image) => image.width)).toEqual([640, 300, 64]);
  });

  test('several tracks: two names joined by a comma, nothing after the last', () => {
    const [duet] = read(wire.severalTracks, recording('spotify/tracks-several.json')).tracks;
    expect(duet === null || duet === undefined ? null : toTrack(duet)?.credits).toMatchObject([
      { creditedAs: 'Lady Gaga', joinPhrase: ', ', artist: { id: '1HY2Jd0NmPuamShAr6KMms' } },
      { creditedAs: 'Bruno Mars', joinPhrase: '', artist: { id: '0du5cEVh5yTK9QJze8zA0C' } },
    ]);
  });

  test('an artist', () => {
    expect(toArtist(read(wire.artist, recording('spotify/artist.json')))).toMatchObject({
      name: 'Pitbull',
      genres: [],
      popularity: { spotifyFollowers: 12_425_030, spotifyPopularity: 85 },
    });
  });

  test('an album with its tracks, each on that album', () => {
    const record = toAlbum(read(wire.album, recording('spotify/album.json')));
    expect(record).toMatchObject({ title: 'SINGLARITY', kind: 'ALBUM', releaseDate: '2020-12-18', label: 'Smihilism Records', trackCount: 11 });
    expect(record.tracks).toHaveLength(11);
    expect(record.tracks[0]).toMatchObject({ durationMs: 260_372, isrcs: [], releaseDate: '2020-12-18', albums: [{ id: '3IqzqH6ShrRtie9Yd2ODyG' }] });
  });

  test("an artist's albums: a year stays a year", () => {
    const { items } = read(wire.albumPage, recording('spotify/artist-albums.json'));
    const dates = items.map((item) => (item === null ? null : toAlbumInList(item).releaseDate));
    expect(dates).toHaveLength(48);
    expect(dates).toContain('2012');
    expect(dates).toContain('2012-11-16');
  });

  test('tracks of an album', () => {
    const page = read(wire.albumTracksPage, recording('spotify/album-tracks.json'));
    expect(page.total).toBe(18);
    expect(page.items.map((item) => (item === null ? null : toSimplifiedTrack(item)?.id))).not.toContain(null);
  });

  test('audio features', () => {
    expect(toAudioFeatures(read(wire.audioFeatures, recording('spotify/audio-features.json')))).toEqual({
      provider: 'SPOTIFY',
      id: '11dFghVXANMlKmJXsNCbNl',
      tempo: 114.944,
      key: { pitchClass: 2, mode: 'MAJOR', confidence: null },
      loudness: -2.743,
      energy: 0.905,
      danceability: 0.696,
      valence: 0.625,
      acousticness: 0.011,
      instrumentalness: 0.000905,
      liveness: 0.302,
      speechiness: 0.103,
      timeSignature: 4,
    });
  });

  test('an empty search', () => {
    expect(read(wire.trackSearch, recording('spotify/search-track-empty.json')).tracks.items).toEqual([]);
  });
});

describe('a track', () => {
  test('of which only id and name are said is a track all the same', () => {
    expect(track({})).toMatchObject({
      title: 'Happy',
      credits: [],
      isrcs: [],
      durationMs: null,
      albums: [],
      artwork: [],
      url: 'https://open.spotify.com/track/6NPVjNh8Jhru9xOmyQigds',
    });
  });

  test('that is a local file is none', () => {
    expect(track({ id: null, is_local: true, external_ids: {}, album: { id: null, name: null } })).toBeNull();
  });

  test.for([
    ['ushm80865849', ['USHM80865849']],
    ['US-HM8-08-65849', ['USHM80865849']],
    ['nonsense', []],
    [12, []],
  ] as const)('with ISRC %s has %o', ([isrc, isrcs]) => {
    expect(track({ external_ids: { isrc } })?.isrcs).toEqual(isrcs);
  });

  test('of no length has an unknown one', () => {
    expect(track({ duration_ms: 0 })?.durationMs).toBeNull();
  });

  test.for([2 ** 31, 1e300, 0.5, -1])('of %s ms has an unknown length', (duration_ms) => {
    expect(track({ duration_ms })?.durationMs).toBeNull();
  });

  test('links to nothing but pages', () => {
    const script = 'javascript:alert(1)';
    const record = track({
      preview_url: script,
      external_urls: { spotify: script },
      album: { id: 'a', name: 'A', images: [{ url: script }, { url: 'https://i.scdn.co/image/a' }] },
    });
    expect(record).toMatchObject({ previewUrl: null, url: 'https://open.spotify.com/track/6NPVjNh8Jhru9xOmyQigds' });
    expect(record?.artwork.map((image) => image.url)).toEqual(['https://i.scdn.co/image/a']);
  });

  test('drops an artist that cannot be read and keeps the others', () => {
    expect(track({ artists: [{ id: 'a', name: 'A' }, { id: 7 }, null] })?.credits).toMatchObject([{ creditedAs: 'A', joinPhrase: '' }]);
  });
});

describe('an album', () => {
  test.for([
    ['2005', 'year', '2005'],
    ['2005-01-01', 'year', '2005'],
    ['2005-03', 'month', '2005-03'],
    ['2005-03-04', 'day', '2005-03-04'],
    ['2005-03-04', null, '2005-03-04'],
    ['2005-03-04', 'constructor', '2005-03-04'],
    ['0000', 'year', null],
    ['0000-00-00', 'day', null],
    [null, 'day', null],
  ] as const)('released %s to the %s came out %s', ([release_date, release_date_precision, expected]) => {
    expect(album({ release_date, release_date_precision }).releaseDate).toBe(expected);
  });

  test.for([
    ['album', 'ALBUM'],
    ['SINGLE', 'SINGLE'],
    ['compilation', 'COMPILATION'],
    ['constructor', null],
    [null, null],
  ] as const)('of type %s is %s', ([album_type, kind]) => {
    expect(album({ album_type }).kind).toBe(kind);
  });

  test('without images, tracks, ids and label', () => {
    expect(album({ images: null, tracks: null, external_ids: {}, label: null, artists: null })).toMatchObject({
      artwork: [],
      tracks: [],
      upc: null,
      label: null,
      credits: [],
    });
  });

  test('leaves out null entries of its tracks', () => {
    expect(album({ tracks: { items: [null, { id: 'x', name: 'X' }] } }).tracks.map((item) => item.id)).toEqual(['x']);
  });

  test('takes an EAN where there is no UPC', () => {
    expect(album({ external_ids: { ean: '5 099749 534728' } }).upc).toBe('5099749534728');
  });
});

describe('audio features', () => {
  test('key -1 and tempo 0 are unknown', () => {
    expect(features({ key: -1, mode: 0, tempo: 0, time_signature: 0 })).toMatchObject({ key: null, tempo: null, timeSignature: null });
  });

  test('a share outside 0 to 1 is unknown', () => {
    expect(features({ energy: 1.5, valence: -0.1, danceability: 1 })).toMatchObject({ energy: null, valence: null, danceability: 1 });
  });

  test('a key without a mode is none', () => {
    expect(features({ key: 9, mode: null }).key).toBeNull();
    expect(features({ key: 9, mode: 0 }).key).toEqual({ pitchClass: 9, mode: 'MINOR', confidence: null });
  });
});
