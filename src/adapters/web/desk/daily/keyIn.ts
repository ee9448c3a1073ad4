import type { Request } from 'express';

/** The key at the end of an address such as `/desk/frister/*key`. */
export function keyIn({ params }: Request): string {
  const parts: unknown = params['key'];
  return Array.isArray(parts) ? parts.join('/') : '';
}
