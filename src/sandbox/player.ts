/** A request to one provider, as its player sees it. */
export interface Asked {
  readonly method: string;
  /** Which of the provider's hosts: Spotify's tokens come from another than its API. */
  readonly host: 'api' | 'accounts';
  /** Below the provider's prefix, percent-encoded: `/v1/tracks/5KH0qbmre8xkRt5sNIbPrx`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** A header by its lower-case name; null when it was not sent. */
  header(name: string): string | null;
  readonly body: string;
  /** The provider's address at this sandbox, without a slash at the end: what absolute links begin with. */
  readonly address: string;
}

/** What goes back: an object as JSON, a text as it is. */
export interface Reply {
  readonly status: number;
  readonly body: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Plays one provider over the sandbox's world. */
export interface Player {
  answer(asked: Asked): Reply;
  /** The provider's own words for a status that the control commands. */
  failure(status: number, retryAfter: string | null): Reply;
  /** Every token that was issued so far is expired from now on. Absent where the provider has no tokens. */
  expireTokens?(): void;
  /** Forgets what it counted and issued. */
  reset(): void;
}

/** What of the control's state a player looks at. */
export interface PlayerSettings {
  readonly appMode: 'development' | 'legacy' | 'extended';
  readonly rateLimit: boolean;
}

/** An answer with a JSON body. */
export function json(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body, headers };
}
