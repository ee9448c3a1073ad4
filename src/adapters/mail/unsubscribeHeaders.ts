import type { MailContext } from '../../application/ports/mailRenderer.ts';

/** One address that a header can hold as it is: no blanks, brackets, quotes or line breaks. */
const PLAIN = /^https:\/\/[!#-;=?-~]+$/;

/** The headers of one-click unsubscription (RFC 8058 §3.1); none without an https address. */
export function unsubscribeHeaders({ links }: MailContext): Readonly<Record<string, string>> {
  const address = links?.unsubscribe;
  if (!address || !PLAIN.test(address)) return {};
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
