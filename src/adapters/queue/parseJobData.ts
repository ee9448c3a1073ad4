import type { JobData } from '../../application/ports/queue.ts';

/** Reads what came out of a queue, where anybody may have put it: exactly a key of 1–500 characters, else null. */
export function parseJobData(data: unknown): JobData | null {
  if (typeof data !== 'object' || data === null || Object.keys(data).join() !== 'key') return null;
  const { key } = data as { key: unknown };
  return typeof key === 'string' && key.length > 0 && key.length <= 500 ? { key } : null;
}
