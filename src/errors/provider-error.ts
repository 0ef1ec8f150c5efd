import type { Provider } from '../model/provider.ts';

/** Why a provider could not answer: the codes of the schema's ProblemCode. */
export type ProblemCode =
  | 'PROVIDER_NOT_CONFIGURED'
  | 'CAPABILITY_UNAVAILABLE'
  | 'PROVIDER_UNAVAILABLE'
  | 'PROVIDER_TIMEOUT'
  | 'CIRCUIT_OPEN'
  | 'RATE_LIMITED'
  | 'TOKEN_EXPIRED'
  | 'BAD_RESPONSE';

/** What a ProviderError carries besides its message. */
export interface ProviderErrorDetail {
  readonly provider: Provider;
  readonly code: ProblemCode;
  /** Safe for a client: no token, no URL with a query, nothing of a provider's body. */
  readonly message: string;
  /** Unix milliseconds from which asking again makes sense. */
  readonly retryAt?: number | undefined;
  /** The HTTP status that the provider sent, where there was one. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** A provider that could not answer. When many are asked it is a value; when one is asked it is thrown. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly provider: Provider;
  readonly code: ProblemCode;
  readonly retryAt: number | undefined;
  readonly status: number | undefined;

  constructor(detail: ProviderErrorDetail) {
    super(detail.message, { cause: detail.cause });
    this.provider = detail.provider;
    this.code = detail.code;
    this.retryAt = detail.retryAt;
    this.status = detail.status;
  }
}
