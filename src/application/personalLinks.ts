import type { Letter } from '../domain/messages/letter.ts';
import type { Message } from '../domain/messages/message.ts';
import type { LinkSealer } from './ports/linkSealer.ts';
import type { MailLinks } from './ports/mailRenderer.ts';

/**
 * The recipient's own pages that a mail leads to. Only reminders, nudges and weekly letters can be turned off: an invitation
 * is a call, and an escalation tells of somebody else's neglect. RFC 8058 asks for https, so without it there is no one-click.
 */
export function personalLinks(message: Message | Letter, links: LinkSealer, baseUrl: string): MailLinks {
  const { address, id, language } = message.recipient;
  const from = message.kind === 'digest' ? 'digest' : OPTIONAL.includes(message.kind) ? 'reminders' : null;
  const occurrence = 'content' in message ? null : message.occurrence.key;
  const due = message.kind === 'reminder' || message.kind === 'escalation';
  const asked = message.kind === 'nudge' || ('method' in message && message.method === 'REQUEST');
  const page = (path: string, token: string): string => `${baseUrl}/${path}/${token}`;
  return {
    answer:
      occurrence !== null && asked
        ? page(
            'svar',
            links.seal({ purpose: 'answer', occurrence, recipient: id, address: address.toLowerCase() }),
          )
        : null,
    done:
      occurrence !== null && due
        ? page('utfort', links.seal({ purpose: 'done', occurrence, recipient: id }))
        : null,
    settings: `${page('innstillinger', links.seal({ purpose: 'settings', address }))}${language === 'nb' ? '' : `?sprak=${language}`}`,
    unsubscribe:
      from !== null && baseUrl.startsWith('https://')
        ? page('avmeld', links.seal({ purpose: 'unsubscribe', address, from }))
        : null,
  };
}

const OPTIONAL: readonly (Message | Letter)['kind'][] = ['reminder', 'nudge'];
