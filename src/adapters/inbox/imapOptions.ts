import type { ImapFlowOptions } from 'imapflow';

/** Where a mailbox is read: the server with user and password, and the folder. */
export type ImapPlace = { readonly options: ImapFlowOptions; readonly folder: string };

const IDLE_MS = 5 * 60_000;

/** `imaps://user:password@host:993/INBOX` → what imapflow wants; the folder is INBOX unless the path says another. */
export function imapOptions(url: string): ImapPlace {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === 'imaps:';
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    options: {
      host: hostname,
      port: port === '' ? (secure ? 993 : 143) : Number(port),
      secure,
      // A password never leaves this machine unencrypted.
      ...(secure || local ? {} : { doSTARTTLS: true }),
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      logger: false,
      maxIdleTime: IDLE_MS,
      socketTimeout: 2 * IDLE_MS,
      connectionTimeout: 30_000,
    },
    folder: decodeURIComponent(pathname.replace(/^\//, '')) || 'INBOX',
  };
}
