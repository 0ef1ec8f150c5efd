import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBlockStore } from '../../src/app/postgres-block-store.ts';
import { createIdentityStore } from '../../src/app/postgres-identity-store.ts';
import { createInvalidationLog } from '../../src/app/postgres-invalidation-log.ts';
import { systemClock } from '../../src/app/system-clock.ts';
import type { StoredLink } from '../../src/catalog/identity-store.ts';
import type { Database } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/pool.ts';
import { createLog } from '../../src/observability/log.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const log = createLog('silent');
let database: TestDatabase;
let db: Database;

beforeEach(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.url, log });
});

afterEach(async () => {
  await db.close();
  await database.drop();
});

const ANCHOR = { provider: 'MUSICBRAINZ', id: 'rec-1' } as const;
const link = (provider: StoredLink['provider'], id: string, more: Partial<StoredLink> = {}): StoredLink => ({
  kind: 'track',
  provider,
  id,
  anchor: ANCHOR,
  method: 'ISRC',
  confidence: 0.95,
  decidedBy: 'rule',
  ...more,
});

describe('identity', () => {
  test('one member brings its whole cluster, and nothing of another', async () => {
    const store = createIdentityStore(db);
    const cluster = [link('MUSICBRAINZ', 'rec-1'), link('SPOTIFY', 'spo-1'), link('LASTFM', 'artist/title')];
    const other = link('SPOTIFY', 'spo-2', { anchor: { provider: 'SPOTIFY', id: 'spo-2' } });
    const sameIdOfAnotherKind = link('SPOTIFY', 'spo-1', { kind: 'album' });
    await store.record([...cluster, other, sameIdOfAnotherKind]);
    const found = await store.clustersOf('track', [
      { kind: 'track', provider: 'SPOTIFY', id: 'spo-1' },
      { kind: 'track', provider: 'BEATPORT', id: 'unknown' },
    ]);
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining(cluster));
  });

  test('several members of one cluster bring it once', async () => {
    const store = createIdentityStore(db);
    await store.record([link('MUSICBRAINZ', 'rec-1'), link('SPOTIFY', 'spo-1')]);
    expect(await store.clustersOf('track', [link('MUSICBRAINZ', 'rec-1'), link('SPOTIFY', 'spo-1')])).toHaveLength(2);
  });

  test('a later rule moves a link, also within one call', async () => {
    const store = createIdentityStore(db);
    await store.record([link('SPOTIFY', 'spo-1', { confidence: 0.81, method: 'SEARCH' })]);
    const moved = link('SPOTIFY', 'spo-1', { anchor: { provider: 'MUSICBRAINZ', id: 'rec-2' }, confidence: 1, method: 'EXTERNAL_LINK' });
    await store.record([link('SPOTIFY', 'spo-1'), moved]);
    expect(await store.clustersOf('track', [link('SPOTIFY', 'spo-1')])).toEqual([moved]);
  });

  test("an admin's link outlives every rule, and only an admin's replaces it", async () => {
    const store = createIdentityStore(db);
    const decided = link('SPOTIFY', 'spo-1', { method: 'MANUAL', confidence: 1, decidedBy: 'admin' });
    await store.record([decided]);
    await store.record([link('SPOTIFY', 'spo-1', { anchor: { provider: 'SPOTIFY', id: 'spo-1' } })]);
    expect(await store.clustersOf('track', [decided])).toEqual([decided]);
    const again = { ...decided, anchor: { provider: 'MUSICBRAINZ', id: 'rec-9' } } as const;
    await store.record([link('SPOTIFY', 'spo-1'), again, link('SPOTIFY', 'spo-1')]);
    expect(await store.clustersOf('track', [decided])).toEqual([again]);
  });

  test('nothing asked, nothing found; nothing recorded, nothing sent', async () => {
    const store = createIdentityStore(db);
    await store.record([]);
    expect(await store.clustersOf('track', [])).toEqual([]);
  });

  test('any text is kept as it came', async () => {
    const store = createIdentityStore(db);
    // PostgreSQL's text holds no NUL; a lone surrogate is no UTF-8.
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !text.includes('\0') && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(id, fc.double({ min: 0, max: 1, noNaN: true }), async (text, confidence) => {
        const given = link('LASTFM', text, { confidence: Math.abs(confidence) });
        await store.record([given]);
        expect(await store.clustersOf('track', [given])).toContainEqual(given);
      }),
      { numRuns: 40 },
    );
  });

  test('two processes that record overlapping clusters at once do not deadlock', async () => {
    const store = createIdentityStore(db);
    const links = Array.from({ length: 200 }, (_, index) => link('SPOTIFY', `spo-${index}`));
    const confident = (confidence: number) => links.map((each) => ({ ...each, confidence }));
    await Promise.all(
      Array.from({ length: 8 }, (_, round) => store.record(round % 2 === 0 ? confident(round / 10) : confident(round / 10).toReversed())),
    );
    expect(await store.clustersOf('track', [link('SPOTIFY', 'spo-0')])).toHaveLength(200);
  });
});

describe('blocks', () => {
  const inAnHour = () => Math.round(Date.now() / 1000) * 1000 + 3_600_000;

  test('the later end wins', async () => {
    const store = createBlockStore(db);
    const end = inAnHour();
    await store.block('spotify', end, 'Retry-After 3600');
    await store.block('spotify', end - 60_000, 'Retry-After 60');
    expect(await store.activeBlocks()).toEqual(new Map([['spotify', end]]));
    await store.block('spotify', end + 1, 'Retry-After 3601');
    expect(await store.activeBlocks()).toEqual(new Map([['spotify', end + 1]]));
  });

  test('a block that has ended is not told', async () => {
    const store = createBlockStore(db);
    await store.block('lastfm', Date.now() - 1_000, 'Retry-After 1');
    expect(await store.activeBlocks()).toEqual(new Map());
  });
});

describe('invalidations', () => {
  test('are counted and durable, and none is lost when many raise one tag at once', async () => {
    const invalidations = createInvalidationLog(db, systemClock, log);
    const versions = await Promise.all(Array.from({ length: 20 }, () => invalidations.raise('spotify/track')));
    expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await invalidations.versions()).toEqual(new Map([['spotify/track', 20]]));
  });

  test('reach another process, with whatever is in the tag', async () => {
    const other = openDatabase({ url: database.url, log });
    const heard = new Map<string, number>();
    const stop = createInvalidationLog(other, systemClock, log).onRaised((tag, version) => heard.set(tag, version));
    const here = createInvalidationLog(db, systemClock, log);
    const tags = ['spotify', 'lastfm/tags/Sigur Rós · Hoppípolla 1', `lastfm/tags/${'ü'.repeat(4_000)}`];
    for (const tag of tags) await here.raise(tag);
    await expect.poll(() => [...heard], { timeout: 5_000 }).toEqual(expect.arrayContaining(tags.map((tag) => [tag, 1])));
    stop();
    await other.close();
  });

  test('that were raised while the listener was cut off are told when it is back', async () => {
    const other = openDatabase({ url: database.url, log });
    const heard = new Map<string, number>();
    const stop = createInvalidationLog(other, systemClock, log).onRaised((tag, version) => heard.set(tag, version));
    const here = createInvalidationLog(db, systemClock, log);
    await here.raise('first');
    await expect.poll(() => heard.get('first'), { timeout: 5_000 }).toBe(1);
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mixdown listener' and datname = current_database()`;
    await db.query('cut', cut, []);
    await here.raise('meanwhile');
    await expect.poll(() => heard.get('meanwhile'), { timeout: 5_000 }).toBe(1);
    stop();
    await other.close();
  });
});
