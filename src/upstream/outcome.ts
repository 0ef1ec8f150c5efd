import type { ProblemCode } from '../errors/provider-error.ts';
import type { Failure, UpstreamAnswer, UpstreamRequest } from './upstream.ts';

/** One question on its way down the policies. */
export interface Call {
  readonly request: UpstreamRequest;
  /** From the provider's credentials; added last. */
  readonly authorization: { readonly headers: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> };
  /** Unix milliseconds. */
  readonly startedAt: number;
  /** Unix milliseconds at which nobody waits any more. */
  readonly deadlineAt: number;
  /** Aborts at the deadline, or at the attempt's timeout further down. */
  readonly signal: AbortSignal;
  /** How many attempts were sent for this question so far; counted for the log. */
  readonly sent: { attempts: number };
}

/** Why an attempt came to nothing. `retryAt` in Unix milliseconds, `cause` for the log only. */
export interface AttemptFailure extends Omit<Failure, 'code'> {
  readonly code: ProblemCode;
  readonly retryAt?: number | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** What came of a call. A value, never an exception: each policy looks at it. `tookMs` is the provider's time, without our own queue. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: UpstreamAnswer; readonly tookMs: number }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string; readonly tookMs: number }
  | { readonly kind: 'failure'; readonly failure: AttemptFailure; readonly tookMs: number };

/** A policy takes one of these and gives another. Never rejects. */
export type Ask = (call: Call) => Promise<Outcome>;

/** An outcome that is a failure without any time at the provider. */
export function failed(failure: AttemptFailure): Outcome {
  return { kind: 'failure', failure, tookMs: 0 };
}
