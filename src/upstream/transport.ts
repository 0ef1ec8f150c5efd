import { Agent, request } from 'undici';
import { ACCEPT_ENCODING, decodeBody } from './decode-body.ts';

/** What goes over the wire. */
export interface WireRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** What came back: any status, the body decompressed and whole. Header names in lower case, repeated ones joined by a comma. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Keep-alive connections to one provider. */
export interface Transport {
  /** Rejects with undici's or the system's error; follows no redirect. */
  send(wire: WireRequest): Promise<WireAnswer>;
  close(): Promise<void>;
}

/** How many connections, how long to connect (ms), how large a body may be (bytes, compressed or not). */
export interface TransportLimits {
  readonly connections: number;
  readonly connectTimeoutMs: number;
  readonly bodyLimitBytes: number;
  /** A backstop for a caller without a signal, in ms. */
  readonly idleTimeoutMs: number;
}

/** An undici agent of the provider's own, so that one provider's slowness takes no connection from another. */
export function createTransport(limits: TransportLimits): Transport {
  const agent = new Agent({
    allowH2: false,
    connections: limits.connections,
    connect: { timeout: limits.connectTimeoutMs },
    headersTimeout: limits.idleTimeoutMs,
    bodyTimeout: limits.idleTimeoutMs,
    maxResponseSize: limits.bodyLimitBytes,
  });
  return {
    send: async ({ url, method, headers, body, signal }) => {
      const answer = await request(url, { dispatcher: agent, method, headers: { 'accept-encoding': ACCEPT_ENCODING, ...headers }, body, signal });
      const received = flat(answer.headers);
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      return { status: answer.statusCode, headers: received, text: await decodeBody(bytes, received['content-encoding'], limits.bodyLimitBytes) };
    },
    close: () => agent.destroy(),
  };
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
