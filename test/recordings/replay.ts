import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recorded, recordedFiles, recordedObjects, recordedText, type Json } from './recordings.ts';

type Entity = { [name: string]: Json };
type Answer = { readonly status: number; readonly body: string };

/** Four providers on one socket that answer what was recorded of them, and nothing else. */
export interface Replay {
  readonly urls: {
    readonly spotify: string;
    readonly accounts: string;
    readonly musicbrainz: string;
    readonly lastfm: string;
    readonly acousticbrainz: string;
  };
  /** `spotify /tracks/6NPVjNh8Jhru9xOmyQigds`, in the order of arrival. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts the replay on a free port. */
export async function startReplay(): Promise<Replay> {
  const requests: string[] = [];
  const world = readWorld();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://replay');
    const [, provider = '', ...rest] = url.pathname.split('/');
    requests.push(`${provider} /${rest.join('/')}`);
    send(request, response, answer(world, provider, rest, url.searchParams));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = (provider: string): string => `${origin}/${provider}`;
  return {
    urls: {
      spotify: at('spotify'),
      accounts: at('accounts'),
      musicbrainz: at('musicbrainz'),
      lastfm: at('lastfm'),
      acousticbrainz: at('acousticbrainz'),
    },
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}

function answer(world: ReplayWorld, provider: string, path: readonly string[], query: URLSearchParams): Answer {
  if (provider === 'accounts') return file('spotify/token-client-credentials.json');
  if (provider === 'spotify') return spotify(world, path, query);
  if (provider === 'musicbrainz') return musicbrainz(world, path, query);
  if (provider === 'lastfm') return lastfm(query);
  return acousticbrainz(path, query);
}

interface ReplayWorld {
  readonly tracks: ReadonlyMap<string, Entity>;
  readonly recordings: ReadonlyMap<string, Entity>;
}

function readWorld(): ReplayWorld {
  const tracks = recordedObjects(
    recordedFiles('spotify'),
    (value) => value['type'] === 'track' && typeof value['external_ids'] === 'object' && typeof value['id'] === 'string',
  );
  return { tracks: byId(tracks), recordings: assembledRecordings() };
}

/** MusicBrainz's look-ups of one recording were recorded with different `inc`: together they are the whole answer. */
function assembledRecordings(): Map<string, Entity> {
  const lookups = recordedFiles('musicbrainz', 'recording-lookup.*.json').map((path) => recorded(path) as Entity);
  const whole = new Map<string, Entity>();
  for (const lookup of lookups) whole.set(String(lookup['id']), { ...whole.get(String(lookup['id'])), ...lookup });
  const radiohead = recordedObjects(
    ['musicbrainz/recording-search.burn-the-witch.json'],
    ({ name, artist }) => name === 'Radiohead' && artist !== undefined,
  )[0];
  const android = whole.get('9f9cf187-d6f9-437f-9d98-d59cdbd52757');
  if (android !== undefined && radiohead !== undefined) whole.set(String(android['id']), { ...android, 'artist-credit': [radiohead] });
  return whole.set(NASCENCE, nascence());
}

/** The recording whose sound AcousticBrainz's recorded documents measure. */
export const NASCENCE = '0dad432b-16cc-4bf0-8961-fd31d124b01b';

/** MusicBrainz's side of it was not recorded: its facts stand in the tags of AcousticBrainz's recorded document. */
function nascence(): Entity {
  const document = recorded('acousticbrainz/low-level.0dad432b.json') as {
    metadata: { tags: Record<string, string[]>; audio_properties: { length: number } };
  };
  const tag = (name: string): string => document.metadata.tags[name]?.[0] ?? '';
  const artist = { id: tag('musicbrainz_artistid'), name: tag('artist'), 'sort-name': tag('artistsort'), disambiguation: '' };
  return {
    id: NASCENCE,
    title: tag('title'),
    length: Math.round(document.metadata.audio_properties.length * 1000),
    'first-release-date': tag('originaldate'),
    video: false,
    disambiguation: '',
    'artist-credit': [{ name: tag('artist'), joinphrase: '', artist }],
  };
}

function byId(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.map((entity) => [String(entity['id']), entity]));
}

function file(path: string, status = 200): Answer {
  return { status, body: recordedText(path) };
}

function json(body: Json): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function spotify({ tracks }: ReplayWorld, [kind, id = '', part]: readonly string[], query: URLSearchParams): Answer {
  const missing = file('spotify/error-404-not-found.json', 404);
  if (kind === 'search') return spotifySearch(tracks, query);
  if (kind === 'tracks') return tracks.has(id) ? json(tracks.get(id) ?? null) : missing;
  if (part === 'tracks') return json((recorded('spotify/album.json') as Entity)['tracks'] ?? null);
  const path = { albums: 'spotify/album.json', artists: 'spotify/artist.json' }[kind ?? ''];
  return path !== undefined && (recorded(path) as Entity)['id'] === id ? file(path) : missing;
}

function spotifySearch(tracks: ReadonlyMap<string, Entity>, query: URLSearchParams): Answer {
  const text = query.get('q') ?? '';
  if (query.get('type') === 'album')
    return text.includes('00602475093060') ? file('spotify/search-album-upc.json') : json({ albums: { items: [], total: 0, next: null } });
  const isrc = /^isrc:(\w+)$/.exec(text)?.[1];
  if (isrc === undefined)
    return text.toLowerCase().includes('never gonna give you up') ? file('spotify/search-track.json') : file('spotify/search-track-empty.json');
  const items = [...tracks.values()].filter((track) => (track['external_ids'] as { isrc?: string }).isrc?.toUpperCase() === isrc);
  const envelope = recorded('spotify/search-track-empty.json') as { tracks: Entity };
  return json({ tracks: { ...envelope.tracks, items, total: items.length } });
}

function musicbrainz({ recordings }: ReplayWorld, [kind, id]: readonly string[], query: URLSearchParams): Answer {
  const missing = file('musicbrainz/error-404.url-not-found.json', 404);
  if (kind === 'isrc')
    return recordedFiles('musicbrainz', 'isrc-lookup.*.json').includes(`musicbrainz/isrc-lookup.${id}.json`)
      ? file(`musicbrainz/isrc-lookup.${id}.json`)
      : missing;
  if (kind === 'recording' && id !== undefined) return recordings.has(id) ? json(recordings.get(id) ?? null) : missing;
  if (kind === 'recording')
    return (query.get('query') ?? '').toLowerCase().includes('burn the witch')
      ? file('musicbrainz/recording-search.burn-the-witch.json')
      : emptySearch('recordings');
  if (kind === 'artist' && id !== undefined) return firstWithId('musicbrainz', 'artist-lookup.*.json', id) ?? missing;
  if (kind === 'release' && id !== undefined) return firstWithId('musicbrainz', 'release-lookup.*.json', id) ?? missing;
  return kind === 'artist' || kind === 'release' ? emptySearch(`${kind}s`) : missing;
}

/** In the shape of the recorded empty artist search. */
function emptySearch(entities: string): Answer {
  const { created, count, offset } = recorded('musicbrainz/artist-search.empty.json') as Entity;
  return json({ created: created ?? null, count: count ?? 0, offset: offset ?? 0, [entities]: [] });
}

function firstWithId(provider: string, pattern: string, id: string): Answer | null {
  const path = recordedFiles(provider, pattern).find((candidate) => (recorded(candidate) as Entity)['id'] === id);
  return path === undefined ? null : file(path);
}

const LASTFM: Readonly<Record<string, string>> = {
  'track.getInfo|radiohead|paranoid android': 'lastfm/track-getinfo.paranoid-android.json',
  'track.getTopTags|radiohead|paranoid android': 'lastfm/track-gettoptags.paranoid-android.json',
  'track.getSimilar|radiohead|paranoid android': 'lastfm/track-getsimilar.paranoid-android.json',
  'artist.getInfo|nirvana|': 'lastfm/artist-getinfo.nirvana.json',
  'artist.getTopTags|nirvana|': 'lastfm/artist-gettoptags.nirvana.json',
  'artist.getSimilar|nirvana|': 'lastfm/artist-getsimilar.nirvana.json',
  'artist.getTopTracks|nirvana|': 'lastfm/artist-gettoptracks.nirvana.json',
};

function lastfm(query: URLSearchParams): Answer {
  const method = query.get('method') ?? '';
  const known =
    LASTFM[[method, query.get('artist') ?? '', query.get('track') ?? ''].map((part, index) => (index === 0 ? part : part.toLowerCase())).join('|')];
  if (known !== undefined) return file(known);
  if (method === 'track.getTopTags') return file('lastfm/track-gettoptags.empty.json');
  if (method === 'track.search') return file('lastfm/track-search.empty.json');
  if (method === 'artist.search') return file('lastfm/artist-search.empty.json');
  return file(method.startsWith('track') ? 'lastfm/error-6.track-not-found-http-200.json' : 'lastfm/error-6.artist-not-found-http-200.json');
}

/** The bulk answers were recorded for one recording; unknown ids are left out. */
function acousticbrainz([level]: readonly string[], query: URLSearchParams): Answer {
  const wanted = (query.get('recording_ids') ?? '').split(';');
  if (!wanted.includes(NASCENCE)) return json({ mbid_mapping: {} });
  if (level === 'high-level') return file('acousticbrainz/high-level-bulk.assembled.json');
  return json({ [NASCENCE]: { 0: recorded('acousticbrainz/low-level.0dad432b.json') }, mbid_mapping: {} });
}
