import type { IdentityStore, StoredLink } from '../catalog/identity-store.ts';
import type { Queries } from '../db/database.ts';
import { selectClusters, upsertLinks, type IdentityLinkRow } from '../db/queries/identity-links.ts';

/** Identity evidence in PostgreSQL. */
export function createIdentityStore(db: Queries): IdentityStore {
  return {
    clustersOf: async (kind, refs) => {
      if (refs.length === 0) return [];
      const rows = await selectClusters(db, kind, refs);
      return rows.map(linkOf);
    },
    record: async (links) => {
      if (links.length > 0) await upsertLinks(db, links.map(rowOf));
    },
  };
}

// Only `record` writes the table and its constraints name the allowed words, so a row is a link.
function linkOf(row: IdentityLinkRow): StoredLink {
  return {
    kind: row.kind as StoredLink['kind'],
    provider: row.provider as StoredLink['provider'],
    id: row.provider_id,
    anchor: { provider: row.anchor_provider as StoredLink['provider'], id: row.anchor_id },
    method: row.method as StoredLink['method'],
    confidence: row.confidence,
    decidedBy: row.decided_by as StoredLink['decidedBy'],
  };
}

function rowOf(link: StoredLink): IdentityLinkRow {
  return {
    kind: link.kind,
    provider: link.provider,
    provider_id: link.id,
    anchor_provider: link.anchor.provider,
    anchor_id: link.anchor.id,
    method: link.method,
    confidence: link.confidence,
    decided_by: link.decidedBy,
  };
}
