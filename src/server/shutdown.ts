import type { Log } from '../observability/log.ts';

/** At SIGTERM or SIGINT closes everything and exits with 0; a second signal exits at once, with 1. */
export function closeOnSignals(close: () => Promise<void>, log: Log): void {
  let closing = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (closing) process.exit(1);
    closing = true;
    log.info({ signal }, 'closing: what is under way may finish');
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ err: error }, 'not everything could be closed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
