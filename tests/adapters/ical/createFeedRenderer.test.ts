import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../../src/domain/text/cleanLine.ts';
import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import { describeOccurrence } from '../../../src/adapters/ical/describeOccurrence.ts';
import { lintCalendar } from '../../../src/adapters/ical/lint/lintCalendar.ts';
import { ArshjulError } from '../../../src/application/errors/arshjulError.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { readCalendar } from './readCalendar.ts';
import { published, sampleFeed } from './sampleFeed.ts';
import { allDay, sampleOccurrence, timed } from './sampleOccurrence.ts';

const renderer = createFeedRenderer();

function feedOf(...occurrences: readonly Partial<Occurrence>[]): string {
  const entries = occurrences.map((changes, index) =>
    published(sampleOccurrence({ key: `k/${index}`, uid: `u${index}@agder.example`, ...changes })),
  );
  return renderer.render(sampleFeed({ entries })).body.toString();
}

/** The value of a property in unfolded text. */
function valuesOf(text: string, name: string): string[] {
  const unfolded = text.replaceAll('\r\n ', '');
  return [...unfolded.matchAll(new RegExp(`^${name}(?:;[^:]*)?:(.*?)\r$`, 'gm'))].map((match) => match[1]!);
}

describe('a feed', () => {
  test('leads to a meeting on the web, and only to a whole https address', () => {
    const text = feedOf({ place: null, join: 'https://moterom.example/a' });
    expect(valuesOf(text, 'LOCATION')).toEqual(['https://moterom.example/a']);
    expect(text.replaceAll('\r\n ', '')).toContain(
      '\r\nCONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Delta på nett":https://moterom.example/a\r\n',
    );
    expect(feedOf({ place: null, join: 'https://a.example/\r\nX-A:b' })).not.toContain('a.example/');
  });

  test('of everything is as agreed, byte for byte', () => {
    const entries = [
      published(sampleOccurrence()),
      published(
        sampleOccurrence({
          key: 'agder/kdk/mote/2027/2',
          uid: 'agder-kdk-mote-2027-2@agder.example',
          title: 'Sommermøte 🌞 – to dager, København; «Fremtidens kommuner»',
          status: 'proposed',
          basis: 'proposed',
          time: timed('2027-06-10', '12:00', '2027-06-11', '15:00'),
        }),
      ),
      published(
        sampleOccurrence({
          key: 'agder/kdk/arsrapport/2027',
          uid: 'agder-kdk-arsrapport-2027@agder.example',
          kind: 'obligation',
          title: 'Årsrapport til fylkesstyret',
          time: allDay('2027-03-01', '2027-03-02'),
          invited: [],
          agenda: [],
          place: null,
          host: null,
          owner: {
            id: 'leder',
            name: 'Leder av kollegiet',
            address: 'leder@agder.example',
            language: 'nb',
            role: 'owner',
          },
        }),
      ),
      published(
        sampleOccurrence({
          key: 'agder/arendalsuka/2027',
          uid: 'agder-arendalsuka-2027@agder.example',
          body: null,
          bodyName: null,
          kind: 'anchor',
          title: 'Arendalsuka',
          status: 'tentative',
          time: allDay('2027-08-16', '2027-08-21'),
          invited: [],
          agenda: [],
          purpose: null,
          place: 'Arendal',
          host: null,
          cite: [],
        }),
      ),
      published(
        sampleOccurrence({
          key: 'agder/kdk/mote/2027/4',
          uid: 'agder-kdk-mote-2027-4@agder.example',
          status: 'cancelled',
          note: 'Slått sammen med møte 3.',
          time: timed('2027-11-11', '10:00', '2027-11-11', '15:00'),
        }),
        { sequence: 3 },
      ),
      published(sampleOccurrence({ key: 'u', uid: 'u@agder.example', time: { type: 'undated' } })),
      published(sampleOccurrence({ key: 'p', uid: 'p@agder.example', visibility: 'private' })),
    ];
    const text = renderer.render(sampleFeed({ entries })).body.toString();
    expect(text).toBe(goldenText('ical/feed.ics', text));
  });

  test('in nynorsk and English says the same in those languages', () => {
    const entries = [published(sampleOccurrence({ status: 'proposed' }))];
    const nynorsk = renderer.render(sampleFeed({ entries, language: 'nn' })).body.toString();
    expect(nynorsk).toBe(goldenText('ical/feed.nn.ics', nynorsk));
    const english = renderer.render(sampleFeed({ entries, language: 'en' })).body.toString();
    expect(english).toBe(goldenText('ical/feed.en.ics', english));
  });

  test('without entries is still a calendar', () => {
    const { body } = renderer.render(sampleFeed({ entries: [], source: null, color: null, description: '' }));
    const text = body.toString();
    expect(text).toBe(goldenText('ical/empty.ics', text));
    expect(readCalendar(body.toString()).events).toEqual([]);
  });

  test('is the same whatever order the entries come in, compressed to the same bytes', () => {
    const entries = ['1', '2', '3'].map((id) =>
      published(sampleOccurrence({ key: id, uid: `${id}@a.example` })),
    );
    const one = renderer.render(sampleFeed({ entries }));
    const other = createFeedRenderer().render(sampleFeed({ entries: entries.toReversed() }));
    expect(other).toEqual(one);
    expect(one.etag).toMatch(/^"[\w-]{43}"$/);
    expect(gunzipSync(one.gzip)).toEqual(one.body);
    expect(brotliDecompressSync(one.brotli)).toEqual(one.body);
  });

  test('tells a changed entry by SEQUENCE and ETag, and keeps UID and DTSTAMP otherwise', () => {
    const first = renderer.render(sampleFeed());
    const second = renderer.render(sampleFeed({ entries: [published(sampleOccurrence(), { sequence: 3 })] }));
    expect(second.etag).not.toBe(first.etag);
    const lines = (text: string): string[] => text.split('\r\n');
    const [before, after] = [lines(first.body.toString()), lines(second.body.toString())];
    expect(after.filter((line) => !before.includes(line))).toEqual(['SEQUENCE:3']);
  });

  test('used again with other words shows the other words', () => {
    const entry = published(sampleOccurrence());
    const norwegian = renderer.render(sampleFeed({ entries: [entry] })).body.toString();
    const english = renderer.render(sampleFeed({ entries: [entry], language: 'en' })).body.toString();
    expect(valuesOf(norwegian, 'DESCRIPTION')[1]).toContain('Saksliste');
    expect(valuesOf(english, 'DESCRIPTION')[1]).toContain('Agenda');
  });

  test('shows cancelled, removed and proposed for what they are', () => {
    const removed = published(sampleOccurrence(), { removed: true });
    const text = renderer.render(sampleFeed({ entries: [removed] })).body.toString();
    expect(text).toContain('STATUS:CANCELLED\r\nSUMMARY:AVLYST: ');
    expect(text).toContain('TRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE');
    const proposed = feedOf({ status: 'proposed' });
    expect(proposed).toContain('STATUS:TENTATIVE\r\nSUMMARY:FORSLAG: ');
    expect(proposed).toContain('TRANSP:OPAQUE\r\nX-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE');
  });

  test('never shows private entries, addresses or who is called', () => {
    const text = feedOf({ visibility: 'private' }, {});
    expect(valuesOf(text, 'UID')).toEqual(['u1@agder.example']);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|METHOD|mailto|kommunedirektor@|post@/i);
  });

  test('keeps the source address a URI, and out of private feeds', () => {
    const text = renderer.render(sampleFeed({ source: 'https://a.example/x,y;z.ics' })).body.toString();
    expect(text).toContain('SOURCE;VALUE=URI:https://a.example/x%2Cy%3Bz.ics\r\n');
    expect(renderer.render(sampleFeed({ source: null })).body.toString()).not.toContain('SOURCE');
  });

  test('an entry that ends before it starts stops the feed and is named, with every other problem', () => {
    const backwards = published(
      sampleOccurrence({ key: 'feil/1', time: timed('2027-09-02', '15:00', '2027-09-02', '10:00') }),
    );
    const twins = ['a', 'b'].map((key) => published(sampleOccurrence({ key })));
    const render = (): unknown => renderer.render(sampleFeed({ entries: [backwards, ...twins] }));
    expect(render).toThrow(ArshjulError);
    expect(render).toThrow(/feil\/1.*\n.*UID agder-kdk-mote-2027-3@agder.example brukes av flere/);
  });

  test('an entry without length has no DTEND, which would have to be later', () => {
    const text = feedOf({ time: timed('2027-09-02', '12:00', '2027-09-02', '12:00') });
    expect(valuesOf(text, 'DTEND')).toEqual([]);
    expect(valuesOf(text, 'DTSTART')).toContain('20270902T120000');
  });
});

describe('the feed in other programs', () => {
  const spring = sampleOccurrence({
    key: 'a',
    uid: 'a@agder.example',
    time: timed('2027-03-27', '12:00', '2027-03-28', '12:00'),
  });
  const autumn = sampleOccurrence({
    key: 'b',
    uid: 'b@agder.example',
    time: allDay('2026-10-24', '2026-10-26'),
  });
  const text = renderer
    .render(sampleFeed({ entries: [published(spring), published(autumn)] }))
    .body.toString();

  test('ical.js reads the same days and instants', () => {
    const { events } = readCalendar(text);
    expect(events.map(({ uid }) => uid)).toEqual(['b@agder.example', 'a@agder.example']);
    expect(events[0]!.startDate.toString()).toBe('2026-10-24');
    expect(events[0]!.endDate.toString()).toBe('2026-10-26');
    expect(events[1]!.startDate.toJSDate().toISOString()).toBe('2027-03-27T11:00:00.000Z');
    expect(events[1]!.endDate.toJSDate().toISOString()).toBe('2027-03-28T10:00:00.000Z');
  });

  test('node-ical reads the same days and instants', () => {
    const event = sync.parseICS(text)['a@agder.example'] as VEvent;
    expect(event.start.toISOString()).toBe('2027-03-27T11:00:00.000Z');
    expect(event.end!.toISOString()).toBe('2027-03-28T10:00:00.000Z');
    expect(event.summary).toBe('Kommunedirektørkollegiet 3');
    const days = sync.parseICS(text)['b@agder.example'] as VEvent;
    expect(days.datetype).toBe('date');
  });

  test.each(['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same text when the process lives in %s',
    (zone) => {
      const script = join(import.meta.dirname, 'renderInZone.ts');
      const env = { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' };
      const text = execFileSync(process.execPath, [script], { env }).toString();
      expect(text).toBe(goldenText('ical/zone.ics', text));
    },
  );
});

describe('any text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.string({ unit: 'grapheme', maxLength: 500 }),
    fc
      .array(
        fc.constantFrom(
          'æ',
          'ø',
          'å',
          'Æ',
          '🌞',
          '👨‍👩‍👧',
          ',',
          ';',
          '\\',
          '\\n',
          '\n',
          '\r\n',
          '\r',
          '\t',
          '\u0000',
          '\u0007',
          '\u000b',
          '\u007f',
          '\u2028',
          '"',
          ':',
          '<b>',
          '&amp;',
          'BEGIN:VEVENT',
          '\nEND:VCALENDAR',
          ' ',
          '  ',
          'ord',
          '^n',
          '=',
          '\ud800',
        ),
        { maxLength: 250 },
      )
      .map((parts) => parts.join('')),
  );

  test('in titles, places, names and agendas lints clean and is read back as written', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (title, place, purpose, name) => {
        const occurrence = sampleOccurrence({
          title,
          place,
          purpose,
          bodyName: name,
          agenda: [title],
          note: place,
        });
        const feed = sampleFeed({ title: name, description: purpose, entries: [published(occurrence)] });
        const { body } = createFeedRenderer().render(feed);
        expect(lintCalendar(body, { mode: 'feed' })).toEqual([]);
        const { calendar, events } = readCalendar(body.toString());
        expect(events).toHaveLength(1);
        expect(events[0]!.summary ?? '').toBe(cleanLine(title));
        expect(events[0]!.location ?? '').toBe(cleanLine(place));
        expect(events[0]!.description).toBe(describeOccurrence(occurrence, 'nb', feed.citations));
        const categories = events[0]!.component.getFirstProperty('categories')!.getValues();
        expect(categories).toEqual(
          [cleanLine(name).replaceAll('\\', '/'), 'Møte'].filter((category) => category !== ''),
        );
        expect(calendar.getFirstPropertyValue('x-wr-calname')).not.toMatch(/[\\,;]/);
        const parsed = Object.values(sync.parseICS(body.toString()));
        expect(parsed.filter((entry) => entry?.type === 'VEVENT')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  test('folded lines are at most 75 octets and whole characters', () => {
    const text = feedOf({ title: '🌞'.repeat(120), place: 'ø'.repeat(500) });
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(ICAL.parse(text)).toBeDefined();
  });
});
