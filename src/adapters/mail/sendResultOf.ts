import type { NodemailerError } from 'nodemailer';
import type { SendResult } from '../../application/ports/mailTransport.ts';

/** Commands whose answer is about this mail, not about us or the connection (RFC 5321 §4.3.2). */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/**
 * What an error from nodemailer means for the mail. `underway`: the server had begun to take it.
 * An answer from the server decides: 5xx to the mail is a refusal (503 is a mix-up of commands and worth another try), 4xx temporary.
 * Without an answer the mail may have been taken if it was under way. A login that fails is ours to mend: temporary.
 */
export function sendResultOf(error: unknown, underway: boolean): SendResult {
  const { code, command, responseCode, permanent } = error as Partial<NodemailerError>;
  const response = error instanceof Error ? error.message : String(error);
  const aboutTheMail = ABOUT_THE_MAIL.has(command ?? '');
  if (responseCode !== undefined) {
    return { type: aboutTheMail && permanent === true ? 'refused' : 'temporary', response };
  }
  // Found wrong before anything was sent: no recipient, an address that is none, a mail too large for the server.
  if (code === 'EENVELOPE' || (code === 'EMESSAGE' && !underway)) return { type: 'refused', response };
  return { type: underway ? 'unknown' : 'temporary', response };
}
