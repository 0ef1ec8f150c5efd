import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../model/clock.ts';
import { PROVIDERS, slugOf, type Provider } from '../model/provider.ts';
import { createAcousticBrainzPlayer } from './acousticbrainz/index.ts';
import { administer } from './administration.ts';
import { createControlState, readCommand, UNCONTROLLED, type Command, type ControlCommand, type ProviderControl } from './control.ts';
import { createDice } from './world/dice.ts';
import { drifted } from './drift.ts';
import { createLastfmPlayer } from './lastfm/index.ts';
import { createMusicBrainzPlayer } from './musicbrainz/index.ts';
import { json, type Asked, type Player, type Reply } from './player.ts';
import { destinationOf, type Destination } from './prefixes.ts';
import { createRequestLog, type SandboxRequest } from './request-log.ts';
import { send } from './send.ts';
import { createSpotifyPlayer } from './spotify/index.ts';
import { createUnplayed } from './unplayed.ts';
import { wallClock } from './wall-clock.ts';
import { theWorld } from './world/index.ts';

/** Where the sandbox listens, and by which clock its tokens, limits and delays run. */
export interface SandboxOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Loopback unless said otherwise. */
  readonly host?: string;
  readonly clock?: Clock;
  /** What Spotify's application may ask at first, and after a reset. */
  readonly spotifyAppMode?: ProviderControl['appMode'];
}

/** The sandbox, listening. */
export interface Sandbox {
  /** Without a path: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** A provider's address: `http://127.0.0.1:4010/spotify`. */
  urlOf(provider: Provider): string;
  /** The requests that arrived, oldest first. */
  log(): readonly SandboxRequest[];
  /** As `POST /_control`. Throws an Error that names the field when the command is no command. */
  control(command: ControlCommand): Readonly<Record<string, ProviderControl>>;
  /** Ends every connection and every wait. */
  close(): Promise<void>;
}

/** The most that a request's body may have, in bytes: forms and commands are small. */
const BODY_LIMIT = 1024 * 1024;

/** Plays the providers on one local server. Rejects when it cannot listen. */
export async function createSandbox({ port, host = '127.0.0.1', clock = wallClock, spotifyAppMode = 'development' }: SandboxOptions): Promise<Sandbox> {
  const closing = new AbortController();
  const log = createRequestLog();
  const dice = createDice(1);
  const state = createControlState((provider) => ({ ...UNCONTROLLED, appMode: provider === 'SPOTIFY' ? spotifyAppMode : 'development' }));
  const players = createPlayers(clock, (provider) => state.of(provider));
  const control = (command: Command): Readonly<Record<string, ProviderControl>> => {
    for (const provider of state.apply(command)) {
      if (command.reset === true) players[provider].reset();
      if (command.expireToken === true) players[provider].expireTokens?.();
    }
    return Object.fromEntries(PROVIDERS.map((provider) => [slugOf(provider), state.of(provider)]));
  };
  const play = async (destination: Destination, asked: Asked, response: ServerResponse): Promise<void> => {
    const { provider, path } = destination;
    const note = log.arrived({ provider, method: asked.method, path, query: asked.query }, clock.now());
    const told = concerning(destination, asked, state.of(provider));
    if (told.latencyMs > 0) await clock.sleep(told.latencyMs, closing.signal);
    const failing = failureStatus(told, () => dice.below(1_000_000) / 1_000_000);
    const reply = failing === null ? players[provider].answer(asked) : withRetryAfter(players[provider].failure(failing, told.retryAfter), told.retryAfter);
    note(reply.status);
    await send(response, told.drift !== false && typeof reply.body === 'object' && failing === null ? { ...reply, body: drifted(reply.body, provider, told.drift) } : reply, told.body);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const body = await bodyOf(request);
    const destination = destinationOf(url.pathname);
    if (destination !== null) return await play(destination, askedOf(request, url, body, destination, origin()), response);
    const reply = administer({ method: request.method ?? 'GET', url, body }, { control, log });
    await send(response, reply ?? json(404, { error: `No provider is played at ${url.pathname}; paths begin with ${PROVIDERS.map((provider) => `/${slugOf(provider)}`).join(', ')}` }), null);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy()); // the client left, or the sandbox closes
  });
  server.keepAliveTimeout = 75_000; // longer than any client's pool keeps a connection, so that none is closed under a request
  await listening(server, port, host);
  const bound = (server.address() as AddressInfo).port;
  const origin = (): string => `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  return {
    url: origin(),
    port: bound,
    urlOf: (provider) => `${origin()}/${slugOf(provider)}`,
    log: () => log.entries(),
    control(command) {
      const read = readCommand(command);
      if ('problems' in read) throw new Error(`The command was refused: ${read.problems.join('; ')}`);
      return control(read.command);
    },
    close: () => closed(server, closing),
  };
}

function createPlayers(clock: Clock, settings: (provider: Provider) => ProviderControl): Readonly<Record<Provider, Player>> {
  return {
    SPOTIFY: createSpotifyPlayer(theWorld, clock, () => settings('SPOTIFY')),
    MUSICBRAINZ: createMusicBrainzPlayer(theWorld, clock, () => settings('MUSICBRAINZ')),
    LASTFM: createLastfmPlayer(theWorld),
    ACOUSTICBRAINZ: createAcousticBrainzPlayer(theWorld, clock, () => settings('ACOUSTICBRAINZ')),
    APPLE_MUSIC: createUnplayed('APPLE_MUSIC'),
    BEATPORT: createUnplayed('BEATPORT'),
    DISCOGS: createUnplayed('DISCOGS'),
    TICKETMASTER: createUnplayed('TICKETMASTER'),
  };
}

/** What was told concerns the API, and the token host only where the path names it: in life they are two hosts. */
function concerning({ host, path }: Destination, { query }: Asked, told: ProviderControl): ProviderControl {
  const concerned = told.path === null ? host === 'api' : `${path}?${query.toString()}`.includes(told.path);
  return concerned ? told : UNCONTROLLED;
}

function failureStatus({ status, failRate, retryAfter }: ProviderControl, chance: () => number): number | null {
  if (status === null && failRate === 0) return retryAfter === null ? null : 429;
  return failRate === 0 || chance() < failRate ? (status ?? 503) : null;
}

function withRetryAfter(reply: Reply, retryAfter: string | null): Reply {
  return retryAfter === null ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': retryAfter } };
}

function askedOf(request: IncomingMessage, url: URL, body: string, { host, path, prefix }: Destination, origin: string): Asked {
  const header = (name: string): string | null => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : (value?.join(', ') ?? null);
  };
  return { method: request.method ?? 'GET', host, path, query: url.searchParams, header, body, address: origin + prefix };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Error(`a body of at most ${BODY_LIMIT} bytes required`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 8_192 }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server, closing: AbortController): Promise<void> {
  closing.abort(new Error('the sandbox closes'));
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
