import type { Queries } from '../database.ts';

/** A row of identity_links. */
export interface IdentityLinkRow {
  readonly kind: string;
  readonly provider: string;
  readonly provider_id: string;
  readonly anchor_provider: string;
  readonly anchor_id: string;
  readonly method: string;
  readonly confidence: number;
  readonly decided_by: string;
}

/** Every link of the clusters that hold any of the given things. */
export function selectClusters(
  db: Queries,
  kind: string,
  refs: readonly { readonly provider: string; readonly id: string }[],
): Promise<readonly IdentityLinkRow[]> {
  return db.query<IdentityLinkRow>('identity-clusters', SELECT_CLUSTERS, [kind, refs.map((ref) => ref.provider), refs.map((ref) => ref.id)]);
}

const SELECT_CLUSTERS = `
  with anchor as (
    select distinct known.anchor_provider, known.anchor_id
    from unnest($2::text[], $3::text[]) as asked (provider, provider_id)
    join identity_links known on known.kind = $1 and known.provider = asked.provider and known.provider_id = asked.provider_id
  )
  select link.kind, link.provider, link.provider_id, link.anchor_provider, link.anchor_id, link.method, link.confidence, link.decided_by
  from anchor
  join identity_links link on link.kind = $1 and link.anchor_provider = anchor.anchor_provider and link.anchor_id = anchor.anchor_id
  order by link.anchor_provider, link.anchor_id, link.provider, link.provider_id`;

/** Inserts or renews links in one statement; of two for the same thing the later wins, and a rule never changes an admin's link. */
export async function upsertLinks(db: Queries, rows: readonly IdentityLinkRow[]): Promise<void> {
  await db.query('identity-upsert', UPSERT_LINKS, [JSON.stringify(rows)]);
}

// Ordered, so that two processes which record the same cluster wait for each other instead of deadlocking.
const UPSERT_LINKS = `
  insert into identity_links as stored (kind, provider, provider_id, anchor_provider, anchor_id, method, confidence, decided_by)
  select distinct on (kind, provider, provider_id) kind, provider, provider_id, anchor_provider, anchor_id, method, confidence, decided_by
  from rows from (
    jsonb_to_recordset($1::jsonb) as (
      kind text, provider text, provider_id text, anchor_provider text, anchor_id text, method text, confidence double precision, decided_by text
    )
  ) with ordinality as given (kind, provider, provider_id, anchor_provider, anchor_id, method, confidence, decided_by, position)
  order by kind, provider, provider_id, decided_by, position desc
  on conflict (kind, provider, provider_id) do update
  set anchor_provider = excluded.anchor_provider, anchor_id = excluded.anchor_id, method = excluded.method,
      confidence = excluded.confidence, decided_by = excluded.decided_by, decided_at = now()
  where (stored.decided_by = 'rule' or excluded.decided_by = 'admin')
    and (stored.anchor_provider, stored.anchor_id, stored.method, stored.confidence, stored.decided_by)
      is distinct from (excluded.anchor_provider, excluded.anchor_id, excluded.method, excluded.confidence, excluded.decided_by)`;
