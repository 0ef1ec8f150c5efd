import type { Clock } from '../../model/clock.ts';
import { parseMbid } from '../../model/mbid.ts';
import { json, type Player, type PlayerSettings, type Reply } from '../player.ts';
import { createRollingWindow, type Grant } from '../rates.ts';
import type { World } from '../world/world.ts';
import { highLevel, lowLevel, onlyFeatures, type Submitted } from './documents.ts';

/** As seen live in 2026; documented are 10. */
const WINDOW = { requests: 100, ms: 10_000 } as const;
/** Recordings that one request may name. */
const BATCH = 25;

const NO_SUCH_ADDRESS = 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.';

/** Plays AcousticBrainz's API: read-only, and frozen in July 2022. */
export function createAcousticBrainzPlayer(world: () => World, clock: Clock, settings: () => PlayerSettings): Player {
  const window = createRollingWindow(clock, WINDOW.requests, WINDOW.ms);
  let submitted: ReadonlyMap<string, Submitted> | null = null;
  return {
    answer({ path, query }) {
      const grant = settings().rateLimit ? window.take() : null;
      if (grant?.granted === false) return withLimits(failure(429), grant, clock.now());
      submitted ??= submissions(world());
      const reply = answerApi(path, query, submitted);
      return grant === null ? reply : withLimits(reply, grant, clock.now());
    },
    failure,
    reset: () => window.reset(),
  };
}

function submissions(world: World): ReadonlyMap<string, Submitted> {
  const known = world.recordings.filter((recording): recording is Submitted => recording.sound !== null && recording.musicbrainz !== null);
  return new Map(known.map((recording) => [recording.musicbrainz.mbid, recording]));
}

function failure(status: number): Reply {
  const message = {
    400: 'Bad request',
    404: 'Not found',
    429: 'You have exceeded your rate limit. See the X-RateLimit-* response headers for more information on your current rate limit.',
    500: 'An unknown error occurred',
  }[status];
  return json(status, { message: message ?? 'Service unavailable' });
}

function withLimits(reply: Reply, grant: Grant, now: number): Reply {
  const resetIn = Math.ceil((grant.granted ? grant.resetMs : grant.waitMs) / 1_000);
  const limits = {
    'x-ratelimit-limit': String(WINDOW.requests),
    'x-ratelimit-remaining': String(grant.remaining),
    'x-ratelimit-reset-in': String(resetIn),
    'x-ratelimit-reset': String(Math.ceil(now / 1_000) + resetIn),
  };
  return { ...reply, headers: { ...reply.headers, ...limits } };
}

type Submissions = ReadonlyMap<string, Submitted>;

function answerApi(path: string, query: URLSearchParams, submitted: Submissions): Reply {
  const [api, version, ...rest] = path.slice(1).split('/');
  const [first = '', second, ...more] = rest;
  if (api !== 'api' || version !== 'v1' || more.length > 0) return json(404, { message: NO_SUCH_ADDRESS });
  if (second === undefined) return isKind(first) ? bulk(first, query, submitted) : json(404, { message: NO_SUCH_ADDRESS });
  const mbid = parseMbid(first);
  if (mbid === null || !isKind(second)) return json(404, { message: NO_SUCH_ADDRESS });
  const recording = submitted.get(mbid);
  if (second === 'count') return json(200, { mbid, count: recording === undefined ? 0 : submissionsOf(recording) });
  const submission = numberOf(query.get('n'));
  return recording === undefined || submission >= submissionsOf(recording)
    ? failure(404)
    : json(200, documentOf(second, recording, submission, query));
}

type Kind = 'low-level' | 'high-level' | 'count';

function isKind(text: string): text is Kind {
  return text === 'low-level' || text === 'high-level' || text === 'count';
}

/** One to three people submitted it. */
function submissionsOf(recording: Submitted): number {
  return 1 + (recording.seed % 3);
}

function documentOf(kind: 'low-level' | 'high-level', recording: Submitted, submission: number, query: URLSearchParams): object {
  if (kind === 'high-level') return highLevel(recording, submission);
  const features = query.get('features');
  return features === null ? lowLevel(recording, submission) : onlyFeatures(lowLevel(recording, submission), features.split(';'));
}

/** `{ <mbid>: { "0": document }, mbid_mapping: {} }`: unknown ids are left out, ids in upper case come under their usual spelling. */
function bulk(kind: Kind, query: URLSearchParams, submitted: Submissions): Reply {
  const asked = [...new Set((query.get('recording_ids') ?? '').split(';').filter((id) => id !== ''))];
  if (asked.length === 0) return json(400, { message: 'Missing `recording_ids` parameter' });
  if (asked.length > BATCH) return json(400, { message: 'More than 25 recordings not allowed per request' });
  const documents: Record<string, Record<string, unknown>> = {};
  const mapping: Record<string, string> = {};
  for (const id of asked) {
    const [spelt = '', offset, ...more] = id.split(':');
    const mbid = parseMbid(spelt);
    if (more.length > 0) return json(400, { message: `More than 1 colon (:) in '${id}'` });
    if (mbid === null) return json(400, { message: `'${spelt}' is not a valid UUID` });
    const recording = submitted.get(mbid);
    const submission = numberOf(offset ?? null);
    if (recording === undefined || submission >= submissionsOf(recording)) continue;
    if (mbid !== spelt) mapping[spelt] = mbid;
    documents[mbid] =
      kind === 'count' ? { count: submissionsOf(recording) } : { ...documents[mbid], [submission]: documentOf(kind, recording, submission, query) };
  }
  return json(200, { ...documents, mbid_mapping: mapping });
}

/** A bad or negative number is 0. */
function numberOf(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
