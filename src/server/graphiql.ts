import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EXAMPLE_QUERIES } from './example-queries.ts';

/** GraphiQL as one page: 9 MB of script and style, and no file from anywhere else. */
export interface GraphiqlPage {
  send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

interface Rendered {
  readonly html: string;
  readonly zipped: Buffer;
  readonly etag: string;
}

// Whatever the page or a library in it tries, the browser asks nobody but us.
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Whether a browser asks for a page, not a program for an answer. */
export function wantsGraphiql(method: string, accept: string | undefined): boolean {
  return method === 'GET' && accept?.includes('text/html') === true;
}

/** Makes the page when it is first asked for and keeps it: its script is not even loaded before. */
export function createGraphiqlPage(): GraphiqlPage {
  let rendered: Promise<Rendered> | null = null;
  return {
    send: async (request, reply) => {
      rendered ??= render();
      const page = await rendered;
      reply.headers({
        'content-security-policy': POLICY,
        'referrer-policy': 'no-referrer',
        vary: 'accept, accept-encoding',
        'cache-control': 'no-cache',
        etag: page.etag,
      });
      if (request.headers['if-none-match'] === page.etag) return await reply.code(304).send();
      reply.type('text/html; charset=utf-8');
      const zips = request.headers['accept-encoding']?.includes('gzip') === true;
      return zips ? await reply.header('content-encoding', 'gzip').send(page.zipped) : await reply.send(page.html);
    },
  };
}

async function render(): Promise<Rendered> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Mixdown',
    endpoint: '/graphql',
    defaultTabs: EXAMPLE_QUERIES.map(({ query, variables }) => ({ query, variables })),
  });
  const zipped = await promisify(gzip)(html);
  return { html, zipped, etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"` };
}
