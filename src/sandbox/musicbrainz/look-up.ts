import { parseMbid } from '../../model/mbid.ts';
import { json, type Asked, type Reply } from '../player.ts';
import { tracksOfRelease, type MbArtist, type MbRecording, type MbRelease, type MusicBrainzCatalogue } from './catalogue.ts';
import { notFound, serviceError } from './errors.ts';
import { readIncludes, type Includes } from './includes.ts';
import { artistBody, primaryType, recordingBody, releaseBody, releaseGroupBody, urlBody } from './shapes.ts';

/** As MusicBrainz checks it: lower case and hyphens fail. */
const ISRC = /^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$/;
/** More `resource` than that are dropped without a word. */
const URLS = 100;
/** Tracks in one page of a browse that asks for recordings. */
const TRACKS = 500;

/** `/recording/{mbid}`, `/artist/{mbid}`, `/release/{mbid}`. A merged id redirects. */
export function lookUp(resource: 'recording' | 'artist' | 'release', id: string, asked: Asked, catalogue: MusicBrainzCatalogue): Reply {
  const inc = readIncludes(resource, asked.query);
  const mbid = parseMbid(id);
  if ('status' in inc) return inc;
  if (mbid === null) return serviceError(400, 'Invalid mbid.');
  const merged = catalogue.merged.get(mbid);
  if (resource === 'recording' && merged !== undefined) return moved(asked, merged);
  const body = bodyOf(resource, mbid, inc, catalogue);
  return body === null ? notFound() : json(200, body);
}

function bodyOf(resource: 'recording' | 'artist' | 'release', mbid: string, inc: Includes, catalogue: MusicBrainzCatalogue): object | null {
  const artist = catalogue.artist.get(mbid);
  const recording = catalogue.recording.get(mbid);
  const release = catalogue.release.get(mbid);
  if (resource === 'artist') return artist === undefined ? null : artistBody(artist, inc);
  if (resource === 'release') return release === undefined ? null : releaseBody(release, inc, catalogue);
  return recording === undefined ? null : recordingBody(recording, inc, catalogue);
}

function moved({ address, query }: Asked, mbid: string): Reply {
  const location = `${address}/ws/2/recording/${mbid}${query.size > 0 ? `?${query.toString()}` : ''}`;
  return { status: 301, body: '', headers: { location } };
}

/** `/isrc/{isrc}`; `releases` is accepted and not written out. */
export function lookUpIsrc(isrc: string, { query }: Asked, catalogue: MusicBrainzCatalogue): Reply {
  const inc = readIncludes('isrc', query);
  if ('status' in inc) return inc;
  if (!ISRC.test(isrc)) return serviceError(400, 'Invalid isrc.');
  const recordings = catalogue.isrc.get(isrc);
  if (recordings === undefined) return notFound();
  const within = new Set([...inc].filter((value) => value !== 'releases'));
  return json(200, { isrc, recordings: recordings.map((recording) => recordingBody(recording, within, catalogue)) });
}

/** `/url?resource=`: one is an entity or 404, several are a list of those that are known. */
export function lookUpUrls({ query }: Asked, catalogue: MusicBrainzCatalogue): Reply {
  const inc = readIncludes('url', query);
  if ('status' in inc) return inc;
  const [first, ...others] = query.getAll('resource');
  if (first === undefined) return serviceError(400, 'The given parameters do not match any available query type for the url resource.');
  if (others.length === 0) return catalogue.page.has(first) ? json(200, urlBody(first, inc, catalogue)) : notFound();
  const known = [...new Set([first, ...others].slice(0, URLS))].filter((url) => catalogue.page.has(url));
  return json(200, { 'url-count': known.length, 'url-offset': 0, urls: known.map((url) => urlBody(url, inc, catalogue)) });
}

type Browsed = 'recording' | 'release' | 'release-group' | 'artist';

/** `/release?artist=`, `/release?recording=`, `/release?release-group=`, `/recording?artist=`, `/release-group?artist=`, `/artist?recording=`; null for anything else. */
export function browse(
  resource: Browsed,
  asked: Asked,
  page: { readonly limit: number; readonly offset: number },
  catalogue: MusicBrainzCatalogue,
): Reply | null {
  const by = (['artist', 'recording', 'release', 'release-group'] as const).find((link) => asked.query.has(link));
  if (by === undefined) return null;
  const inc = readIncludes(resource, asked.query);
  const mbid = parseMbid(asked.query.get(by) ?? '');
  if ('status' in inc) return inc;
  if (mbid === null) return serviceError(400, 'Invalid mbid.');
  const all = linkedBodies(resource, by, mbid, asked.query, inc, catalogue);
  if (all === null) return notFound();
  const shown = all.slice(page.offset, page.offset + page.limit);
  const items = inc.has('recordings') && resource === 'release' ? cutByTracks(shown) : shown;
  return json(200, { [`${resource}-count`]: all.length, [`${resource}-offset`]: page.offset, [`${resource}s`]: items.map((item) => item.body()) });
}

interface Linked {
  readonly tracks: number;
  body(): object;
}

/** Null when the linked entity is unknown. */
function linkedBodies(
  resource: Browsed,
  by: string,
  mbid: string,
  query: URLSearchParams,
  inc: Includes,
  catalogue: MusicBrainzCatalogue,
): readonly Linked[] | null {
  const artist = by === 'artist' ? catalogue.artist.get(mbid) : undefined;
  const recording = by === 'recording' ? catalogue.recording.get(mbid) : undefined;
  const release = by === 'release' ? catalogue.release.get(mbid) : undefined;
  const group = by === 'release-group' && resource === 'release' ? catalogue.group.get(mbid) : undefined;
  if (artist === undefined && recording === undefined && release === undefined && group === undefined) return null;
  if (resource === 'release' || resource === 'release-group') {
    return [...new Set(group ?? releasesOf(catalogue, artist, recording, release))]
      .filter((album) => matches(query.get('status'), album.release.status) && matches(query.get('type'), primaryType(album)))
      .map((album) => ({
        tracks: tracksOfRelease(album).length,
        body: () => (resource === 'release' ? releaseBody(album, inc, catalogue) : releaseGroupBody(album, inc)),
      }));
  }
  if (resource === 'recording') {
    const recordings =
      artist === undefined
        ? release === undefined
          ? []
          : tracksOfRelease(release).map((track) => track.recording)
        : (catalogue.recordingsOf.get(artist) ?? []);
    return recordings.map((each) => ({ tracks: 1, body: () => recordingBody(each, inc, catalogue) }));
  }
  const credits = recording?.credits ?? release?.credits ?? [];
  return credits
    .flatMap((credit) => catalogue.artist.get(credit.artist.mbid ?? '') ?? [])
    .map((each) => ({ tracks: 0, body: () => artistBody(each, inc) }));
}

function releasesOf(
  catalogue: MusicBrainzCatalogue,
  artist: MbArtist | undefined,
  recording: MbRecording | undefined,
  release: MbRelease | undefined,
): readonly MbRelease[] {
  if (artist !== undefined) return catalogue.releasesOf.get(artist) ?? [];
  if (recording !== undefined) return (catalogue.tracksOf.get(recording) ?? []).map((track) => track.album);
  return release === undefined ? [] : [release];
}

function matches(wanted: string | null, value: string): boolean {
  return wanted === null || wanted.toLowerCase().split('|').includes(value.toLowerCase());
}

/** A page ends before the release with which it would have more than 500 tracks; it has one at least. */
function cutByTracks(items: readonly Linked[]): readonly Linked[] {
  let tracks = 0;
  return items.filter((item, index) => {
    tracks += item.tracks;
    return index === 0 || tracks <= TRACKS;
  });
}
