import { z } from 'zod';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { PROVIDERS, type Provider, type ProviderMode } from '../model/provider.ts';
import { readPolicy, type Policy } from './policy.ts';

const url = z.url({ protocol: /^https?$/ });
const mode = z.enum(['live', 'sandbox', 'off']).transform((text) => text.toUpperCase() as ProviderMode);

/** Every variable that the process reads, apart from POLICY__…; each has a sentence in .env.example. */
const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  CONTACT: z.string().min(3).optional(),
  POLICY_FILE: z.string().min(1).optional(),
  GRAPHQL_ENGINE: z.enum(['yoga']).default('yoga'),
  SPOTIFY_MODE: mode.optional(),
  SPOTIFY_BASE_URL: url.optional(),
  SPOTIFY_ACCOUNTS_URL: url.optional(),
  SPOTIFY_CLIENT_ID: z.string().min(1).optional(),
  SPOTIFY_CLIENT_SECRET: z.string().min(1).optional(),
  SPOTIFY_APP_MODE: z.enum(['development', 'legacy', 'extended']).default('development'),
  APPLE_MUSIC_MODE: mode.optional(),
  MUSICBRAINZ_MODE: mode.optional(),
  MUSICBRAINZ_BASE_URL: url.optional(),
  LASTFM_MODE: mode.optional(),
  LASTFM_BASE_URL: url.optional(),
  LASTFM_API_KEY: z.string().min(1).optional(),
  BEATPORT_MODE: mode.optional(),
  DISCOGS_MODE: mode.optional(),
  ACOUSTICBRAINZ_MODE: mode.optional(),
  ACOUSTICBRAINZ_BASE_URL: url.optional(),
  TICKETMASTER_MODE: mode.optional(),
});

/** The names of all of them. */
export const SETTING_NAMES: readonly string[] = Object.keys(environmentSchema.shape);

type Environment = z.infer<typeof environmentSchema>;

/** Settings and policy of the process, read once. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Null: an embedded PostgreSQL is started below `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null: one cache tier, limiter and breaker in this process only. */
  readonly redisUrl: string | null;
  readonly dataDir: string;
  readonly sandboxPort: number;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Goes into the User-Agent that MusicBrainz and Last.fm ask for; null only while MusicBrainz is not LIVE. */
  readonly contact: string | null;
  readonly policy: Policy;
  readonly providers: Readonly<Record<Provider, ProviderSettings>>;
}

/** How one provider is reached. */
export interface ProviderSettings {
  readonly mode: ProviderMode;
  /** Null: the provider's own address, or the sandbox's in mode SANDBOX. */
  readonly baseUrl: string | null;
  /** Spotify's token host; null as above. */
  readonly accountsUrl: string | null;
  /** Never logged. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly appMode: Environment['SPOTIFY_APP_MODE'];
}

/**
 * Reads the environment and config/policy.yaml. Throws one ConfigurationError that lists every problem.
 * A provider without a MODE is LIVE when its credentials are set, SANDBOX when they are not.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const problems: string[] = [];
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const policy = attempt(() => readPolicy(policyFile(given), given), problems);
  if (parsed.success) problems.push(...missingCredentials(parsed.data));
  if (!parsed.success || policy === null || problems.length > 0) throw new ConfigurationError(problems);
  return settingsOf(parsed.data, policy);
}

function policyFile(given: Readonly<Record<string, string | undefined>>): URL {
  const path = given['POLICY_FILE'];
  return path === undefined ? new URL('../../config/policy.yaml', import.meta.url) : new URL(path, `file://${process.cwd()}/`);
}

function attempt<T>(read: () => T, problems: string[]): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigurationError) problems.push(...error.problems);
    else problems.push(`config/policy.yaml cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Credentials: where all are set, the provider is LIVE without being told so. */
const NEEDED: Partial<Record<Provider, readonly (keyof Environment)[]>> = {
  SPOTIFY: ['SPOTIFY_CLIENT_ID', 'SPOTIFY_CLIENT_SECRET'],
  LASTFM: ['LASTFM_API_KEY'],
};

/** What a provider without credentials asks for all the same: MusicBrainz blocks who does not say whom to write to. */
const ASKED: Partial<Record<Provider, readonly (keyof Environment)[]>> = { MUSICBRAINZ: ['CONTACT'] };

/** The providers that this version can ask; the others are OFF until their folder exists. */
const BUILT: readonly Provider[] = ['SPOTIFY', 'MUSICBRAINZ', 'LASTFM', 'ACOUSTICBRAINZ'];

function missingCredentials(environment: Environment): string[] {
  const problems: string[] = [];
  for (const provider of PROVIDERS) {
    if (environment[`${provider}_MODE`] !== 'LIVE') continue;
    if (!BUILT.includes(provider))
      problems.push(`${provider}_MODE: live is not possible yet: this version does not speak to ${provider}; set it to off`);
    for (const name of [...(NEEDED[provider] ?? []), ...(ASKED[provider] ?? [])]) {
      if (environment[name] === undefined)
        problems.push(`${name}: required because ${provider}_MODE is live; set it, or set ${provider}_MODE to sandbox or off`);
    }
  }
  return problems;
}

function settingsOf(environment: Environment, policy: Policy): Settings {
  return {
    host: environment.HOST,
    port: environment.PORT,
    databaseUrl: environment.DATABASE_URL ?? null,
    redisUrl: environment.REDIS_URL ?? null,
    dataDir: environment.DATA_DIR,
    sandboxPort: environment.SANDBOX_PORT,
    logLevel: environment.LOG_LEVEL,
    contact: environment.CONTACT ?? null,
    policy,
    providers: Object.fromEntries(PROVIDERS.map((provider) => [provider, providerSettings(provider, environment)])) as Record<
      Provider,
      ProviderSettings
    >,
  };
}

function providerSettings(provider: Provider, environment: Environment): ProviderSettings {
  const values = environment as Readonly<Record<string, string | number | undefined>>;
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  return {
    mode: modeOf(provider, environment),
    baseUrl: text(`${provider}_BASE_URL`),
    accountsUrl: text(`${provider}_ACCOUNTS_URL`),
    credentials: Object.fromEntries(
      (NEEDED[provider] ?? []).flatMap((name) => {
        const value = text(name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    appMode: environment.SPOTIFY_APP_MODE,
  };
}

function modeOf(provider: Provider, environment: Environment): ProviderMode {
  const asked = environment[`${provider}_MODE`];
  if (!BUILT.includes(provider)) return 'OFF';
  if (asked !== undefined) return asked;
  const needed = NEEDED[provider];
  return needed !== undefined && needed.every((name) => environment[name] !== undefined) ? 'LIVE' : 'SANDBOX';
}
