import type { Settings } from '../config/settings.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { PROVIDERS } from '../model/provider.ts';

/** A sandbox that listens. */
export interface OpenSandbox {
  /** Without a path: `http://127.0.0.1:4010`. */
  readonly url: string;
  close(): Promise<void>;
}

/** The sandbox, or null when no provider is in mode SANDBOX: its world of 20,000 tracks is not even loaded then. */
export async function openSandbox(settings: Settings): Promise<OpenSandbox | null> {
  if (!PROVIDERS.some((provider) => settings.providers[provider].mode === 'SANDBOX')) return null;
  const { createSandbox } = await import('../sandbox/create-sandbox.ts');
  try {
    return await createSandbox({ port: settings.sandboxPort, spotifyAppMode: settings.providers.SPOTIFY.appMode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new ConfigurationError([
      `SANDBOX_PORT: ${settings.sandboxPort} is in use by another program; stop that one, or set SANDBOX_PORT to a free port (0 takes any)`,
    ]);
  }
}
