import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { Log } from '../../application/ports/log.ts';

/** Hears every error of a connection and tells the log once an outage, not once an attempt. */
export type OutageLog = { failed(error: unknown): void; works(): void };

const QUIET_MS = 60_000;
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  // PostgreSQL: shut down, crashed, starting up, too many clients.
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** `name` is the server in Norwegian, such as «Køen (Redis)». An error that is no outage is told once a minute. */
export function outageLog(log: Log, name: string): OutageLog {
  let away = false;
  let told = { text: '', at: Number.NEGATIVE_INFINITY };
  return {
    failed(error) {
      const text = error instanceof Error ? error.message || String(error) : String(error);
      if (isAway(error, text)) {
        if (!away)
          log.error(`${name} svarer ikke. Prøver igjen til den gjør det; ingenting går tapt.`, {
            error: text,
          });
        away = true;
        return;
      }
      const now = performance.now();
      if (told.text === text && now - told.at < QUIET_MS) return;
      told = { text, at: now };
      log.error(`${name} meldte en feil.`, { error: text });
    },
    works() {
      if (away) log.info(`${name} svarer igjen.`);
      away = false;
    },
  };
}

function isAway(error: unknown, text: string): boolean {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown };
  if (error instanceof ArshjulError) return true;
  if (typeof code === 'string' && AWAY.has(code)) return true;
  // Both address families refused.
  if (Array.isArray(errors)) return errors.some((each) => isAway(each, ''));
  // node-postgres and ioredis have no codes for these.
  return /connection (is closed|terminated)|timeout exceeded when trying to connect|not queryable/i.test(
    text,
  );
}
