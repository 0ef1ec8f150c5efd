import type { IncomingMessage } from 'node:http';
import type { Asked } from './player.ts';
import type { Destination } from './prefixes.ts';

/** The most that a request's body may have, in bytes: forms and commands are small. */
const BODY_LIMIT = 1024 * 1024;

/** A request as a player sees it. `origin` is the sandbox's own address. */
export function askedOf(request: IncomingMessage, url: URL, body: string, { host, path, prefix }: Destination, origin: string): Asked {
  return {
    method: request.method ?? 'GET',
    host,
    path,
    query: url.searchParams,
    header: (name) => headerOf(request, name),
    body,
    address: origin + prefix,
  };
}

/** The body as text. Rejects when it is longer than 1 MB or the client leaves. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Error(`a body of at most ${BODY_LIMIT} bytes required`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : (value?.join(', ') ?? null);
}
