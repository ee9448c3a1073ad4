import { createHash } from 'node:crypto';

/** What a form of this session must carry. Whoever cannot read the cookie cannot work it out. */
export function csrfOf(secret: string): string {
  return createHash('sha256').update(`csrf ${secret}`).digest('base64url');
}
