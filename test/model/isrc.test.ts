import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsrc } from '../../src/model/isrc.ts';

const isrc = fc.stringMatching(/^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$/);
const noise = fc.stringMatching(/^[\s-]{0,3}$/);

describe('parseIsrc', () => {
  it.each(['USUM71900764', 'us-um7-19-00764', ' US UM7 19 00764\n', 'US\u00a0UM7\u00a01900764'])('reads %j', (text) => {
    expect(parseIsrc(text)).toBe('USUM71900764');
  });

  it.each(['', '-', 'USUM7190076', 'USUM719007640', '1SUM71900764', 'USUM7190076X', 'US.UM7.19.00764', 'ﬁUM71900764', 'uſum71900764'])(
    'refuses %j',
    (text) => {
      expect(parseIsrc(text)).toBeNull();
    },
  );

  it('finds the same code under any case and any hyphens and spaces', () => {
    fc.assert(
      fc.property(isrc, fc.array(noise, { minLength: 13, maxLength: 13 }), fc.boolean(), (code, noises, lower) => {
        const written = [...code].map((letter, at) => `${noises[at]}${lower ? letter.toLowerCase() : letter}`).join('') + noises[12];
        expect(parseIsrc(written)).toBe(code);
      }),
    );
  });

  it('answers any text with null or an ISRC that reads as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), isrc), (text) => {
        const parsed = parseIsrc(text);
        if (parsed === null) return;
        expect(parsed).toMatch(/^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$/);
        expect(parseIsrc(parsed)).toBe(parsed);
      }),
    );
  });
});
