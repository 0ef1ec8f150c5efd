import { z } from 'zod';
import { listOf, listOrEmpty, orNull } from '../parse-wire.ts';

const text = orNull(z.string());
const count = z.number().int().nonnegative();
/** Milliseconds; GraphQL's Int ends at 2³¹. */
const length = orNull(count.max(2 ** 31 - 1));
/** 0 to 100, relative to the best hit of the same search: no scale of quality. Absent in look-ups. */
const score = orNull(z.number().min(0).max(100));

const credit = z.object({
  /** As printed: may differ from the artist's name. */
  name: text,
  /** Always there in look-ups, sometimes absent in searches. */
  joinphrase: text,
  artist: z.object({ id: z.string(), name: z.string() }),
});
const credits = listOrEmpty(credit);

const tag = z.object({ name: z.string(), count: z.number().int() });
const tags = listOrEmpty(tag);

const urlRelation = z.object({ ended: orNull(z.boolean()), url: orNull(z.object({ resource: z.string() })) });

const releaseGroup = z.object({ id: text, 'primary-type': text, 'secondary-types': listOrEmpty(z.string()) });

const recordingFields = {
  id: z.string(),
  title: z.string(),
  length,
  /** Null in searches. */
  video: orNull(z.boolean()),
  disambiguation: text,
  'first-release-date': text,
  'artist-credit': credits,
  isrcs: listOrEmpty(z.string()),
  tags,
  genres: tags,
  relations: listOrEmpty(urlRelation),
};

const releaseFields = {
  id: z.string(),
  title: z.string(),
  status: text,
  date: text,
  country: text,
  'artist-credit': credits,
  'release-group': orNull(releaseGroup),
  /** In searches; look-ups have it in each medium. */
  'track-count': orNull(count),
};

const mediumFields = { format: text, 'track-count': orNull(count) };
const releaseMention = z.object({ ...releaseFields, media: listOrEmpty(z.object(mediumFields)) });

/** A recording, in a look-up or a search. */
export const recording = z.object({ ...recordingFields, score, releases: listOrEmpty(releaseMention) });
export type RecordingWire = z.output<typeof recording>;
export type ReleaseMentionWire = z.output<typeof releaseMention>;
export type CreditWire = z.output<typeof credit>;
export type TagWire = z.output<typeof tag>;
export type UrlRelationWire = z.output<typeof urlRelation>;

/** `/isrc/{isrc}` */
export const isrc = z.object({ recordings: listOf(recording) });

/** `/recording?query=` */
export const recordingSearch = z.object({ count, recordings: listOf(recording) });

const track = z.object({
  title: text,
  length,
  'artist-credit': credits,
  recording: z.object(recordingFields),
});
export type ReleaseTrackWire = z.output<typeof track>;

/** A release, in a look-up, a browse or a search. */
export const release = z.object({
  ...releaseFields,
  score,
  barcode: text,
  'label-info': listOrEmpty(z.object({ 'catalog-number': text, label: orNull(z.object({ name: z.string() })) })),
  media: listOrEmpty(z.object({ ...mediumFields, tracks: listOrEmpty(track) })),
  tags,
  genres: tags,
  relations: listOrEmpty(urlRelation),
});
export type ReleaseWire = z.output<typeof release>;

/** `/release?query=` */
export const releaseSearch = z.object({ count, releases: listOf(release) });

/** `/release?artist=` */
export const releaseBrowse = z.object({ 'release-count': count, releases: listOf(release) });

/** An artist, in a look-up or a search. */
export const artist = z.object({
  id: z.string(),
  name: z.string(),
  score,
  'sort-name': text,
  type: text,
  country: text,
  disambiguation: text,
  'life-span': orNull(z.object({ begin: text, end: text })),
  aliases: listOrEmpty(z.object({ name: z.string(), type: text })),
  tags,
  genres: tags,
  relations: listOrEmpty(urlRelation),
});
export type ArtistWire = z.output<typeof artist>;

/** `/artist?query=` */
export const artistSearch = z.object({ count, artists: listOf(artist) });

const named = orNull(z.object({ id: z.string() }));
const entityRelation = z.object({ ended: orNull(z.boolean()), recording: named, artist: named, release: named });

/** One page elsewhere and what it is linked to. */
export const url = z.object({ resource: z.string(), relations: listOrEmpty(entityRelation) });
export type UrlWire = z.output<typeof url>;

/** `/url` with several `resource`. Unknown ones are left out. */
export const urls = z.object({ urls: listOf(url) });
