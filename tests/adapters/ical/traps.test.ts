import { execFileSync } from 'node:child_process';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { DateTime } from 'luxon';
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import { describe, expect, test } from 'vitest';
import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import { lintCalendar } from '../../../src/adapters/ical/lint/lintCalendar.ts';
import { osloTimezone } from '../../../src/adapters/ical/osloTimezone.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { readCalendar } from './readCalendar.ts';
import { published, sampleFeed } from './sampleFeed.ts';
import { allDay, sampleOccurrence, timed } from './sampleOccurrence.ts';

// Each test shows what the library does when asked the plain way, that the linter catches it, and that our feed is free of it.

const codes = (text: string): string[] => lintCalendar(text, { mode: 'feed' }).map(({ code }) => code);
const messages = (text: string): string =>
  lintCalendar(text, { mode: 'feed' })
    .map(({ message }) => message)
    .join('\n');
const ours = createFeedRenderer().render(sampleFeed()).body.toString();
const start = DateTime.fromISO('2027-09-02T10:00', { zone: 'Europe/Oslo' });
const end = start.plus({ hours: 5 });
const stamp = DateTime.fromISO('2027-06-15T12:34:56Z', { zone: 'utc' });
const naive = { id: 'a@b.example', start, end, stamp, summary: 'Møte' };

test('our feed passes', () => expect(codes(ours)).toEqual([]));

describe('1: a zone on the calendar', () => {
  const text = ical({
    timezone: 'Europe/Oslo',
    events: [{ ...naive, created: stamp, lastModified: stamp }],
  }).toString();
  test('makes the library write floating times and local stamps', () => {
    expect(text).toContain('DTSTART:20270902T100000\r\n');
    expect(text).toContain('DTSTAMP:20270615T143456\r\n');
    expect(messages(text)).toMatch(/DTSTAMP skal være UTC/);
    expect(messages(text)).toMatch(/DTSTART skal ha TZID/);
    expect(messages(text)).toMatch(/TIMEZONE-ID hører ikke hjemme/);
  });
  test('is a zone on each timed event with us, and stamps are UTC', () => {
    expect(ours).toContain('DTSTAMP:20270615T123456Z\r\nDTSTART;TZID=Europe/Oslo:20270902T100000\r\n');
    expect(ours).not.toContain('TIMEZONE-ID');
  });
});

describe('2: Europe/Oslo is an alias of Europe/Berlin', () => {
  test('so a zone under the alias leaves the TZID undefined, which the linter sees', () => {
    const berlin = getVtimezoneComponent('Europe/Oslo')!.replace('TZID:Europe/Oslo', 'TZID:Europe/Berlin');
    const text = ical({
      timezone: { name: null, generator: () => berlin },
      events: [{ ...naive, timezone: 'Europe/Oslo' }],
    }).toString();
    expect(messages(text)).toMatch(/sonen Europe\/Oslo, som mangler VTIMEZONE/);
  });
  test('and the block for Oslo is the one we know', () => {
    const oslo = `${osloTimezone().join('\r\n')}\r\n`;
    expect(oslo).toBe(goldenText('ical/europe-oslo.ics', oslo));
    expect(ours).toContain('TZID:Europe/Oslo\r\n');
  });
});

describe('3: an all-day date as a local midnight', () => {
  test('becomes the day before in the library when the machine is in Oslo', () => {
    const script = `
      import ical from 'ical-generator';
      import { DateTime } from 'luxon';
      console.log(ical({ events: [{ start: DateTime.local(2027, 3, 1), allDay: true }] }).toString());`;
    const env = { ...process.env, TZ: 'Europe/Oslo' };
    const text = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env }).toString();
    expect(text).toContain('DTSTART;VALUE=DATE:20270228');
  });
  test('is the day itself with us, to the day after, exclusive', () => {
    const entries = [published(sampleOccurrence({ time: allDay('2026-10-24', '2026-10-26') }))];
    const text = createFeedRenderer().render(sampleFeed({ entries })).body.toString();
    expect(text).toContain('DTSTART;VALUE=DATE:20261024\r\nDTEND;VALUE=DATE:20261026\r\n');
    expect(text).not.toContain('ALLDAYEVENT');
  });
});

test('4: METHOD:PUBLISH, ORGANIZER and ATTENDEE in a feed are refused', () => {
  const text = ical({
    method: ICalCalendarMethod.PUBLISH,
    events: [{ ...naive, organizer: 'KS <ks@agder.example>', attendees: [{ email: 'a@b.example' }] }],
  }).toString();
  expect(messages(text)).toMatch(/METHOD skal ikke stå/);
  expect(messages(text)).toMatch(/ORGANIZER skal ikke stå/);
  expect(messages(text)).toMatch(/ATTENDEE skal ikke stå/);
});

test('5: without SEQUENCE, CREATED and LAST-MODIFIED a feed is refused: Google would keep the old entry', () => {
  for (const name of ['SEQUENCE', 'CREATED', 'LAST-MODIFIED']) {
    const without = ours.replace(new RegExp(`^${name}:.*\r\n`, 'm'), '');
    expect(messages(without)).toContain(`VEVENT mangler ${name}.`);
  }
});

test('5: the default UID and DTSTAMP of the library change with every rendering, ours never', () => {
  const once = (): string => ical({ events: [{ start, end }] }).toString();
  expect(once()).not.toBe(once());
  expect(createFeedRenderer().render(sampleFeed()).body.toString()).toBe(ours);
});

test('7: recurrence rules are refused in a feed: every occurrence is an entry of its own', () => {
  expect(messages(ours.replace('STATUS:', 'RRULE:FREQ=YEARLY;BYWEEKNO=37\r\nSTATUS:'))).toMatch(
    /RRULE skal ikke stå/,
  );
});

test('the library leaves out the last CRLF and puts properties after components', () => {
  const text = ical({ x: [['X-WR-TIMEZONE', 'Europe/Oslo']], events: [naive] }).toString();
  expect(codes(text)).toContain('final-crlf');
  expect(codes(text)).toContain('order');
  expect(ours.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('a line break in a calendar name injects a line in the library, not with us', () => {
  const name = 'Kollegiet\r\nMETHOD:PUBLISH';
  expect(ical({ name, events: [naive] }).toString()).toContain('\r\nMETHOD:PUBLISH\r\n');
  const text = createFeedRenderer()
    .render(sampleFeed({ title: name }))
    .body.toString();
  expect(text).not.toContain('\r\nMETHOD');
  expect(readCalendar(text).calendar.getFirstPropertyValue('name')).toBe('Kollegiet METHOD:PUBLISH');
});

test('control characters pass through the library, not through us', () => {
  const text = ical({ events: [{ ...naive, summary: 'Pling\u0007' }] }).toString();
  expect(codes(text)).toContain('control');
  const entries = [published(sampleOccurrence({ title: 'Pling\u0007\u000b' }))];
  expect(createFeedRenderer().render(sampleFeed({ entries })).body.toString()).toContain('SUMMARY:Pling\r\n');
});

test('an address escaped as TEXT is refused', () => {
  const text = ical({ events: [{ ...naive, url: 'https://a.example/x,y' }] }).toString();
  expect(text).toContain('https://a.example/x\\,y');
  expect(messages(text)).toMatch(/URL skal være en adresse uten escaping/);
});

test('the library swaps start and end in silence; we refuse', () => {
  const text = ical({ events: [{ ...naive, start: end, end: start, timezone: 'Europe/Oslo' }] }).toString();
  expect(text).toContain('DTSTART;TZID=Europe/Oslo:20270902T100000');
  const entries = [
    published(sampleOccurrence({ time: timed('2027-09-02', '15:00', '2027-09-02', '10:00') })),
  ];
  expect(() => createFeedRenderer().render(sampleFeed({ entries }))).toThrow(/slutter før det begynner/);
});
