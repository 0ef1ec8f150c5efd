/** What a bucket answered: a token, or how long until there is one. `tokens` is what is left, for the operator. */
export interface Take {
  readonly granted: boolean;
  readonly waitMs: number;
  readonly tokens: number;
}

/** A token bucket. Never rejects. */
export interface Bucket {
  /** One token, or the time until there is one. */
  take(): Promise<Take>;
  /** No token before `ms` from now, and then one at a time: everybody comes back at the rate, not as a burst. */
  hold(ms: number): Promise<void>;
}

/** `perSecond` may be a fraction; `burst` tokens wait in a bucket that nobody used. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}
