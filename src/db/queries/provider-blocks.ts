import type { Queries } from '../database.ts';

/** A block that has not ended; Unix milliseconds. */
export interface ProviderBlockRow {
  readonly provider: string;
  readonly blocked_until_ms: number;
}

/** Every block that has not ended. */
export function selectActiveBlocks(db: Queries): Promise<readonly ProviderBlockRow[]> {
  return db.query<ProviderBlockRow>('blocks-active', SELECT_ACTIVE, []);
}

const SELECT_ACTIVE = `
  select provider, round(extract(epoch from blocked_until) * 1000)::double precision as blocked_until_ms
  from provider_blocks
  where blocked_until > now()`;

/** Records a block; a later end wins over an earlier one. `untilMs` is Unix milliseconds. */
export async function upsertBlock(db: Queries, provider: string, untilMs: number, reason: string): Promise<void> {
  await db.query('blocks-upsert', UPSERT_BLOCK, [provider, untilMs, reason]);
}

const UPSERT_BLOCK = `
  insert into provider_blocks as stored (provider, blocked_until, reason)
  values ($1, to_timestamp($2::double precision / 1000), $3)
  on conflict (provider) do update
  set blocked_until = excluded.blocked_until, reason = excluded.reason, recorded_at = now()
  where stored.blocked_until < excluded.blocked_until`;
