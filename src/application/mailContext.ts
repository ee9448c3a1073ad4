import type { Letter } from '../domain/messages/letter.ts';
import type { Message } from '../domain/messages/message.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { wheelIn } from '../domain/schedule/wheelIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { MailContext } from './ports/mailRenderer.ts';

/**
 * Who a message is from, where it is answered, and the words of the rules it cites. The service's own mailbox is organizer
 * and sender, the secretariat of the body gives its name and takes the answers of people (interop: replies go to ORGANIZER).
 * `wheels` is null while the files have never been read. Throws when the wheel is not known, so that the message waits
 * instead of leaving without a sender; only a cancellation goes out in the service's own name when the wheel is gone, and a personal link always does.
 */
export function mailContext(
  wheels: readonly Wheel[] | null,
  message: Message | Letter,
  createdAt: Instant,
  service: { readonly mailFrom: string; readonly baseUrl: string },
): MailContext {
  const own = { name: 'Årshjul', address: service.mailFrom };
  if (message.kind === 'link')
    return { createdAt, sender: own, replyTo: null, baseUrl: service.baseUrl, citations: new Map() };
  const occurrence = 'content' in message ? null : message.occurrence;
  const wheelId = 'content' in message ? message.wheel : message.occurrence.wheel;
  const wheel = wheels?.find(({ id }) => id === wheelId);
  if (!wheel) {
    if (wheels === null || !('method' in message) || message.method !== 'CANCEL')
      throw new Error(`Årshjulet «${wheelId}» er ikke blant filene`);
    return { createdAt, sender: own, replyTo: null, baseUrl: service.baseUrl, citations: new Map() };
  }
  const then = occurrence ? wheelIn(wheel, occurrence.year) : wheel;
  const body = then.bodies.find(({ id }) => id === occurrence?.body);
  const secretariat = wheel.secretariats.find(({ id }) => id === body?.secretariat);
  return {
    createdAt,
    sender: { name: secretariat?.name ?? wheel.name, address: service.mailFrom },
    replyTo: secretariat ? { name: secretariat.name, address: secretariat.address } : null,
    baseUrl: service.baseUrl,
    citations: new Map(
      [...wheel.citations].map(([id, { quote, section, document }]) => [
        id,
        { quote, section, document: document.title },
      ]),
    ),
  };
}
