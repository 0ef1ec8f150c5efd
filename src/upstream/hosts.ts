/** The address to ask, or why it must not be asked; `host` is all that may be told of a refused one. */
export type Target = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly host: string };

/** Resolves a path below `baseUrl`, or an absolute link that stays below it; refuses everything else. */
export type Hosts = (path: string) => Target;

// The URL parser drops tabs and line ends, reads a backslash as a slash and folds dot segments: such a path says one thing and means another.
// oxlint-disable-next-line no-control-regex
const TREACHEROUS = /[\u0000-\u0020\u007f\\]|(?:^|\/)(?:\.|%2e){1,2}(?:[/?#]|$)/i;

/** Knows one provider's own addresses: same scheme, host and port, and not above the path of the base URL. */
export function createHosts(baseUrl: string): Hosts {
  const base = new URL(baseUrl);
  const root = base.pathname.replace(/\/+$/, '');
  return (path) => {
    const link = addressOf(path, base.origin + root);
    if (link === null) return { ok: false, host: 'an address that cannot be read' };
    return isBelow(link, base, root) && !TREACHEROUS.test(path.split(/[?#]/, 1)[0] ?? '')
      ? { ok: true, url: withoutFragment(link) }
      : { ok: false, host: link.host };
  };
}

/** Where a redirect leads: resolved against the address that sent it, then held to the same rules as any other link. */
export function resolveLocation(location: string, from: URL): string | null {
  return URL.canParse(location, from) ? new URL(location, from).href : null;
}

function addressOf(path: string, prefix: string): URL | null {
  // A relative path is appended, not resolved: `//evil.example` would leave for another host.
  const text = path.startsWith('/') ? (path.startsWith('//') ? `http:${path}` : prefix + path) : path;
  return URL.canParse(text) ? new URL(text) : null;
}

function isBelow(link: URL, base: URL, root: string): boolean {
  const sameHost = link.protocol === base.protocol && link.host === base.host && link.username === '' && link.password === '';
  return sameHost && (link.pathname === root || link.pathname.startsWith(`${root}/`));
}

function withoutFragment(link: URL): URL {
  link.hash = '';
  return link;
}
