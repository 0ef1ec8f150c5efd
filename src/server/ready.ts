import type { FastifyInstance } from 'fastify';

/** Whether requests are welcome: from the moment of listening until the shutdown begins. */
export interface Readiness {
  /** The shutdown begins: not ready from now on, and every answer lets its connection go. */
  stop(): void;
}

/** `GET /ready`: 200 while requests are welcome, else 503. A database or Redis that is away does not change it, since queries are answered all the same. */
export function mountReady(app: FastifyInstance): Readiness {
  let listening = false;
  let stopping = false;
  app.addHook('onListen', async () => {
    listening = true;
  });
  const isReady = () => listening && !stopping;
  app.get('/ready', async (_request, reply) =>
    reply
      .code(isReady() ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready: isReady() }),
  );
  // Without this, the connection of an answer that was under way would stay open, idle, and be waited for.
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
  return {
    stop: () => {
      stopping = true;
    },
  };
}
