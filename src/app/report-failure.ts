import { ConfigurationError } from '../errors/configuration-error.ts';

/** Runs a process's main function; one that cannot start says why on standard error, without a stack, and exits with 1. */
export async function orReportFailure(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${explanation(error)}\n`);
    process.exit(1);
  }
}

/** A problem of the configuration explains itself; of anything else, the chain of messages is what an operator can use. */
function explanation(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const messages: string[] = [];
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) messages.push(cause.message);
  return `Mixdown cannot start: ${messages.join(' because of: ') || String(error)}`;
}
