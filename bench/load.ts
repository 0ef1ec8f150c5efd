import autocannon from 'autocannon';

/** What a closed loop of connections got out of a server. */
export interface Throughput {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly failed: number;
}

/** One kind of request; `bodies` are sent in turn, over all connections. */
export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** How long, or how many: with as many requests as bodies each is sent once. */
  readonly until: { readonly seconds: number } | { readonly requests: number };
}

/** Sends as fast as the connections get their answers. The sender takes part of the same two cores: compare ratios, not figures. */
export async function measure({ url, bodies, connections, until }: Load): Promise<Throughput> {
  let sent = 0;
  let lastAnswerAt = 0;
  const begun = performance.now();
  const result = await autocannon({
    url,
    connections: 'requests' in until ? Math.min(connections, until.requests) : connections,
    timeout: 30,
    // The run ends with a whole second, the work does not: the last answer tells how long it took.
    setupClient: (client) => void client.on('response', () => (lastAnswerAt = performance.now())),
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.requests }),
    requests: [
      {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: bodies[sent++ % bodies.length] ?? '' }),
      },
    ],
  });
  return {
    perSecond: (1000 * result.requests.total) / (lastAnswerAt - begun),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}
