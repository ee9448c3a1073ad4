import { join } from 'node:path';
import type { MailTransport } from '../application/ports/mailTransport.ts';
import { type OutageLog, outageLog } from '../adapters/queue/outageLog.ts';
import type { Log } from '../application/ports/log.ts';
import type { Config } from '../config.ts';

/** The mail server of `SMTP_URL`, else the local mailbox under the data folder. */
export async function openTransport(config: Config, log: Log): Promise<Transport> {
  if (config.smtpUrl !== null) {
    const { createSmtpTransport } = await import('../adapters/mail/createSmtpTransport.ts');
    return watched(createSmtpTransport({ url: config.smtpUrl }), outageLog(log, 'E-postserveren'));
  }
  const { createLocalMailbox } = await import('../adapters/mail/createLocalMailbox.ts');
  return { ...createLocalMailbox({ folder: join(config.dataFolder, 'mailbox') }), close: async () => {} };
}

type Transport = MailTransport & { close(): Promise<void> };

/** However many messages wait for a server that is away, the log has one line, and one when it is back. */
function watched(transport: Transport, outage: OutageLog): Transport {
  let closing = false;
  return {
    async send(mail) {
      const result = await transport.send(mail);
      if (result.type !== 'temporary' || !result.away) outage.works();
      else if (!closing) outage.away(result.response);
      return result;
    },
    close() {
      closing = true;
      return transport.close();
    },
  };
}
