import type { MailContext } from '../../application/ports/mailRenderer.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import { letterView } from './letterView.ts';
import { linkView } from './linkView.ts';
import { mailView } from './mailView.ts';
import type { TemplateKind, TemplateView } from './templateKind.ts';

/** Which template writes a message, for which wheel, and what it is given. */
export function viewOf(
  message: Message | Letter,
  context: MailContext,
): { readonly kind: TemplateKind; readonly wheel: string; readonly view: TemplateView } {
  if ('content' in message && message.kind === 'link')
    return { kind: 'link', wheel: message.wheel, view: linkView(message, context) };
  if ('content' in message)
    return { kind: 'letter', wheel: message.wheel, view: letterView(message, context) };
  const { kind, method, occurrence } = message;
  return {
    kind: kind !== 'invitation' ? kind : method === 'CANCEL' ? 'cancellation' : 'invitation',
    wheel: occurrence.wheel,
    view: mailView(message, context),
  };
}
