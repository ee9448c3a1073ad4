import { describe, expect, test } from 'vitest';
import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import { lintCalendar } from '../../../src/adapters/ical/lint/lintCalendar.ts';
import { renderInvitation } from '../../../src/adapters/ical/renderInvitation.ts';
import { sampleFeed } from './sampleFeed.ts';
import { sampleContext, sampleMessage } from './sampleMessage.ts';

const good = createFeedRenderer().render(sampleFeed()).body.toString();
const invitation = renderInvitation(sampleMessage(), sampleContext());

const feedCodes = (text: string | Buffer): string[] =>
  lintCalendar(text, { mode: 'feed' }).map(({ code }) => code);

/** The good feed with one thing broken. */
function broken(from: string | RegExp, to: string): string {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  return text;
}

test('a good feed and a good invitation have no problems, as text or bytes', () => {
  expect(feedCodes(good)).toEqual([]);
  expect(feedCodes(Buffer.from(good))).toEqual([]);
  expect(lintCalendar(invitation, { mode: 'itip', method: 'REQUEST' })).toEqual([]);
});

describe('bytes', () => {
  test.each([
    ['nothing', '', ['empty', 'calendar']],
    ['a bare LF', broken('VERSION:2.0\r\n', 'VERSION:2.0\n'), ['line-ending']],
    ['no final CRLF', good.slice(0, -2), ['final-crlf']],
    ['a final LF', `${good.slice(0, -2)}\n`, ['line-ending']],
    ['a bare CR', broken('SUMMARY:', 'SUMMARY:a\rb'), ['control']],
    ['a blank line', broken('VERSION:2.0\r\n', 'VERSION:2.0\r\n\r\n'), ['blank-line']],
    ['a BOM', `\ufeff${good}`, ['bom', 'syntax', 'nesting', 'nesting']],
    ['a bell', broken('SUMMARY:', 'SUMMARY:\u0007'), ['control']],
    ['76 octets', broken('SUMMARY:', `SUMMARY:${'å'.repeat(50)}`), ['fold']],
    ['a continuation first', ` x\r\n${good}`, ['fold']],
  ])('%s is seen', (_, text, codes) => {
    expect(feedCodes(text)).toEqual(expect.arrayContaining(codes));
  });

  test('a character broken by folding is seen, on its line', () => {
    const bytes = Buffer.from(broken('SUMMARY:', 'SUMMARY:Å'));
    const at = bytes.indexOf('Å') + 1;
    const split = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
    const line = bytes.subarray(0, at).toString('latin1').split('\r\n').length;
    expect(lintCalendar(split, { mode: 'feed' }).filter(({ code }) => code === 'utf-8')).toMatchObject([
      { line },
      { line: line + 1 },
    ]);
  });
});

describe('lines', () => {
  test.each([
    ['no colon', broken('SUMMARY:', 'SUMMARY'), /SUMMARY mangler kolon|begynner ikke|mangler/],
    [
      'an unquoted colon in a parameter',
      broken('DTSTART;TZID=Europe/Oslo', 'DTSTART;TZID="Europe/Oslo'),
      /mangler/,
    ],
    ['a parameter twice', broken('DTSTART;', 'DTSTART;TZID=Europe/Oslo;'), /to ganger/],
    ['a parameter without name', broken('DTSTART;', 'DTSTART;;'), /uten navn/],
    ['a stray caret in a parameter', broken('DTSTART;', 'DTSTART;X-A=^q;'), /RFC 6868/],
    ['an unescaped comma', broken(/SUMMARY:.*/, 'SUMMARY:a, b'), /SUMMARY har komma/],
    ['an unescaped semicolon', broken(/^LOCATION:.*/m, 'LOCATION:a; b'), /LOCATION har komma/],
    ['a lone backslash', broken(/SUMMARY:.*/, 'SUMMARY:a\\b'), /SUMMARY har komma/],
    ['an escaped backslash before a comma', broken(/SUMMARY:.*/, 'SUMMARY:a\\\\, b'), /SUMMARY har komma/],
  ])('%s', (_, text, message) => {
    expect(
      lintCalendar(text, { mode: 'feed' })
        .map((problem) => problem.message)
        .join('\n'),
    ).toMatch(message);
  });
});

describe('structure', () => {
  test.each([
    ['a property after a component', broken('END:VCALENDAR', 'X-A:b\r\nEND:VCALENDAR'), 'order'],
    ['END of another', broken('END:VEVENT', 'END:VTODO'), 'nesting'],
    ['no END', broken('END:VCALENDAR\r\n', ''), 'nesting'],
    ['two calendars', good + good, 'calendar'],
    ['text outside', `${good}X-A:b\r\n`, 'nesting'],
    ['no PRODID', broken(/PRODID.*\r\n/, ''), 'required'],
    ['VERSION 3', broken('VERSION:2.0', 'VERSION:3.0'), 'value'],
    ['TIMEZONE-ID', broken('VERSION:', 'TIMEZONE-ID:Europe/Oslo\r\nVERSION:'), 'property'],
    ['two UIDs in an event', broken('UID:', 'UID:x\r\nUID:'), 'cardinality'],
    ['no DTSTAMP', broken(/DTSTAMP.*\r\n/, ''), 'required'],
    ['an unknown component', broken('BEGIN:VEVENT', 'BEGIN:VTODO\r\nEND:VTODO\r\nBEGIN:VEVENT'), 'component'],
    ['an alarm', broken('END:VEVENT', 'BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT'), 'feed'],
    ['the same UID twice', broken(/(BEGIN:VEVENT[^]*?END:VEVENT\r\n)/, '$1$1'), 'uid'],
  ])('%s', (_, text, code) => {
    expect(feedCodes(text)).toContain(code);
  });
});

test('an alarm may stand in a feed whose holder asked for it, when it is a whole one', () => {
  const codes = (lines: string): string[] =>
    lintCalendar(broken('END:VEVENT', `BEGIN:VALARM\r\n${lines}END:VALARM\r\nEND:VEVENT`), {
      mode: 'feed',
      alarms: true,
    }).map(({ code }) => code);
  const whole = 'ACTION:DISPLAY\r\nTRIGGER:-PT30M\r\nDESCRIPTION:Møte\r\n';
  expect(codes(whole)).toEqual([]);
  expect(codes('ACTION:DISPLAY\r\nTRIGGER:-PT30M\r\n')).toEqual(['required']);
  expect(codes(whole.replace('DISPLAY', 'EMAIL'))).toEqual(['value']);
  expect(codes(whole.replace('-PT30M', '20270902T080000Z'))).toEqual(['value']);
  expect(codes(`${whole}SUMMARY:a\r\n`)).toEqual(['property']);
});

describe('values', () => {
  test.each([
    ['a local DTSTAMP', broken('DTSTAMP:20270615T123456Z', 'DTSTAMP:20270615T123456'), 'value'],
    ['a date that does not exist', broken('DTSTAMP:20270615', 'DTSTAMP:20270230'), 'value'],
    ['hour 24', broken('T123456Z', 'T243456Z'), 'value'],
    ['a floating start', broken('DTSTART;TZID=Europe/Oslo:', 'DTSTART:'), 'value'],
    ['a zoned start in UTC', broken('20270902T100000', '20270902T100000Z'), 'value'],
    ['a date-time as DATE', broken('DTSTART;TZID=Europe/Oslo', 'DTSTART;VALUE=DATE'), 'value'],
    ['an unknown zone', broken('DTSTART;TZID=Europe/Oslo', 'DTSTART;TZID=Europe/Berlin'), 'tzid'],
    ['an end of another type', broken(/DTEND.*/, 'DTEND;VALUE=DATE:20270903'), 'end'],
    ['an end in another zone', broken(/DTEND.*/, 'DTEND:20270903T120000Z'), 'end'],
    ['an end at the start', broken('20270902T150000', '20270902T100000'), 'end'],
    ['a duration too', broken('STATUS:', 'DURATION:PT1H\r\nSTATUS:'), 'end'],
    ['a wrong duration', broken('PUBLISHED-TTL:PT1H', 'PUBLISHED-TTL:P1H'), 'value'],
    ['an empty duration', broken('PUBLISHED-TTL:PT1H', 'PUBLISHED-TTL:P'), 'value'],
    ['a negative SEQUENCE', broken('SEQUENCE:2', 'SEQUENCE:-2'), 'value'],
    ['an unknown STATUS', broken('STATUS:CONFIRMED', 'STATUS:DONE'), 'value'],
    ['an unknown TRANSP', broken('TRANSP:OPAQUE', 'TRANSP:BUSY'), 'value'],
    ['an opaque cancellation', broken('STATUS:CONFIRMED', 'STATUS:CANCELLED'), 'feed'],
    ['a colour that is no name', broken(/^COLOR:.*/m, 'COLOR:#123456'), 'value'],
    ['an escaped address', broken('kdk.ics', 'kdk\\,.ics'), 'value'],
    ['a zone without offset', broken('TZOFFSETTO:+0200\r\n', ''), 'required'],
    ['a zone rule without BYDAY', broken(';BYDAY=-1SU', ''), 'timezone'],
    ['a zone with RDATE', broken('RRULE:', 'RDATE:20270101T000000\r\nRRULE:'), 'property'],
    ['a zone twice', broken(/(BEGIN:VTIMEZONE[^]*?END:VTIMEZONE\r\n)/, '$1$1'), 'timezone'],
    ['an escaped calendar name', broken('X-WR-CALNAME:', 'X-WR-CALNAME:a\\, '), 'feed'],
  ])('%s', (_, text, code) => {
    expect(feedCodes(text)).toContain(code);
  });
});

describe('an invitation', () => {
  test.each([
    ['without METHOD', /METHOD:.*\r\n/, ''],
    ['without ORGANIZER', /ORGANIZER[^]*?\r\n(?! )/, ''],
    ['without ATTENDEE', /ATTENDEE[^]*?\r\n(?! )/, ''],
    ['with two attendees', 'ATTENDEE', 'ATTENDEE:mailto:b@c.example\r\nATTENDEE'],
    ['without SEQUENCE', /SEQUENCE:.*\r\n/, ''],
    ['that is cancelled', 'STATUS:CONFIRMED', 'STATUS:CANCELLED'],
    ['with a calendar name', 'METHOD:', 'X-WR-CALNAME:a\r\nMETHOD:'],
    ['with two events', /(BEGIN:VEVENT[^]*?END:VEVENT\r\n)/, '$1$1'],
  ])('%s is refused', (_, from, to) => {
    const text = invitation.replace(from, to);
    const problems = lintCalendar(text, { mode: 'itip', method: 'REQUEST' });
    expect(problems.map(({ code }) => code)).toContain('itip');
  });
});

test('problems come by line, and a large text is read in one go', () => {
  const event = /BEGIN:VEVENT[^]*?END:VEVENT\r\n/.exec(good)![0];
  const many = Array.from({ length: 2000 }, (_, index) => event.replace('UID:', `UID:${index}.`));
  expect(feedCodes(good.replace(event, many.join('')))).toEqual([]);
  const problems = lintCalendar(good.replaceAll('Z\r\n', '\r\n'), { mode: 'feed' });
  expect(problems.map(({ line }) => line)).toEqual(
    problems.map(({ line }) => line).toSorted((a, b) => a - b),
  );
  expect(
    lintCalendar(`${good.slice(0, 20)}SUMMARY:${'\\,'.repeat(2_000_000)}\r\n`, { mode: 'feed' }),
  ).not.toEqual([]);
});
