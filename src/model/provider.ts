/** The eight providers, in the order of the schema's enum. */
export const PROVIDERS = ['SPOTIFY', 'APPLE_MUSIC', 'MUSICBRAINZ', 'LASTFM', 'BEATPORT', 'DISCOGS', 'ACOUSTICBRAINZ', 'TICKETMASTER'] as const;

/** A provider by its schema name. */
export type Provider = (typeof PROVIDERS)[number];

/** LIVE: the provider itself is asked. SANDBOX: the bundled sandbox answers for it. OFF: nobody is asked. */
export type ProviderMode = 'LIVE' | 'SANDBOX' | 'OFF';

const SLUGS = {
  SPOTIFY: 'spotify',
  APPLE_MUSIC: 'apple-music',
  MUSICBRAINZ: 'musicbrainz',
  LASTFM: 'lastfm',
  BEATPORT: 'beatport',
  DISCOGS: 'discogs',
  ACOUSTICBRAINZ: 'acousticbrainz',
  TICKETMASTER: 'ticketmaster',
} as const satisfies Record<Provider, string>;

/** A provider's lower-case name: in ids, metric labels, cache keys, policy.yaml and folder names. */
export type ProviderSlug = (typeof SLUGS)[Provider];

/** The slug of a provider: `APPLE_MUSIC` is `apple-music`. */
export function slugOf(provider: Provider): ProviderSlug {
  return SLUGS[provider];
}

/** The provider that a slug names, or null when no provider is called so. */
export function providerOfSlug(slug: string): Provider | null {
  return PROVIDERS.find((provider) => SLUGS[provider] === slug) ?? null;
}
