import type { Provider } from '../model/provider.ts';

/** A request that arrived. */
export interface SandboxRequest {
  /** When it arrived: ISO 8601 with milliseconds, and the same in Unix milliseconds. */
  readonly at: string;
  readonly atMs: number;
  readonly provider: Provider;
  readonly method: string;
  /** The provider's own path, without the sandbox's prefix. */
  readonly path: string;
  /** A list where a parameter came several times. Credentials are not kept. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Null while it is being answered, and when the client left first. */
  readonly status: number | null;
}

/** The requests that arrived, oldest first; only the last ones are kept. */
export interface RequestLog {
  /** Notes an arrival; the returned function notes its status. */
  arrived(
    request: Omit<SandboxRequest, 'at' | 'atMs' | 'status' | 'query'> & { readonly query: URLSearchParams },
    atMs: number,
  ): (status: number) => void;
  entries(filter?: { readonly provider?: Provider; readonly sinceMs?: number }): readonly SandboxRequest[];
  clear(): void;
}

/** How many requests are kept: some 40 MB. */
const KEPT = 100_000;

const SECRET = /^(?:api_key|api_sig|sk|apikey|client_secret|client_id|access_token|refresh_token|token|code|key|secret)$/i;

/** A log that never holds more than `kept` requests; the oldest tenth goes when it is full. */
export function createRequestLog(kept: number = KEPT): RequestLog {
  let log: { entry: SandboxRequest }[] = [];
  return {
    arrived({ query, ...request }, atMs) {
      if (log.length >= kept) log = log.slice(Math.max(1, Math.floor(kept / 10)));
      const slot = { entry: { at: new Date(atMs).toISOString(), atMs, ...request, query: withoutSecrets(query), status: null } as SandboxRequest };
      log.push(slot);
      return (status) => {
        slot.entry = { ...slot.entry, status };
      };
    },
    entries({ provider, sinceMs } = {}) {
      return log
        .map((slot) => slot.entry)
        .filter((entry) => (provider === undefined || entry.provider === provider) && (sinceMs === undefined || entry.atMs >= sinceMs));
    },
    clear() {
      log = [];
    },
  };
}

function withoutSecrets(query: URLSearchParams): SandboxRequest['query'] {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, shown(name, query.getAll(name))]));
}

function shown(name: string, values: readonly string[]): string | readonly string[] {
  if (SECRET.test(name)) return 'REDACTED';
  return values.length === 1 ? (values[0] ?? '') : values;
}
