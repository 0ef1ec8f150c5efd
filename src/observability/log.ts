import { pino, type Logger, type LoggerOptions } from 'pino';

/** Structured log: JSON lines on standard output. */
export type Log = Logger;

const SECRET_KEYS = ['authorization', 'access_token', 'refresh_token', 'client_secret', 'api_key', 'token', 'password', 'secret', 'cookie'];

const OPTIONS: LoggerOptions = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  // pino's `*.token` does not cover a top-level `token`: both are listed.
  redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' },
};

/** A log of the given level; `silent` writes nothing. */
export function createLog(level: string): Log {
  return pino({ ...OPTIONS, level });
}
