import { createApi } from '../../src/app/api.ts';
import { openSandbox, type OpenSandbox } from '../../src/app/sandbox.ts';
import { buildWorld, type World } from '../../src/app/world.ts';
import { readSettings } from '../../src/config/settings.ts';
import { createLog } from '../../src/observability/log.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** A GraphQL answer as a client reads it; `Data` is what the document asks for. */
export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly provider?: string };
  }[];
  readonly extensions?: { readonly problems?: readonly { readonly provider: string; readonly code: string }[] };
}

/** The sandbox's remote control and log. */
export interface SandboxControl {
  readonly url: string;
  /** The body of `POST /_control`. */
  tell(instruction: Readonly<Record<string, string | number | boolean | null>>): Promise<void>;
  /** What arrived since the last `forget`, token hosts included. */
  requests(): Promise<readonly { readonly provider: string; readonly path: string }[]>;
  forget(): Promise<void>;
}

/** The whole program on free ports. */
export interface RunningApp {
  readonly url: string;
  readonly world: World;
  readonly sandbox: SandboxControl;
  readonly database: TestDatabase;
  query<Data = Record<string, unknown>>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer<Data>>;
  close(): Promise<void>;
}

/** What a test changes. */
export interface AppOptions {
  /** Variables of the environment, over the ones below. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly redisUrl?: string;
  /** The sandbox of another app, to be shared with it; that one closes it. */
  readonly sandbox?: SandboxControl;
  /** Likewise the database. */
  readonly database?: TestDatabase;
}

const SANDBOXED = ['SPOTIFY', 'MUSICBRAINZ', 'LASTFM', 'ACOUSTICBRAINZ'] as const;

/** Providers' limits are minutes of waiting in a test about anything else. */
const NO_LIMITS = Object.fromEntries(
  SANDBOXED.flatMap((provider) => [
    [`POLICY__PROVIDERS__${provider}__RATE__PER_SECOND`, '1000'],
    [`POLICY__PROVIDERS__${provider}__RATE__BURST`, '1000'],
  ]),
);

/** A busy machine is not a slow provider: whoever tests the waiting itself sets the shipped 2 s again. */
const PATIENT = { POLICY__SERVER__PROVIDER_PATIENCE: '20s', POLICY__SERVER__REQUEST_DEADLINE: '60s' };

/** Starts the API with a database of its own and the sandbox, without the providers' limits. */
export async function startApp({
  settings: overrides = {},
  redisUrl = '',
  sandbox: shared,
  database: sharedDatabase,
}: AppOptions = {}): Promise<RunningApp> {
  await using opened = new AsyncDisposableStack();
  const database = sharedDatabase ?? opened.adopt(await createTestDatabase(), (it) => it.drop());
  const settings = readSettings({
    PORT: '0',
    SANDBOX_PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.url,
    REDIS_URL: redisUrl,
    ...NO_LIMITS,
    ...PATIENT,
    ...overrides,
  });
  const own = shared === undefined ? await openSandbox(settings) : null;
  if (own !== null) opened.defer(() => own.close());
  const sandbox = shared ?? (await relaxed(own));
  const world = opened.adopt(await buildWorld(settings, { databaseUrl: database.url, sandboxOrigin: sandbox.url, log: createLog('silent') }), (it) =>
    it.close(),
  );
  const server = createApi(world);
  const url = await server.listen();
  opened.defer(() => server.close());
  const owned = opened.move();
  return { url, world, sandbox, database, query: (document, variables) => ask(url, document, variables), close: () => owned.disposeAsync() };
}

async function ask<Data>(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer<Data>;
}

async function relaxed(opened: OpenSandbox | null): Promise<SandboxControl> {
  const control = controlOf(opened?.url ?? 'http://127.0.0.1:1');
  if (opened !== null) for (const provider of SANDBOXED) await control.tell({ provider, rateLimit: false });
  return control;
}

export function controlOf(url: string): SandboxControl {
  return {
    url,
    tell: async (instruction) => {
      const response = await fetch(`${url}/_control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(instruction),
      });
      if (!response.ok) throw new Error(`the sandbox refused ${JSON.stringify(instruction)}: ${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    },
    requests: async () => (await (await fetch(`${url}/_log`)).json()) as { provider: string; path: string }[],
    forget: async () => void (await (await fetch(`${url}/_log`, { method: 'DELETE' })).arrayBuffer()),
  };
}
