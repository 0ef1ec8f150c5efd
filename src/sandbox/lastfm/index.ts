import { json, type Player } from '../player.ts';
import type { World } from '../world/world.ts';
import { createLastfmCatalogue, type LastfmCatalogue } from './catalogue.ts';
import { failure, invalidKey, invalidMethod } from './errors.ts';
import { METHODS } from './methods.ts';

/** The one key that the sandbox knows. */
const API_KEY = 'sandbox';

/** Plays Last.fm's web service 2.0, in JSON. It publishes no limit and has none here. */
export function createLastfmPlayer(world: () => World): Player {
  let catalogue: LastfmCatalogue | null = null;
  return {
    answer({ path, query }) {
      if (path !== '/2.0' && path !== '/2.0/') return { status: 404, body: 'Not Found' };
      if (query.get('api_key') !== API_KEY) return invalidKey();
      if (query.get('format') !== 'json') return json(400, { error: 5, message: "Invalid format - This service doesn't exist in that format" });
      const name = (query.get('method') ?? '').toLowerCase();
      const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
      if (method === undefined) return invalidMethod();
      catalogue ??= createLastfmCatalogue(world());
      return method(query, catalogue);
    },
    failure,
    reset: () => undefined,
  };
}
