import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/errors/bad-input.ts';
import { decodeEntityId, encodeEntityId } from '../../src/model/entity-id.ts';
import { PROVIDERS } from '../../src/model/provider.ts';

const kind = fc.constantFrom('track', 'artist', 'album');
const provider = fc.constantFrom(...PROVIDERS);
const providerId = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).map((id) => id.toWellFormed()),
  fc.constantFrom('a:b', 'deadmau5\u001fStrobe', '%41', '100%', '../x', '椎名林檎', ' ', '\u0000', 'n/a?q=1#x', '🎹'),
);

/** The error that decoding throws, or null when it throws none. */
function refusal(text: string): BadInput | null {
  try {
    decodeEntityId(text, 'id');
    return null;
  } catch (error) {
    if (error instanceof BadInput) return error;
    throw error;
  }
}

describe('entity ids', () => {
  it('are the provider, the kind and the id there', () => {
    expect(encodeEntityId('track', 'MUSICBRAINZ', '4e0d8649-1f89-44f1-91af-4c0dbee81f28')).toBe(
      'musicbrainz:track:4e0d8649-1f89-44f1-91af-4c0dbee81f28',
    );
    expect(encodeEntityId('artist', 'APPLE_MUSIC', 'a:b')).toBe('apple-music:artist:a%3Ab');
  });

  it('come back as what went in, whatever the provider writes in its ids', () => {
    fc.assert(
      fc.property(kind, provider, providerId, (entity, who, id) => {
        expect(decodeEntityId(encodeEntityId(entity, who, id), 'id')).toEqual({ kind: entity, provider: who, id });
      }),
    );
  });

  it('differ when what they name differs', () => {
    const ref = fc.tuple(kind, provider, providerId);
    fc.assert(
      fc.property(ref, ref, (a, b) => {
        expect(encodeEntityId(...a) === encodeEntityId(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('are made of lone surrogates too', () => {
    expect(decodeEntityId(encodeEntityId('track', 'SPOTIFY', 'a\ud800'), 'id').id).toBe('a\ufffd');
  });

  it.each([
    '',
    'spotify',
    'spotify:track',
    'spotify:track:',
    'spotify:playlist:x',
    'spotify:constructor:x',
    'deezer:track:x',
    '__proto__:track:x',
    'SPOTIFY:track:x',
    'spotify:track:a:b',
    'spotify:track:%',
    'spotify:track:%ff',
    'spotify:track:%61',
    ' spotify:track:x',
  ])('are refused as %j', (text) => {
    expect(refusal(text)).toBeInstanceOf(BadInput);
  });

  it('read any text as what it names or refuse it, with no other error', () => {
    const near = fc.tuple(fc.constantFrom('spotify', 'deezer'), fc.constantFrom('track', 'venue'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          near.map((parts) => parts.join(':')),
        ),
        (text) => {
          if (refusal(text) !== null) return;
          const ref = decodeEntityId(text, 'id');
          expect(encodeEntityId(ref.kind, ref.provider, ref.id)).toBe(text);
        },
      ),
    );
  });

  it('are refused by name, with what came and the remedy', () => {
    expect(() => decodeEntityId('5KH0qbmre8xkRt5sNIbPrx', 'by.id')).toThrow(
      new BadInput(
        'by.id',
        'by.id must be an id that this API returned, as spotify:track:5KH0qbmre8xkRt5sNIbPrx; received "5KH0qbmre8xkRt5sNIbPrx". ' +
          "To ask by a provider's own id, use its argument (spotifyId, mbid, isrc, upc).",
      ),
    );
    expect(refusal('x'.repeat(1_000_000))?.message.length).toBeLessThan(300);
  });
});
