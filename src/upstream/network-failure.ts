import type { Provider } from '../model/provider.ts';
import { unreadable } from './failure.ts';
import type { Failure } from './upstream.ts';

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
const TOO_MUCH = new Set(['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'ERR_BUFFER_TOO_LARGE']);
const NO_HTTP = /^(?:HPE_|UND_ERR_HEADERS_OVERFLOW|Z_)/;
const TLS = /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|HOSTNAME_MISMATCH$|INVALID_CA$)/;

/** What a failure below HTTP means: name service, connection, TLS, timeout, reset, or bytes that are no HTTP. */
export function failureOfError(error: unknown, provider: Provider): Failure {
  const code = codeOf(error);
  if (TIMEOUTS.has(code)) return { code: 'PROVIDER_TIMEOUT', message: `${provider} did not answer in time.`, retry: true, breaker: true };
  if (TOO_MUCH.has(code)) return unreadable(provider, 'more than the size limit');
  if (NO_HTTP.test(code)) return unreadable(provider, 'bytes that make no sense');
  if (TLS.test(code)) return unavailable(`${provider} could not prove who it is (TLS); its certificate or the base URL has to be put right.`, false);
  return unavailable(`${provider} could not be reached, or the connection broke; ask again later.`, true);
}

/** The system's or undici's code of an error, looked for in its causes too; empty when there is none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  // undici's parser names its class, and a code only sometimes.
  if (error.name === 'HTTPParserError') return 'HPE_';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return error.errors.map(codeOf).find((code) => code !== '') ?? '';
  return codeOf(error.cause);
}

function unavailable(message: string, retry: boolean): Failure {
  return { code: 'PROVIDER_UNAVAILABLE', message, retry, breaker: true };
}
