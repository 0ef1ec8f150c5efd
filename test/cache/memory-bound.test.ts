import { fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createMemoryTier } from '../../src/cache/memory-tier.ts';
import { createTagVersions } from '../../src/cache/tag-versions.ts';
import { TRACK } from './caches.ts';

describe('the memory tier', () => {
  it('drops the least recently used when it is full', () => {
    const memory = createMemoryTier(1_000_000, createTagVersions());
    const put = (key: string) => memory.put(TRACK, key, { value: { title: key }, fetchedAt: 0, versions: [0, 0, 0] }, 1_000);
    put('kept');
    for (let n = 0; n < 10_000; n += 1) {
      put(`key ${n}`);
      expect(memory.get(TRACK, 'kept')).toBeDefined();
    }
    expect(memory.get(TRACK, 'key 0')).toBeUndefined();
    expect(memory.get(TRACK, 'key 9999')).toBeDefined();
  });

  it('does not keep what is larger than itself', () => {
    const memory = createMemoryTier(10_000, createTagVersions());
    memory.put(TRACK, 'long', { value: {}, fetchedAt: 0, versions: [0, 0, 0] }, 1_000_000);
    expect(memory.get(TRACK, 'long')).toBeUndefined();
  });

  // What is alive, after a collection: V8 adds its own slack for garbage, by the rate of change and not by the bound.
  it('keeps a million keys within its bound', async () => {
    const child = fork(new URL('fill-memory.ts', import.meta.url), [], { execArgv: ['--expose-gc'] });
    const [{ bound, kept, growth }] = (await once(child, 'message')) as [Record<'bound' | 'kept' | 'growth', number>];
    await once(child, 'exit');
    expect(kept).toBeGreaterThan(10_000);
    expect(growth).toBeLessThan(bound);
  });
});
