import { environment } from '../config/environment.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { closeOnSignals } from '../server/shutdown.ts';
import { createApi } from './api.ts';
import { buildWorld } from './world.ts';

/** The API process: everything else (PostgreSQL, Redis, the sandbox) runs elsewhere. Resolves once it listens. */
export async function runApi(): Promise<void> {
  const settings = readSettings(environment);
  const world = await buildWorld(settings, { databaseUrl: requiredDatabase(settings), sandboxOrigin: `http://127.0.0.1:${settings.sandboxPort}` });
  world.metrics.collectProcess();
  const server = createApi(world);
  try {
    const address = await server.listen();
    world.log.info({ address }, 'listening');
  } catch (error) {
    await world.close();
    throw error;
  }
  closeOnSignals(async () => {
    await server.close();
    await world.close();
  }, world.log);
}

function requiredDatabase({ databaseUrl }: Settings): string {
  if (databaseUrl !== null) return databaseUrl;
  throw new ConfigurationError([
    'DATABASE_URL: required by the API process, got none; set it, or run "npm start", which brings a PostgreSQL of its own',
  ]);
}
