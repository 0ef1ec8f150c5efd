import type { ProviderError } from '../errors/provider-error.ts';
import type { Cached, Deliver, EntityKindPolicy, Loaded } from './cache.ts';
import { tagsOf, type Tags } from './entity-key.ts';
import type { TagVersions, Versions } from './tag-versions.ts';

/** What a caller gets for a key. */
export type Answer = Cached<object> | ProviderError;

/** How a flight ended, and which tier ended it. A failure is a value. */
export interface Landing {
  readonly answer: Answer;
  readonly from: 'shared' | 'load';
}

/** The loader that a caller gave; shared by all who want the same key. */
export type Load = (missing: readonly string[], deliver: Deliver<object>) => Promise<Loaded<object>>;

/** Gets a key's answer as soon as it is known. */
export type Tell = (key: string, answer: Answer) => void;

/** The search for one key, in this process once at a time. No caller owns it: it lands whether or not somebody still waits. */
export interface Flight {
  readonly kind: EntityKindPolicy;
  readonly key: string;
  readonly sharedKey: string;
  readonly tags: Tags;
  /** `load`: callers wait. `refresh`: they were served a stale value, and only a fresh one is of use. */
  readonly purpose: 'load' | 'refresh';
  /** Of its tags at its start: no load of its own starts earlier, so what it brings holds only while these do. */
  readonly versions: Versions;
  readonly landed: Promise<Landing>;
  land(landing: Landing): void;
}

/** The flights of one purpose that are under way in this process. */
export interface Flights {
  /** The one under way, unless something was invalidated after its start: whoever asks now must not get what was loaded before. */
  joinable(sharedKey: string): Flight | undefined;
  start(kind: EntityKindPolicy, key: string, sharedKey: string): Flight;
}

/** No flight is under way yet. */
export function createFlights(purpose: Flight['purpose'], tags: TagVersions): Flights {
  const underWay = new Map<string, Flight>();
  return {
    joinable: (sharedKey) => {
      const flight = underWay.get(sharedKey);
      return flight !== undefined && tags.hold(flight.tags, flight.versions) ? flight : undefined;
    },
    start: (kind, key, sharedKey) => {
      const { promise, resolve } = Promise.withResolvers<Landing>();
      const entityTags = tagsOf(kind, key);
      const flight: Flight = {
        kind,
        key,
        sharedKey,
        purpose,
        tags: entityTags,
        versions: tags.of(entityTags),
        landed: promise,
        land: (landing) => {
          if (underWay.get(sharedKey) === flight) underWay.delete(sharedKey);
          resolve(landing);
        },
      };
      underWay.set(sharedKey, flight);
      return flight;
    },
  };
}
