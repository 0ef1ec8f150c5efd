import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameUpc, upcForms } from '../../src/model/upc.ts';

const barcode = fc.stringMatching(/^[0-9]{8,14}$/).filter((digits) => !/^0+$/.test(digits));

describe('upcForms', () => {
  it.each([
    ['602537518357', ['00602537518357', '0602537518357', '602537518357']],
    ['0602537518357', ['00602537518357', '0602537518357', '602537518357']],
    ['00602537518357', ['00602537518357', '0602537518357', '602537518357']],
    ['4006408126676', ['04006408126676', '4006408126676']],
    ['14006408126673', ['14006408126673']],
    ['6 0253-7518357', ['00602537518357', '0602537518357', '602537518357']],
    ['78645012', ['00000078645012', '0000078645012', '000078645012']],
  ])('writes %s as %j', (text, forms) => {
    expect(upcForms(text)).toEqual(forms);
  });

  it.each(['', '1234567', '123456789012345', '60253751835X', '000000000000', '٦٠٢٥٣٧٥١٨٣٥٧'])('has no form for %j', (text) => {
    expect(upcForms(text)).toEqual([]);
  });

  it('gives each form the same forms, longest first', () => {
    fc.assert(
      fc.property(barcode, (text) => {
        const forms = upcForms(text);
        expect(forms.map((form) => form.length)).toEqual([14, 13, 12].slice(0, forms.length));
        for (const form of forms) expect(upcForms(form)).toEqual(forms);
      }),
    );
  });

  it('answers any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(upcForms(text))));
  });
});

describe('sameUpc', () => {
  it('does not count leading zeros', () => {
    fc.assert(
      fc.property(barcode, fc.nat(6), (text, zeros) => {
        const longer = text.padStart(Math.min(14, text.length + zeros), '0');
        expect(sameUpc(text, longer)).toBe(true);
        expect(sameUpc(longer, text)).toBe(true);
      }),
    );
  });

  it('tells different barcodes apart', () => {
    fc.assert(fc.property(barcode, barcode, (a, b) => sameUpc(a, b) === (BigInt(a) === BigInt(b))));
  });

  it('never finds two texts equal that are no barcodes', () => {
    expect(sameUpc('', '')).toBe(false);
    expect(sameUpc('none', 'none')).toBe(false);
    expect(sameUpc('000000000000', '0000000000000')).toBe(false);
  });
});
