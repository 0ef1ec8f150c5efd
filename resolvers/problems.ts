import { GraphQLError, responsePathAsArray, type ExecutionResult, type GraphQLResolveInfo } from 'graphql';
import type { Outcome } from '../src/catalog/outcome.ts';
import { BadInput } from '../src/errors/bad-input.ts';
import { ProviderError } from '../src/errors/provider-error.ts';

/** A provider that could not contribute to a field which others answered; told in `extensions.problems`. */
export interface ProblemNote {
  readonly path: readonly (string | number)[];
  readonly provider: string;
  readonly code: string;
  readonly message: string;
  readonly retryAt?: string;
}

/** Gathers, during one request, what is told beside the data. */
export interface ProblemCollector {
  readonly errors: GraphQLError[];
  readonly notes: ProblemNote[];
}

/** An empty collector. */
export function createCollector(): ProblemCollector {
  return { errors: [], notes: [] };
}

interface Collecting {
  readonly problems: ProblemCollector;
}

/** A nullable field: the value, or null with an error for everybody who could have known and failed. */
export function settle<T>(outcome: Outcome<T | null>, context: Collecting, info: GraphQLResolveInfo): T | null {
  if (outcome.value !== null) {
    note(outcome.problems, context, info);
    return outcome.value;
  }
  const [first, ...others] = outcome.problems.map((problem) => located(problem, info));
  if (first === undefined) return null;
  context.problems.errors.push(...others);
  throw first;
}

/** A list of nullable things, each settled on its own: null with an error at its own place. */
export function settleEach<T>(
  outcomes: readonly Outcome<T | null>[],
  context: Collecting,
  info: GraphQLResolveInfo,
): readonly (T | Promise<never> | null)[] {
  return outcomes.map((outcome, index) => {
    try {
      return settle(outcome, context, { ...info, path: { prev: info.path, key: index, typename: undefined } });
    } catch (error) {
      return Promise.reject(error);
    }
  });
}

/** A list that may not be null: what there is; when it is empty because somebody failed, the errors stand beside it. */
export function settleList<T>(outcome: Outcome<readonly T[]>, context: Collecting, info: GraphQLResolveInfo): readonly T[] {
  if (outcome.value.length > 0) note(outcome.problems, context, info);
  else context.problems.errors.push(...outcome.problems.map((problem) => located(problem, info)));
  return outcome.value;
}

function note(problems: readonly ProviderError[], context: Collecting, info: GraphQLResolveInfo): void {
  if (problems.length === 0) return;
  const path = responsePathAsArray(info.path);
  context.problems.notes.push(...problems.map((problem) => ({ path, ...describe(problem) })));
}

/** A problem as it stands in `extensions` and in the type Problem. */
function describe({ provider, code, message, retryAt }: ProviderError): Omit<ProblemNote, 'path'> {
  return { provider, code, message, ...(retryAt === undefined ? {} : { retryAt: new Date(retryAt).toISOString() }) };
}

/** A field that this version does not answer: CAPABILITY_UNAVAILABLE, with what will answer it. */
export function unavailable(info: GraphQLResolveInfo, what: string): GraphQLError {
  const message = `${info.parentType.name}.${info.fieldName} is not answered by this version (${what}); leave it out of the query`;
  return new GraphQLError(message, { nodes: info.fieldNodes, path: responsePathAsArray(info.path), extensions: { code: 'CAPABILITY_UNAVAILABLE' } });
}

function located(problem: ProviderError, info: GraphQLResolveInfo): GraphQLError {
  const { message, ...extensions } = describe(problem);
  return new GraphQLError(message, { nodes: info.fieldNodes, path: responsePathAsArray(info.path), originalError: problem, extensions });
}

/** Adds what was gathered to the result: errors beside the data, and `extensions.problems`. */
export function finishResult(result: ExecutionResult, { problems }: Collecting): ExecutionResult {
  const { errors, notes } = problems;
  if (errors.length === 0 && notes.length === 0) return result;
  return {
    ...result,
    ...(errors.length > 0 ? { errors: [...(result.errors ?? []), ...errors] } : {}),
    ...(notes.length > 0 ? { extensions: { ...result.extensions, problems: notes } } : {}),
  };
}

/**
 * What a client may see of an error: our own errors with their code, GraphQL's own as they are, and of everything else
 * nothing but the request id. `onUnknown` gets what was hidden.
 */
export function maskError(error: unknown, requestId: string, onUnknown: (cause: unknown) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? null) : error;
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof ProviderError) {
    const { message, ...extensions } = describe(cause);
    return new GraphQLError(message, { ...place, extensions });
  }
  if (cause instanceof BadInput) return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code, argument: cause.argument } });
  if (error instanceof GraphQLError && (cause === null || cause instanceof GraphQLError)) return shortened(error);
  onUnknown(cause);
  return new GraphQLError(`Something went wrong here; it is logged under request ${requestId}`, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

/** Longer messages repeat what the client sent. */
const LONGEST_MESSAGE = 380;

/** graphql-js puts a wrong variable's whole value into its message; the beginning and the end tell enough. */
function shortened(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  if (message.length <= LONGEST_MESSAGE) return error;
  const half = LONGEST_MESSAGE / 2;
  return new GraphQLError(`${message.slice(0, half)} … ${message.slice(-half)}`, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}
