import { fileURLToPath } from 'node:url';
import { renderInvitation } from '../adapters/ical/renderInvitation.ts';
import { createMailRenderer } from '../adapters/mail/createMailRenderer.ts';
import type { Log } from '../application/ports/log.ts';
import type { MailRenderer } from '../application/ports/mailRenderer.ts';

/** Writes mail with the templates of the project; a template of a wheel's own that fails is told of in the log. */
export function composeMailRenderer(log: Log): MailRenderer {
  return createMailRenderer({
    templates: fileURLToPath(new URL('../../templates/', import.meta.url)),
    invitation: renderInvitation,
    onFault: ({ file, message, remedy }) => log.error(`templates/${file}: ${message} ${remedy}`),
  });
}
