import type { Settings } from '../config/settings.ts';
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
  return await createSandbox({ port: settings.sandboxPort });
}
