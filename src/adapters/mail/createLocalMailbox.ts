import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailTransport } from '../../application/ports/mailTransport.ts';
import { mailFileName } from './mailFileName.ts';
import { writeMime } from './writeMime.ts';
import { sendResultOf } from './sendResultOf.ts';

/**
 * Delivers into a folder instead of to a server: one `.eml` a mail, named by its Message-ID and written whole or not at all.
 * The same mail sent again has the same name and bytes, so it is there once. An address that is none is refused; a folder that cannot be
 * written is a temporary failure.
 */
export function createLocalMailbox({ folder }: { readonly folder: string }): MailTransport {
  return {
    async send(mail) {
      const name = mailFileName(mail.messageId);
      // Hidden, and of this attempt alone: two workers may send the same mail at the same time.
      const draft = join(folder, `.${randomUUID()}`);
      try {
        const message = writeMime(mail);
        await mkdir(folder, { recursive: true });
        await writeFile(draft, message);
        await rename(draft, join(folder, name));
        return { type: 'accepted', response: `lagret som ${name}` };
      } catch (error) {
        const result = sendResultOf(error, 'offered');
        if (result.type === 'refused') return result;
        return { type: 'temporary', response: `kunne ikke lagre ${name}: ${String(error)}` };
      }
    },
  };
}
