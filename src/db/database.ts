/** What a statement takes as a parameter; objects are passed as JSON text. */
export type SqlValue = string | number | boolean | Date | null | readonly string[] | readonly number[];

/** Whoever runs statements: the pool, or one transaction. */
export interface Queries {
  /**
   * Runs one prepared statement; `name` must belong to this text alone. Rejects after two seconds, whatever the server does.
   * `Row` is trusted: the statement's own columns say it.
   */
  query<Row extends object>(name: string, text: string, values: readonly SqlValue[]): Promise<readonly Row[]>;
}

/** PostgreSQL for the life of the process. Every method rejects quickly when it is down or hung, and works again when it is back. */
export interface Database extends Queries {
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Hears NOTIFY on a channel; `onGap` is called whenever hearing begins, first or again: messages before may have been missed. Returns the way to stop. */
  listen(channel: string, listener: (message: string) => void, onGap: () => void): () => void;
  /** Whether a statement can be answered now. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
