import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SpoiltBody } from './control.ts';
import { retyped } from './drift.ts';
import type { Reply } from './player.ts';

const PAGE = '<!DOCTYPE html>\n<html><head><title>Service temporarily unavailable</title></head><body><h1>We will be right back</h1></body></html>\n';

/** Bytes of an answer that never seems to end. */
const HUGE = 100 * 1024 * 1024;
const CHUNK = Buffer.alloc(64 * 1024, 'a');

/** Writes an answer, spoilt if that is commanded. Resolves when it is handed over or the client has left. */
export async function send(response: ServerResponse, reply: Reply, spoilt: SpoiltBody | null): Promise<void> {
  if (spoilt === 'huge') return await sendHuge(response, reply);
  const { text, type } = written(reply, spoilt);
  const bytes = Buffer.from(text, 'utf8');
  response.writeHead(reply.status, { 'content-type': type, 'content-length': bytes.length, ...reply.headers });
  response.end(bytes);
}

function written(reply: Reply, spoilt: SpoiltBody | null): { readonly text: string; readonly type: string } {
  if (spoilt === 'html') return { text: PAGE, type: 'text/html; charset=utf-8' };
  if (typeof reply.body === 'string') return { text: reply.body, type: 'text/plain; charset=utf-8' };
  const text = JSON.stringify(spoilt === 'wrong-type' ? retyped(reply.body) : reply.body);
  return { text: spoilt === 'truncated' ? text.slice(0, Math.floor(text.length / 2)) : text, type: 'application/json; charset=utf-8' };
}

/** Good JSON but for its size, sent no faster than it is read. Rejects when the client has enough. */
async function sendHuge(response: ServerResponse, reply: Reply): Promise<void> {
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  await pipeline(Readable.from(hugeText()), response);
}

function* hugeText(): Generator<string | Buffer> {
  yield '{"filler":"';
  for (let sent = 0; sent < HUGE; sent += CHUNK.length) yield CHUNK;
  yield '"}';
}
