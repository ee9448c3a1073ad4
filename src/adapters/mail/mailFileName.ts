import { createHash } from 'node:crypto';

/**
 * The file name of a mail in the local mailbox: the local part of its Message-ID, letters, digits and `._-` only, with a piece of its
 * digest so that no two ids share a name. Never a path, hidden, or longer than file systems take.
 */
export function mailFileName(messageId: string): string {
  const local = messageId.replace(/^<|@[^@]*$/g, '');
  const safe = local
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 150);
  return `${safe === '' ? 'mail' : safe}.${createHash('sha256').update(messageId).digest('hex').slice(0, 8)}.eml`;
}
