import { ProviderError } from '../src/errors/provider-error.ts';
import type { Clock } from '../src/model/clock.ts';
import type { Provider } from '../src/model/provider.ts';
import type { Capability, QuestionName } from './provider.ts';

/** Providers restore an endpoint rarely and silently: one try a day finds out and costs next to nothing. */
const WITHDRAWN_FOR_MS = 86_400_000;

/** What is off, and until when (Unix milliseconds); `until` null: for as long as the process is configured so. */
export interface SwitchedOff {
  readonly reason: string;
  readonly until: number | null;
}

/** What a provider cannot do just now, for the life of the process. `Name` is a question or a way of asking (`tracks-batch`). */
export interface CapabilitySwitch<Name extends string> {
  /** Why it is off; null while it is on. */
  off(name: Name): SwitchedOff | null;
  /** Off for a day from now: the provider answered as if there were no such endpoint. */
  withdraw(name: Name, reason: string): void;
}

/** A switch on which everything is on but what `never` says, with its reason. */
export function createCapabilitySwitch<Name extends string>(clock: Clock, never: Readonly<Partial<Record<Name, string>>>): CapabilitySwitch<Name> {
  const withdrawn = new Map<Name, SwitchedOff & { readonly until: number }>();
  return {
    off(name) {
      const reason = never[name];
      if (reason !== undefined) return { reason, until: null };
      const entry = withdrawn.get(name);
      return entry !== undefined && clock.now() < entry.until ? entry : null;
    },
    withdraw(name, reason) {
      withdrawn.set(name, { reason, until: clock.now() + WITHDRAWN_FOR_MS });
    },
  };
}

/** The error for a question that is switched off: CAPABILITY_UNAVAILABLE, with the time at which it is tried again. */
export function switchedOffError(provider: Provider, off: SwitchedOff): ProviderError {
  return new ProviderError({ provider, code: 'CAPABILITY_UNAVAILABLE', message: off.reason, retryAt: off.until ?? undefined });
}

/** A line for each question: available unless `off` names a reason. */
export function capabilitiesOf(questions: readonly QuestionName[], off: (name: QuestionName) => SwitchedOff | null): readonly Capability[] {
  return questions.map((name) => {
    const reason = off(name)?.reason ?? null;
    return { name, available: reason === null, reason };
  });
}

/** Whether an error says that an endpoint is not there for this deployment: 403 or 404 on an address that answered once. */
export function isWithdrawal(error: unknown): error is ProviderError {
  return error instanceof ProviderError && error.code === 'CAPABILITY_UNAVAILABLE' && (error.status === 403 || error.status === 404);
}
