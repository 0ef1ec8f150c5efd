import type { Datasource, QuestionName, Questions } from '../../datasources/provider.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { PROVIDERS, type Provider } from '../model/provider.ts';
import type { Lane } from '../upstream/upstream.ts';

type Key<Q extends QuestionName> = Parameters<Questions[Q]>[0];
type Told<Q extends QuestionName> = Awaited<ReturnType<Questions[Q]>>;

/** One provider's answer as a value: found, not found (null), or the reason why it could not answer. */
export type Answer<Q extends QuestionName> =
  | { readonly found: Told<Q>; readonly problem: null }
  | { readonly found: null; readonly problem: ProviderError };

/** Puts questions to providers within one request; a failure is a value, never thrown. */
export interface Asker {
  /** Whether anything can be asked of it. */
  configured(provider: Provider): boolean;
  /** Who is configured and was built to answer. */
  able(question: QuestionName): readonly Provider[];
  ask<Q extends QuestionName>(provider: Provider, question: Q, key: Key<Q>): Promise<Answer<Q>>;
}

/** What limits the waiting of one request. */
export interface Patience {
  readonly lane: Lane;
  /** How long one question waits for one provider, ms. The shared load behind it goes on. */
  readonly perProviderMs: number;
  /** Aborts when the request's deadline has passed or its client has left. */
  readonly signal: AbortSignal;
}

/** Opens every provider's loaders for one request. */
export function createAsker(datasources: readonly Datasource[], patience: Patience): Asker {
  const loaders = new Map(datasources.map((source) => [source.provider, source.open({ lane: patience.lane })]));
  return {
    configured: (provider) => loaders.has(provider),
    able: (question) => PROVIDERS.filter((provider) => loaders.get(provider)?.[question] !== undefined),
    ask: (provider, question, key) => askOne(loaders.get(provider), provider, question, key, patience),
  };
}

async function askOne<Q extends QuestionName>(
  loaders: Partial<Questions> | undefined,
  provider: Provider,
  question: Q,
  key: Key<Q>,
  patience: Patience,
): Promise<Answer<Q>> {
  if (loaders === undefined) return { found: null, problem: notConfigured(provider) };
  const load = loaders[question] as ((key: Key<Q>) => Promise<Told<Q>>) | undefined;
  if (load === undefined) return { found: null, problem: cannot(provider, question) };
  try {
    return { found: await withPatience(load(key), provider, patience), problem: null };
  } catch (error) {
    return { found: null, problem: asProviderError(error, provider) };
  }
}

function withPatience<T>(answer: Promise<T>, provider: Provider, { perProviderMs, signal }: Patience): Promise<T> {
  if (signal.aborted) return Promise.reject(timedOut(provider, 'the request has reached its deadline'));
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const giveUp = (): void =>
    reject(timedOut(provider, `it did not answer within ${perProviderMs / 1000} s; its answer is kept when it comes, so ask again`));
  // In a busy process the timer comes first and the answer waits in its socket: it is read before setImmediate runs.
  const timer = setTimeout(() => setImmediate(giveUp), perProviderMs);
  const onAbort = (): void => reject(timedOut(provider, 'the request has reached its deadline'));
  signal.addEventListener('abort', onAbort, { once: true });
  answer.then(resolve, reject);
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  });
}

/** The error for a provider that has no credentials or is switched off; the same one each time, since it says the same. */
export function notConfigured(provider: Provider): ProviderError {
  const message = `${provider} is not configured here: set ${provider}_MODE to sandbox, or to live with its credentials`;
  const error = NOT_CONFIGURED.get(provider) ?? new ProviderError({ provider, code: 'PROVIDER_NOT_CONFIGURED', message });
  NOT_CONFIGURED.set(provider, error);
  return error;
}

const NOT_CONFIGURED = new Map<Provider, ProviderError>();

function cannot(provider: Provider, question: QuestionName): ProviderError {
  return new ProviderError({ provider, code: 'CAPABILITY_UNAVAILABLE', message: `${provider} cannot answer ${question}` });
}

function timedOut(provider: Provider, why: string): ProviderError {
  return new ProviderError({ provider, code: 'PROVIDER_TIMEOUT', message: `${provider} was not waited for: ${why}` });
}

/** A bug below must not take the other providers' answers with it. */
function asProviderError(error: unknown, provider: Provider): ProviderError {
  if (error instanceof ProviderError) return error;
  return new ProviderError({
    provider,
    code: 'PROVIDER_UNAVAILABLE',
    message: `${provider} could not be asked because of an internal error`,
    cause: error,
  });
}
