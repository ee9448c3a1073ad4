import type { ErrorCode } from './errorCode.ts';

// 2 is "there are changes" (plan), so no error may use it.
const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  'postgres-unavailable': 1,
  'postgres-platform': 1,
  'postgres-start': 1,
  'migration-changed': 1,
  'migration-newer': 1,
  'migration-failed': 1,
  'redis-unavailable': 1,
  'config-invalid': 1,
  'schedule-invalid': 1,
  'rules-invalid': 1,
  'file-changed': 1,
  'file-locked': 1,
  'file-unwritable': 1,
  'decision-refused': 1,
  'decision-outdated': 1,
  'fulfilment-refused': 1,
  'fulfilment-stale': 1,
  'calendar-invalid': 1,
  'port-in-use': 1,
  'plan-stale': 1,
  'plan-applied': 1,
  'plan-invalid': 1,
  'plan-files-changed': 1,
  'plan-outdated': 1,
  'exports-busy': 1,
  'not-found': 1,
  'too-many-keys': 1,
  'mail-refused': 1,
  'mail-temporary': 1,
};

/** The process exit code for an error: 0 is success and 2 "changes", so every error is 1 today. */
export function exitCodeOf(code: ErrorCode): number {
  return EXIT_CODES[code];
}
