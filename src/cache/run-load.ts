import { ProviderError, type ProviderErrorDetail } from '../errors/provider-error.ts';
import { providerOfSlug, type Provider } from '../model/provider.ts';
import type { Deliver, EntityKindPolicy, Loaded } from './cache.ts';
import type { Load } from './flight.ts';

/** One load for these keys; every one of them is in the result. Never rejects: a load that throws has failed for each key. */
export async function runLoad(kind: EntityKindPolicy, keys: readonly string[], load: Load, deliver: Deliver<object>): Promise<Loaded<object>> {
  try {
    const loaded = await load(keys, deliver);
    return new Map(keys.map((key) => [key, loaded.get(key) === undefined ? leftOut(kind) : (loaded.get(key) ?? null)]));
  } catch (error) {
    const failure = error instanceof ProviderError ? error : failed(kind, error);
    return new Map(keys.map((key) => [key, failure]));
  }
}

/** A failure of the load that is not the provider's word: a programming error, or a broken connection of ours. */
export function failed(kind: EntityKindPolicy, cause: unknown): ProviderError {
  return failure(kind, {
    code: 'PROVIDER_UNAVAILABLE',
    message: `A ${kind.dataType} of ${kind.provider} was asked for, and its load failed; ask again later`,
    cause,
  });
}

function leftOut(kind: EntityKindPolicy): ProviderError {
  return failure(kind, {
    code: 'BAD_RESPONSE',
    message: `An answer for each ${kind.dataType} was asked of ${kind.provider}, and one was left out; ask again later`,
  });
}

function failure(kind: EntityKindPolicy, detail: Omit<ProviderErrorDetail, 'provider'>): ProviderError {
  return new ProviderError({ provider: providerOf(kind), ...detail });
}

function providerOf(kind: EntityKindPolicy): Provider {
  const provider = providerOfSlug(kind.provider);
  if (provider === null) throw new Error(`An entity kind names a provider by its slug; "${kind.provider}" is none`);
  return provider;
}
