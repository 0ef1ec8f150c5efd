import type { Provider } from '../model/provider.ts';

/** Who waits for whom at a limiter: interactive before background, 9 to 1 under contention. */
export type Lane = 'interactive' | 'background';

/** One question to a provider. */
export interface UpstreamRequest {
  /** A short constant name for logs and metrics: `search`, `track.getInfo`. Never holds a key or an id. */
  readonly endpoint: string;
  /** Only a GET is retried. */
  readonly method?: 'GET' | 'POST';
  /** Below the base URL, with a leading slash and each part already percent-encoded; or the absolute `next` link that the provider sent, refused unless it is on the provider's own host. */
  readonly path: string;
  /** Encoded and appended; undefined values are left out. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as application/x-www-form-urlencoded. */
  readonly form?: Readonly<Record<string, string>>;
  readonly lane?: Lane;
}

/** An answer that is no failure: 2xx, or 404 (which means: no such thing). */
export interface UpstreamAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; null for an empty body. Parse it with zod in wire.ts before use. */
  readonly body: unknown;
}

/** The way to one provider, for the life of the process: deadline( retry( breaker( limiter( timeout( fetch ))))). */
export interface Upstream {
  readonly provider: Provider;
  /** Resolves with 2xx or 404; everything else is a thrown ProviderError (timeout, 5xx, 429, open circuit, full queue, HTML, more than 5 MB). */
  send(request: UpstreamRequest): Promise<UpstreamAnswer>;
  /** What an operator wants to see. */
  state(): UpstreamState;
  /** Closes its sockets and timers. */
  close(): Promise<void>;
}

/** Breaker and limiter as they are now in this process. Times are Unix milliseconds. */
export interface UpstreamState {
  readonly breaker: {
    readonly state: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
    readonly consecutiveFailures: number;
    readonly successes: number;
    readonly openedAt: number | null;
    readonly halfOpensAt: number | null;
    readonly lastFailureAt: number | null;
    readonly failureThreshold: number;
    readonly successThreshold: number;
  };
  readonly rateLimit: {
    readonly perSecond: number;
    readonly configuredPerSecond: number;
    readonly burst: number;
    readonly tokens: number;
    readonly queued: number;
  };
  /** The provider itself told us to stay away until then (Retry-After). */
  readonly blockedUntil: number | null;
}

/** What a failed answer means; made by the provider's own reading of it, or by the default one (by status). */
export interface Failure {
  readonly code: 'PROVIDER_UNAVAILABLE' | 'PROVIDER_TIMEOUT' | 'RATE_LIMITED' | 'TOKEN_EXPIRED' | 'CAPABILITY_UNAVAILABLE' | 'BAD_RESPONSE';
  /** Safe for a client; nothing of the body unless it is a constant text known from the provider's documentation. */
  readonly message: string;
  /** May the attempt be repeated? */
  readonly retry: boolean;
  /** Does it count against the provider's breaker? (Not for our own mistakes: 400, 403.) */
  readonly breaker: boolean;
  /** How long the provider asked to stay away, in ms; undefined when it did not say. */
  readonly retryAfterMs?: number | undefined;
}

/** How requests to a provider are authorised; `refresh` is called once after a 401, then the request is sent again. */
export interface Credentials {
  /** Headers or query parameters to add. May fetch a token first. */
  authorize(): Promise<{ readonly headers?: Record<string, string>; readonly query?: Record<string, string> }>;
  /** The last authorisation was refused: the next `authorize` must not give the same one. Absent: nothing can be refreshed. */
  refresh?(): void;
}

/** What a provider's folder says about its host; the world makes the way there. */
export interface UpstreamSpec {
  readonly provider: Provider;
  /** With the path that all requests share; without a trailing slash. */
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: Credentials;
  /** How this provider says that something failed; null: look at the status. Called with every answer, 200 included. */
  readonly failureOf?: (answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  }) => Failure | null;
  /** True for a token host: shares no limiter and no breaker with the API. */
  readonly side?: boolean;
}

/** Keeps a provider's Retry-After over restarts and for all processes (PostgreSQL). Times are Unix milliseconds. */
export interface BlockStore {
  /** Every block that has not ended. */
  activeBlocks(): Promise<ReadonlyMap<string, number>>;
  /** Records that the provider (by slug) asked to be left alone until then; a later end wins over an earlier one. */
  block(provider: string, until: number, reason: string): Promise<void>;
}
