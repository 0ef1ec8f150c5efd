import { ProviderError, type ProblemCode } from '../errors/provider-error.ts';
import { PROVIDERS, type Provider } from '../model/provider.ts';

/** How long a failure is told to whoever asks for the same key: a herd behind a failure must not try one by one. */
export const FAILURE_SHARED_MS = 1_000;

const CODES: Readonly<Record<ProblemCode, true>> = {
  PROVIDER_NOT_CONFIGURED: true,
  CAPABILITY_UNAVAILABLE: true,
  PROVIDER_UNAVAILABLE: true,
  PROVIDER_TIMEOUT: true,
  CIRCUIT_OPEN: true,
  RATE_LIMITED: true,
  TOKEN_EXPIRED: true,
  BAD_RESPONSE: true,
};

/** A failure as other processes read it: all of it but the cause. */
export function encodeFailure({ provider, code, message, retryAt, status }: ProviderError): string {
  return JSON.stringify({ provider, code, message, retryAt, status });
}

/** The failure in a notice, or null when it is no notice of ours. */
export function decodeFailure(text: string): ProviderError | null {
  try {
    const { provider, code, message, retryAt, status } = JSON.parse(text) as Record<string, unknown>;
    if (!isProvider(provider) || !isCode(code) || typeof message !== 'string') return null;
    return new ProviderError({ provider, code, message, retryAt: numberOf(retryAt), status: numberOf(status) });
  } catch {
    return null;
  }
}

function isProvider(json: unknown): json is Provider {
  return PROVIDERS.some((provider) => provider === json);
}

function isCode(json: unknown): json is ProblemCode {
  return typeof json === 'string' && Object.hasOwn(CODES, json);
}

function numberOf(json: unknown): number | undefined {
  return typeof json === 'number' ? json : undefined;
}
