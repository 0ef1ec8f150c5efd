import type { Clock } from '../../model/clock.ts';
import { json, type Asked, type Player, type PlayerSettings, type Reply } from '../player.ts';
import { createBucket } from '../rates.ts';
import type { World } from '../world/world.ts';
import { createMusicBrainzCatalogue, type MusicBrainzCatalogue } from './catalogue.ts';
import { exceeding, failure, notFound, serviceError, unidentified } from './errors.ts';
import { foundArtist, foundRecording, foundRelease } from './found-shapes.ts';
import { browse, lookUp, lookUpIsrc, lookUpUrls } from './look-up.ts';
import { LuceneError, parseLucene } from './lucene.ts';
import { createSearch, type Hit, type Search } from './search-space.ts';
import { artistSpace, recordingSpace, releaseSpace } from './search-spaces.ts';

/** One request a second on average; the burst forgives a late timer, and no more. */
const RATE = { perSecond: 1, burst: 4 } as const;

const PAGE = { limit: 25, max: 100 } as const;

/** What is shown of MusicBrainz: the entities, and the three that can be searched. */
interface Stage {
  readonly catalogue: MusicBrainzCatalogue;
  readonly searches: Readonly<Record<Searched, Search>>;
}

type Searched = 'recording' | 'artist' | 'release';

/** Plays MusicBrainz's web service, version 2, in JSON. */
export function createMusicBrainzPlayer(world: () => World, clock: Clock, settings: () => PlayerSettings): Player {
  const bucket = createBucket(clock, RATE.perSecond, RATE.burst);
  let stage: Stage | null = null;
  return {
    answer(asked) {
      if ((asked.header('user-agent') ?? '').trim() === '') return unidentified();
      if (settings().rateLimit && !bucket.take().granted) return exceeding('1');
      if (!speaksJson(asked)) return json(406, { error: 'This sandbox answers in JSON alone: send fmt=json, or Accept: application/json' });
      stage ??= createStage(world());
      const isSearch = asked.query.has('query');
      return withCounters(answerService(asked, stage, clock), isSearch, clock.now());
    },
    failure,
    reset: () => bucket.reset(),
  };
}

function createStage(world: World): Stage {
  const catalogue = createMusicBrainzCatalogue(world);
  const searches = {
    recording: createSearch(recordingSpace(catalogue)),
    artist: createSearch(artistSpace(catalogue)),
    release: createSearch(releaseSpace(catalogue)),
  };
  return { catalogue, searches };
}

function speaksJson({ query, header }: Asked): boolean {
  return query.get('fmt') === 'json' || (header('accept') ?? '').includes('application/json');
}

/** Counters that all clients share: a trap for whoever steers by them. */
function withCounters(reply: Reply, isSearch: boolean, now: number): Reply {
  const limit = isSearch ? 360 : 1_200;
  const counters = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - (now % 300)),
    'x-ratelimit-reset': String(Math.ceil(now / 1_000) + 1),
    'x-mb-gateway': 'rex',
    'access-control-allow-origin': '*',
  };
  return { ...reply, headers: { ...counters, ...reply.headers } };
}

function answerService(asked: Asked, { catalogue, searches }: Stage, clock: Clock): Reply {
  const [root, version, resource = '', id, ...more] = asked.path.slice(1).split('/');
  if (root !== 'ws' || version !== '2' || more.length > 0) return notFound();
  if (id !== undefined && id !== '') {
    if (resource === 'isrc') return lookUpIsrc(decodeURIComponent(id), asked, catalogue);
    return isSearched(resource) ? lookUp(resource, id, asked, catalogue) : notFound();
  }
  if (resource === 'url') return lookUpUrls(asked, catalogue);
  if (!isSearched(resource) && resource !== 'release-group') return notFound();
  const page = pageAsked(asked.query);
  if ('status' in page) return page;
  const browsed = browse(resource, asked, { ...page, limit: Math.min(page.limit, PAGE.max) }, catalogue);
  if (browsed !== null) return browsed;
  if (!asked.query.has('query') || !isSearched(resource))
    return serviceError(400, `The given parameters do not match any available query type for the ${resource} resource.`);
  const limit = page.limit > PAGE.max || page.limit < 1 ? PAGE.limit : page.limit; // not cut to 100, as a browse is
  return found(resource, asked.query.get('query') ?? '', { ...page, limit }, { catalogue, searches }, clock);
}

function isSearched(resource: string): resource is Searched {
  return resource === 'recording' || resource === 'artist' || resource === 'release';
}

function pageAsked(query: URLSearchParams): { readonly limit: number; readonly offset: number } | Reply {
  const [limit, offset] = [query.get('limit') ?? String(PAGE.limit), query.get('offset') ?? '0'];
  if (!/^\d+$/.test(limit) || !/^\d+$/.test(offset)) return serviceError(400, "The 'limit' and 'offset' parameters must be positive integers");
  return { limit: Number(limit), offset: Number(offset) };
}

function found(resource: Searched, query: string, page: { readonly limit: number; readonly offset: number }, stage: Stage, clock: Clock): Reply {
  if (query.trim() === '')
    return serviceError(400, "You submitted a blank search query. You must include a non-blank 'query=' parameter with your search.");
  const hits = searched(stage.searches[resource], query);
  if (hits === null) return serviceError(400, 'Search server could not complete query: Bad request');
  const items = hits.slice(page.offset, page.offset + page.limit).map((hit) => shapeOf(resource, hit, stage.catalogue));
  return json(200, { created: new Date(clock.now()).toISOString(), count: hits.length, offset: page.offset, [`${resource}s`]: items });
}

/** Null for a query that cannot be read. */
function searched(search: Search, query: string): readonly Hit[] | null {
  try {
    return search(parseLucene(query));
  } catch (error) {
    if (error instanceof LuceneError) return null;
    throw error;
  }
}

function shapeOf(resource: Searched, { entry, score }: Hit, catalogue: MusicBrainzCatalogue): object {
  const {
    artists: { [entry]: artist },
    recordings: { [entry]: recording },
    releases: { [entry]: release },
  } = catalogue;
  if (resource === 'artist') return artist === undefined ? {} : foundArtist(artist, score);
  if (resource === 'release') return release === undefined ? {} : foundRelease(release, score);
  return recording === undefined ? {} : foundRecording(recording, score, catalogue);
}
