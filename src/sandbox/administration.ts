import { PROVIDERS, providerOfSlug, slugOf, type Provider } from '../model/provider.ts';
import { readCommand, type Command, type ProviderControl } from './control.ts';
import { json, type Reply } from './player.ts';
import type { RequestLog } from './request-log.ts';

/** What the sandbox's own addresses can do. */
export interface Administration {
  /** Applies a command and returns what holds now, by slug. */
  control(command: Command): Readonly<Record<string, ProviderControl>>;
  readonly log: RequestLog;
}

/** Answers `/_control` and `/_log`; null for any other path. */
export function administer(
  asked: { readonly method: string; readonly url: URL; readonly body: string },
  administration: Administration,
): Reply | null {
  const { pathname, searchParams } = asked.url;
  if (pathname === '/_control') return asked.method === 'POST' ? command(asked.body, administration) : notAllowed('POST');
  if (pathname !== '/_log') return null;
  if (asked.method === 'GET') return logged(searchParams, administration.log);
  if (asked.method !== 'DELETE') return notAllowed('GET, DELETE');
  administration.log.clear();
  return { status: 204, body: '' };
}

function command(body: string, administration: Administration): Reply {
  const read = readCommand(parsed(body));
  if ('problems' in read) return json(400, { error: `The command was refused: ${read.problems.join('; ')}`, problems: read.problems });
  return json(200, administration.control(read.command));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null; // which no command is: the schema says that an object is required
  }
}

function logged(query: URLSearchParams, log: RequestLog): Reply {
  const name = query.get('provider');
  const since = query.get('since');
  const provider = name === null ? undefined : providerNamed(name);
  const sinceMs = since === null ? undefined : timeOf(since);
  if (provider === null) return json(400, { error: `provider: one of ${PROVIDERS.map(slugOf).join(', ')} required, got ${JSON.stringify(name)}` });
  if (sinceMs !== undefined && Number.isNaN(sinceMs))
    return json(400, { error: `since: an ISO 8601 time or Unix milliseconds required, got ${JSON.stringify(since)}` });
  return json(200, log.entries({ ...(provider === undefined ? {} : { provider }), ...(sinceMs === undefined ? {} : { sinceMs }) }));
}

function providerNamed(name: string): Provider | null {
  return PROVIDERS.find((candidate) => candidate === name) ?? providerOfSlug(name);
}

function timeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Date.parse(text);
}

function notAllowed(allow: string): Reply {
  return { ...json(405, { error: `method: ${allow} required` }), headers: { allow } };
}
