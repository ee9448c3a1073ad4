import { DateTime } from 'luxon';
import ical, {
  type ICalAttendeeData,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalOrganizer,
  escape,
} from 'ical-generator';
import type { Instant } from '../../domain/time/instant.ts';
import { alarmLines, type EventAlarm } from './alarmLines.ts';
import { canonicalLines } from './canonicalLines.ts';
import { boundedText } from '../../domain/text/boundedText.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import type { EventSpan } from './eventSpan.ts';
import { unfoldLines } from './unfoldLines.ts';

/** Clients show no more of a title or place, and some stop reading at long ones. */
const LINE = 500;

/** A calendar entry, settled down to the words. Times of record are UTC instants. */
export type EventContent = {
  readonly uid: string;
  readonly span: EventSpan;
  readonly sequence: number;
  readonly stamp: Instant;
  readonly created: Instant | null;
  readonly lastModified: Instant | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly busy: 'BUSY' | 'TENTATIVE' | 'FREE';
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  /** Where it is held on the web, and the words to call it by. */
  readonly conference: { readonly address: string; readonly label: string } | null;
  readonly categories: readonly string[];
  readonly organizer: ICalOrganizer | null;
  readonly attendee: ICalAttendeeData | null;
  /** Absent: none. */
  readonly alarms?: readonly EventAlarm[];
};

/**
 * The unfolded lines of one VEVENT, by ical-generator with what it gets wrong worked around: no calendar-wide zone (it would make
 * DTSTAMP local), UID escaped by us, own id and stamp (its defaults are random and now), canonical order.
 */
export function eventLines(content: EventContent): readonly string[] {
  const data: ICalEventData = {
    id: escape(cleanLine(content.uid), false),
    sequence: content.sequence,
    stamp: utc(content.stamp),
    start: content.span.start,
    end: content.span.end,
    allDay: content.span.allDay,
    timezone: content.span.timezone,
    summary: boundedText(cleanLine(content.summary), LINE),
    description: content.description === '' ? null : content.description,
    location: content.location === null ? null : boundedText(cleanLine(content.location), LINE),
    // ical.js takes `\\,` for an escaped comma and joins two categories: no backslashes here.
    categories: content.categories
      .map((name) => ({ name: boundedText(cleanLine(name), LINE).replaceAll('\\', '/') }))
      .filter(({ name }) => name !== ''),
    status: ICalEventStatus[content.status],
    busystatus: ICalEventBusyStatus[content.busy],
    transparency: ICalEventTransparency[content.busy === 'FREE' ? 'TRANSPARENT' : 'OPAQUE'],
    created: content.created === null ? null : utc(content.created),
    lastModified: content.lastModified === null ? null : utc(content.lastModified),
    organizer: content.organizer,
    attendees: content.attendee === null ? [] : [content.attendee],
  };
  const calendar = ical({ timezone: null, events: [data] });
  const written = unfoldLines(calendar.toString());
  const more = [...conferenceLines(content), ...(content.alarms ?? []).flatMap(alarmLines)];
  written.splice(written.lastIndexOf('END:VEVENT'), 0, ...more);
  const lines = canonicalLines(written);
  return lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.lastIndexOf('END:VEVENT') + 1);
}

/** RFC 7986 §5.11; ical-generator does not know it. */
function conferenceLines({ conference }: EventContent): readonly string[] {
  if (!conference) return [];
  return [`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="${conference.label}":${conference.address}`];
}

function utc(instant: Instant): DateTime {
  return DateTime.fromISO(instant, { zone: 'utc' });
}
