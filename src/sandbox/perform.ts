import type { ServerResponse } from 'node:http';
import type { Clock } from '../model/clock.ts';
import { UNCONTROLLED, type ControlState, type ProviderControl } from './control.ts';
import { drifted } from './drift.ts';
import type { Asked, Reply } from './player.ts';
import type { Players } from './players.ts';
import type { Destination } from './prefixes.ts';
import type { RequestLog } from './request-log.ts';
import { send } from './send.ts';

/** What a request to a provider is answered with. */
export interface Ensemble {
  readonly players: Players;
  readonly control: ControlState;
  readonly log: RequestLog;
  readonly clock: Clock;
  /** 0 to 1, for the share of requests that fail. */
  readonly chance: () => number;
  /** Aborts when the sandbox closes: every delay ends. */
  readonly closing: AbortSignal;
}

/** Answers one request to a provider: noted, delayed, refused or spoilt as the control says. Rejects when the sandbox closes meanwhile. */
export async function perform(destination: Destination, asked: Asked, response: ServerResponse, ensemble: Ensemble): Promise<void> {
  const { provider, path } = destination;
  const { clock, log, control } = ensemble;
  const note = log.arrived({ provider, method: asked.method, path, query: asked.query }, clock.now());
  const told = concerning(destination, asked, control.of(provider));
  if (told.latencyMs > 0) await clock.sleep(told.latencyMs, ensemble.closing);
  const reply = replyTo(destination, asked, told, ensemble);
  note(reply.status);
  await send(response, reply, told.body);
}

function replyTo({ provider }: Destination, asked: Asked, told: ProviderControl, { players, chance }: Ensemble): Reply {
  const status = failureStatus(told, chance);
  if (status !== null) return withRetryAfter(players[provider].failure(status, told.retryAfter), told.retryAfter);
  const reply = players[provider].answer(asked);
  return told.drift === false || typeof reply.body === 'string' ? reply : { ...reply, body: drifted(reply.body, provider, told.drift) };
}

/** What was told concerns the API, and the token host only where `path` names it: in life they are two hosts. */
function concerning({ host, path }: Destination, { query }: Asked, told: ProviderControl): ProviderControl {
  const concerned = told.path === null ? host === 'api' : `${path}?${query.toString()}`.includes(told.path);
  return concerned ? told : UNCONTROLLED;
}

/** Null when this request does not fail. */
function failureStatus({ status, failRate, retryAfter }: ProviderControl, chance: () => number): number | null {
  if (status === null && failRate === 0) return retryAfter === null ? null : 429;
  return failRate === 0 || chance() < failRate ? (status ?? 503) : null;
}

function withRetryAfter(reply: Reply, retryAfter: string | null): Reply {
  return retryAfter === null ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': retryAfter } };
}
