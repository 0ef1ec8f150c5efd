import { describe, expect, test } from 'vitest';
import { idOf, refusal, useSpotifyDouble } from './spotify-double.ts';

const spotify = useSpotifyDouble();
const album = (n: number, more: object = {}) => ({ id: idOf(n), name: `Album ${n}`, ...more });
const track = (n: number, more: object = {}) => ({ id: idOf(n), name: `Track ${n}`, ...more });
const page = (items: readonly object[], more: object = {}) => ({ items, total: items.length, next: null, ...more });

describe('an id', () => {
  test.for(['', 'short', `${idOf(0)}/../../me`, '5KH0qbmre8xkRt5sNIbPr!', idOf(0) + '0'])(
    "%j cannot be Spotify's, and is unknown without being asked",
    async (id) => {
      const { questions } = spotify().open();
      expect(await questions.trackById(id)).toBeNull();
      expect(await questions.artistAlbums(id)).toBeNull();
      expect(await questions.albumTracks({ albumId: id, offset: 0, limit: 10 })).toBeNull();
      expect(spotify().requests()).toEqual([]);
    },
  );

  test('a copy in another market is found under the id that was asked for', async () => {
    spotify().answer(() => ({ body: { tracks: [track(9, { linked_from: { id: idOf(1) } }), track(2)] } }));
    const { questions } = spotify().open();
    const [copy, other] = await Promise.all([questions.trackById(idOf(1)), questions.trackById(idOf(2))]);
    expect([copy?.record.id, other?.record.id]).toEqual([idOf(9), idOf(2)]);
  });

  test('whose entry of a batch cannot be read is a failure, and not remembered as unknown', async () => {
    spotify().answer(() => ({ body: { tracks: [track(1), { id: 7 }] } }));
    const { questions } = spotify().open();
    const [good, bad] = await Promise.allSettled([questions.trackById(idOf(1)), questions.trackById(idOf(2))]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { record: { id: idOf(1) } } });
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'BAD_RESPONSE' } });
  });
});

describe('an ISRC', () => {
  test('is asked normalised, and only tracks that carry it are an answer', async () => {
    const carrying = (n: number, isrc: string) => track(n, { external_ids: { isrc } });
    spotify().answer(() => ({
      body: { tracks: page([carrying(1, 'ushm80865849'), carrying(2, 'GBAYE0601498'), track(3), carrying(4, 'US-HM8-08-65849')]) },
    }));
    const found = await spotify().open().questions.tracksByIsrc('us-hm8-08-65849');
    expect(found?.record.map((record) => record.id)).toEqual([idOf(1), idOf(4)]);
    expect(spotify().requests()).toEqual(['/search?type=track&q=isrc:USHM80865849&limit=10']);
  });

  test('with an empty page that has a next one is unknown after one request', async () => {
    spotify().answer(() => ({ body: { tracks: page([], { next: 'https://api.spotify.com/v1/search?offset=10' }) } }));
    expect(await spotify().open().questions.tracksByIsrc('USHM80865849')).toBeNull();
    expect(spotify().requests()).toHaveLength(1);
  });

  test('that is none is not asked', async () => {
    expect(await spotify().open().questions.tracksByIsrc('nonsense')).toBeNull();
    expect(spotify().requests()).toEqual([]);
  });
});

describe('a search', () => {
  test('scores by the order of its answer, local files left out', async () => {
    spotify().answer(() => ({ body: { tracks: page([track(1), { id: null, name: 'Local' }, track(2)]) } }));
    const found = await spotify().open().questions.searchTracks({ text: null, title: 'Strobe', artist: 'deadmau5' });
    expect(found?.record.map(({ record, score }) => [record.id, score])).toEqual([
      [idOf(1), 1],
      [idOf(2), 0.8],
    ]);
    expect(spotify().requests()).toEqual(['/search?type=track&q=track:"Strobe" artist:"deadmau5"&limit=10']);
  });

  test('for nothing finds nothing without asking', async () => {
    const { questions } = spotify().open();
    expect(await questions.searchTracks({ text: ' ', title: '"', artist: null })).toBeNull();
    expect(await questions.searchArtists('')).toBeNull();
    expect(spotify().requests()).toEqual([]);
  });

  test('of one type is not taken for that of another', async () => {
    spotify().answer((url) => {
      const type = url.searchParams.get('type') ?? '';
      return { body: { [`${type}s`]: page([{ id: idOf(type.length), name: type }]) } };
    });
    const { questions } = spotify().open();
    const query = { text: 'strobe', title: null, artist: null };
    const found = await Promise.all([questions.searchTracks(query), questions.searchArtists('strobe'), questions.searchAlbums(query)]);
    expect(found.map((reading) => reading?.record[0]?.record.id)).toEqual([idOf(5), idOf(6), idOf(5)]);
    expect(spotify().requests()).toHaveLength(3);
  });

  test('that does not exist (404) is a failure, not an empty one', async () => {
    await expect(spotify().open().questions.searchArtists('x')).rejects.toMatchObject({ code: 'CAPABILITY_UNAVAILABLE', status: 404 });
  });
});

describe('a UPC', () => {
  test('is tried in its forms until one hits, and is then known of the album', async () => {
    spotify().answer((url) => ({ body: { albums: page(url.searchParams.get('q') === 'upc:602475093060' ? [album(1)] : []) } }));
    const found = await spotify().open().questions.albumsByUpc('0602475093060');
    expect(found?.record).toMatchObject([{ id: idOf(1), upc: '602475093060' }]);
    expect(
      spotify()
        .requests()
        .map((path) => new URL(path, 'http://x').searchParams.get('q')),
    ).toEqual(['upc:00602475093060', 'upc:0602475093060', 'upc:602475093060']);
  });

  test('is one question however many zeros it is written with', async () => {
    spotify().answer(() => ({ body: { albums: page([album(1)]) } }));
    const { questions } = spotify().open();
    await Promise.all(['602475093060', '0602475093060', '00602475093060'].map((upc) => questions.albumsByUpc(upc)));
    expect(spotify().requests()).toHaveLength(1);
  });

  test('that no form hits is unknown; one that is none is not asked', async () => {
    spotify().answer(() => ({ body: { albums: page([]) } }));
    const { questions } = spotify().open();
    expect(await questions.albumsByUpc('00602475093060')).toBeNull();
    expect(spotify().requests()).toHaveLength(3);
    expect(await questions.albumsByUpc('twelve')).toBeNull();
    expect(spotify().requests()).toHaveLength(3);
  });
});

describe("an album's tracks", () => {
  const lengthy = (total: number) => (url: URL) => {
    const offset = Number(url.searchParams.get('offset'));
    const limit = Number(url.searchParams.get('limit'));
    if (limit > 50) return refusal(400, 'Invalid limit');
    return {
      body: {
        items: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, n) => track(offset + n)),
        total,
        next: 'https://elsewhere.example/',
      },
    };
  };

  test('come in pages of at most 50, however many are wanted', async () => {
    spotify().answer(lengthy(130));
    const found = await spotify()
      .open()
      .questions.albumTracks({ albumId: idOf(1), offset: 10, limit: 100 });
    expect(found?.record.items.map((item) => item.id)).toEqual(Array.from({ length: 100 }, (_, n) => idOf(10 + n)));
    expect(found?.record.total).toBe(130);
    expect(spotify().requests()).toHaveLength(2);
  });

  test('end where they end', async () => {
    spotify().answer(lengthy(12));
    const found = await spotify()
      .open()
      .questions.albumTracks({ albumId: idOf(1), offset: 0, limit: 200 });
    expect(found?.record.items).toHaveLength(12);
    expect(spotify().requests()).toEqual([`/albums/${idOf(1)}/tracks?limit=50&offset=0`]);
  });

  test('of an unknown album are unknown', async () => {
    expect(
      await spotify()
        .open()
        .questions.albumTracks({ albumId: idOf(1), offset: 0, limit: 5 }),
    ).toBeNull();
  });
});

describe("an artist's albums", () => {
  test('are albums and singles, asked apart, joined newest first, each once', async () => {
    spotify().answer((url) => {
      const single = url.searchParams.get('include_groups') === 'single';
      return {
        body: page(
          single
            ? [album(3, { release_date: '2026-02-06' }), album(1, { release_date: '2020' })]
            : [album(2, { release_date: '2024-08' }), album(1, { release_date: '2020' }), album(4)],
        ),
      };
    });
    const found = await spotify().open().questions.artistAlbums(idOf(0));
    expect(found?.record.map((record) => record.id)).toEqual([3, 2, 1, 4].map(idOf));
    expect([...spotify().requests()].sort()).toEqual(
      ['album', 'single'].map((group) => `/artists/${idOf(0)}/albums?include_groups=${group}&limit=10&offset=0`),
    );
  });

  test('are nothing at all when one half fails', async () => {
    spotify().answer((url) => (url.searchParams.get('include_groups') === 'single' ? refusal(500, 'boom') : { body: page([album(2)]) }));
    await expect(spotify().open().questions.artistAlbums(idOf(0))).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
  });
});
