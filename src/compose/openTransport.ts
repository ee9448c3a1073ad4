import { join } from 'node:path';
import type { MailTransport } from '../application/ports/mailTransport.ts';
import type { Config } from '../config.ts';

/** The mail server of `SMTP_URL`, else the local mailbox under the data folder. */
export async function openTransport(config: Config): Promise<MailTransport & { close(): Promise<void> }> {
  if (config.smtpUrl !== null) {
    const { createSmtpTransport } = await import('../adapters/mail/createSmtpTransport.ts');
    return createSmtpTransport({ url: config.smtpUrl });
  }
  const { createLocalMailbox } = await import('../adapters/mail/createLocalMailbox.ts');
  return { ...createLocalMailbox({ folder: join(config.dataFolder, 'mailbox') }), close: async () => {} };
}
