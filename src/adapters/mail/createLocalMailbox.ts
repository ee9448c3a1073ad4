import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailTransport } from '../../application/ports/mailTransport.ts';
import { composeMail } from './composeMail.ts';
import { mailFileName } from './mailFileName.ts';

/**
 * Delivers into a folder instead of to a server: one `.eml` a mail, named by its Message-ID and written whole or not at all.
 * The same mail sent again has the same name and bytes, so it is there once. A folder that cannot be written is a temporary failure.
 */
export function createLocalMailbox({ folder }: { readonly folder: string }): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const name = mailFileName(mail.messageId);
      // Hidden, and of this attempt alone: two workers may send the same mail at the same time.
      const draft = join(folder, `.${randomUUID()}`);
      try {
        const { message } = await composer.sendMail(composeMail(mail));
        await mkdir(folder, { recursive: true });
        await writeFile(draft, message as Buffer);
        await rename(draft, join(folder, name));
        return { type: 'accepted', response: `lagret som ${name}` };
      } catch (error) {
        return { type: 'temporary', response: `kunne ikke lagre ${name}: ${String(error)}` };
      }
    },
  };
}
