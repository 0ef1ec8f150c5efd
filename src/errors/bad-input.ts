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
