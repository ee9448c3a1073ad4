import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createMailRenderer } from '../../../src/adapters/mail/createMailRenderer.ts';
import { mailSamples } from '../../../src/adapters/mail/mailSamples.ts';
import { renderInvitation } from '../../../src/adapters/ical/renderInvitation.ts';
import { ArshjulError } from '../../../src/application/errors/arshjulError.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { sampleContext } from '../ical/sampleMessage.ts';
import { outlineOf } from './outlineOf.ts';
import { cancellation, invitation, reminder, sampleRenderer, templates } from './sampleMails.ts';
import { sampleSubject } from './sampleSubject.ts';

const renderer = sampleRenderer();
const context = sampleContext({ createdAt: '2026-11-02T08:00:00.000Z' as Instant });
const onFault = (fault: unknown): never => expect.unreachable(JSON.stringify(fault));
const folder = mkdtempSync(join(tmpdir(), 'arshjul-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['nb', 'nn', 'en'] as const)('in %s', (language) => {
  test.each(mailSamples(sampleSubject(), language))('$name reads as agreed', (sample) => {
    const mail = renderer.render(sample.message, sample.context);
    const shown = `${mail.subject}\n\n${mail.text}\n\n${outlineOf(mail.html)}\n`;
    expect(shown).toBe(goldenText(`mail/${language}/${sample.name}.txt`, shown));
    expect(mail.html).toContain(`<html lang="${language}"`);
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/undefined|null|\[object|<%|NaN/);
    expect(mail.text).not.toMatch(/\n\n\n/);
    expect(Buffer.byteLength(mail.html)).toBeLessThan(25_000);
  });
});

test('a mail is dated when it was due, identified by its key, and refers to its thread', () => {
  const mail = renderer.render(reminder(), context);
  expect(mail.date).toBe('Mon, 15 Feb 2027 07:00:00 +0000');
  expect(mail.messageId).toBe('<reminder.agder.kdk.arsrapport.2027.s0.-2w.leder@arshjul.example>');
  expect(mail.from).toEqual({ name: 'KS Agder via Årshjul', address: 'innkalling@arshjul.example' });
  expect(mail.icalendar).toBeNull();
  expect(mail.headers).toEqual({
    References: '<thread.agder.kdk.arsrapport.2027=40agder.example.leder@arshjul.example>',
    'X-Arshjul-Kind': 'reminder',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
  });
  const [call, withdrawal] = [invitation(), cancellation()].map((message) =>
    renderer.render(message, context),
  );
  expect(call!.headers).not.toHaveProperty('Auto-Submitted');
  expect(withdrawal!.headers['References']).toBe(call!.headers['References']);
  expect([call!.icalendar?.method, withdrawal!.icalendar?.method]).toEqual(['REQUEST', 'CANCEL']);
  expect(renderer.render(invitation(), context)).toEqual(call);
});

test('links lead to our own pages and the meeting on the web, and nothing is fetched', () => {
  for (const { message, context } of mailSamples(sampleSubject(), 'nb')) {
    const { html, text } = renderer.render(message, context);
    const links =
      `${html.replaceAll(/<!--.*?-->/gs, '').replace(/ xmlns(:\w)?="[^"]*"/g, '')}\n${text}`.match(
        /https?:[^"\s<]*/g,
      )!;
    for (const link of links) expect(link).toMatch(/^https:\/\/(arshjul|moterom)\.example\//);
    expect(html).not.toMatch(/<(form|img|script|link|iframe|object|base)\b/i);
    expect(html).not.toMatch(/url\(|@import/i);
  }
});

test('what can be done without can be stopped with one click; an invitation cannot', () => {
  const stoppable = mailSamples(sampleSubject(), 'nb').filter(({ message, context }) => {
    // Even were a link given.
    const links = { ...context.links, unsubscribe: 'https://arshjul.example/avmeld/abc' };
    const { headers } = renderer.render(message, { ...context, links });
    const both = [headers['List-Unsubscribe'], headers['List-Unsubscribe-Post']];
    expect(both).toEqual(
      both[0] === undefined
        ? [undefined, undefined]
        : ['<https://arshjul.example/avmeld/abc>', 'List-Unsubscribe=One-Click'],
    );
    return both[0] !== undefined;
  });
  expect(stoppable.map(({ name }) => name)).toEqual([
    'nudge',
    'reminder',
    'reminder-late',
    'reminder-overdue',
    'digest',
  ]);
  const { message, context } = stoppable[0]!;
  for (const unsubscribe of [
    null,
    'http://a.example/',
    'https://a.example/\r\nBcc: b@b.example',
    'https://a>b',
  ])
    expect(renderer.render(message, { ...context, links: { unsubscribe } }).headers).not.toHaveProperty(
      'List-Unsubscribe',
    );
});

test.each([
  ['2027-02-15', 'Påminnelse', '14 dager igjen (10 arbeidsdager)'],
  ['2027-02-26', 'Påminnelse', '3 dager igjen (1 arbeidsdag)'],
  ['2027-02-28', 'Påminnelse', 'fristen er i morgen'],
  ['2027-03-01', 'Påminnelse', 'fristen er i dag'],
  ['2027-03-02', 'Over fristen', 'fristen gikk ut for 1 dag siden (1 arbeidsdag)'],
  ['2027-03-08', 'Over fristen', 'fristen gikk ut for 7 dager siden (5 arbeidsdager)'],
])('on %s the reminder says «%s: %s»', (day, word, status) => {
  const mail = renderer.render(reminder('nb', day), context);
  expect(mail.subject).toBe(`${word}: Årsrapport til fylkesstyret og sentralt KDU, mandag 1. mars 2027`);
  expect(mail.text).toContain(`Status: ${status}\n`);
});

test('the calendar text is the other adapter’s, unchanged', () => {
  const real = createMailRenderer({ templates, invitation: renderInvitation, onFault });
  expect(real.render(invitation(), context).icalendar?.content).toBe(renderInvitation(invitation(), context));
});

test('titles, places, names and quotes are text, never markup or headers', () => {
  const evil = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '<%= process.exit() %>',
    '${1+1}',
    'Linje\r\nBcc: alle@agder.example',
    '\u0000\u0007\u2028',
    '& < > " \'',
    '🌞 æøå',
    '<!-- -->',
    '</td></table></body>',
  );
  const tags = (html: string): string[] =>
    html.match(/<[^>]*>/g)!.map((tag) => tag.replaceAll(/ (href|aria-label)="[^"]*"/g, ''));
  fc.assert(
    fc.property(
      evil,
      evil,
      evil,
      fc.string({ unit: 'binary', maxLength: 600 }),
      (title, place, name, text) => {
        const changed = {
          title: title + text,
          place,
          host: name,
          note: text,
          purpose: `${place}${text}`.replaceAll(/\s+/g, ' '),
          agenda: [title],
          bodyName: name,
        };
        const plain = {
          title: 'a',
          place: 'b',
          host: 'c',
          note: 'd',
          purpose: 'e',
          agenda: ['f'],
          bodyName: 'g',
        };
        const of = (change: typeof plain, recipient: string): ReturnType<typeof renderer.render> => {
          const { occurrence } = invitation();
          return renderer.render(
            invitation('nb', {
              occurrence: { ...occurrence, ...change },
              recipient: { ...invitation().recipient, name: recipient },
            }),
            sampleContext({
              citations: new Map([['AGD-38', { quote: title, section: place, document: name }]]),
            }),
          );
        };
        const mail = of(changed, name);
        const filled = of(plain, 'h');
        // Rows and paragraphs that are empty after cleaning are left out, so what is compared is that no tag is new.
        const known = new Set(tags(filled.html));
        expect(tags(mail.html).filter((tag) => !known.has(tag) && tag !== '<br>')).toEqual([]);
        for (const line of [mail.subject, mail.to.name, mail.from.name]) expect(line).not.toMatch(/[\r\n]/);
        expect(mail.subject.length).toBeLessThan(2500);
        expect(mail.text).not.toContain('\u0000');
      },
    ),
    { numRuns: 200 },
  );
});

test('a template that is missing or broken is named at once', () => {
  cpSync(templates, folder, { recursive: true });
  writeFileSync(join(folder, 'reminder/nn/text.eta'), '<% if ( %>');
  const create = (): unknown =>
    createMailRenderer({ templates: folder, invitation: renderInvitation, onFault });
  expect(create).toThrow(ArshjulError);
  expect(create).toThrow(/reminder\/nn\/text\.eta/);
  rmSync(join(folder, 'invitation/en/subject.eta'));
  expect(create).toThrow(/invitation\/en\/subject\.eta/);
  expect(() =>
    createMailRenderer({ templates: join(folder, 'none'), invitation: renderInvitation, onFault }),
  ).toThrow(/Finner ikke e-postmalene/);
});
