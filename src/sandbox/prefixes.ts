import { PROVIDERS, slugOf, type Provider } from '../model/provider.ts';

/** Where a request goes: which provider, which of its hosts, and the path that is left for it. */
export interface Destination {
  readonly provider: Provider;
  readonly host: 'api' | 'accounts';
  /** `/spotify` */
  readonly prefix: string;
  /** `/v1/tracks/5KH0qbmre8xkRt5sNIbPrx` */
  readonly path: string;
}

/** Each provider has its slug as prefix; Spotify's token host has one of its own. */
const PREFIXES: ReadonlyMap<string, Pick<Destination, 'provider' | 'host'>> = new Map<string, Pick<Destination, 'provider' | 'host'>>([
  ...PROVIDERS.map((provider) => [slugOf(provider), { provider, host: 'api' }] as const),
  ['spotify-accounts', { provider: 'SPOTIFY', host: 'accounts' }],
]);

/** Null for a path below no provider's prefix. */
export function destinationOf(pathname: string): Destination | null {
  const [, first = '', ...rest] = pathname.split('/');
  const known = PREFIXES.get(first);
  return known === undefined ? null : { ...known, prefix: `/${first}`, path: `/${rest.join('/')}` };
}
