import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startRedis } from '../support/redis.ts';
import type { Ask, Told } from './child.ts';

const server = await startRedis();
const LEASE_MS = 2_000;

afterAll(() => server?.stop());

describe.skipIf(server === null)('the caches of real processes', () => {
  const children: ChildProcess[] = [];

  const start = async (): Promise<ChildProcess> => {
    const child = fork(new URL('child.ts', import.meta.url), [server?.url ?? '', String(LEASE_MS)], { execArgv: [] });
    children.push(child);
    expect(await heard(child)).toEqual({ ready: true });
    return child;
  };

  afterEach(async () => {
    await Promise.all(
      children.splice(0).map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      }),
    );
  });

  it('load once between them', async () => {
    const both = await Promise.all([start(), start()]);
    const told = both.map(heard);
    for (const child of both) say(child, { key: 'strobe', callers: 2_500, afterMs: 300 });
    const [one, two] = await Promise.all(told);
    expect(one?.answer).toBe(two?.answer);
    expect((one?.loads ?? 0) + (two?.loads ?? 0)).toBe(1);
  });

  it('are answered by a second load when the one that loads is killed, within the lease and a second', async () => {
    const [leader, follower] = await Promise.all([start(), start()]);
    say(leader, { key: 'ghosts', callers: 1, afterMs: null });
    expect(await heard(leader)).toEqual({ loads: 1 });
    const told = heard(follower);
    say(follower, { key: 'ghosts', callers: 100, afterMs: 0 });
    leader.kill('SIGKILL');
    const killedAt = performance.now();
    expect(await told).toEqual({ answer: `ghosts of ${follower.pid}`, loads: 1 });
    expect(performance.now() - killedAt).toBeLessThan(LEASE_MS + 1_000);
  });
});

async function heard(child: ChildProcess): Promise<Told> {
  const [told] = (await once(child, 'message')) as [Told];
  return told;
}

function say(child: ChildProcess, ask: Ask): void {
  child.send(ask);
}
