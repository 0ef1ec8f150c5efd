import { LRUCache } from 'lru-cache';
import type { ProviderError } from '../errors/provider-error.ts';
import type { Clock } from '../model/clock.ts';
import { FAILURE_SHARED_MS } from './failure-notice.ts';
import type { Flight } from './flight.ts';
import { tagsOf } from './entity-key.ts';
import type { EntityKindPolicy } from './cache.ts';
import type { TagVersions, Versions } from './tag-versions.ts';

/** The failures of the last second, so that a herd that arrives behind one is told of it. An invalidation ends them. */
export interface RecentFailures {
  get(kind: EntityKindPolicy, key: string, sharedKey: string): ProviderError | undefined;
  add(flight: Flight, error: ProviderError): void;
}

interface Failure {
  readonly error: ProviderError;
  readonly until: number;
  readonly versions: Versions;
}

/** More keys than fail in a second. */
const MOST = 10_000;

/** Nothing has failed yet. */
export function createRecentFailures(clock: Clock, tags: TagVersions): RecentFailures {
  const failures = new LRUCache<string, Failure>({ max: MOST });
  let lastUntil = -Infinity;
  return {
    get: (kind, key, sharedKey) => {
      if (clock.now() >= lastUntil) return undefined;
      const failure = failures.get(sharedKey);
      const counts = failure !== undefined && clock.now() < failure.until && tags.hold(tagsOf(kind, key), failure.versions);
      return counts ? failure.error : undefined;
    },
    add: (flight, error) => {
      lastUntil = clock.now() + FAILURE_SHARED_MS;
      failures.set(flight.sharedKey, { error, until: lastUntil, versions: flight.versions });
    },
  };
}
