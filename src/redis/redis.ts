import type { Redis } from 'ioredis';

/** What came of an attempt: Redis may be down, hung or bypassed at any time, and that is never an error. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** The shared Redis of a process: at most 50 ms once, then bypassed until a probe in the background gets through. */
export interface SharedRedis {
  /** Runs the commands, or resolves to `{ ok: false }` at once while Redis is bypassed. Never throws. `operation` is a label for metrics. */
  attempt<T>(operation: string, commands: (client: Redis) => Promise<T>): Promise<Attempt<T>>;
  /** Listens on a channel through a connection of its own; survives reconnects. Returns the way to stop. */
  subscribe(channel: string, listener: (message: string) => void): () => void;
  /** Called whenever messages may have been missed: after each reconnect of the subscriber. */
  onGap(listener: () => void): () => void;
  /** `bypassed` covers down and hung. */
  status(): 'connected' | 'bypassed';
  close(): Promise<void>;
}
