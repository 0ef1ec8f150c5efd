import type { Similar } from '../../datasources/provider.ts';
import type { ImageRecord } from '../model/image.ts';
import { earlierPartialDate } from '../model/partial-date.ts';
import { PROVIDERS } from '../model/provider.ts';
import type { TrackPopularityRecord, TrackRecord } from '../model/track.ts';
import { createAlbumNode, type AlbumNode } from './album.ts';
import { anchorOf } from './anchor.ts';
import { creditsOf, type CreditNode } from './credits.ts';
import { plainField } from './field.ts';
import { mergeGenres, type WeightedGenreNode } from './genres.ts';
import { linksOf, type LinkNode } from './links.ts';
import { settled, tellable, type Outcome } from './outcome.ts';
import { popularityOf } from './popularity.ts';
import { placedAs, startReadings } from './placement.ts';
import { TRACK_PRECEDENCE } from './precedence.ts';
import type { Session } from './session.ts';
import { createTrackNode, nameOf, type TrackNode } from './track.ts';

/** The id that names this track from now on. */
export async function trackId(session: Session, node: TrackNode): Promise<string> {
  return await anchorOf(session, node, node.mention ? [] : ['MUSICBRAINZ', 'SPOTIFY']);
}

/** What the track is called; never null, since it was met under some title. */
export async function trackTitle(node: TrackNode): Promise<string> {
  const met = startReadings(node)[0]?.record.title ?? '';
  if (node.mention) return met;
  return (await plainField(node, TRACK_PRECEDENCE.title.slice(0, 2), (record) => record.title)).value ?? met;
}

/** Who is credited, with how the names are joined. */
export async function trackCredits(session: Session, node: TrackNode): Promise<readonly CreditNode[]> {
  const met = startReadings(node).map(({ record }) => record);
  if (node.mention)
    return creditsOf(
      session,
      met.slice(0, 1).map((record) => record.credits),
    );
  const placements = await Promise.all(TRACK_PRECEDENCE.credits.slice(0, 2).map((provider) => node.at(provider)));
  const known = placements.flatMap(({ placed }) => placed?.reading?.record.credits ?? []).length > 0;
  const records = known
    ? placements.flatMap(({ placed }) => (placed?.reading === null || placed?.reading === undefined ? [] : [placed.reading.record]))
    : met;
  return creditsOf(
    session,
    records.map((record) => record.credits),
  );
}

/** The ISRC that was asked for, else the one that the label delivered. */
export async function trackIsrc(node: TrackNode): Promise<Outcome<string | null>> {
  if (node.askedIsrc !== null) return settled(node.askedIsrc);
  return await plainField(node, TRACK_PRECEDENCE.isrc, (record) => record.isrcs[0] ?? null);
}

/** The MusicBrainz recording. */
export async function trackMbid(node: TrackNode): Promise<Outcome<string | null>> {
  return await idAt(node, 'MUSICBRAINZ');
}

/** The Spotify track. */
export async function trackSpotifyId(node: TrackNode): Promise<Outcome<string | null>> {
  return await idAt(node, 'SPOTIFY');
}

async function idAt(node: TrackNode, provider: 'MUSICBRAINZ' | 'SPOTIFY'): Promise<Outcome<string | null>> {
  const { placed, problem } = await node.at(provider);
  return { value: placed?.ref.id ?? null, problems: placed === null && problem !== null ? [problem] : [] };
}

/** Milliseconds. */
export async function trackDuration(node: TrackNode): Promise<Outcome<number | null>> {
  const met = startReadings(node)[0]?.record.durationMs ?? null;
  if (node.mention && met !== null) return settled(met);
  return await plainField(node, TRACK_PRECEDENCE.duration.slice(0, 3), (record) => record.durationMs);
}

/** The first release: the earliest that MusicBrainz and the shops know, as precisely as they know it. */
export async function trackReleaseDate(node: TrackNode): Promise<Outcome<string | null>> {
  const placements = await Promise.all(TRACK_PRECEDENCE.releaseDate.map((provider) => node.at(provider)));
  const dates = placements.flatMap(({ placed }) => placed?.reading?.record.releaseDate ?? []);
  const earliest = dates.reduce<string | null>((first, date) => (first === null ? date : earlierPartialDate(first, date)), null);
  return {
    value: earliest,
    problems: earliest === null ? tellable(placements.map(({ problem }) => problem)) : [],
  };
}

/** The album that it is on, the best first of those that the most trusted provider names. */
export async function trackAlbum(session: Session, node: TrackNode): Promise<Outcome<AlbumNode | null>> {
  const { value, problems } = await plainField(node, TRACK_PRECEDENCE.album, (record) => record.albums[0] ?? null);
  return {
    value:
      value === null
        ? null
        : createAlbumNode(
            session,
            [{ ref: { kind: 'album', provider: value.provider, id: value.id }, reading: null, matchedBy: 'REQUESTED', confidence: 1 }],
            value,
          ),
    problems,
  };
}

/** Whether the lyrics are marked explicit. */
export async function trackExplicit(node: TrackNode): Promise<Outcome<boolean | null>> {
  return await plainField(node, TRACK_PRECEDENCE.explicit, (record) => record.explicit);
}

/** All sizes of its picture, largest first. */
export async function trackArtwork(node: TrackNode): Promise<Outcome<readonly ImageRecord[] | null>> {
  return await plainField(node, TRACK_PRECEDENCE.artwork, (record) => (record.artwork.length === 0 ? null : record.artwork));
}

/** Thirty seconds to listen to. */
export async function trackPreview(node: TrackNode): Promise<Outcome<string | null>> {
  return await plainField(node, TRACK_PRECEDENCE.preview, (record) => record.previewUrl);
}

/** How much it is listened to; null when nobody counts it. */
export async function trackPopularity(node: TrackNode): Promise<Outcome<TrackPopularityRecord | null>> {
  return await popularityOf(node);
}

/** Genres of the track itself, joined over Last.fm's tags and MusicBrainz's genres; the strongest first. */
export async function trackGenres(session: Session, node: TrackNode): Promise<Outcome<readonly WeightedGenreNode[]>> {
  const record = startReadings(node)[0]?.record;
  const names = record === undefined ? [] : [record.title, ...record.credits.map(({ creditedAs }) => creditedAs)];
  const [tags, musicbrainz] = await Promise.all([
    record === undefined ? { found: null, problem: null } : session.asker.ask('LASTFM', 'trackTags', nameOf(record)),
    node.at('MUSICBRAINZ'),
  ]);
  const reading = musicbrainz.placed?.reading ?? null;
  return mergeGenres(
    [tags, { found: reading === null ? null : { record: reading.record.genres, source: reading.source }, problem: musicbrainz.problem }],
    names,
  );
}

/** A neighbour of a track. */
export interface SimilarTrackNode {
  readonly track: TrackNode;
  readonly match: number;
}

/** What people also listen to, by Last.fm; the nearest first. */
export async function similarTracks(session: Session, node: TrackNode): Promise<Outcome<readonly SimilarTrackNode[]>> {
  const record = startReadings(node)[0]?.record;
  if (record === undefined) return settled([]);
  const { found, problem } = await session.asker.ask('LASTFM', 'similarTracks', nameOf(record));
  const similar = (found?.record ?? []).map(({ record: other, match }: Similar<TrackRecord>) => ({
    match,
    track: mentionedTrack(session, other, found?.source ?? null),
  }));
  return { value: similar, problems: problem === null ? [] : [problem] };
}

/** A track out of a provider's list. */
export function mentionedTrack(session: Session, record: TrackRecord, source: Parameters<typeof placedAs>[1]['source'] | null): TrackNode {
  const reading = { record, source: source ?? { provider: record.provider, fetchedAt: 0, stale: false, url: record.url } };
  return createTrackNode(session, [placedAs('track', reading, 'REQUESTED', 1)], { mention: true });
}

/** Where the track is, provider by provider, with how it was matched. */
export async function trackLinks(session: Session, node: TrackNode): Promise<Outcome<readonly LinkNode[]>> {
  const links = await linksOf(
    node,
    PROVIDERS.filter((provider) => provider !== 'ACOUSTICBRAINZ'),
  );
  const measured = await soundLink(session, node);
  return { value: [...links.value, ...measured.value], problems: [...links.problems, ...tellable([...measured.problems, null])] };
}

/** AcousticBrainz knows a recording by its MBID, when it knows it at all. */
async function soundLink(session: Session, node: TrackNode): Promise<Outcome<readonly LinkNode[]>> {
  const mbid = (await node.at('MUSICBRAINZ')).placed?.ref.id ?? null;
  if (mbid === null) return settled([]);
  const { found, problem } = await session.asker.ask('ACOUSTICBRAINZ', 'audioFeatures', mbid);
  if (found === null) return { value: [], problems: problem === null ? [] : [problem] };
  return settled([{ provider: 'ACOUSTICBRAINZ', providerId: mbid, url: found.source.url, matchedBy: 'MBID', confidence: 1 }]);
}
