import type { Log } from '../../application/ports/log.ts';
import { isAway } from './isAway.ts';

/** Hears every error of a connection and tells the log once an outage, not once an attempt. */
export type OutageLog = {
  failed(error: unknown): void;
  /** It cannot be reached just now, and this is what was heard. */
  away(text: string): void;
  works(): void;
};

const QUIET_MS = 60_000;

/** `name` is the server in Norwegian, such as «Køen (Redis)». An error that is no outage is told once a minute. */
export function outageLog(log: Log, name: string): OutageLog {
  let away = false;
  let told = { text: '', at: Number.NEGATIVE_INFINITY };
  const goAway = (text: string): void => {
    if (!away)
      log.error(`${name} svarer ikke. Prøver igjen til den gjør det; ingenting går tapt.`, { error: text });
    away = true;
  };
  return {
    away: goAway,
    failed(error) {
      const text = error instanceof Error ? error.message || String(error) : String(error);
      if (isAway(error)) return goAway(text);
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
