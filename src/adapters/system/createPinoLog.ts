import { pino } from 'pino';
import type { Log } from '../../application/ports/log.ts';

/** Structured log on standard error as one JSON line an entry; addresses and tokens in fields are blanked. */
export function createPinoLog(level: string): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['address', '*.address', 'token', '*.token', 'connectionString', 'password'],
        censor: '[skjult]',
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
  };
}
