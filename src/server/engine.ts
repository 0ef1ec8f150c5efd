import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Readable } from 'node:stream';

/** What the API is, apart from HTTP: the same for every engine. */
export interface GraphqlApi<Context extends object> {
  readonly schema: GraphQLSchema;
  /** Made once a request; `signal` aborts when the client has gone or the deadline has passed. */
  createContext(request: { readonly requestId: string; readonly signal: AbortSignal }): Context;
  /** Puts what the resolvers noted in the context into the answer. */
  finishResult(result: ExecutionResult, context: Context): ExecutionResult;
  /** What a client may see of an error. The request id goes into errors that are nobody's mistake but ours. */
  presentError(error: GraphQLError, requestId: string): GraphQLError;
}

/** A GraphQL request as it came over HTTP. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, unparsed; null for GET. */
  readonly body: string | null;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** An answer, ready for HTTP; the body is a stream for server-sent events. */
export interface EngineAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Readable;
  readonly operation: Operation;
}

/** What the log and the metrics say about a request. */
export interface Operation {
  readonly type: 'query' | 'mutation' | 'subscription' | 'none';
  readonly name: string | null;
  /** Null for a stream. */
  readonly errors: number | null;
}

/** Parses, validates and executes. Never rejects for what a client sent. */
export interface Engine {
  answer(request: EngineRequest): Promise<EngineAnswer>;
}
