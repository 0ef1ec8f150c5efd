import { environment } from '../config/environment.ts';
import { readSettings } from '../config/settings.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { PROVIDERS } from '../model/provider.ts';
import { createSandbox } from './create-sandbox.ts';

// `npm run sandbox`: the providers that the sandbox plays, on SANDBOX_PORT, until the process is told to end.
try {
  const settings = readSettings(environment);
  const sandbox = await createSandbox({ port: settings.sandboxPort, spotifyAppMode: settings.providers.SPOTIFY.appMode });
  const addresses = PROVIDERS.map((provider) => `  ${provider.padEnd(15)} ${sandbox.urlOf(provider)}`);
  process.stdout.write(
    `The sandbox plays at ${sandbox.url}\n${addresses.join('\n')}\n  control         POST ${sandbox.url}/_control\n  log             GET ${sandbox.url}/_log\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
