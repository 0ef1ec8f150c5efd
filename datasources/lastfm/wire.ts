import { z } from 'zod';
import { parseMbid } from '../../src/model/mbid.ts';
import { listOf, listOrEmpty, orNull } from '../parse-wire.ts';
import { asContainer, asList } from './as-list.ts';

const text = orNull(z.string());
/** Names are ids here, so an empty one is none. */
const name = z.string().min(1);

/** Numbers come as numbers or as strings of digits, by method and by year. */
const numeric = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d+(?:\.\d+)?$/)
      .transform(Number),
  ])
  .pipe(z.number().nonnegative());
const count = orNull(numeric.pipe(z.number().int()));

/** Empty where Last.fm knows none. */
const mbid = orNull(z.string().transform((id) => parseMbid(id)));

const list = <S extends z.ZodType>(item: S) => z.preprocess(asList, listOf(item));
const container = <S extends z.ZodRawShape>(shape: S) => z.preprocess(asContainer, z.object(shape));
const listIfAny = <S extends z.ZodType>(item: S) => z.preprocess(asList, listOrEmpty(item));

const image = z.object({ '#text': z.string() });
export type ImageWire = z.output<typeof image>;

const namedArtist = z.object({ name, mbid });

/** `track.getInfo`: the duration is in milliseconds here, 0 for unknown. */
const track = z.object({
  name,
  url: text,
  mbid,
  duration: count,
  listeners: count,
  playcount: count,
  artist: namedArtist,
  album: orNull(z.object({ artist: text, title: name, mbid, image: listIfAny(image) })),
});
export type TrackWire = z.output<typeof track>;
export const trackInfo = z.object({ track });

/** A track in `track.getSimilar` and `artist.getTopTracks`: the duration is in seconds here, 0 for unknown. */
const listedTrack = z.object({
  name,
  url: text,
  mbid,
  duration: count,
  listeners: count,
  playcount: count,
  artist: namedArtist,
  image: listIfAny(image),
});
export type ListedTrackWire = z.output<typeof listedTrack>;

/** 0 to 1: a number for tracks, a string for artists. */
const match = numeric.transform((value) => Math.min(1, value));

export const similarTracks = z.object({ similartracks: container({ track: list(listedTrack.extend({ match })) }) });
export const topTracks = z.object({ toptracks: container({ track: list(listedTrack) }) });

/** In a search the artist is a plain name. */
const foundTrack = z.object({ name, url: text, mbid, listeners: count, artist: name, image: listIfAny(image) });
export type FoundTrackWire = z.output<typeof foundTrack>;
export const trackSearch = z.object({ results: z.object({ trackmatches: container({ track: list(foundTrack) }) }) });

/** 0 to 100, relative to the top tag: no number of votes. */
const tag = z.object({ name, count: numeric });
export type TagWire = z.output<typeof tag>;
export const topTags = z.object({ toptags: container({ tag: list(tag) }) });

const artist = z.object({
  name,
  url: text,
  mbid,
  image: listIfAny(image),
  stats: orNull(z.object({ listeners: count, playcount: count })),
  bio: orNull(z.object({ summary: text })),
});
export type ArtistWire = z.output<typeof artist>;
export const artistInfo = z.object({ artist });

/** An artist in a list. `listeners` only in a search. */
const listedArtist = z.object({ name, url: text, mbid, listeners: count, image: listIfAny(image) });
export type ListedArtistWire = z.output<typeof listedArtist>;
export const artistSearch = z.object({ results: z.object({ artistmatches: container({ artist: list(listedArtist) }) }) });
export const similarArtists = z.object({ similarartists: container({ artist: list(listedArtist.extend({ match })) }) });
