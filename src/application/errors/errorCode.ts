/** Every code an ArshjulError may carry. Closed: exit codes and HTTP statuses are total over it. */
export type ErrorCode =
  | 'postgres-unavailable'
  | 'postgres-platform'
  | 'postgres-start'
  | 'migration-changed'
  | 'migration-newer'
  | 'migration-failed'
  | 'redis-unavailable'
  | 'config-invalid'
  | 'schedule-invalid'
  | 'rules-invalid'
  | 'calendar-invalid'
  | 'port-in-use'
  | 'plan-stale'
  | 'not-found'
  | 'mail-refused'
  | 'mail-temporary';
