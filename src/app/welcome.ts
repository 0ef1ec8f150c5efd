import type { Settings } from '../config/settings.ts';
import { PROVIDERS, type ProviderMode } from '../model/provider.ts';

/** What a person who has just started it wants to know, as lines for a terminal. Holds no secret. */
export function welcome({ settings, address, sandbox }: { settings: Settings; address: string; sandbox: string | null }): string {
  const modes = PROVIDERS.map((provider) => `    ${provider.padEnd(15)} ${told(settings.providers[provider].mode)}`);
  return [
    '',
    `  Mixdown is ready: ${address}/graphql (open it in a browser for GraphiQL)`,
    '',
    `    Health     ${address}/health`,
    `    Database   ${settings.databaseUrl === null ? `PostgreSQL of our own, in ${settings.dataDir}` : 'the one of DATABASE_URL'}`,
    `    Redis      ${settings.redisUrl === null ? 'none: one cache tier, limits of this process' : 'the one of REDIS_URL'}`,
    `    Sandbox    ${sandbox ?? 'not needed'}`,
    '',
    '  Providers',
    ...modes,
    '',
    '',
  ].join('\n');
}

function told(mode: ProviderMode): string {
  const words = { LIVE: 'live', SANDBOX: 'sandbox: made-up answers, no credentials needed', OFF: 'off' } satisfies Record<ProviderMode, string>;
  return words[mode];
}
