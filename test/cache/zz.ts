import { POLICY, TRACK, open } from './caches.ts';
const song = (key: string): object => JSON.parse(JSON.stringify({
  title: `The song of ${key}`, ids: { id: key, isrc: `US${key}`, mbid: null },
  credits: [{ name: `Artist ${key}`, id: `artist:${key}`, join: ' & ' }, { name: `Guest of ${key}`, id: `guest:${key}`, join: null }],
  album: { id: `album:${key}`, title: `Album ${key}`, released: { year: 2009, month: 9, day: 3 } },
  durationMs: 637_000, explicit: false, popularity: 61, urls: [`https://example.org/track/${key}`] }));
const mode = process.argv[2];
const m = () => { globalThis.gc?.(); const u = process.memoryUsage(); return Object.entries(u).map(([k, v]) => `${k} ${Math.round(v / 1e6)}`).join(' '); };
console.log('start', m());
const p = await open({ policy: { ...POLICY, memoryBytes: Number(process.argv[3] ?? 1_000_000) } });
const load = async (missing: readonly string[]) => new Map(missing.map((key) => [key, song(key)]));
for (let n = 0; n < 400_000; n += 100) {
  const keys = Array.from({ length: 100 }, (_, i) => `key-${n + i}`);
  if (mode === 'none') await load(keys); else await p.cache.getOrLoadMany(TRACK, keys, load);
  await new Promise((r) => setImmediate(r));
  if (n % 200_000 === 0) console.log(n, m());
}
console.log('end', m()); await new Promise((r) => setTimeout(r, 3000)); console.log('idle', m()); await new Promise((r) => setTimeout(r, 1000)); console.log('idle', m());
await p.close();
