const AWAY = new Set([
  'postgres-unavailable',
  'redis-unavailable',
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

/** Whether an error of node-postgres, ioredis or ours says that a server cannot be reached just now. */
export function isAway(error: unknown): boolean {
  const { code, errors, message } = (error ?? {}) as { code?: unknown; errors?: unknown; message?: unknown };
  if (typeof code === 'string' && AWAY.has(code)) return true;
  // Both address families refused.
  if (Array.isArray(errors)) return errors.some(isAway);
  // node-postgres and ioredis have no codes for these.
  return /connection (is closed|terminated)|timeout exceeded when trying to connect|not queryable/i.test(
    String(message),
  );
}
