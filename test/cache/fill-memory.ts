import { setImmediate as turn } from 'node:timers/promises';
import { createMemoryTier, type MemoryTier } from '../../src/cache/memory-tier.ts';
import { createTagVersions } from '../../src/cache/tag-versions.ts';
import { TRACK } from './caches.ts';

const BOUND = 67_108_864;

/** A track as a provider's folder keeps it: many small fields. */
const song = (key: string): string =>
  JSON.stringify({
    title: `The song of ${key}`,
    ids: { id: key, isrc: `US${key}`, mbid: null },
    credits: [
      { name: `Artist ${key}`, id: `artist:${key}`, join: ' & ' },
      { name: `Guest of ${key}`, id: `guest:${key}`, join: null },
    ],
    album: { id: `album:${key}`, title: `Album ${key}`, released: { year: 2009, month: 9, day: 3 } },
    durationMs: 637_000,
    explicit: false,
    popularity: 61,
    urls: [`https://example.org/track/${key}`],
  });

const small = (key: string): string => JSON.stringify({ id: key });

const memory: MemoryTier = createMemoryTier(BOUND, createTagVersions());

const fill = async (from: number, to: number, jsonOf: (key: string) => string): Promise<void> => {
  for (let n = from; n < to; n += 1) {
    const json = jsonOf(`key-${n}`);
    memory.put(TRACK, `key-${n}`, { value: JSON.parse(json), fetchedAt: Date.now(), versions: [0, 0, 0] }, json.length);
    // V8 gives pages back between turns of the event loop.
    if (n % 1_000 === 0) await turn();
  }
};

/** Bytes alive. */
const used = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const empty = used();
await fill(0, 100_000, song);
const songs = used();
await fill(100_000, 1_000_000, small);
const smalls = used();
process.send?.({
  bound: BOUND,
  kept: Array.from({ length: 1_000_000 }, (_, n) => memory.get(TRACK, `key-${n}`)).filter((entry) => entry !== undefined).length,
  growth: Math.max(songs, smalls) - empty,
});
process.disconnect?.();
