import { createHash } from 'node:crypto';
import type { ProviderSlug } from '../model/provider.ts';
import type { EntityKindPolicy } from './cache.ts';

/** The three tags of an entity, widest first: `spotify`, `spotify/track`, `spotify/track/<key>`. */
export type Tags = readonly [string, string, string];

/** What `invalidate` names: a provider, one data type of it, or one key of that type. */
export interface Target {
  readonly provider: ProviderSlug;
  readonly dataType?: string;
  readonly key?: string;
}

/** Longer parts are hashed: keys made of free text (a search, a URL) have no bound of their own. */
const LONGEST_PART = 200;

/** Where Redis keeps the entity: `mixdown:<slug>:<data type>:v<version>:<key>`; no two entities share one. */
export function sharedKeyOf(kind: EntityKindPolicy, key: string): string {
  return `mixdown:${kind.provider}:${part(kind.dataType)}:v${kind.version}:${part(key)}`;
}

/** The entities of a kind in this process's memory begin with this, and the key follows as it is. */
export function memoryPrefixOf(kind: EntityKindPolicy): string {
  return `${kind.provider}:${part(kind.dataType)}:v${kind.version}:`;
}

/** The tags whose versions decide whether an entry of this entity still holds. */
export function tagsOf(kind: EntityKindPolicy, key: string): Tags {
  const type = `${kind.provider}/${part(kind.dataType)}`;
  return [kind.provider, type, `${type}/${part(key)}`];
}

/** The tag that an invalidation raises. A key without a data type names nothing: the whole provider is dropped. */
export function tagOf({ provider, dataType, key }: Target): string {
  if (dataType === undefined) return provider;
  return key === undefined ? `${provider}/${part(dataType)}` : `${provider}/${part(dataType)}/${part(key)}`;
}

/** One-to-one for every string: separators, `#` (a hash), control characters and lone surrogates (which UTF-8 would merge) are escaped. */
function part(text: string): string {
  const escaped = text.replaceAll(/[%:#\p{Cc}]|\p{Surrogate}/gu, escape);
  return escaped.length <= LONGEST_PART ? escaped : `#${createHash('sha256').update(escaped).digest('hex')}`;
}

function escape(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return code.length <= 2 ? `%${code.padStart(2, '0')}` : `%u${code}`;
}
