import { setTimeout as pause } from 'node:timers/promises';
import { ProviderError } from '../errors/provider-error.ts';
import type { Clock } from '../model/clock.ts';
import type { SharedRedis } from '../redis/redis.ts';
import type { Loaded } from './cache.ts';
import type { Entry } from './envelope.ts';
import { FAILURE_SHARED_MS, decodeFailure, encodeFailure } from './failure-notice.ts';
import type { Flight, Load } from './flight.ts';
import type { Lander } from './landing.ts';
import type { Grant, Leases, Mark } from './lease.ts';
import { failed, runLoad } from './run-load.ts';
import type { SharedTier } from './shared-tier.ts';
import type { Statistics } from './statistics.ts';

/** What a look-up beyond memory needs. `shared` null: there is one tier, and nobody to share a load with. */
export interface LookupWorld {
  readonly shared: { readonly redis: SharedRedis; readonly tier: SharedTier; readonly leases: Leases } | null;
  readonly lander: Lander;
  readonly statistics: Statistics;
  readonly clock: Clock;
  /** Whether this process knows what was invalidated; until then Redis is left alone. */
  versionsKnown(): boolean | Promise<boolean>;
  /** How long the failure of a refresh keeps every process from the next one, in ms. */
  readonly refreshBackoffMs: number;
}

/** Brings flights of one kind to their end, whatever happens: from Redis, by a load of this process, or by that of another. */
export type Lookup = (flights: readonly Flight[], load: Load) => Promise<void>;

/** Between two looks at what another process loads; grows, since a load that takes long may take longer. */
const FIRST_LOOK_MS = 20;
const LAST_LOOK_MS = 250;
const LOOK_GROWTH = 1.5;

/** A mark in place of a lease: the value is there, and cannot be shared; each process loads its own. */
const UNSHARED: Mark = { text: '!', ms: FAILURE_SHARED_MS };

/** The algorithm of the second tier: one MGET, then leases for what is missing, then one load for the leases that were won. */
export function createLookup(world: LookupWorld): Lookup {
  const { shared, lander, statistics, clock } = world;

  return async (flights, load) => {
    try {
      await bring(flights, load);
    } catch (error) {
      for (const flight of flights) lander.failed(flight, failed(flight.kind, error));
    }
  };

  async function bring(flights: readonly Flight[], load: Load): Promise<void> {
    if (shared === null || !(await world.versionsKnown())) return loadNow(flights, load, null);
    // A refresh knows that the entry is old: it reads the value together with its lease.
    if (flights[0]?.purpose === 'refresh') return contend(flights, load);
    const texts = await shared.tier.read(flights);
    if (texts === null) return loadNow(flights, load, null);
    return contend(
      flights.filter((flight) => !landShared(flight, texts.get(flight) ?? null)),
      load,
    );
  }

  /** Each round asks for the leases that are still others', so a leader that died is replaced as soon as its lease has run out. */
  async function contend(flights: readonly Flight[], load: Load): Promise<void> {
    const loads: Promise<void>[] = [];
    let left = flights;
    for (let lookMs = FIRST_LOOK_MS; left.length > 0; lookMs = Math.min(lookMs * LOOK_GROWTH, LAST_LOOK_MS)) {
      const grant = (await shared?.leases.acquire(left)) ?? null;
      const round = grant === null ? { mine: left, others: [] } : sorted(left, grant);
      if (round.mine.length > 0) loads.push(loadNow(round.mine, load, grant));
      left = round.others;
      // Real time on purpose: leases run out by Redis's clock.
      if (left.length > 0) await pause(lookMs);
    }
    await Promise.all(loads);
  }

  /** Lands what another process has brought meanwhile, value or failure; the rest is ours to load, or another's. */
  function sorted(flights: readonly Flight[], grant: Grant): { mine: Flight[]; others: Flight[] } {
    const mine: Flight[] = [];
    const others: Flight[] = [];
    const spare: Flight[] = [];
    for (const flight of flights) {
      const holder = grant.holders.get(flight) ?? null;
      const notice = holder?.startsWith('!') === true ? decodeFailure(holder.slice(1)) : null;
      if (landShared(flight, grant.values.get(flight) ?? null)) spare.push(flight);
      else if (notice !== null) lander.failed(flight, notice);
      else if (holder === null || holder === grant.token || holder === UNSHARED.text) mine.push(flight);
      else others.push(flight);
    }
    const won = spare.filter((flight) => grant.holders.get(flight) === grant.token);
    if (won.length > 0)
      void endLeases(
        won.map((flight) => ({ flight })),
        grant,
      );
    return { mine, others };
  }

  function landShared(flight: Flight, text: string | null): boolean {
    const found = shared?.tier.open(flight, text) ?? null;
    if (found === null || (flight.purpose === 'refresh' && found.freshness === 'stale')) return false;
    lander.fromShared(flight, found);
    return true;
  }

  /** One load. Whoever waits in this process is served before Redis is told. Without a grant nobody else waits. */
  async function loadNow(flights: readonly Flight[], load: Load, grant: Grant | null): Promise<void> {
    const kind = flights[0]?.kind;
    if (kind === undefined) return;
    const letGo = grant === null ? null : shared?.leases.keep(grant, flights);
    const waiting = new Map(flights.map((flight) => [flight.key, flight]));
    const deliver = (part: Loaded<object>): void => landPart(waiting, part, grant);
    deliver(await runLoad(kind, [...waiting.keys()], load, deliver).finally(() => letGo?.()));
  }

  /** Lands those that still wait; an answer that is delivered twice counts once. */
  function landPart(waiting: Map<string, Flight>, part: Loaded<object>, grant: Grant | null): void {
    const fetchedAt = clock.now();
    const endings: Ending[] = [];
    for (const [key, result] of part) {
      const flight = waiting.get(key);
      if (flight === undefined) continue;
      waiting.delete(key);
      endings.push(ended(flight, result, fetchedAt));
    }
    if (endings.length > 0) void endLeases(endings, grant);
  }

  function ended(flight: Flight, result: object | null, fetchedAt: number): Ending {
    if (result instanceof ProviderError) {
      lander.failed(flight, result);
      return { flight, mark: { text: `!${encodeFailure(result)}`, ms: flight.purpose === 'refresh' ? world.refreshBackoffMs : FAILURE_SHARED_MS } };
    }
    const entry: Entry = { value: result, fetchedAt, versions: flight.versions };
    return { flight, entry, text: lander.fromLoad(flight, entry) };
  }

  /** Stores values and ends leases in one pipeline, in this order. What Redis refuses is dropped and counted. */
  async function endLeases(endings: readonly Ending[], grant: Grant | null): Promise<void> {
    const kind = endings[0]?.flight.kind;
    if (shared === null || kind === undefined || !(await world.versionsKnown())) return;
    const attempt = await shared.redis.attempt('write', (client) => {
      const pipeline = client.pipeline();
      for (const { flight, entry, text, mark } of endings) {
        const tooLarge = entry !== undefined && typeof text === 'string' && !shared.tier.write(pipeline, flight, entry, text);
        if (grant !== null) shared.leases.end(pipeline, grant, flight, tooLarge ? UNSHARED : mark);
      }
      return pipeline.exec();
    });
    const dropped = attempt.ok
      ? (attempt.value ?? []).filter(([error]) => error !== null).length
      : endings.filter(({ text }) => typeof text === 'string').length;
    if (dropped > 0) statistics.error(kind, 'write', 'shared', dropped);
  }
}

/** How a flight of ours ended: an entry and the JSON to share (null: not to be shared), or a mark to leave. Neither: the lease was not needed. */
interface Ending {
  readonly flight: Flight;
  readonly entry?: Entry;
  readonly text?: string | null;
  readonly mark?: Mark;
}
