import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/errors/bad-input.ts';
import { decodeCursor, encodeCursor } from '../../src/model/cursor.ts';

const text = fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed());
const position = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

/** The error that decoding throws, or null when it throws none. */
function refusal(kind: string, cursor: string, argument?: string): BadInput | null {
  try {
    decodeCursor(kind, cursor, argument);
    return null;
  } catch (error) {
    if (error instanceof BadInput) return error;
    throw error;
  }
}

describe('cursors', () => {
  it('come back as the position that went in, number or text', () => {
    fc.assert(fc.property(text, position, (kind, at) => Object.is(decodeCursor(kind, encodeCursor(kind, at)), at)));
  });

  it('hold nothing that a URL would have to escape', () => {
    fc.assert(fc.property(text, position, (kind, at) => /^[A-Za-z0-9_-]+$/.test(encodeCursor(kind, at))));
  });

  it('of another list are refused', () => {
    fc.assert(
      fc.property(text, text, position, (kind, other, at) => {
        fc.pre(kind !== other);
        expect(refusal(kind, encodeCursor(other, at))).toBeInstanceOf(BadInput);
      }),
    );
  });

  it('are refused with any character changed, lost or added, unless that is another cursor of the list', () => {
    fc.assert(
      fc.property(position, fc.nat(), fc.string({ unit: 'binary', maxLength: 2 }), (at, where, put) => {
        const cursor = encodeCursor('plays', at);
        const cut = where % cursor.length;
        const broken = cursor.slice(0, cut) + put + cursor.slice(cut + 1);
        if (refusal('plays', broken) === null) expect(encodeCursor('plays', decodeCursor('plays', broken))).toBe(broken);
      }),
    );
  });

  it('read any text without any other error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cursor) => refusal('plays', cursor) instanceof BadInput));
  });

  it.each(['', 'plays:#NaN', 'plays:#Infinity', 'plays:#', 'plays:#1e400', 'plays:#01', 'plays:7', 'plays:'])(
    'are refused when they hold %j',
    (plain) => {
      expect(refusal('plays', Buffer.from(plain).toString('base64url'))).toBeInstanceOf(BadInput);
    },
  );

  it('are refused by name, with what came cut to 40 characters, and the remedy', () => {
    const error = refusal('plays', `${'x'.repeat(50)}secret`, 'filter.after');
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.after' });
    expect(error?.message).toBe(
      `filter.after must be a cursor that this list returned (pageInfo.endCursor or an edge's cursor); received "${'x'.repeat(40)}"… ` +
        '(56 characters). Leave filter.after out to begin at the first page.',
    );
    expect(refusal('plays', '')?.argument).toBe('after');
  });
});
