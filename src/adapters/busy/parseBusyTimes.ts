import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import type { BusyTime } from '../../domain/availability/busyTime.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Most busy times of a calendar, and most repetitions looked at in one event. */
const MOST = 20_000;

/**
 * The busy times of an iCalendar text (RFC 5545) that touch a span: events that are opaque and not cancelled, their
 * repetitions, and published busy periods. Titles and people are not looked at. Throws when the text is no calendar.
 */
export function parseBusyTimes(text: string, span: BusyTime): readonly BusyTime[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  if (calendar.name !== 'vcalendar') throw new Error('er ikke en kalender');
  const zones = zonesOf(calendar);
  const found: BusyTime[] = [];
  const add = (from: Instant, to: Instant): void => {
    if (from < span.to && to > span.from && from < to && found.length < MOST) found.push({ from, to });
  };
  const all = calendar.getAllSubcomponents('vevent');
  const exceptions = all.filter((event) => event.hasProperty('recurrence-id'));
  for (const component of all) {
    if (component.hasProperty('recurrence-id')) continue;
    const event = new ICAL.Event(component, { exceptions: [] });
    const own = exceptions.filter((each) => each.getFirstPropertyValue('uid') === event.uid);
    for (const each of own) event.relateException(each);
    occurrences(event, span, zones, add);
  }
  for (const block of calendar.getAllSubcomponents('vfreebusy')) {
    for (const property of block.getAllProperties('freebusy')) {
      if (property.getFirstParameter('fbtype') === 'FREE') continue;
      for (const value of property.getValues()) {
        if (value instanceof ICAL.Period)
          add(instantOf(value.start, null, zones), instantOf(value.getEnd(), null, zones));
      }
    }
  }
  return found;
}

type Zones = ReadonlyMap<string, ICAL.Timezone>;

/** Zones that the calendar itself defines, for names that nobody else knows. */
function zonesOf(calendar: ICAL.Component): Zones {
  return new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const tzid = String(component.getFirstPropertyValue('tzid'));
      return [tzid, new ICAL.Timezone({ component, tzid })];
    }),
  );
}

function occurrences(
  event: ICAL.Event,
  span: BusyTime,
  zones: Zones,
  add: (from: Instant, to: Instant) => void,
): void {
  const tell = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): void => {
    if (!isBusy(item.component)) return;
    const [from, to] = [tzidOf(item.component, 'dtstart'), tzidOf(item.component, 'dtend')];
    add(instantOf(start, from, zones), instantOf(end, to ?? from, zones));
  };
  if (!event.isRecurring()) return tell(event, event.startDate, event.endDate);
  const iterator = event.iterator();
  const tzid = tzidOf(event.component, 'dtstart');
  for (let count = 0; count < MOST; count += 1) {
    const next = iterator.next() as ICAL.Time | null;
    if (!next || instantOf(next, tzid, zones) >= span.to) return undefined;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    tell(item, startDate, endDate);
  }
  return undefined;
}

function isBusy(event: ICAL.Component): boolean {
  const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '').toUpperCase();
  return value('status') !== 'CANCELLED' && value('transp') !== 'TRANSPARENT';
}

function tzidOf(event: ICAL.Component, name: string): string | null {
  const tzid: unknown = event.getFirstProperty(name)?.getFirstParameter('tzid');
  return typeof tzid === 'string' ? tzid : null;
}

/** Floating times and whole days are taken to be Norwegian. */
function instantOf(time: ICAL.Time, tzid: string | null, zones: Zones): Instant {
  const { year, month, day, hour, minute, second } = time;
  const utc = !time.isDate && (time.zone === ICAL.Timezone.utcTimezone || tzid === 'UTC');
  const zone = utc ? 'utc' : tzid !== null && IANAZone.isValidZone(tzid) ? tzid : 'Europe/Oslo';
  const wall = DateTime.fromObject(
    { year, month, day, hour, minute, second: Math.min(second, 59) },
    { zone },
  );
  const own = tzid !== null && !utc && !IANAZone.isValidZone(tzid) ? zones.get(tzid) : undefined;
  const moment = own
    ? wall.setZone('utc', { keepLocalTime: true }).minus({ seconds: own.utcOffset(time) })
    : wall;
  return moment.toUTC().toISO() as Instant;
}
