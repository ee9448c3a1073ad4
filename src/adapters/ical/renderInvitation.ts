import { ICalAttendeeStatus, ICalAttendeeType } from 'ical-generator';
import type { MailContext } from '../../application/ports/mailRenderer.ts';
import type { Message } from '../../domain/messages/message.ts';
import { pageAddress } from '../../domain/occurrences/pageAddress.ts';
import { boundedText } from '../../domain/text/boundedText.ts';
import { calendarText } from './calendarText.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { describeOccurrence } from './describeOccurrence.ts';
import { eventLines } from './eventLines.ts';
import { eventSpan } from './eventSpan.ts';
import { eventWords } from './eventWords.ts';
import { invalidCalendar } from './invalidCalendar.ts';
import { lintCalendar } from './lint/lintCalendar.ts';
import { osloTimezone } from './osloTimezone.ts';
import { venueLines } from './venueLines.ts';

const NAME = 200;

/**
 * The iTIP text of an invitation or cancellation (RFC 5546 §3.2.2, §3.2.5) to one recipient, who is the only ATTENDEE.
 * ORGANIZER is the service's own mailbox, DTSTAMP the row's creation. UID is the feed's.
 * Throws ArshjulError `calendar-invalid` when the meeting has no date, ends before it starts, or the text breaks a rule;
 * TypeError for a message that is not an invitation.
 */
export function renderInvitation(message: Message, context: MailContext): string {
  const { method, occurrence, recipient } = message;
  if (method === null) throw new TypeError(`Message ${message.key} has no iTIP method`);
  const span = eventSpan(occurrence.time);
  if (typeof span === 'string') {
    const words = span === 'undated' ? 'har ingen dato' : 'slutter før det begynner';
    throw invalidCalendar(message.key, [{ line: 0, code: span, message: `«${occurrence.key}» ${words}.` }]);
  }
  const cancelled = method === 'CANCEL';
  const settled = occurrence.status === 'confirmed';
  const event = eventLines({
    uid: occurrence.uid,
    span,
    sequence: message.sequence,
    stamp: context.createdAt,
    created: null,
    lastModified: null,
    status: cancelled ? 'CANCELLED' : settled ? 'CONFIRMED' : 'TENTATIVE',
    busy: cancelled ? 'FREE' : settled ? 'BUSY' : 'TENTATIVE',
    summary: occurrence.title,
    description: describeOccurrence(
      occurrence,
      recipient.language,
      context.citations,
      `${context.baseUrl}${pageAddress(occurrence)}`,
    ),
    ...venueLines(occurrence, recipient.language),
    categories: [
      ...(occurrence.bodyName === null ? [] : [occurrence.bodyName]),
      eventWords[recipient.language].kinds[occurrence.kind],
    ],
    organizer: {
      name: `${boundedText(cleanLine(context.sender.name), NAME)} via Årshjul`,
      email: context.organizer ?? context.sender.address,
    },
    attendee: {
      name: boundedText(cleanLine(recipient.name), NAME),
      email: recipient.address,
      type: ICalAttendeeType.INDIVIDUAL,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: cancelled ? null : true,
    },
  });
  const text = calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Arshjul//Arshjul//NO',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(span.timezone === null ? [] : osloTimezone()),
    ...event,
    'END:VCALENDAR',
  ]);
  const problems = lintCalendar(text, { mode: 'itip', method });
  if (problems.length > 0) throw invalidCalendar(message.key, problems);
  return text;
}
