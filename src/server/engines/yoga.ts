import { Readable } from 'node:stream';
import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga';
import { createDocumentCache } from '../document-cache.ts';
import type { Engine, EngineRequest, GraphqlApi, Operation } from '../engine.ts';
import { isTooDeep, parseDocument, validateDocument } from '../read-document.ts';

/** What the plugins know of the request that they serve. */
interface Served {
  readonly incoming: EngineRequest;
  /** Yoga copies the object around it: whoever learns something writes it in here. */
  readonly seen: { operation: Operation };
}

const CAREFUL_READING: Plugin<Served, Served> = {
  onParse: ({ setParseFn }) => setParseFn(parseDocument),
  onValidate: ({ setValidationFn }) => setValidationFn(validateDocument),
};

const NO_OPERATION: Operation = { type: 'none', name: null, errors: 0 };

/** GraphQL Yoga as the engine. */
export function createYogaEngine<Context extends object>(api: GraphqlApi<Context>): Engine {
  const yoga = createYoga<Served>({
    schema: api.schema,
    logging: false,
    maskedErrors: false, // `presentError` does it, knowing the request
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    parserAndValidationCache: { documentCache: createDocumentCache<DocumentNode>(), errorCache: createDocumentCache<Error>() },
    plugins: [CAREFUL_READING, executionOf(api), answersOf(api)],
  });
  return {
    answer: async (incoming) => {
      const served: Served = { incoming, seen: { operation: NO_OPERATION } };
      const response = await yoga.fetch(new yoga.fetchAPI.Request(`http://localhost${incoming.url}`, requestInit(incoming)), served);
      const body = await bodyOf(response);
      return { status: response.status, headers: Object.fromEntries(response.headers), body, operation: served.seen.operation };
    },
  };
}

function requestInit({ method, headers, body, signal }: EngineRequest): RequestInit {
  return body === null ? { method, headers: { ...headers }, signal } : { method, headers: { ...headers }, body, signal };
}

async function bodyOf(response: Response): Promise<string | Readable> {
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  return streams && response.body !== null ? Readable.from(response.body) : await response.text();
}

/** Executes with the API's own context, and lets it finish the result. */
function executionOf<Context extends object>(api: GraphqlApi<Context>): Plugin<Served, Served> {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { incoming } = args.contextValue;
      const context = api.createContext(incoming);
      setExecuteFn((given) => executeFn({ ...given, contextValue: context }));
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(api.finishResult(result, context));
        },
      };
    },
  };
}

/** Every answer, whatever failed on the way to it, passes here once: errors are presented, the operation is noted. */
function answersOf<Context extends object>(api: GraphqlApi<Context>): Plugin<Served, Served> {
  const present = (result: ExecutionResult, requestId: string): ExecutionResult => {
    return result.errors === undefined ? result : { ...result, errors: result.errors.map((error) => api.presentError(error, requestId)) };
  };
  return {
    onExecute: ({ args }) => noteOperation(args.contextValue.seen, args.document, args.operationName),
    onResultProcess: ({ result, setResult, serverContext }) => {
      if (isAsyncIterable(result) || Array.isArray(result)) return;
      const { incoming, seen } = serverContext;
      const presented = present(result as ExecutionResult, incoming.requestId);
      seen.operation = { ...seen.operation, errors: presented.errors?.length ?? 0 };
      setResult(isTooDeep(presented) ? { ...presented, extensions: { http: { status: 400 } } } : presented);
    },
  };
}

function noteOperation(seen: Served['seen'], document: DocumentNode, name: string | null | undefined): void {
  const operation = getOperationAST(document, name);
  seen.operation = { type: operation?.operation ?? 'none', name: operation?.name?.value ?? null, errors: null };
}
