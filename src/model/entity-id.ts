import { BadInput, shown } from '../errors/bad-input.ts';
import type { EntityKind, EntityRef } from './external-link.ts';
import { providerOfSlug, slugOf, type Provider } from './provider.ts';

const KINDS: readonly string[] = ['track', 'artist', 'album'] satisfies EntityKind[];

/** The id that clients see: `<provider>:<kind>:<provider's id, percent-encoded>`. A lone surrogate becomes U+FFFD. */
export function encodeEntityId(kind: EntityKind, provider: Provider, id: string): string {
  return `${slugOf(provider)}:${kind}:${encodeURIComponent(id.toWellFormed())}`;
}

/** What an id of ours names. Throws BadInput for a text that `encodeEntityId` does not make. */
export function decodeEntityId(text: string, argument: string): EntityRef {
  const [slug = '', kind = '', encoded = ''] = text.split(':', 3);
  const provider = providerOfSlug(slug);
  const id = decoded(encoded);
  if (provider === null || !isKind(kind) || id === null || encodeEntityId(kind, provider, id) !== text) throw malformed(text, argument);
  return { kind, provider, id };
}

function isKind(text: string): text is EntityKind {
  return KINDS.includes(text);
}

function decoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded) || null;
  } catch {
    return null; // a % without two hexadecimal digits, or bytes that are no UTF-8
  }
}

function malformed(text: string, argument: string): BadInput {
  return new BadInput(
    argument,
    `${argument} must be an id that this API returned, as spotify:track:5KH0qbmre8xkRt5sNIbPrx; received ${shown(text)}. ` +
      `To ask by a provider's own id, use its argument (spotifyId, mbid, isrc, upc).`,
  );
}
