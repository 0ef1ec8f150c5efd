import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';

/** What the double sends. Without any field: 200 and `{}`. */
export interface Script {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** An object is sent as JSON, text and bytes as they are. */
  readonly body?: object | string | Buffer;
  /** Before the status line, in ms. */
  readonly delayMs?: number;
  /** One byte of the body each so many ms. */
  readonly dripMs?: number;
  /** The connection is reset (RST) after half of the body. */
  readonly resetMidBody?: boolean;
  /** The body never ends: 64 KiB after 64 KiB as fast as it is taken. */
  readonly endless?: boolean;
}

/** A request as it arrived. `at` is Unix milliseconds; `connection` counts the sockets from 1. */
export interface Arrival {
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly connection: number;
}

/** A provider on loopback that says what the test tells it to. */
export interface ProviderDouble {
  /** Without a trailing slash. */
  readonly url: string;
  readonly arrivals: readonly Arrival[];
  /** One answer each for the next requests, in order. */
  next(...scripts: readonly Script[]): void;
  /** The answer when nothing is scripted. */
  always(script: Script | ((arrival: Arrival) => Script)): void;
  /** Sockets that are open now. */
  connections(): number;
  /** Bytes of endless bodies that were taken. */
  sentBytes(): number;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function startProviderDouble(): Promise<ProviderDouble> {
  const arrivals: Arrival[] = [];
  const scripts: Script[] = [];
  const sockets = new Map<Socket, number>();
  let opened = 0;
  let sent = 0;
  let fallback: (arrival: Arrival) => Script = () => ({});
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.on('error', () => undefined);
    const at = Date.now();
    const arrival = {
      at,
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: await textOf(request),
      connection: sockets.get(request.socket) ?? 0,
    };
    arrivals.push(arrival);
    await play(scripts.shift() ?? fallback(arrival), response, (bytes) => (sent += bytes));
  };
  server.on('connection', (socket) => {
    sockets.set(socket, ++opened);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    next: (...more) => void scripts.push(...more),
    always: (script) => (fallback = typeof script === 'function' ? script : () => script),
    connections: () => sockets.size,
    sentBytes: () => sent,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
  } catch {
    // The client left before its request was whole.
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function play(script: Script, response: ServerResponse, count: (bytes: number) => void): Promise<void> {
  if (script.delayMs !== undefined && !(await waited(script.delayMs, response))) return;
  const body = bytesOf(script.body ?? {});
  const type =
    script.body === undefined || (typeof script.body === 'object' && !Buffer.isBuffer(script.body)) ? { 'content-type': 'application/json' } : {};
  const length = script.endless === true || body.length === 0 ? {} : { 'content-length': String(body.length) };
  for (const [name, value] of Object.entries({ ...type, ...length, ...script.headers }))
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  response.writeHead(script.status ?? 200);
  if (script.resetMidBody === true) return reset(body, response);
  if (script.endless === true) return pour(response, count);
  if (script.dripMs !== undefined) return drip(body, script.dripMs, response);
  response.end(body);
}

function bytesOf(body: object | string | Buffer): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** False when the client left before the time was over. */
function waited(ms: number, response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const gone = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      response.off('close', gone);
      resolve(true);
    }, ms);
    response.once('close', gone);
  });
}

async function reset(body: Buffer, response: ServerResponse): Promise<void> {
  await new Promise((resolve) => response.write(body.subarray(0, body.length / 2), resolve));
  // Long enough that the half arrives before the reset.
  if (await waited(20, response)) response.socket?.resetAndDestroy();
}

async function drip(body: Buffer, ms: number, response: ServerResponse): Promise<void> {
  for (const byte of body) {
    response.write(Buffer.of(byte));
    if (!(await waited(ms, response))) return;
  }
  response.end();
}

async function pour(response: ServerResponse, count: (bytes: number) => void): Promise<void> {
  const chunk = Buffer.alloc(65_536, 'x');
  while (!response.destroyed) {
    count(chunk.length);
    if (!response.write(chunk)) await drained(response);
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}
