import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Datasource, Questions } from '../../../datasources/provider.ts';
import type { DatasourceWorld } from '../../../datasources/world.ts';
import type { ProviderSettings } from '../../../src/config/settings.ts';
import { ProviderError } from '../../../src/errors/provider-error.ts';
import type { Provider } from '../../../src/model/provider.ts';
import type { Found } from '../../../src/model/reading.ts';
import { startProviderDouble, type Arrival, type ProviderDouble, type Script } from '../../support/provider-double.ts';
import { createDatasourceWorld, type TestWorld } from './datasource-world.ts';

/** What a provider says of itself so that the contract can be held against it; one of its questions stands for all. */
export interface Contract {
  readonly provider: Provider;
  create(world: DatasourceWorld): Datasource;
  /** With a secret of its own in each credential. */
  settings(url: string): Partial<ProviderSettings>;
  /** None of these may leave the process but in a request. */
  readonly secrets: readonly string[];
  ask(questions: Partial<Questions>, key: string): Promise<Found<{ readonly id: string }>>;
  /** The n-th of any number of keys that `answer` knows. */
  known(n: number): string;
  /** The id of the record for a key. */
  idOf(key: string): string;
  readonly unknown: string;
  /** Requests that so many keys of one tick take. */
  cost(keys: number): number;
  /** The provider on a good day. */
  answer(arrival: Arrival): Script;
  /** True for a request for data, false for a token. */
  isData(arrival: Arrival): boolean;
  /** JSON, but not the provider's. */
  readonly wrongType: object;
  /** The honest answer with one optional field of the record in another shape; and the record's field that is then empty, and one that stays. */
  drift(script: Script): Script;
  readonly drifted: { readonly field: string; readonly empty: null | readonly never[]; readonly kept: string };
}

const TWENTY_HOURS_MS = 72_000_000;

/** Unreadable answers, each with status 200 but for the last. */
const UNREADABLE: Readonly<Record<string, Script>> = {
  HTML: { body: '<!doctype html><title>Sorry</title>', headers: { 'content-type': 'text/html' } },
  'truncated JSON': { body: '{"tracks":[{"id":"0', headers: { 'content-type': 'application/json' } },
  'an empty body': { body: '' },
  'a list': { body: [] },
  'a number': { body: '42', headers: { 'content-type': 'application/json' } },
  'more than 5 MB': { body: `{"padding":"${'x'.repeat(6_000_000)}"}`, headers: { 'content-type': 'application/json' } },
  'HTML under 404': { status: 404, body: '<h1>Not Found</h1>', headers: { 'content-type': 'text/html' } },
};

/** The same expectations of every provider, through its door, over real sockets. */
export function describeDatasource(contract: Contract): void {
  describe(`${contract.provider} keeps the contract`, () => {
    let double: ProviderDouble;
    let here: TestWorld;
    let datasource: Datasource;

    beforeEach(async () => {
      double = await startProviderDouble();
      double.always(contract.answer);
      here = createDatasourceWorld(contract.provider, contract.settings(double.url));
      datasource = contract.create(here.world);
    });

    afterEach(async () => {
      await datasource.close();
      await here.close();
      await double.close();
    });

    /** In a request of its own: a tick's keys are asked together. */
    const askAll = (keys: readonly string[]) => {
      const questions = datasource.open({ lane: 'interactive' });
      return Promise.all(keys.map((key) => contract.ask(questions, key)));
    };
    const ask = async (key: string) => (await askAll([key]))[0] ?? null;
    const failure = async (key: string): Promise<ProviderError> => {
      const outcome = await ask(key).then(
        (found) => found,
        (error: unknown) => error,
      );
      if (!(outcome instanceof ProviderError)) throw new Error(`a ProviderError was expected, and ${inspect(outcome)} came`);
      return outcome;
    };
    const requests = () => double.arrivals.filter((arrival) => contract.isData(arrival)).length;
    const failData = (script: Script) => double.always((arrival) => (contract.isData(arrival) ? script : contract.answer(arrival)));
    /** The provider is well again, and nobody remembers the failure. */
    const recover = () => {
      double.always(contract.answer);
      here.skip(5_000);
    };
    const known = (count: number) => Array.from({ length: count }, (_, index) => contract.known(index));

    test('a thing that is known is found, with its source', async () => {
      const found = await ask(contract.known(0));
      expect(found?.record.id).toBe(contract.idOf(contract.known(0)));
      expect(found?.source).toMatchObject({ provider: contract.provider, stale: false });
      expect(Math.abs((found?.source.fetchedAt ?? 0) - Date.now())).toBeLessThan(60_000);
    });

    test('a thing that is unknown is null, and remembered as such', async () => {
      expect(await ask(contract.unknown)).toBeNull();
      const before = requests();
      expect(before).toBeGreaterThan(0);
      expect(await ask(contract.unknown)).toBeNull();
      expect(requests()).toBe(before);
    });

    test('the same key five times in a tick is asked once', async () => {
      const found = await askAll(Array.from({ length: 5 }, () => contract.known(0)));
      expect(found.map((reading) => reading?.record.id)).toEqual(Array.from({ length: 5 }, () => contract.idOf(contract.known(0))));
      expect(requests()).toBe(contract.cost(1));
    });

    test('60 keys in a tick take no more requests than the batch limit allows, each finds its own', async () => {
      const keys = known(60);
      const found = await askAll(keys);
      expect(found.map((reading) => reading?.record.id)).toEqual(keys.map((key) => contract.idOf(key)));
      expect(requests()).toBe(contract.cost(60));
    });

    test('an unknown one among known ones is null, and the others are found', async () => {
      const [first, none, second] = await askAll([contract.known(0), contract.unknown, contract.known(1)]);
      expect([first?.record.id, none, second?.record.id]).toEqual([contract.idOf(contract.known(0)), null, contract.idOf(contract.known(1))]);
    });

    test('asked again in another request, nothing is sent', async () => {
      await askAll(known(30));
      const before = requests();
      const again = await askAll(known(30));
      expect(again.every((reading) => reading !== null)).toBe(true);
      expect(requests()).toBe(before);
    });

    test.for(Object.entries(UNREADABLE))('%s is BAD_RESPONSE, and nothing is cached', async ([, script]) => {
      failData(script);
      const error = await failure(contract.known(0));
      expect(error).toMatchObject({ provider: contract.provider, code: 'BAD_RESPONSE' });
      expect(error.message).not.toContain('Sorry');
      recover();
      expect((await ask(contract.known(0)))?.record.id).toBe(contract.idOf(contract.known(0)));
    });

    test('a value of a wrong type where it matters is BAD_RESPONSE, and nothing is cached', async () => {
      failData({ body: contract.wrongType });
      expect(await failure(contract.known(0))).toMatchObject({ code: 'BAD_RESPONSE' });
      recover();
      expect(await ask(contract.known(0))).not.toBeNull();
    });

    test('500 is PROVIDER_UNAVAILABLE after retries, and nothing is cached', async () => {
      failData({ status: 500, body: { error: 'boom' } });
      expect(await failure(contract.known(0))).toMatchObject({ provider: contract.provider, code: 'PROVIDER_UNAVAILABLE' });
      expect(requests()).toBeGreaterThan(contract.cost(1));
      recover();
      expect(await ask(contract.known(0))).not.toBeNull();
    });

    test('an unknown thing asked for during a failure is not remembered as unknown', async () => {
      failData({ status: 503, body: {} });
      expect(await failure(contract.unknown)).toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
      recover();
      const before = requests();
      expect(await ask(contract.unknown)).toBeNull();
      expect(requests()).toBeGreaterThan(before);
    });

    test('429 for 20 hours is RATE_LIMITED at once, with the time, and nobody is asked meanwhile', async () => {
      failData({ status: 429, headers: { 'retry-after': '72000' }, body: {} });
      const from = Date.now();
      const error = await failure(contract.known(0));
      expect(Date.now() - from).toBeLessThan(5_000);
      expect(error).toMatchObject({ provider: contract.provider, code: 'RATE_LIMITED' });
      expect(Math.abs((error.retryAt ?? 0) - (from + TWENTY_HOURS_MS))).toBeLessThan(60_000);
      const before = requests();
      recover();
      expect(await failure(contract.known(1))).toMatchObject({ code: 'RATE_LIMITED', retryAt: error.retryAt });
      expect(requests()).toBe(before);
    });

    test('an optional field of another shape is empty, the rest stands, and the drift is counted', async () => {
      double.always((arrival) => (contract.isData(arrival) ? contract.drift(contract.answer(arrival)) : contract.answer(arrival)));
      const record: object = (await ask(contract.known(0)))?.record ?? {};
      expect(record).toHaveProperty('id', contract.idOf(contract.known(0)));
      expect(record).toHaveProperty(contract.drifted.field, contract.drifted.empty);
      const kept: unknown = Reflect.get(record, contract.drifted.kept);
      expect(kept === null || kept === undefined || (Array.isArray(kept) && kept.length === 0)).toBe(false);
      expect(await here.world.metrics.registry.metrics()).toMatch(/api_gateway_wire_drift_total\{[^}]*\} [1-9]/);
    });

    test('its capabilities are exactly the questions that it opens', () => {
      const named = datasource.capabilities().map((capability) => capability.name);
      expect([...named].sort()).toEqual(Object.keys(datasource.open({ lane: 'interactive' })).sort());
      expect(new Set(named).size).toBe(named.length);
    });

    test('no secret is in an error, a log line or a cache key', async () => {
      const errors: ProviderError[] = [];
      await ask(contract.known(0));
      for (const [n, script] of [
        { status: 401, body: {} },
        { status: 500, body: {} },
        { body: '<html>' },
        { resetMidBody: true, body: { a: 1 } },
      ].entries()) {
        failData(script);
        errors.push(await failure(contract.known(n + 1)));
        recover();
      }
      const seen = [...errors.map((error) => inspect(error, { depth: 10 })), ...here.logged, ...here.cacheKeys].join('\n');
      expect(here.logged.length).toBeGreaterThan(0);
      expect(here.cacheKeys.length).toBeGreaterThan(0);
      for (const secret of contract.secrets) expect(seen).not.toContain(secret);
    });

    test('requests name us in the User-Agent', async () => {
      await ask(contract.known(0));
      expect(double.arrivals.map((arrival) => arrival.headers['user-agent'])).toEqual(double.arrivals.map(() => here.world.userAgent));
    });

    test('once closed, no connection is left', async () => {
      await ask(contract.known(0));
      expect(double.connections()).toBeGreaterThan(0);
      await datasource.close();
      await expect.poll(() => double.connections()).toBe(0);
    });
  });
}

/** Path and query of a request. */
export function urlOf(arrival: Arrival): URL {
  return new URL(arrival.path, 'http://double');
}
