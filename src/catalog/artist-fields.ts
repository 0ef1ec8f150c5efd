import type { ProviderError } from '../errors/provider-error.ts';
import type { AlbumKind } from '../model/album-mention.ts';
import type { ArtistPopularityRecord, ArtistRecord } from '../model/artist.ts';
import type { ImageRecord } from '../model/image.ts';
import { PROVIDERS } from '../model/provider.ts';
import { createAlbumNode, type AlbumNode } from './album.ts';
import { anchorOf } from './anchor.ts';
import { createArtistNode, type ArtistNode } from './artist.ts';
import { field, plainField, type Sourced } from './field.ts';
import { mergeGenres, type WeightedGenreNode } from './genres.ts';
import { linksOf, type LinkNode } from './links.ts';
import { settled, tellable, type Outcome } from './outcome.ts';
import { placedAs } from './placement.ts';
import { popularityOf } from './popularity.ts';
import { ARTIST_PRECEDENCE } from './precedence.ts';
import type { Session } from './session.ts';
import type { TrackNode } from './track.ts';
import { mentionedTrack } from './track-fields.ts';

/** The id that names this artist from now on. */
export async function artistId(session: Session, node: ArtistNode): Promise<string> {
  return await anchorOf(session, node, []);
}

/** What MusicBrainz knows of an artist as a person or group. */
export async function artistFact<T>(node: ArtistNode, valueOf: (record: ArtistRecord) => T | null): Promise<Outcome<T | null>> {
  return await plainField(node, ARTIST_PRECEDENCE.facts, valueOf);
}

/** The artist's id at a provider. */
export async function artistIdAt(node: ArtistNode, provider: 'MUSICBRAINZ' | 'SPOTIFY'): Promise<Outcome<string | null>> {
  const met = node.start.find(({ ref }) => ref.provider === provider);
  if (met !== undefined) return settled(met.ref.id);
  const { placed, problem } = await node.at(provider);
  return { value: placed?.ref.id ?? null, problems: placed === null && problem !== null ? [problem] : [] };
}

/** All sizes of a picture, largest first. */
export async function artistImages(node: ArtistNode): Promise<Outcome<readonly ImageRecord[] | null>> {
  return await plainField(node, ARTIST_PRECEDENCE.image, ({ images }) => (images.length === 0 ? null : images));
}

/** A few sentences, with who wrote them. */
export async function artistBiography(node: ArtistNode): Promise<Outcome<Sourced<string> | null>> {
  return await field(node, ARTIST_PRECEDENCE.biography, ({ biography }) => biography);
}

/** Genres over Last.fm's tags, MusicBrainz and Spotify; the strongest first. */
export async function artistGenres(session: Session, node: ArtistNode): Promise<Outcome<readonly WeightedGenreNode[]>> {
  const [tags, ...placements] = await Promise.all([session.asker.ask('LASTFM', 'artistTags', node.name), node.at('MUSICBRAINZ'), node.at('SPOTIFY')]);
  const told = placements.map(({ placed, problem }) => {
    const reading = placed?.reading ?? null;
    return { found: reading === null ? null : { record: reading.record.genres, source: reading.source }, problem };
  });
  return mergeGenres([tags, ...told], [node.name]);
}

/** How much the artist is listened to; null when nobody counts it. */
export async function artistPopularity(node: ArtistNode): Promise<Outcome<ArtistPopularityRecord | null>> {
  return await popularityOf(node);
}

/** What is listened to most, by Last.fm. */
export async function artistTopTracks(session: Session, node: ArtistNode): Promise<Outcome<readonly TrackNode[]>> {
  const { found, problem } = await session.asker.ask('LASTFM', 'artistTopTracks', node.name);
  return {
    value: (found?.record ?? []).map((record) => mentionedTrack(session, record, found?.source ?? null)),
    problems: problem === null ? [] : [problem],
  };
}

/** A neighbour of an artist. */
export interface SimilarArtistNode {
  readonly artist: ArtistNode;
  readonly match: number;
}

/** Who is listened to by the same people, by Last.fm; the nearest first. */
export async function similarArtists(session: Session, node: ArtistNode): Promise<Outcome<readonly SimilarArtistNode[]>> {
  const { found, problem } = await session.asker.ask('LASTFM', 'similarArtists', node.name);
  const similar = (found?.record ?? []).map(({ record, match }) => {
    const claims = record.mbid === null ? [] : [record.mbid];
    return {
      match,
      artist: createArtistNode(session, [{ ...placedAs('artist', { record, source: sourceOf(found) }, 'REQUESTED', 1), reading: null }], {
        name: record.name,
        claimedMbids: claims,
      }),
    };
  });
  return { value: similar, problems: problem === null ? [] : [problem] };
}

/** The artist's albums at Spotify, or at MusicBrainz where Spotify does not know the artist; in the provider's order. */
export async function artistAlbums(session: Session, node: ArtistNode, kinds: readonly AlbumKind[] | null): Promise<Outcome<readonly AlbumNode[]>> {
  const problems: (ProviderError | null)[] = [];
  for (const provider of ['SPOTIFY', 'MUSICBRAINZ'] as const) {
    const { placed, problem } = await node.at(provider);
    const answer = placed === null ? { found: null, problem } : await session.asker.ask(provider, 'artistAlbums', placed.ref.id);
    problems.push(answer.problem);
    if (answer.found === null) continue;
    const wanted = answer.found.record.filter(({ kind }) => kinds === null || (kind !== null && kinds.includes(kind)));
    return {
      value: wanted.map((album) =>
        createAlbumNode(session, [{ ref: { kind: 'album', provider, id: album.id }, reading: null, matchedBy: 'REQUESTED', confidence: 1 }], album),
      ),
      problems: tellable(problems),
    };
  }
  return { value: [], problems: tellable(problems) };
}

/** Where the artist is, provider by provider. */
export async function artistLinks(node: ArtistNode): Promise<Outcome<readonly LinkNode[]>> {
  return await linksOf(
    node,
    PROVIDERS.filter((provider) => provider !== 'ACOUSTICBRAINZ'),
  );
}

function sourceOf(found: { readonly source: Sourced<unknown>['source'] } | null): Sourced<unknown>['source'] {
  return found?.source ?? { provider: 'LASTFM', fetchedAt: 0, stale: false, url: null };
}
