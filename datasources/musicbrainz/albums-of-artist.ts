import type { AlbumRecord } from '../../src/model/album.ts';
import type { Lane } from '../../src/upstream/upstream.ts';
import { compareDates } from './album-order.ts';
import type { MusicBrainzClient } from './client.ts';
import { PAGE, PAGES } from './policy.ts';

/** An artist's albums: of each release group its earliest official edition, newest album first and the undated last. Null for an unknown artist. */
export async function albumsOfArtist(client: MusicBrainzClient, mbid: string, lane: Lane): Promise<readonly AlbumRecord[] | null> {
  const editions: AlbumRecord[] = [];
  for (let page = 0; page < PAGES.artistReleases; page += 1) {
    const offset = page * PAGE.browse;
    const found = await client.releasesOf('artist', mbid, { limit: PAGE.browse, offset }, lane);
    if (found === null) return null;
    editions.push(...found.editions);
    if (offset + PAGE.browse >= found.total) break;
  }
  return firstEditions(editions).toSorted(
    (a, b) => Number(a.releaseDate === null) - Number(b.releaseDate === null) || compareDates(b.releaseDate, a.releaseDate),
  );
}

function firstEditions(editions: readonly AlbumRecord[]): AlbumRecord[] {
  const oldestFirst = editions.toSorted((a, b) => compareDates(a.releaseDate, b.releaseDate));
  const firsts = new Map<string, AlbumRecord>();
  for (const edition of oldestFirst) {
    const key = edition.group ?? edition.id;
    if (!firsts.has(key)) firsts.set(key, edition);
  }
  return [...firsts.values()];
}
