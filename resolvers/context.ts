import type { Catalog } from '../src/catalog/catalog.ts';
import type { Session } from '../src/catalog/session.ts';
import { createCollector, type ProblemCollector } from './problems.ts';

/** All that a resolver may touch. */
export interface Context {
  readonly requestId: string;
  /** The catalogue's statuses; for questions use `session`. */
  readonly catalog: Catalog;
  /** What was asked and found within this request. */
  readonly session: Session;
  /** What could not be answered although the field stands. */
  readonly problems: ProblemCollector;
}

/** The context of one interactive request; `signal` aborts at the request's deadline. */
export function createContext(request: { readonly catalog: Catalog; readonly requestId: string; readonly signal: AbortSignal }): Context {
  const { catalog, requestId, signal } = request;
  return { requestId, catalog, session: catalog.open({ lane: 'interactive', signal }), problems: createCollector() };
}
