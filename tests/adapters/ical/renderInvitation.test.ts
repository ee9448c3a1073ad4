import * as fc from 'fast-check';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../../src/domain/text/cleanLine.ts';
import { lintCalendar } from '../../../src/adapters/ical/lint/lintCalendar.ts';
import { renderInvitation } from '../../../src/adapters/ical/renderInvitation.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { readCalendar } from './readCalendar.ts';
import { sampleContext, sampleMessage } from './sampleMessage.ts';
import { allDay, sampleOccurrence, timed } from './sampleOccurrence.ts';

describe('an invitation', () => {
  test('is a REQUEST to one attendee, as agreed byte for byte', () => {
    const text = renderInvitation(sampleMessage(), sampleContext());
    expect(text).toBe(goldenText('ical/request.ics', text));
    expect(lintCalendar(text, { mode: 'itip', method: 'REQUEST' })).toEqual([]);
    expect(lintCalendar(text, { mode: 'itip', method: 'CANCEL' }).map(({ code }) => code)).toEqual([
      'itip',
      'itip',
    ]);
    expect(lintCalendar(text, { mode: 'feed' }).length).toBeGreaterThan(3);
  });

  test('is withdrawn by a CANCEL with the same UID, people and time', () => {
    const text = renderInvitation(sampleMessage({ method: 'CANCEL', sequence: 3 }), sampleContext());
    expect(text).toBe(goldenText('ical/cancel.ics', text));
    const request = readCalendar(renderInvitation(sampleMessage(), sampleContext())).events[0]!;
    const cancel = readCalendar(text).events[0]!;
    expect(cancel.uid).toBe(request.uid);
    expect(cancel.organizer).toBe(request.organizer);
    expect(cancel.startDate.toString()).toBe(request.startDate.toString());
    expect(cancel.sequence).toBe(3);
  });

  test('to a two-day meeting goes from the time of the first day to the time of the second', () => {
    const occurrence = sampleOccurrence({ time: timed('2027-06-10', '12:00', '2027-06-11', '15:00') });
    const text = renderInvitation(sampleMessage({ occurrence }), sampleContext());
    expect(text).toContain(
      'DTSTART;TZID=Europe/Oslo:20270610T120000\r\nDTEND;TZID=Europe/Oslo:20270611T150000\r\n',
    );
  });

  test('to whole days needs no time zone', () => {
    const occurrence = sampleOccurrence({ time: allDay('2027-06-10', '2027-06-12') });
    const text = renderInvitation(sampleMessage({ occurrence }), sampleContext());
    expect(text).toContain('DTSTART;VALUE=DATE:20270610\r\nDTEND;VALUE=DATE:20270612\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  test('to a meeting on the web says how to join, as text and as RFC 7986 has it', () => {
    const occurrence = sampleOccurrence({ join: 'https://moterom.example/a?b=1,2;3', place: null });
    const text = renderInvitation(sampleMessage({ occurrence }), sampleContext());
    expect(text).toBe(goldenText('ical/request-online.ics', text));
    const both = sampleOccurrence({ join: 'https://moterom.example/a' });
    const event = readCalendar(renderInvitation(sampleMessage({ occurrence: both }), sampleContext()))
      .events[0]!;
    expect(event.location).toBe('Lillesand, rådhuset');
    expect(event.description).toMatch(/^Delta på nett: https:\/\/moterom\.example\/a\n/);
    expect(event.component.getFirstPropertyValue('conference')).toBe('https://moterom.example/a');
  });

  test('is cut where nobody reads on, and says where the rest is', () => {
    const occurrence = sampleOccurrence({ title: 'x'.repeat(10_000), purpose: 'ordet '.repeat(200_000) });
    const text = renderInvitation(sampleMessage({ occurrence }), sampleContext());
    expect(text.length).toBeLessThan(12_000);
    const { description } = readCalendar(text).events[0]!;
    expect(description).toMatch(
      /…\n\nTeksten er forkortet\. Resten står i årshjulet: https:\/\/arshjul\.example\/agder\/2027#\S+$/,
    );
  });

  test('is the same text when rendered again', () => {
    expect(renderInvitation(sampleMessage(), sampleContext())).toBe(
      renderInvitation(sampleMessage(), sampleContext()),
    );
  });

  test('is refused without a date, backwards, to an address that is none, and for a reminder', () => {
    const of = (changes: Parameters<typeof sampleMessage>[0]) => () =>
      renderInvitation(sampleMessage(changes), sampleContext());
    expect(of({ occurrence: sampleOccurrence({ time: { type: 'undated' } }) })).toThrow(/har ingen dato/);
    const backwards = timed('2027-06-10', '12:00', '2027-06-10', '10:00');
    expect(of({ occurrence: sampleOccurrence({ time: backwards }) })).toThrow(/slutter før/);
    const recipient = { ...sampleMessage().recipient, address: 'a,b@c.example' };
    expect(of({ recipient })).toThrow(/ATTENDEE skal være mailto/);
    expect(of({ kind: 'reminder', method: null })).toThrow(TypeError);
  });

  test('takes any name and text', () => {
    const nasty = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, name, sender) => {
        const message = sampleMessage({
          occurrence: sampleOccurrence({ title, place: name, bodyName: sender }),
          recipient: { ...sampleMessage().recipient, name },
        });
        const context = sampleContext({ sender: { name: sender, address: 'innkalling@arshjul.example' } });
        const text = renderInvitation(message, context);
        const { events } = readCalendar(text);
        expect(events[0]!.summary ?? '').toBe(cleanLine(title));
        expect(events[0]!.attendees).toHaveLength(1);
        expect(sync.parseICS(text)).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
