import type { Queries } from '../db/database.ts';
import { selectActiveBlocks, upsertBlock } from '../db/queries/provider-blocks.ts';
import type { BlockStore } from '../upstream/upstream.ts';

/** Providers' Retry-After in PostgreSQL. */
export function createBlockStore(db: Queries): BlockStore {
  return {
    activeBlocks: async () => {
      const rows = await selectActiveBlocks(db);
      return new Map(rows.map((row) => [row.provider, row.blocked_until_ms]));
    },
    block: (provider, until, reason) => upsertBlock(db, provider, until, reason),
  };
}
