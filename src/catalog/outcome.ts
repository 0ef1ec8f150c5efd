import type { ProblemCode, ProviderError } from '../errors/provider-error.ts';

/** What the catalogue came to, and who could not contribute. A value may stand although somebody failed. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly ProviderError[];
}

/** An outcome without problems. */
export function settled<T>(value: T): Outcome<T> {
  return { value, problems: [] };
}

/** Reasons that hold today and tomorrow; a failure passes. */
const STANDING: readonly ProblemCode[] = ['PROVIDER_NOT_CONFIGURED', 'CAPABILITY_UNAVAILABLE'];

/**
 * The problems that are worth telling, one entry for each who was asked, null for who answered: somebody who is not configured, or never
 * answers such questions, is news only when nobody answered and nobody failed.
 */
export function tellable(problems: readonly (ProviderError | null)[]): ProviderError[] {
  const real = problems.filter((problem) => problem !== null);
  const failed = real.filter(({ code }) => !STANDING.includes(code));
  return failed.length === 0 && real.length === problems.length ? real : failed;
}
