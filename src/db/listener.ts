import { Client } from 'pg';
import type { Log } from '../observability/log.ts';

interface Subscription {
  readonly channel: string;
  hear(message: string): void;
  onGap(): void;
}

const PROBE_MS = 5_000; // a half-open connection says nothing: with the probe's own timeout it is found within 7 s
const PROBE_TIMEOUT_MS = 2_000;
const RECONNECT_MIN_MS = 100;
const RECONNECT_MAX_MS = 5_000;

/**
 * LISTEN on a connection of its own. Connects with the first subscription, reconnects for as long as there is one,
 * and tells each subscription, whenever it begins to hear, that it may have missed something before.
 */
export function createListener({ url, log }: { url: string; log: Log }) {
  const subscriptions = new Set<Subscription>();
  let client: Client | null = null;
  let connecting: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let delayMs = RECONNECT_MIN_MS;

  function listen(channel: string, hear: (message: string) => void, onGap: () => void): () => void {
    const subscription = { channel, hear, onGap };
    subscriptions.add(subscription);
    if (client === null) connect();
    else listenOn(client, channel).then(onGap, () => undefined); // a failure is a lost connection, and `lose` sees that
    return () => subscriptions.delete(subscription);
  }

  function connect(): void {
    if (closed || connecting !== null || client !== null) return;
    clearTimeout(timer);
    connecting = open()
      .catch(retryLater)
      .finally(() => {
        connecting = null;
      });
  }

  function retryLater(error: Error): void {
    log.warn({ err: error }, 'PostgreSQL does not answer: notifications wait for a reconnect');
    if (!closed) timer = setTimeout(connect, delayMs).unref();
    delayMs = Math.min(delayMs * 2, RECONNECT_MAX_MS);
  }

  async function open(): Promise<void> {
    const fresh = new Client({
      connectionString: url,
      application_name: 'mixdown listener',
      connectionTimeoutMillis: 1_000,
      query_timeout: PROBE_TIMEOUT_MS,
      keepAlive: true,
    });
    fresh.on('error', () => lose(fresh));
    fresh.on('end', () => lose(fresh));
    fresh.on('notification', ({ channel, payload }) => {
      for (const subscription of subscriptions) if (subscription.channel === channel) subscription.hear(payload ?? '');
    });
    try {
      await fresh.connect();
      for (const channel of new Set([...subscriptions].map((subscription) => subscription.channel))) await listenOn(fresh, channel);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    settle(fresh);
  }

  function settle(fresh: Client): void {
    if (closed) return void fresh.end().catch(() => undefined);
    client = fresh;
    delayMs = RECONNECT_MIN_MS;
    probeLater();
    for (const subscription of subscriptions) subscription.onGap();
  }

  async function probe(): Promise<void> {
    const probed = client;
    if (probed === null) return;
    try {
      await probed.query('select 1');
      if (client === probed) probeLater();
    } catch {
      lose(probed);
    }
  }

  function probeLater(): void {
    timer = setTimeout(() => void probe(), PROBE_MS).unref();
  }

  function lose(which: Client): void {
    if (client !== which) return;
    client = null;
    clearTimeout(timer);
    which.end().catch(() => undefined);
    connect();
  }

  async function close(): Promise<void> {
    closed = true;
    clearTimeout(timer);
    subscriptions.clear();
    await connecting;
    const last = client;
    client = null;
    await last?.end().catch(() => undefined);
  }

  return { listen, close };
}

async function listenOn(client: Client, channel: string): Promise<void> {
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
}
