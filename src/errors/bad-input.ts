/** What a client sent is wrong. The message says what was required, what came and the remedy. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly code = 'BAD_USER_INPUT';
  /** The argument or variable that is wrong, as a path: `by.isrc`, `first`. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}

const SHOWN = 40;

/** What came, for a message: quoted, control characters escaped, cut after 40 characters. */
export function shown(text: string): string {
  return text.length <= SHOWN ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, SHOWN))}… (${text.length} characters)`;
}
