import { occurrenceAddress } from '../../../domain/occurrences/occurrenceAddress.ts';
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import { instantOf } from '../../../domain/time/instantOf.ts';

/** The ways to put one event into a calendar. Google's and Microsoft's addresses are not documented by them, but in wide use. */
export type CalendarLinks = {
  readonly file: string;
  readonly google: string;
  readonly outlook: string;
  readonly office: string;
};

/** Null for what has no date or is off. The event itself is in the links: nobody fetches anything from us. */
export function calendarLinks(
  { key, title, time, place, status }: Occurrence,
  baseUrl: string,
): CalendarLinks | null {
  if (time.type === 'undated' || status === 'cancelled') return null;
  const page = occurrenceAddress(key);
  const about = `${baseUrl}${page}`;
  const [start, end] =
    time.type === 'allDay'
      ? [time.start, time.end]
      : [`${time.start.date}T${time.start.time}:00`, `${time.end.date}T${time.end.time}:00`];
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: [start, end].map((text) => text.replaceAll(/[-:]/g, '')).join('/'),
    details: about,
    location: place ?? '',
    ctz: 'Europe/Oslo',
  });
  const [from, to] =
    time.type === 'allDay'
      ? [time.start, time.end]
      : [instantOf(time.start.date, time.start.time), instantOf(time.end.date, time.end.time)];
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: from,
    enddt: to,
    allday: String(time.type === 'allDay'),
    body: about,
    location: place ?? '',
  });
  return {
    file: `${page}.ics`,
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    office: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
  };
}
