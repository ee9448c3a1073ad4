import ICAL from 'ical.js';
import type { IncomingAttendee, IncomingEvent } from '../../application/ports/incomingReader.ts';
import { cleanText } from '../../domain/text/cleanText.ts';
import type { Instant } from '../../domain/time/instant.ts';

const LONGEST_TEXT = 200_000;
const MOST_EVENTS = 20;

/** The events of an iCalendar text with its METHOD, instances of a series as the series itself; none of what is no calendar. */
export function parseEvents(text: string): readonly IncomingEvent[] {
  if (text.length > LONGEST_TEXT) return [];
  try {
    const calendar = new ICAL.Component(ICAL.parse(text.replace(/^\ufeff/, '').trim()) as unknown[]);
    if (calendar.name !== 'vcalendar') return [];
    const method = textOf(calendar, 'method').toUpperCase();
    return calendar
      .getAllSubcomponents('vevent')
      .slice(0, MOST_EVENTS)
      .flatMap((event) => eventOf(event, method));
  } catch {
    return [];
  }
}

function eventOf(event: ICAL.Component, method: string): readonly IncomingEvent[] {
  const uid = textOf(event, 'uid');
  if (uid === '') return [];
  const sequence = /^\d{1,9}$/.exec(textOf(event, 'sequence'));
  const organizer = addressOf(textOf(event, 'organizer'));
  return [
    {
      method,
      uid,
      sequence: sequence ? Number(sequence[0]) : null,
      stamp: stampOf(textOf(event, 'dtstamp')),
      organizer: organizer === '' ? null : organizer,
      attendees: event.getAllProperties('attendee').map((each) => attendeeOf(each, textOf(event, 'comment'))),
    },
  ];
}

function attendeeOf(attendee: ICAL.Property, comment: string): IncomingAttendee {
  const parameter = (name: string): string => [attendee.getParameter(name) ?? ''].flat().join(' ');
  const said = cleanText(parameter('x-response-comment') || comment);
  return {
    address: addressOf(String(attendee.getFirstValue() ?? '')),
    status: parameter('partstat').trim().toUpperCase() || 'NEEDS-ACTION',
    comment: said === '' ? null : said,
  };
}

function textOf(component: ICAL.Component, name: string): string {
  return component.getFirstPropertyValue(name)?.toString().trim() ?? '';
}

/** `MAILTO:Kari%40x.example` → `kari@x.example`. */
function addressOf(value: string): string {
  const bare = value.replace(/^\s*mailto:/i, '').replaceAll(/[<>\s]/g, '');
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    return bare.toLowerCase();
  }
}

/** DTSTAMP must be in UTC (RFC 5545 §3.8.7.2); one without Z is taken to be. */
function stampOf(value: string): Instant | null {
  const digits = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)Z?$/.exec(value);
  if (!digits) return null;
  const [, year, month, day, hour, minute, second] = digits;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(date.getTime()) ? null : (date.toISOString() as Instant);
}
