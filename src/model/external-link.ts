import type { Provider } from './provider.ts';

/** What a link can point at. */
export type EntityKind = 'track' | 'artist' | 'album';

/** A thing at a provider: `id` is the provider's own id, unprefixed. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly provider: Provider;
  readonly id: string;
}

/** One provider's statement that a thing of its own is that thing elsewhere (a MusicBrainz url relation, say). */
export interface ExternalLink extends EntityRef {
  readonly url: string;
}
