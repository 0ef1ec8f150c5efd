import { z } from 'zod';
import { PROVIDERS, providerOfSlug, slugOf, type Provider } from '../model/provider.ts';
import type { PlayerSettings } from './player.ts';

/** How an answer can be spoilt: a web page, JSON cut in half, 100 MB, or values of other types. */
export type SpoiltBody = 'html' | 'truncated' | 'huge' | 'wrong-type';

/** What one provider was told. */
export interface ProviderControl extends PlayerSettings {
  /** Milliseconds that every answer waits. */
  readonly latencyMs: number;
  /** The share of requests that fail, 0 to 1: with `status`, or 503. */
  readonly failRate: number;
  /** The status of the requests that fail; all of them unless `failRate` says how many. Null: none is commanded. */
  readonly status: number | null;
  /** The Retry-After header of the requests that fail, in any spelling. Without `status` or `failRate` they are 429. */
  readonly retryAfter: string | null;
  /** True: documented fields have other types and undocumented ones come along. A name: that field alone has another type. */
  readonly drift: boolean | string;
  readonly body: SpoiltBody | null;
  /** A part of path and query (`/v1/search`, `method=track.getInfo`): all of the above is for requests that contain it. Null: for all of the API. */
  readonly path: string | null;
}

/** How a provider plays before anybody says anything. */
export const UNCONTROLLED: ProviderControl = {
  latencyMs: 0,
  failRate: 0,
  status: null,
  retryAfter: null,
  drift: false,
  body: null,
  path: null,
  appMode: 'development',
  rateLimit: true,
};

const provider = z.string().transform((name, context): Provider => {
  const known = PROVIDERS.find((candidate) => candidate === name) ?? providerOfSlug(name);
  if (known !== null) return known;
  context.addIssue({ code: 'custom', message: `one of ${PROVIDERS.map(slugOf).join(', ')} required, got ${JSON.stringify(name)}` });
  return z.NEVER;
});

const retryAfter = z.union([z.string().max(200), z.number()]).transform(String);

/** The body of `POST /_control`. What is left out stays as it was; null takes it back. */
const commandSchema = z.strictObject({
  provider: provider.optional(),
  latencyMs: z.number().int().min(0).max(600_000).nullish(),
  failRate: z.number().min(0).max(1).nullish(),
  status: z.number().int().min(100).max(599).nullish(),
  retryAfter: retryAfter.nullish(),
  expireToken: z.boolean().optional(),
  drift: z.union([z.boolean(), z.string().min(1)]).nullish(),
  reset: z.boolean().optional(),
  appMode: z.enum(['development', 'legacy', 'extended']).nullish(),
  rateLimit: z.boolean().nullish(),
  body: z.enum(['html', 'truncated', 'huge', 'wrong-type']).nullish(),
  path: z.string().min(1).nullish(),
});

/** A command, checked. Without a provider it is for all of them. */
export type Command = z.output<typeof commandSchema>;

/** What the sandbox is told in code: the same as over HTTP. */
export type ControlCommand = z.input<typeof commandSchema>;

/** Reads a command. Problems name the field, what was required and what came. */
export function readCommand(body: unknown): { readonly command: Command } | { readonly problems: readonly string[] } {
  const read = commandSchema.safeParse(body);
  const tokenless = read.success && read.data.expireToken === true ? (read.data.provider ?? 'SPOTIFY') : 'SPOTIFY';
  if (tokenless !== 'SPOTIFY') return { problems: [`expireToken: only spotify issues tokens here, got ${slugOf(tokenless)}; leave it out`] };
  return read.success
    ? { command: read.data }
    : { problems: read.error.issues.map((issue) => `${issue.path.join('.') || 'command'}: ${issue.message}`) };
}

/** What all providers were told. */
export interface ControlState {
  of(provider: Provider): ProviderControl;
  /** Applies a command and returns the providers that it was for. */
  apply(command: Command): readonly Provider[];
}

/** Every provider starts as `initial` says, and goes back to that at a reset. */
export function createControlState(initial: (provider: Provider) => ProviderControl): ControlState {
  const states = new Map(PROVIDERS.map((each) => [each, initial(each)]));
  const of = (each: Provider): ProviderControl => states.get(each) ?? initial(each);
  return {
    of,
    apply(command) {
      const concerned = command.provider === undefined ? PROVIDERS : [command.provider];
      for (const each of concerned) states.set(each, changed(command.reset === true ? initial(each) : of(each), command, initial(each)));
      return concerned;
    },
  };
}

function changed(state: ProviderControl, command: Command, initial: ProviderControl): ProviderControl {
  const pick = <T>(asked: T | null | undefined, now: T, first: T): T => (asked === undefined ? now : (asked ?? first));
  return {
    latencyMs: pick(command.latencyMs, state.latencyMs, initial.latencyMs),
    failRate: pick(command.failRate, state.failRate, initial.failRate),
    status: pick<number | null>(command.status, state.status, initial.status),
    retryAfter: pick<string | null>(command.retryAfter, state.retryAfter, initial.retryAfter),
    drift: pick<boolean | string>(command.drift, state.drift, initial.drift),
    body: pick<SpoiltBody | null>(command.body, state.body, initial.body),
    path: pick<string | null>(command.path, state.path, initial.path),
    appMode: pick(command.appMode, state.appMode, initial.appMode),
    rateLimit: pick(command.rateLimit, state.rateLimit, initial.rateLimit),
  };
}
