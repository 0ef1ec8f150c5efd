import { environment } from '../config/environment.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { startEmbeddedPostgres } from '../db/embedded.ts';
import { createLog, type Log } from '../observability/log.ts';
import { closeOnSignals } from '../server/shutdown.ts';
import { createApi } from './api.ts';
import { openSandbox } from './sandbox.ts';
import { welcome } from './welcome.ts';
import { buildWorld } from './world.ts';

/** Everything on one machine: PostgreSQL where none is given, the sandbox for whoever needs it, the API. Resolves once it listens. */
export async function runEverything(): Promise<void> {
  const settings = readSettings(environment);
  const log = createLog(settings.logLevel);
  await using opened = new AsyncDisposableStack();
  const databaseUrl = settings.databaseUrl ?? (await embeddedDatabase(settings, log, opened));
  const sandbox = await openSandbox(settings);
  if (sandbox !== null) opened.defer(() => sandbox.close());
  const world = opened.adopt(await buildWorld(settings, { databaseUrl, sandboxOrigin: sandbox?.url ?? '', log }), (it) => it.close());
  world.metrics.collectProcess();
  const server = createApi(world);
  const address = await server.listen();
  opened.defer(() => server.close());
  process.stdout.write(welcome({ settings, address, sandbox: sandbox?.url ?? null }));
  const owned = opened.move();
  closeOnSignals(() => owned.disposeAsync(), log);
}

async function embeddedDatabase({ dataDir }: Settings, log: Log, opened: AsyncDisposableStack): Promise<string> {
  const postgres = await startEmbeddedPostgres({ folder: dataDir, log });
  opened.defer(() => postgres.stop());
  return postgres.url;
}
