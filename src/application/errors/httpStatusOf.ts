import type { ErrorCode } from './errorCode.ts';

const STATUSES: Readonly<Record<ErrorCode, number>> = {
  'postgres-unavailable': 503,
  'postgres-platform': 500,
  'postgres-start': 503,
  'migration-changed': 500,
  'migration-newer': 500,
  'migration-failed': 500,
  'redis-unavailable': 503,
  'config-invalid': 500,
  'schedule-invalid': 422,
  'rules-invalid': 422,
  'file-changed': 409,
  'file-locked': 409,
  'file-unwritable': 422,
  'decision-refused': 422,
  'decision-outdated': 409,
  'fulfilment-refused': 422,
  'fulfilment-stale': 409,
  'calendar-invalid': 500,
  'port-in-use': 500,
  'plan-stale': 409,
  'plan-applied': 409,
  'plan-invalid': 422,
  'plan-files-changed': 409,
  'plan-outdated': 409,
  'exports-busy': 503,
  'not-found': 404,
  'too-many-keys': 409,
  'mail-refused': 502,
  'mail-temporary': 503,
};

/** The HTTP status (RFC 9110 §15) a request that ended in this error is answered with. */
export function httpStatusOf(code: ErrorCode): number {
  return STATUSES[code];
}
