import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';

/** A body as a test looks into it; what is missing is undefined and fails the test. */
export interface Body {
  readonly [name: string]: Body | undefined;
}

/** What must be a list. */
export function list(body: Body | undefined): readonly Body[] {
  if (!Array.isArray(body)) throw new Error(`a list required, got ${typeof body}`);
  return body as readonly Body[];
}

/** What must be a text. */
export function text(body: Body | undefined): string {
  if (typeof body !== 'string') throw new Error(`a text required, got ${typeof body}`);
  return body;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** A sandbox with plain requests to its providers, as each of them wants to be asked. */
export interface SandboxClient {
  readonly sandbox: Sandbox;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** With a token. */
  spotify(path: string): Promise<Answer>;
  /** With fmt=json and a User-Agent. */
  musicbrainz(path: string): Promise<Answer>;
  /** With the key. */
  lastfm(method: string, parameters?: Readonly<Record<string, string>>): Promise<Answer>;
  acousticbrainz(path: string): Promise<Answer>;
  control(command: object): Promise<Answer>;
  token(): Promise<string>;
}

const BASIC = `Basic ${Buffer.from('sandbox:sandbox').toString('base64')}`;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Opens a sandbox on a free port. */
export async function openSandbox(options: Omit<SandboxOptions, 'port'> = {}): Promise<SandboxClient> {
  const sandbox = await createSandbox({ port: 0, ...options });
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(sandbox.url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  const get: SandboxClient['get'] = (path, headers = {}) => ask(path, { headers: { ...headers } });
  const post: SandboxClient['post'] = (path, body, headers = {}) => ask(path, { method: 'POST', body, headers: { ...headers } });
  let held: string | null = null;
  const token = async (): Promise<string> => {
    const { body } = await post('/spotify-accounts/api/token', 'grant_type=client_credentials', { authorization: BASIC, ...FORM });
    return typeof body['access_token'] === 'string' ? body['access_token'] : '';
  };
  return {
    sandbox,
    get,
    post,
    token,
    spotify: async (path) => get(`/spotify/v1${path}`, { authorization: `Bearer ${(held ??= await token())}` }),
    musicbrainz: (path) =>
      get(`/musicbrainz/ws/2${path}${path.includes('?') ? '&' : '?'}fmt=json`, { 'user-agent': 'Mixdown-test/1.0 ( test@example.org )' }),
    lastfm: (method, parameters = {}) =>
      get(`/lastfm/2.0/?${new URLSearchParams({ method, api_key: 'sandbox', format: 'json', ...parameters }).toString()}`),
    acousticbrainz: (path) => get(`/acousticbrainz/api/v1${path}`),
    control: (command) => post('/_control', JSON.stringify(command)),
  };
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}
