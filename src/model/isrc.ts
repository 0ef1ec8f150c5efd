const ISRC = /^[a-z]{2}[a-z0-9]{3}[0-9]{7}$/i;

/** An ISRC as twelve characters in upper case; null when the text is none. Takes hyphens, spaces and lower case. */
export function parseIsrc(text: string): string | null {
  const compact = text.replaceAll(/[\s-]/g, '');
  return ISRC.test(compact) ? compact.toUpperCase() : null;
}
