import { BadInput, shown } from '../errors/bad-input.ts';

/**
 * An opaque cursor: which list it belongs to, and where in that list to go on. `kind` names the list with all that changes
 * its order (`album-tracks`, or that and an id); a position is a finite number or a text.
 */
export function encodeCursor(kind: string, position: string | number): string {
  return base64url(`${prefixOf(kind)}${typeof position === 'number' ? '#' : '='}${position}`);
}

/** The position in a cursor of this kind. Throws BadInput for anything that `encodeCursor` did not make for it. */
export function decodeCursor(kind: string, text: string, argument = 'after'): string | number {
  const plain = Buffer.from(text, 'base64url').toString('utf8');
  const position = plain.startsWith(prefixOf(kind)) && base64url(plain) === text ? positionOf(plain.slice(prefixOf(kind).length)) : null;
  if (position === null) throw foreign(text, argument);
  return position;
}

function prefixOf(kind: string): string {
  return `${encodeURIComponent(kind.toWellFormed())}:`;
}

function positionOf(marked: string): string | number | null {
  const rest = marked.slice(1);
  if (marked.startsWith('=')) return rest;
  const number = Number(rest);
  return marked.startsWith('#') && Number.isFinite(number) && String(number) === rest ? number : null;
}

function base64url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

function foreign(text: string, argument: string): BadInput {
  return new BadInput(
    argument,
    `${argument} must be a cursor that this list returned (pageInfo.endCursor or an edge's cursor); received ${shown(text)}. ` +
      `Leave ${argument} out to begin at the first page.`,
  );
}
