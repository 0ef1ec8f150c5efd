// Measures a running Mixdown beside bare node:http sending the same bytes, prints tables and writes bench/results/latest.json.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../src/db/embedded.ts';
import { createLog } from '../src/observability/log.ts';
import { worldTracks } from '../src/sandbox/world/index.ts';
import { measure, type Throughput } from './load.ts';
import { residentMiB, start } from './processes.ts';
import { largeBody, smallBody } from './queries.ts';

const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, connections: { type: 'string', default: '32' } } });
const SECONDS = Number(options.seconds);
const CONNECTIONS = Number(options.connections);
const PORTS = { api: 4600, sandbox: 4610, bare: 4620, whole: 4630, wholeSandbox: 4640 };
const API = `http://127.0.0.1:${PORTS.api}`;
const SANDBOX = `http://127.0.0.1:${PORTS.sandbox}`;

/** So that the pipeline is measured and not the politeness. */
const NO_LIMITS = Object.fromEntries(
  ['SPOTIFY', 'MUSICBRAINZ', 'LASTFM', 'ACOUSTICBRAINZ'].flatMap((provider) => [
    [`POLICY__PROVIDERS__${provider}__RATE__PER_SECOND`, '100000'],
    [`POLICY__PROVIDERS__${provider}__RATE__BURST`, '100000'],
    [`POLICY__PROVIDERS__${provider}__CONCURRENCY`, '64'],
  ]),
);

interface Row extends Throughput {
  readonly what: string;
  readonly bytes: number;
  readonly bare: number;
}

const folder = mkdtempSync(join(tmpdir(), 'mixdown-bench-'));
const postgres = await startEmbeddedPostgres({ folder, log: createLog('error') });
await using cleanUp = new AsyncDisposableStack();
cleanUp.defer(() => rmSync(folder, { recursive: true, force: true }));
cleanUp.defer(() => postgres.stop());

const sandbox = await start('src/sandbox/main.ts', { SANDBOX_PORT: String(PORTS.sandbox), LOG_LEVEL: 'error' }, `${SANDBOX}/_log`);
cleanUp.defer(() => sandbox.stop());
await relaxSandbox();
const api = await start(
  'src/main.ts',
  { PORT: String(PORTS.api), SANDBOX_PORT: String(PORTS.sandbox), DATABASE_URL: postgres.url, LOG_LEVEL: 'error', REDIS_URL: '', ...NO_LIMITS },
  `${API}/ready`,
);
cleanUp.defer(() => api.stop());
const idleMiB = residentMiB(api.child.pid ?? 0);

const isrcs = [...new Set(worldTracks().flatMap((track) => track.isrc ?? []))];
const page = isrcs.slice(0, 50);
const requests = {
  small: await upstreamRequests(smallBody(page[0] ?? '')),
  large: await upstreamRequests(largeBody(page)),
  again: await upstreamRequests(largeBody(page)),
};

const rows = [
  await beside('one track, cached', [smallBody(page[0] ?? '')], { seconds: SECONDS }),
  await beside('50 tracks, cached', [largeBody(page)], { seconds: SECONDS }),
  await beside('one track, cold entities', isrcs.slice(100, 1100).map(smallBody), { requests: 1000 }),
  await beside('50 tracks, cold entities', chunks(isrcs.slice(1200, 2200), 50).map(largeBody), { requests: 20 }),
];
const busyMiB = residentMiB(api.child.pid ?? 0);
const wholeStart = await startUp();
report();

/** The same request to Mixdown, and its answer's bytes from bare node:http, one after the other. */
async function beside(what: string, bodies: readonly string[], until: Parameters<typeof measure>[0]['until']): Promise<Row> {
  const ours = await measure({ url: API, bodies, connections: CONNECTIONS, until });
  const bytes = Buffer.from(await (await post(bodies[0] ?? '')).arrayBuffer());
  const file = join(folder, 'body');
  writeFileSync(file, bytes);
  const bare = await start('bench/bare.ts', { BENCH_BODY: file, BENCH_PORT: String(PORTS.bare) }, `http://127.0.0.1:${PORTS.bare}`);
  const yardstick = await measure({
    url: `http://127.0.0.1:${PORTS.bare}`,
    bodies: bodies.slice(0, 1),
    connections: CONNECTIONS,
    until: { seconds: SECONDS },
  });
  await bare.stop();
  return { what, bytes: bytes.length, bare: yardstick.perSecond, ...ours };
}

/** How many requests reach the providers for one operation, by provider. */
async function upstreamRequests(body: string): Promise<Record<string, number>> {
  await fetch(`${SANDBOX}/_log`, { method: 'DELETE' });
  await (await post(body)).arrayBuffer();
  const log = (await (await fetch(`${SANDBOX}/_log`)).json()) as { provider: string }[];
  const counts: Record<string, number> = {};
  for (const { provider } of log) counts[provider] = (counts[provider] ?? 0) + 1;
  return counts;
}

async function post(body: string): Promise<Response> {
  return await fetch(`${API}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

async function relaxSandbox(): Promise<void> {
  for (const provider of ['SPOTIFY', 'MUSICBRAINZ', 'LASTFM', 'ACOUSTICBRAINZ']) {
    const response = await fetch(`${SANDBOX}/_control`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provider, rateLimit: false }),
    });
    if (!response.ok) throw new Error(`the sandbox refused to relax ${provider}: ${response.status} ${await response.text()}`);
  }
}

/** `npm start` from nothing and again with its database made, in ms to /ready. */
async function startUp(): Promise<{ first: number; again: number }> {
  const dataDir = join(folder, 'whole');
  const once = async (): Promise<number> => {
    const variables = {
      PORT: String(PORTS.whole),
      SANDBOX_PORT: String(PORTS.wholeSandbox),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      REDIS_URL: '',
      LOG_LEVEL: 'error',
    };
    const whole = await start('src/start.ts', variables, `http://127.0.0.1:${PORTS.whole}/ready`);
    await whole.stop();
    return whole.startUpMs;
  };
  return { first: await once(), again: await once() };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.floor(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

function report(): void {
  const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
  console.table(
    rows.map((row) => ({
      what: row.what,
      bytes: row.bytes,
      'answers/s': round(row.perSecond),
      'p50 ms': row.p50Ms,
      'p99 ms': row.p99Ms,
      failed: row.failed,
      'share of bare node:http': round(row.perSecond / row.bare, 3),
    })),
  );
  console.table({ 'one track, cold': requests.small, '50 tracks, cold': requests.large, '50 tracks, again': requests.again });
  const process = {
    'npm start, first time, ms': round(wholeStart.first),
    'npm start, again, ms': round(wholeStart.again),
    'API process to /ready, ms': round(api.startUpMs),
    'API idle, MiB': round(idleMiB),
    'API after the load, MiB': round(busyMiB),
  };
  console.table(process);
  const results = new URL('results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', node: globalThis.process.version };
  writeFileSync(
    new URL('latest.json', results),
    `${JSON.stringify({ machine, seconds: SECONDS, connections: CONNECTIONS, rows, upstreamRequests: requests, process }, null, 2)}\n`,
  );
}
