import { createContext, type Context } from '../../resolvers/context.ts';
import { buildSchema } from '../../resolvers/index.ts';
import { finishResult, maskError } from '../../resolvers/problems.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Log } from '../observability/log.ts';
import type { GraphqlApi } from '../server/engine.ts';

/** The schema, the resolvers' context and their errors, as an engine takes them. */
export function createGraphqlApi({ catalog, log }: { catalog: Catalog; log: Log }): GraphqlApi<Context> {
  return {
    schema: buildSchema(),
    createContext: ({ requestId, signal }) => createContext({ catalog, requestId, signal }),
    finishResult,
    presentError: (error, requestId) => maskError(error, requestId, (cause) => log.error({ err: cause, requestId }, 'a resolver failed')),
  };
}
