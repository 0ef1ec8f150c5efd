import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../model/clock.ts';
import { PROVIDERS, slugOf, type Provider } from '../model/provider.ts';
import { administer, type Administration } from './administration.ts';
import { createControlState, readCommand, UNCONTROLLED, type Command, type ControlCommand, type ProviderControl } from './control.ts';
import { perform, type Ensemble } from './perform.ts';
import { json } from './player.ts';
import { createPlayers } from './players.ts';
import { destinationOf } from './prefixes.ts';
import { askedOf, readBody } from './read-request.ts';
import { createRequestLog, type SandboxRequest } from './request-log.ts';
import { send } from './send.ts';
import { wallClock } from './wall-clock.ts';
import { createDice } from './world/dice.ts';

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

/** Plays the providers on one local server. Rejects when it cannot listen. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const closing = new AbortController();
  const ensemble = createEnsemble(options, closing.signal);
  const administration: Administration = { control: (command) => applied(command, ensemble), log: ensemble.log };
  const server = createServer((request, response) => {
    answer(request, response, ensemble, administration, url).catch(() => response.destroy()); // the client left, or the sandbox closes
  });
  server.keepAliveTimeout = 75_000; // longer than any client's pool keeps a connection, so that none is closed under a request
  const { host = '127.0.0.1' } = options;
  await listening(server, options.port, host);
  const { port } = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    url,
    port,
    urlOf: (provider) => `${url}/${slugOf(provider)}`,
    log: () => ensemble.log.entries(),
    control: (command) => applied(checked(command), ensemble),
    close: () => closed(server, closing),
  };
}

function createEnsemble({ clock = wallClock, spotifyAppMode = 'development' }: SandboxOptions, closing: AbortSignal): Ensemble {
  const dice = createDice(1); // fixed: which requests fail is the same in every run
  const control = createControlState((provider) => ({ ...UNCONTROLLED, appMode: provider === 'SPOTIFY' ? spotifyAppMode : UNCONTROLLED.appMode }));
  return { players: createPlayers(clock, control.of), control, log: createRequestLog(), clock, chance: () => dice.next() / 0x1_0000_0000, closing };
}

function checked(command: ControlCommand): Command {
  const read = readCommand(command);
  if ('problems' in read) throw new Error(`The command was refused: ${read.problems.join('; ')}`);
  return read.command;
}

function applied(command: Command, { control, players }: Ensemble): Readonly<Record<string, ProviderControl>> {
  for (const provider of control.apply(command)) {
    if (command.reset === true) players[provider].reset();
    if (command.expireToken === true) players[provider].expireTokens?.();
  }
  return Object.fromEntries(PROVIDERS.map((provider) => [slugOf(provider), control.of(provider)]));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  ensemble: Ensemble,
  administration: Administration,
  origin: string,
): Promise<void> {
  const url = new URL(`http://sandbox${request.url ?? '/'}`); // put together, so that a path of two slashes names no other host
  const body = await readBody(request);
  const destination = destinationOf(url.pathname);
  if (destination !== null) return await perform(destination, askedOf(request, url, body, destination, origin), response, ensemble);
  const reply = administer({ method: request.method ?? 'GET', url, body }, administration);
  await send(
    response,
    reply ??
      json(404, {
        error: `No provider is played at ${url.pathname}; paths begin with ${PROVIDERS.map((provider) => `/${slugOf(provider)}`).join(', ')}`,
      }),
    null,
  );
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
