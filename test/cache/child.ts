import { once } from 'node:events';
import { open, provider, title } from './caches.ts';

/** What the child tells: that it is ready, that its provider was asked, what its caller got. */
export interface Told {
  readonly ready?: true;
  readonly loads?: number;
  readonly answer?: string;
}

/** What the child is told: ask for a key, with a provider that answers after `afterMs`, or never. */
export interface Ask {
  readonly key: string;
  readonly callers: number;
  readonly afterMs: number | null;
}

const tell = (told: Told): void => void process.send?.(told);

/** A process with a cache of its own; the Redis is its first argument, the lease's TTL in ms its second. It ends with its parent. */
const self = await open({ url: process.argv[2] ?? '', policy: { lockTtl: Number(process.argv[3]) } });
const spotify = provider();
process.on('disconnect', () => process.exit());
process.on('message', (message: Ask) => void answer(message));

async function answer({ key, callers, afterMs }: Ask): Promise<void> {
  spotify.gate = new Promise((resolve) => void (afterMs !== null && setTimeout(resolve, afterMs)));
  spotify.answer = () => ({ title: `${key} of ${process.pid}` });
  const answers = Promise.all(Array.from({ length: callers }, () => title(self, spotify, key)));
  if (afterMs === null) {
    while (spotify.loads.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    tell({ loads: spotify.loads.length });
  }
  for (const answer of new Set(await answers)) tell({ answer, loads: spotify.loads.length });
}

tell({ ready: true });
await once(process, 'disconnect');
