import type { NodemailerError } from 'nodemailer';
import type { SendResult } from '../../application/ports/mailTransport.ts';

/** Commands whose answer is about this mail, not about us or the connection (RFC 5321 §4.3.2). */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** How far a mail had come: no connection for it, offered to the server, or the server had begun to take it. */
export type SendProgress = 'waiting' | 'offered' | 'underway';

/**
 * What an error from nodemailer means for the mail. An answer from the server decides: 5xx to the mail is a refusal (503 is
 * a mix-up of commands and worth another try), 4xx temporary. Without an answer the mail may have been taken if it was under
 * way. A connection or login that fails is ours to mend: temporary, and the server is away.
 */
export function sendResultOf(error: unknown, progress: SendProgress): SendResult {
  const { code, command, responseCode, permanent } = error as Partial<NodemailerError>;
  const response = error instanceof Error ? error.message : String(error);
  const away = progress === 'waiting' ? { away: true as const } : {};
  const aboutTheMail = ABOUT_THE_MAIL.has(command ?? '');
  if (responseCode !== undefined) {
    if (aboutTheMail && permanent === true) return { type: 'refused', response };
    return { type: 'temporary', response, ...away };
  }
  // Found wrong before anything was sent: no recipient, an address that is none, a mail too large for the server.
  if (code === 'EENVELOPE' || (code === 'EMESSAGE' && progress !== 'underway'))
    return { type: 'refused', response };
  return progress === 'underway' ? { type: 'unknown', response } : { type: 'temporary', response, ...away };
}
