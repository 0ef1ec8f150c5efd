import type { CreditRecord } from './artist.ts';
import type { ImageRecord } from './image.ts';
import type { Provider } from './provider.ts';

/** The kinds of the schema's AlbumKind. */
export type AlbumKind = 'ALBUM' | 'SINGLE' | 'EP' | 'COMPILATION' | 'LIVE' | 'OTHER';

/** An album as named by a track or a list. */
export interface AlbumMention {
  readonly provider: Provider;
  readonly id: string;
  readonly title: string;
  readonly kind: AlbumKind | null;
  readonly credits: readonly CreditRecord[];
  /** A PartialDate. */
  readonly releaseDate: string | null;
  readonly artwork: readonly ImageRecord[];
  readonly trackCount: number | null;
}
