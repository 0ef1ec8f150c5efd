import type { Queries } from '../database.ts';

/** How often a tag was invalidated. */
export interface CacheVersionRow {
  readonly tag: string;
  readonly version: number;
}

/** The NOTIFY channel of invalidations; its messages are `<version> <tag>`. */
export const CACHE_VERSIONS_CHANNEL = 'cache_versions';

/** Every tag that was ever invalidated. */
export function selectVersions(db: Queries): Promise<readonly CacheVersionRow[]> {
  return db.query<CacheVersionRow>('cache-versions', 'select tag, version from cache_versions', []);
}

/** Raises a tag's version by one and tells every process; resolves to the new version. */
export async function raiseVersion(db: Queries, tag: string): Promise<number> {
  const [row] = await db.query<{ version: number }>('cache-version-raise', RAISE_VERSION, [tag, CACHE_VERSIONS_CHANNEL]);
  if (row === undefined) throw new Error(`the invalidation of ${tag} was not recorded: the statement gave no row`);
  return row.version;
}

// A payload of NOTIFY is at most 7,999 bytes: a longer tag is not announced by name, and the empty message says "read them all".
const RAISE_VERSION = `
  with raised as (
    insert into cache_versions as stored (tag, version) values ($1, 1)
    on conflict (tag) do update set version = stored.version + 1, raised_at = now()
    returning tag, version
  )
  select version, pg_notify($2, case when octet_length(tag) < 7900 then version || ' ' || tag else '' end) from raised`;
