import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeadlineExceeded, withinDeadline } from '../../src/server/deadline.ts';
import { startStandIn, type StandIn } from './stand-in.ts';

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn({ environment: { POLICY__SERVER__REQUEST_DEADLINE: '200ms' } });
});
afterAll(() => api.server.close());

test('a request beyond its deadline is given up with 504 and a code', async () => {
  const response = await api.ask('{ wait(ms: 20000) }');
  expect(response.status).toBe(504);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('0.2 s') as string, extensions: { code: 'DEADLINE_EXCEEDED' } }],
  });
});

test('the work is told by its signal', async () => {
  const seen = Promise.withResolvers<unknown>();
  const work = withinDeadline(
    10,
    new AbortController().signal,
    (signal) => new Promise(() => signal.addEventListener('abort', () => seen.resolve(signal.reason))),
  );
  await expect(work).rejects.toBeInstanceOf(DeadlineExceeded);
  expect(await seen.promise).toBeInstanceOf(DeadlineExceeded);
});

test('a client that goes away aborts the work, without ending it for others', async () => {
  const gone = new AbortController();
  const aborted = withinDeadline(60_000, gone.signal, async (signal) => {
    gone.abort();
    return signal.aborted;
  });
  expect(await aborted).toBe(true);
});
