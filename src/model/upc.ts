// Providers write the same barcode with 12, 13 or 14 digits, and some lose leading zeros; inside it is a GTIN-14.
const GTIN = /^[0-9]{8,14}$/;
const LENGTHS = [14, 13, 12] as const;

/** The ways to write a UPC or EAN: 14 digits, then 13 and 12 as far as leading zeros allow. Empty when the text is none. */
export function upcForms(text: string): string[] {
  const gtin = gtin14(text);
  if (gtin === null) return [];
  return LENGTHS.filter((length) => /^0*$/.test(gtin.slice(0, 14 - length))).map((length) => gtin.slice(14 - length));
}

/** True when both are the same barcode, however many leading zeros each has. */
export function sameUpc(a: string, b: string): boolean {
  const gtin = gtin14(a);
  return gtin !== null && gtin === gtin14(b);
}

function gtin14(text: string): string | null {
  const digits = text.replaceAll(/[\s-]/g, '');
  return GTIN.test(digits) && !/^0+$/.test(digits) ? digits.padStart(14, '0') : null;
}
