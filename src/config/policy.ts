import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { duration } from './duration.ts';

const count = z.coerce.number().int().positive();
const ratio = z.coerce.number().min(0).max(1);

const rate = z.strictObject({
  perSecond: z.coerce.number().positive(),
  burst: count,
  perDay: count.optional(),
});

const provider = z.strictObject({
  rate,
  /** Requests under way at once, over all callers of this process. */
  concurrency: count,
  /** One attempt, from the limiter's grant to the last byte. */
  attemptTimeout: duration,
  /** By data type. */
  ttl: z.record(z.string(), duration),
});

const policySchema = z.strictObject({
  server: z.strictObject({
    requestDeadline: duration,
    providerPatience: duration,
    backlog: count,
    bodyLimitBytes: count,
    shutdownGrace: duration,
  }),
  upstream: z.strictObject({
    loadDeadline: duration,
    limiterMaxWait: duration,
    interactiveShare: ratio,
    bodyLimitBytes: count,
    connectTimeout: duration,
    retryAfterMin: duration,
    retryAfterMax: duration,
  }),
  retry: z.strictObject({
    initial: duration,
    factor: z.coerce.number().min(1),
    max: duration,
    jitter: ratio,
    attempts: count,
    budgetRatio: ratio,
    budgetFloor: count,
  }),
  breaker: z.strictObject({
    failureThreshold: count,
    successThreshold: count,
    open: duration,
    openMax: duration,
    jitter: ratio,
    slowCall: duration,
    slowCallThreshold: count,
  }),
  cache: z.strictObject({
    memoryBytes: count,
    notFound: duration,
    stale: duration,
    redisTimeout: duration,
    redisBypass: duration,
    sharedEntryLimitBytes: count,
    lockTtl: duration,
    refreshBackoff: duration,
  }),
  providers: z.strictObject({
    spotify: provider,
    'apple-music': provider,
    musicbrainz: provider,
    lastfm: provider,
    beatport: provider,
    discogs: provider,
    acousticbrainz: provider,
    ticketmaster: provider,
  }),
});

/** config/policy.yaml with the environment's overrides applied; durations are milliseconds. */
export type Policy = z.infer<typeof policySchema>;
/** The numbers of one provider. */
export type ProviderPolicy = Policy['providers']['spotify'];

const OVERRIDE = 'POLICY__';

/**
 * Reads policy.yaml and applies variables such as `POLICY__PROVIDERS__SPOTIFY__RATE__PER_SECOND=5`.
 * Throws a ConfigurationError that lists every problem.
 */
export function readPolicy(file: URL, environment: Readonly<Record<string, string | undefined>>): Policy {
  const tree = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const problems = applyOverrides(tree, environment);
  const result = policySchema.safeParse(tree);
  if (!result.success) problems.push(...result.error.issues.map((issue) => `config/policy.yaml: ${issue.path.join('.')}: ${issue.message}`));
  if (!result.success || problems.length > 0) throw new ConfigurationError(problems);
  return result.data;
}

function applyOverrides(tree: Record<string, unknown>, environment: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith(OVERRIDE) || value === undefined) continue;
    if (!override(tree, name.slice(OVERRIDE.length).split('__'), value)) {
      problems.push(`${name}: no such number in config/policy.yaml; write its path in upper case, parts joined by two underscores`);
    }
  }
  return problems;
}

function override(tree: Record<string, unknown>, path: readonly string[], value: string): boolean {
  const [head, ...rest] = path;
  const key = Object.keys(tree).find((candidate) => plain(candidate) === plain(head ?? ''));
  if (key === undefined) return false;
  if (rest.length === 0) {
    if (typeof tree[key] === 'object') return false;
    tree[key] = value;
    return true;
  }
  return typeof tree[key] === 'object' && tree[key] !== null && override(tree[key] as Record<string, unknown>, rest, value);
}

/** `perSecond`, `PER_SECOND`, `apple-music` and `APPLE_MUSIC` are compared by their letters and digits. */
function plain(name: string): string {
  return name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
}
