import type { Asker } from './asker.ts';
import type { Evidence } from './evidence.ts';

/** What the catalogue works with during one request. */
export interface Session {
  readonly asker: Asker;
  readonly evidence: Evidence;
}
