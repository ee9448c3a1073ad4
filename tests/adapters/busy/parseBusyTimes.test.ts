import { describe, expect, test } from 'vitest';
import { parseApart } from '../../../src/adapters/busy/parseApart.ts';
import { parseBusyTimes } from '../../../src/adapters/busy/parseBusyTimes.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';

const span = { from: '2027-01-01T00:00:00.000Z' as Instant, to: '2028-01-01T00:00:00.000Z' as Instant };
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NO', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:a@test.example', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...lines: readonly string[]): readonly string[] =>
  parseBusyTimes(calendar(...lines), span).map(({ from, to }) => `${from.slice(0, 16)} ${to.slice(0, 16)}`);

describe('busy times', () => {
  test.each([
    ['UTC', ['DTSTART:20270304T090000Z', 'DTEND:20270304T100000Z'], '2027-03-04T09:00 2027-03-04T10:00'],
    [
      'a zone by name, in summer',
      ['DTSTART;TZID=Europe/Oslo:20270604T090000', 'DURATION:PT1H'],
      '2027-06-04T07:00 2027-06-04T08:00',
    ],
    [
      'floating time',
      ['DTSTART:20270304T090000', 'DTEND:20270304T100000'],
      '2027-03-04T08:00 2027-03-04T09:00',
    ],
    ['a whole day', ['DTSTART;VALUE=DATE:20270304'], '2027-03-03T23:00 2027-03-04T23:00'],
  ])('are read in %s', (_what, lines, expected) => {
    expect(read(event(...lines))).toEqual([expected]);
  });

  test('follow a zone of the calendar itself', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:W. Nowhere',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    expect(
      read(
        ...zone,
        event('DTSTART;TZID=W. Nowhere:20270304T090000', 'DTEND;TZID=W. Nowhere:20270304T100000'),
      ),
    ).toEqual(['2027-03-04T04:00 2027-03-04T05:00']);
  });

  test('leave out what is cancelled, open, or of other years', () => {
    const when = ['DTSTART:20270304T090000Z', 'DTEND:20270304T100000Z'];
    expect(read(event(...when, 'STATUS:CANCELLED'), event(...when, 'TRANSP:TRANSPARENT'))).toEqual([]);
    expect(read(event('DTSTART:20250304T090000Z', 'DTEND:20250304T100000Z'))).toEqual([]);
  });

  test('repeat within the span, with exceptions and moves', () => {
    const weekly = event(
      'DTSTART;TZID=Europe/Oslo:20261203T090000',
      'DTEND;TZID=Europe/Oslo:20261203T100000',
      'RRULE:FREQ=WEEKLY;UNTIL=20270128T235959Z',
      'EXDATE;TZID=Europe/Oslo:20270114T090000',
    );
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Oslo:20270121T090000',
      'DTSTART;TZID=Europe/Oslo:20270122T120000',
      'DTEND;TZID=Europe/Oslo:20270122T130000',
    );
    expect(read(weekly, moved)).toEqual([
      '2027-01-07T08:00 2027-01-07T09:00',
      '2027-01-22T11:00 2027-01-22T12:00',
      '2027-01-28T08:00 2027-01-28T09:00',
    ]);
  });

  test('are read from published busy periods too', () => {
    expect(
      read(
        'BEGIN:VFREEBUSY',
        'DTSTAMP:20260101T000000Z',
        'FREEBUSY;FBTYPE=BUSY:20270304T090000Z/20270304T100000Z,20270305T090000Z/PT2H',
        'FREEBUSY;FBTYPE=FREE:20270306T090000Z/20270306T100000Z',
        'END:VFREEBUSY',
      ),
    ).toEqual(['2027-03-04T09:00 2027-03-04T10:00', '2027-03-05T09:00 2027-03-05T11:00']);
  });

  test('end, also when the rule does not', async () => {
    const endless = event('DTSTART:20270101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY');
    expect(parseBusyTimes(calendar(endless), span)).toHaveLength(20_000);
    const never = event('DTSTART:20270228T000000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30');
    expect(await parseApart({ text: calendar(never), span })).toEqual([]);
  });

  test('are refused from what is no calendar', async () => {
    await expect(parseApart({ text: '<html>', span })).rejects.toThrow('er ikke en kalender');
  });
});
