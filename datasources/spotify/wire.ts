import { z } from 'zod';
import { listOf, listOrEmpty, orNull } from '../parse-wire.ts';

/** GraphQL's Int ends at 2³¹. */
const count = orNull(
  z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
);
const share = orNull(z.number().min(0).max(1));
const link = z.url({ protocol: /^https?$/ });

const externalUrls = orNull(z.object({ spotify: orNull(link) }));
const externalIds = orNull(z.object({ isrc: orNull(z.string()), upc: orNull(z.string()), ean: orNull(z.string()) }));

const image = z.object({ url: link, width: count, height: count });

const artistMention = z.object({ id: z.string(), name: z.string() });

const albumMention = z.object({
  id: z.string(),
  name: z.string(),
  album_type: orNull(z.string()),
  artists: listOrEmpty(artistMention),
  release_date: orNull(z.string()),
  release_date_precision: orNull(z.string()),
  images: listOrEmpty(image),
  total_tracks: count,
  external_urls: externalUrls,
});

/** A track of `/albums/{id}/tracks`: without album, ISRC and popularity. A local file has no id. */
const simplifiedTrack = z.object({
  id: z.string().nullable(),
  name: z.string(),
  artists: listOrEmpty(artistMention),
  duration_ms: count,
  explicit: orNull(z.boolean()),
  preview_url: orNull(link),
  external_urls: externalUrls,
});

/** A track. `linked_from` names the id that was asked for when Spotify answers with a copy of the track. */
export const track = simplifiedTrack.extend({
  album: orNull(albumMention),
  external_ids: externalIds,
  popularity: count,
  linked_from: orNull(z.object({ id: z.string() })),
});

/** An artist. `followers` and `popularity` are absent in app mode development. */
export const artist = z.object({
  id: z.string(),
  name: z.string(),
  images: listOrEmpty(image),
  genres: listOrEmpty(z.string()),
  followers: orNull(z.object({ total: count })),
  popularity: count,
  external_urls: externalUrls,
});

/** An album with its first page of tracks. */
export const album = albumMention.extend({
  external_ids: externalIds,
  label: orNull(z.string()),
  genres: listOrEmpty(z.string()),
  tracks: orNull(z.object({ items: listOrEmpty(simplifiedTrack.nullable()) })),
});

/** The sound of a track; `key` -1 and `tempo` 0 mean unknown. */
export const audioFeatures = z.object({
  id: z.string(),
  tempo: orNull(z.number()),
  key: orNull(z.number()),
  mode: orNull(z.number()),
  loudness: orNull(z.number()),
  energy: share,
  danceability: share,
  valence: share,
  acousticness: share,
  instrumentalness: share,
  liveness: share,
  speechiness: share,
  time_signature: count,
});

/** Answers to several ids: one entry for each, null for an unknown one. */
export const severalTracks = z.object({ tracks: listOf(track.nullable()) });
export const severalArtists = z.object({ artists: listOf(artist.nullable()) });
export const severalAlbums = z.object({ albums: listOf(album.nullable()) });
export const severalAudioFeatures = z.object({ audio_features: listOf(audioFeatures.nullable()) });

/** A page. `next` is not read: an empty page may carry one, and following it never ends. */
const pageOf = <S extends z.ZodType>(item: S) => z.object({ items: listOf(item.nullable()), total: count });

export const trackSearch = z.object({ tracks: pageOf(track) });
export const artistSearch = z.object({ artists: pageOf(artist) });
/** Search and `/artists/{id}/albums` give simplified albums: without UPC, label and tracks. */
export const albumSearch = z.object({ albums: pageOf(albumMention) });
export const albumPage = pageOf(albumMention);
export const albumTracksPage = pageOf(simplifiedTrack);

/** The token endpoint's answer; `expires_in` in seconds. */
export const token = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

export type TrackWire = z.output<typeof track>;
export type SimplifiedTrackWire = z.output<typeof simplifiedTrack>;
export type ArtistWire = z.output<typeof artist>;
export type AlbumWire = z.output<typeof album>;
export type AlbumMentionWire = z.output<typeof albumMention>;
export type AudioFeaturesWire = z.output<typeof audioFeatures>;
export type ImageWire = z.output<typeof image>;

/** The token endpoint's refusal, of another shape than the API's. */
export const tokenError = z.object({ error: z.string() });
/** The API's refusal; `reason` tells a day's quota from a moment's rate limit. */
export const apiError = z.object({ error: z.object({ reason: orNull(z.string()) }) });
