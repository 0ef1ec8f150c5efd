import { readFileSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { admin } from './admin.ts';
import { album } from './album.ts';
import { alerts } from './alerts.ts';
import { artist } from './artist.ts';
import { audioFeatures } from './audio-features.ts';
import { base } from './base.ts';
import { catalog } from './catalog.ts';
import { event } from './event.ts';
import { listening } from './listening.ts';
import { provider } from './provider.ts';
import { scalars } from './scalars.ts';
import { search } from './search.ts';
import { track } from './track.ts';
import { user } from './user.ts';
import { venue } from './venue.ts';

/** The contract as it is written: every file of schema/, sorted by name. */
function readSdl(): string[] {
  const folder = fileURLToPath(new URL('../schema/', import.meta.url));
  return globSync('*.graphql', { cwd: folder })
    .toSorted()
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'));
}

/** The executable schema; throws when a resolver has no field, so that a rename cannot leave one behind. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: [scalars, base, provider, track, artist, album, audioFeatures, venue, event, search, user, listening, catalog, admin, alerts],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
