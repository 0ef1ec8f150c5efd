import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listOf, listOrEmpty, orNull, parseWire } from '../../datasources/parse-wire.ts';
import { createMetrics } from '../../src/observability/metrics.ts';

const item = z.object({ id: z.string(), year: orNull(z.number()) });
const schema = z.object({ id: z.string(), length: orNull(z.number()), tags: listOrEmpty(item), hits: listOf(item) });

async function parse(body: unknown) {
  const metrics = createMetrics();
  const place = { provider: 'APPLE_MUSIC', endpoint: 'search', metrics } as const;
  const drift = async () => (await metrics.wireDrift.get()).values.map((value) => [value.labels, value.value]);
  try {
    return { value: parseWire(schema, body, place), drift: await drift() };
  } catch (error) {
    return { error: error as Error, drift: await drift() };
  }
}

describe('parseWire', () => {
  it('takes what is missing or null for unknown, without a word', async () => {
    expect(await parse({ id: 'x', hits: [{ id: 'h', year: null }] })).toEqual({
      value: { id: 'x', length: null, tags: [], hits: [{ id: 'h', year: null }] },
      drift: [],
    });
  });

  it('gives up an optional field of another shape and counts it', async () => {
    const { value, drift } = await parse({ id: 'x', length: 'long', tags: 'rock', hits: [{ id: 'h', year: '1997' }] });
    expect(value).toEqual({ id: 'x', length: null, tags: [], hits: [{ id: 'h', year: null }] });
    expect(drift).toEqual([[{ provider: 'apple-music', endpoint: 'search' }, 3]]);
  });

  it('drops a bad item, not its list, and counts it', async () => {
    const { value, drift } = await parse({ id: 'x', hits: [{ id: 1 }, { id: 'h' }, null] });
    expect(value?.hits).toEqual([{ id: 'h', year: null }]);
    expect(drift).toEqual([[{ provider: 'apple-music', endpoint: 'search' }, 2]]);
  });

  it('counts anew with each parse', async () => {
    await parse({ id: 'x', length: 'long', hits: [] });
    expect((await parse({ id: 'x', hits: [] })).drift).toEqual([]);
  });

  it.each([
    ['a required field', { id: 7, hits: [] }, 'path id'],
    ['a required list', { id: 'x', hits: 'none' }, 'path hits'],
    ['every item of a required list', { id: 'x', hits: [{ id: 1 }, { id: 2 }] }, 'path hits.0.id'],
    ['a page of HTML', '<html>secret</html>', 'at the top'],
    ['nothing', null, 'at the top'],
  ])('fails on %s of another shape and says where', async (_, body, where) => {
    const { error } = await parse(body);
    expect(error).toMatchObject({ name: 'ProviderError', code: 'BAD_RESPONSE', provider: 'APPLE_MUSIC' });
    expect(error?.message).toBe(`APPLE_MUSIC sent an answer of another shape than documented to search (${where})`);
  });

  it('reads no field by way of __proto__', async () => {
    const { error } = await parse(JSON.parse('{"__proto__": {"id": "x"}, "hits": []}'));
    expect(error?.message).toContain('path id');
  });
});
