import { type MailboxWatch, watchMailbox } from '../adapters/inbox/watchMailbox.ts';
import { outageLog } from '../adapters/queue/outageLog.ts';
import type { Log } from '../application/ports/log.ts';
import type { Receiving } from '../application/receiving.ts';
import { receiveMail } from '../application/receiveMail.ts';
import type { Config } from '../config.ts';

/** Watches the mailbox of `IMAP_URL`; null when it is not set. Trouble is told once an outage. */
export function openInboxWatch(config: Config, receiving: Receiving, log: Log): MailboxWatch | null {
  if (config.imapUrl === null) return null;
  const outage = outageLog(log, 'Postkassen (IMAP)');
  return watchMailbox({
    url: config.imapUrl,
    failed: outage.failed,
    works: outage.works,
    async receive(raw) {
      const { id, type, verdict, reason } = await receiveMail(receiving, raw);
      log[verdict === 'held' ? 'warn' : 'info']('E-post mottatt.', { id, type, verdict, reason });
    },
  });
}
