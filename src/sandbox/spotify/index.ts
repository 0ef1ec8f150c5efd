import type { Clock } from '../../model/clock.ts';
import { json, type Asked, type Player, type PlayerSettings, type Reply } from '../player.ts';
import { createRollingWindow } from '../rates.ts';
import type { World } from '../world/world.ts';
import { createSpotifyCatalogue, type SpotifyAlbum, type SpotifyCatalogue } from './catalogue.ts';
import { apiError, failure, forbidden, notFound, tooMany } from './errors.ts';
import { pageAsked, slice } from './page.ts';
import { search } from './search.ts';
import { albumBody, albumMention, albumTracks, artistBody, audioFeatures, trackBody, type View } from './shapes.ts';
import { createTokens } from './tokens.ts';

/** Spotify publishes no number; this is generous, and small enough to be met by a herd. */
const WINDOW = { requests: 900, ms: 30_000 } as const;

/** The most ids that one request may name. */
const BATCH = { tracks: 50, artists: 50, albums: 20, 'audio-features': 100 } as const;

const ID = /^[0-9A-Za-z]{22}$/;

interface Scene {
  readonly asked: Asked;
  readonly catalogue: SpotifyCatalogue;
  readonly view: View;
  readonly appMode: PlayerSettings['appMode'];
}

/** Plays Spotify's Web API and its token host with the client credentials of the sandbox's application. */
export function createSpotifyPlayer(world: () => World, clock: Clock, settings: () => PlayerSettings): Player {
  const tokens = createTokens(clock);
  const window = createRollingWindow(clock, WINDOW.requests, WINDOW.ms);
  let catalogue: SpotifyCatalogue | null = null;
  return {
    answer(asked) {
      if (asked.host === 'accounts') return tokens.issue(asked);
      const refused = tokens.refuse(asked);
      if (refused !== null) return refused;
      const { appMode, rateLimit } = settings();
      const grant = rateLimit ? window.take() : null;
      if (grant?.granted === false) return tooMany(String(Math.ceil(grant.waitMs / 1_000)));
      catalogue ??= createSpotifyCatalogue(world());
      return answerApi({ asked, catalogue, appMode, view: { api: `${asked.address}/v1`, full: appMode !== 'development' } });
    },
    failure,
    expireTokens: () => tokens.expireAll(),
    reset: () => window.reset(),
  };
}

function answerApi(scene: Scene): Reply {
  const [version, resource = '', id, part, ...more] = scene.asked.path.slice(1).split('/').map(decoded);
  if (version !== 'v1' || more.length > 0 || scene.asked.method !== 'GET') return notFound();
  if (resource === 'search' && id === undefined) return search(scene.asked.query, scene.catalogue, scene.view);
  if (!isBatched(resource)) return notFound();
  if (id === undefined) return several(resource, scene);
  if (!ID.test(id)) return apiError(400, 'Invalid base62 id');
  return part === undefined ? one(resource, id, scene) : partOf(resource, id, part, scene);
}

type Resource = keyof typeof BATCH;

function isBatched(resource: string): resource is Resource {
  return Object.hasOwn(BATCH, resource);
}

/** The body of a thing by its id; null when there is none. */
function bodyOf(resource: Resource, id: string, { catalogue, view }: Scene): object | null {
  const album = catalogue.album.get(id);
  const artist = catalogue.artist.get(id);
  const track = catalogue.track.get(id);
  if (resource === 'albums') return album === undefined ? null : albumBody(album, view);
  if (resource === 'artists') return artist === undefined ? null : artistBody(artist, view);
  if (track === undefined) return null;
  return resource === 'tracks' ? trackBody(track, view) : audioFeatures(track, view);
}

function one(resource: Resource, id: string, scene: Scene): Reply {
  if (resource === 'audio-features' && scene.appMode !== 'extended') return forbidden();
  const body = bodyOf(resource, id, scene);
  return body === null ? notFound() : json(200, body);
}

/** Withdrawn in development mode since February 2026, audio features for nearly everybody since November 2024. */
function several(resource: Resource, scene: Scene): Reply {
  if (scene.appMode === 'development' || (resource === 'audio-features' && scene.appMode !== 'extended')) return forbidden();
  const ids = (scene.asked.query.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0) return apiError(400, 'Missing required field: ids');
  if (ids.length > BATCH[resource]) return apiError(400, 'Too many ids requested');
  if (ids.some((id) => !ID.test(id))) return apiError(400, 'Invalid base62 id');
  return json(200, { [resource.replace('-', '_')]: ids.map((id) => bodyOf(resource, id, scene)) });
}

function partOf(resource: Resource, id: string, part: string, scene: Scene): Reply {
  if (resource === 'albums' && part === 'tracks') return tracksOfAlbum(id, scene);
  if (resource === 'artists' && part === 'albums') return albumsOfArtist(id, scene);
  if (resource === 'artists' && part === 'top-tracks') return topTracks(id, scene);
  return notFound();
}

function tracksOfAlbum(id: string, { asked, catalogue, view }: Scene): Reply {
  const album = catalogue.album.get(id);
  const page = pageAsked(asked.query, { limit: 20, max: 50 });
  if ('status' in page) return page;
  return album === undefined ? notFound() : json(200, albumTracks(album, page, view));
}

const GROUPS: readonly string[] = ['album', 'single', 'appears_on', 'compilation'];

/** Grouped by kind, newest first within each. */
function albumsOfArtist(id: string, { asked, catalogue, view }: Scene): Reply {
  const artist = catalogue.artist.get(id);
  const page = pageAsked(asked.query, { limit: 5, max: 10 });
  const wanted = asked.query.get('include_groups')?.split(',') ?? [...GROUPS];
  if ('status' in page) return page;
  if (wanted.some((group) => !GROUPS.includes(group))) return apiError(400, 'Invalid album_type');
  if (artist === undefined) return notFound();
  const { own = [], appearsOn = [] } = catalogue.ofArtist.get(artist) ?? {};
  const albumsIn = (group: string): readonly SpotifyAlbum[] =>
    group === 'appears_on'
      ? appearsOn
      : own.filter((album) => (album.kind === 'ep' ? 'single' : album.kind) === group).sort((a, b) => (a.spotify.date < b.spotify.date ? 1 : -1));
  const found = GROUPS.filter((group) => wanted.includes(group)).flatMap((group) => albumsIn(group).map((album) => ({ album, group })));
  const href = (offset: number): string => `${view.api}/artists/${id}/albums?offset=${offset}&limit=${page.limit}&include_groups=${wanted.join(',')}`;
  return json(
    200,
    slice(found, page, href, ({ album, group }) => albumMention(album, view, group)),
  );
}

function topTracks(id: string, { appMode, catalogue, view }: Scene): Reply {
  if (appMode === 'development') return forbidden();
  const artist = catalogue.artist.get(id);
  if (artist === undefined) return notFound();
  const { own = [] } = catalogue.ofArtist.get(artist) ?? {};
  const tracks = own.flatMap((album) => album.tracks).flatMap((track) => catalogue.track.get(track.spotify?.id ?? '') ?? []);
  return json(200, {
    tracks: tracks
      .sort((a, b) => b.spotify.popularity - a.spotify.popularity)
      .slice(0, 10)
      .map((track) => trackBody(track, view)),
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
