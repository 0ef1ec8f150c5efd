import { POLICY, TRACK, open, provider } from './caches.ts';

const BOUND = 67_108_864;
const KEYS = 1_000_000;
const BATCH = 100;

/** A track as a provider's folder keeps it: many small fields. */
const song = (key: string): object => JSON.parse(JSON.stringify({
  title: `The song of ${key}`,
  ids: { id: key, isrc: `US${key}`, mbid: null },
  credits: [{ name: `Artist ${key}`, id: `artist:${key}`, join: ' & ' }, { name: `Guest of ${key}`, id: `guest:${key}`, join: null }],
  album: { id: `album:${key}`, title: `Album ${key}`, released: { year: 2009, month: 9, day: 3 } },
  durationMs: 637_000, explicit: false, popularity: 61, urls: [`https://example.org/track/${key}`],
}));

/** Fills a cache with a million keys in a process of its own, and tells its parent by how much it has grown. */
const fill = async (bytes: number, keys: number): Promise<number> => {
  const process = await open({ policy: { ...POLICY, memoryBytes: bytes } });
  const load = async (missing: readonly string[]) => new Map(missing.map((key) => [key, song(key)]));
  for (let n = 0; n < keys; n += BATCH) await process.cache.getOrLoadMany(TRACK, Array.from({ length: BATCH }, (_, i) => `key-${n + i}`), load);
  await process.cache.getOrLoadMany(TRACK, Array.from({ length: 5_000 }, (_, i) => `key-${keys - 1 - i}`), provider().load);
  const hits = process.cache.statistics()[0]?.memoryHits ?? 0;
  // Kept reachable until the caller has measured.
  held.push(process);
  return hits;
};
const held: object[] = [];

// Code, feedback and the young generation have their size before the count begins.
await fill(1_048_576, 100_000);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const hits = await fill(BOUND, KEYS);
globalThis.gc?.();
process.send?.({ boundBytes: BOUND, grownBytes: process.memoryUsage.rss() - before, hits });
process.disconnect?.();
