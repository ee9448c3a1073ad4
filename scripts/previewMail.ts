import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { renderInvitation } from '../src/adapters/ical/renderInvitation.ts';
import { composeMail } from '../src/adapters/mail/composeMail.ts';
import { createMailRenderer } from '../src/adapters/mail/createMailRenderer.ts';
import type { MailSample } from '../src/adapters/mail/mailSamples.ts';
import type { TemplateFault } from '../src/adapters/mail/templateFault.ts';
import type { Mail } from '../src/domain/messages/mail.ts';

export type PreviewedMail = {
  readonly mail: Mail;
  /** The whole message as it would leave, and its header lines. */
  readonly raw: Buffer;
  readonly head: string;
  readonly faults: readonly TemplateFault[];
};

/** The mail of a sample, by the templates as they are on disk now. Throws ArshjulError when a common template is wrong. */
export async function previewMail({ message, context }: MailSample): Promise<PreviewedMail> {
  const faults: TemplateFault[] = [];
  const renderer = createMailRenderer({
    templates: fileURLToPath(new URL('../templates/', import.meta.url)),
    invitation: renderInvitation,
    onFault: (fault) => faults.push(fault),
  });
  const mail = renderer.render(message, context);
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const raw = (await composer.sendMail(composeMail(mail))).message as Buffer;
  return { mail, raw, head: raw.toString().split('\r\n\r\n')[0] ?? '', faults };
}
