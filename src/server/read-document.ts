import { GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type ParseOptions, type Source } from 'graphql';

/** graphql-js counts tokens as it reads, so that a document made of noise is given up early. 50 tracks by literal ISRC take about 400. */
const MAX_TOKENS = 20_000;

/** graphql's `parse`, for documents by strangers: one nested so deep that the parser runs out of stack is the client's error. */
export function parseDocument(source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: MAX_TOKENS });
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : error;
  }
}

/** graphql's `validate`, with the same care. */
export const validateDocument: typeof validate = (...args) => {
  try {
    return validate(...args);
  } catch (error) {
    if (error instanceof RangeError) return [tooDeep()];
    throw error;
  }
};

const TOO_DEEP = 'DOCUMENT_TOO_DEEP';

/** Whether a document was refused because of its depth: unlike other errors in a document it is a bad request in every media type. */
export function isTooDeep({ errors = [] }: Pick<ExecutionResult, 'errors'>): boolean {
  return errors.some((error) => error.extensions['code'] === TOO_DEEP);
}

function tooDeep(): GraphQLError {
  return new GraphQLError('The document is nested too deeply to be read. Ask for fewer levels.', { extensions: { code: TOO_DEEP } });
}
