import type { Policy } from '../config/policy.ts';
import type { Clock } from '../model/clock.ts';
import { failureOfStatus, foreignLink, unreadable } from './failure.ts';
import { resolveLocation, type Hosts } from './hosts.ts';
import { failureOfError } from './network-failure.ts';
import { failed, type Ask, type AttemptFailure, type Call, type Outcome } from './outcome.ts';
import { clampRetryAfter } from './retry-after.ts';
import type { Transport, WireAnswer, WireRequest } from './transport.ts';
import type { Failure, UpstreamSpec } from './upstream.ts';

/** What one exchange with a provider needs. */
export interface ExchangeWorld {
  readonly spec: UpstreamSpec;
  readonly policy: Policy['upstream'];
  readonly hosts: Hosts;
  readonly transport: Transport;
  readonly clock: Clock;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One request over the wire and what its answer means: the innermost of the policies. */
export function createExchange(world: ExchangeWorld): Ask {
  const { provider } = world.spec;
  return async (call) => {
    const target = world.hosts(call.request.path);
    if (!target.ok) return failed(foreignLink(provider, target.host));
    const wire = wireRequest(call, target.url, world.spec);
    call.sent.attempts++;
    try {
      return outcomeOf(await world.transport.send(wire), wire, world);
    } catch (error) {
      return failed({ ...failureOfError(error, provider), cause: error });
    }
  };
}

function wireRequest({ request, authorization, signal }: Call, url: URL, spec: UpstreamSpec): WireRequest {
  appendQuery(url, request.query ?? {});
  // A `next` link may carry the key already.
  appendQuery(url, Object.fromEntries(Object.entries(authorization.query).filter(([name]) => !url.searchParams.has(name))));
  const form = request.form === undefined ? null : new URLSearchParams(request.form).toString();
  const type = form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  const headers = { accept: 'application/json', ...lowerCase({ ...spec.headers, ...request.headers, ...type, ...authorization.headers }) };
  return { url, method: request.method ?? 'GET', headers, body: form, signal };
}

/** `%20` and not `+` for a space: every server reads that. */
function appendQuery(url: URL, query: Readonly<Record<string, string | number | undefined>>): void {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
  );
  url.search = [url.search.slice(1), ...pairs].filter((part) => part !== '').join('&');
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function outcomeOf(answer: WireAnswer, wire: WireRequest, world: ExchangeWorld): Outcome {
  const { status, headers } = answer;
  const { provider, failureOf } = world.spec;
  const redirect = redirectOf(answer, wire);
  if (redirect !== null) return redirect;
  const body = parsed(answer.text);
  const isAnswer = (status >= 200 && status < 300) || status === 404;
  if (isAnswer && body === NO_JSON) return failed({ ...unreadable(provider, answer.text.trimStart().startsWith('<') ? 'HTML' : 'a body'), status });
  const received = { status, headers, body: body === NO_JSON ? answer.text : body };
  const failure = failureOf?.(received) ?? failureOfStatus(received, provider, world.clock.now());
  return failure === null ? { kind: 'answer', answer: received, tookMs: 0 } : failed(bounded(failure, status, world.policy));
}

function redirectOf({ status, headers }: WireAnswer, wire: WireRequest): Outcome | null {
  if (!REDIRECTS.has(status) || wire.method !== 'GET') return null;
  const location = resolveLocation(headers['location'] ?? '', wire.url);
  return headers['location'] === undefined || location === null ? null : { kind: 'redirect', status, location, tookMs: 0 };
}

function bounded(failure: Failure, status: number, policy: Policy['upstream']): AttemptFailure {
  const { retryAfterMs } = failure;
  return { ...failure, status, retryAfterMs: retryAfterMs === undefined ? undefined : clampRetryAfter(retryAfterMs, policy) };
}

const NO_JSON = Symbol('no JSON');

function parsed(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}
