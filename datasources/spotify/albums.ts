import type { AlbumRecord } from '../../src/model/album.ts';
import type { TrackRecord } from '../../src/model/track.ts';
import { comparePartialDates } from '../../src/model/partial-date.ts';
import { upcForms } from '../../src/model/upc.ts';
import type { AlbumTracksKey, Page } from '../provider.ts';
import type { SpotifyClient } from './client.ts';
import { toAlbumInList, toSimplifiedTrack } from './mapper.ts';
import { ARTIST_ALBUM_GROUPS, ARTIST_ALBUM_PAGES, PAGE } from './policy.ts';

/** Spotify finds a UPC by its stored digits only, leading zeros included: each form is tried until one hits. Null: none did. */
export async function albumsByUpc(client: SpotifyClient, upc: string): Promise<readonly AlbumRecord[] | null> {
  for (const form of upcForms(upc)) {
    const hits = present(await client.searchAlbums(`upc:${form}`));
    // A search hit does not say its UPC, but it has exactly the digits that were asked for.
    if (hits.length > 0) return hits.map((hit) => ({ ...toAlbumInList(hit), upc: form }));
  }
  return null;
}

/** The newest albums and singles of an artist, newest first, each once; null when there is no such artist. */
export async function artistAlbums(client: SpotifyClient, id: string): Promise<readonly AlbumRecord[] | null> {
  const groups = await Promise.all(ARTIST_ALBUM_GROUPS.map((group) => albumsOfGroup(client, id, group)));
  const found = groups.filter((group) => group !== null).flat();
  if (groups.includes(null)) return null;
  const byId = new Map(found.map((album) => [album.id, album]));
  return [...byId.values()].sort(newestFirst);
}

/** One without a date comes last. */
function newestFirst(a: AlbumRecord, b: AlbumRecord): number {
  return comparePartialDates(b.releaseDate ?? '0000', a.releaseDate ?? '0000');
}

async function albumsOfGroup(client: SpotifyClient, id: string, group: string): Promise<readonly AlbumRecord[] | null> {
  const albums: AlbumRecord[] = [];
  for (let page = 0; page < ARTIST_ALBUM_PAGES; page += 1) {
    const entries = await client.artistAlbums(id, group, page * PAGE.artistAlbums);
    if (entries === null) return null;
    albums.push(...present(entries).map(toAlbumInList));
    if (entries.length < PAGE.artistAlbums) break;
  }
  return albums;
}

/** A slice of an album's tracks, however many pages it spans; null when there is no such album. */
export async function tracksOfAlbum(client: SpotifyClient, key: AlbumTracksKey): Promise<Page<TrackRecord> | null> {
  const items: TrackRecord[] = [];
  let total: number | null = null;
  for (let read = 0; read < key.limit; read += PAGE.albumTracks) {
    const page = await client.albumTracks(key.albumId, key.offset + read, Math.min(PAGE.albumTracks, key.limit - read));
    if (page === null) return null;
    items.push(...present(page.items).flatMap((item) => toSimplifiedTrack(item) ?? []));
    total = page.total;
    // The end is told by what came, never by `next`: an empty page can have one.
    if (page.items.length < PAGE.albumTracks) break;
  }
  return { items, total };
}

function present<W extends object>(entries: readonly (W | null)[]): W[] {
  return entries.filter((entry) => entry !== null);
}
