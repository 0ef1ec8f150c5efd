import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createUpstream } from '../../src/upstream/create-upstream.ts';
import type { Upstream } from '../../src/upstream/upstream.ts';
import { upstreamWorld } from './upstream-world.ts';

const REQUESTS = 2_000;
const sockets = new Set<Socket>();
let upstream: Upstream | null = null;
let stop: () => Promise<void> = async () => undefined;

afterEach(async () => {
  await upstream?.close();
  await stop();
});

function answer(nonce: string): string {
  const body = JSON.stringify({ nonce });
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Answers with the nonce of the path, and behind every tenth answer sends one that nobody asked for on the same connection. */
async function startTreacherousServer(): Promise<string> {
  let answered = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      for (const [, nonce] of data.toString().matchAll(/GET \/nonce\/(\d+) /g)) {
        socket.write(answer(nonce ?? '') + (++answered % 10 === 0 ? answer('nobody asked') : ''));
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an answer that nobody asked for, on a connection that is kept alive, is never taken for that of the next question', async () => {
  const baseUrl = await startTreacherousServer();
  const provider = { attemptTimeout: 5_000, concurrency: 20, rate: { perSecond: 100_000, burst: 10_000 } };
  const asked = (upstream = createUpstream({ provider: 'SPOTIFY', baseUrl }, upstreamWorld({ provider, breaker: { failureThreshold: 1_000_000 } })));
  const answers = await Promise.all(
    Array.from({ length: REQUESTS }, async (_, index) => {
      try {
        return { index, body: (await asked.send({ endpoint: 'nonce', path: `/nonce/${index}` })).body };
      } catch {
        // The connection was given up: a failure is no wrong answer.
        return { index, body: null };
      }
    }),
  );
  const wrong = answers.filter(({ index, body }) => body !== null && (body as { nonce: string }).nonce !== String(index));
  expect(wrong).toEqual([]);
  expect(answers.filter(({ body }) => body !== null).length).toBeGreaterThan(REQUESTS / 2);
});
