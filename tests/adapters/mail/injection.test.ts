import * as fc from 'fast-check';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { lintCalendar } from '../../../src/adapters/ical/lint/lintCalendar.ts';
import { renderInvitation } from '../../../src/adapters/ical/renderInvitation.ts';
import { composeMail } from '../../../src/adapters/mail/composeMail.ts';
import { createMailRenderer } from '../../../src/adapters/mail/createMailRenderer.ts';
import { mailSamples, type MailSample } from '../../../src/adapters/mail/mailSamples.ts';
import type { Letter } from '../../../src/domain/messages/letter.ts';
import type { Mail } from '../../../src/domain/messages/mail.ts';
import type { Message } from '../../../src/domain/messages/message.ts';
import { templates } from './sampleMails.ts';
import { sampleSubject } from './sampleSubject.ts';

const renderer = createMailRenderer({
  templates,
  invitation: renderInvitation,
  onFault: (fault) => expect.unreachable(JSON.stringify(fault)),
});
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
const all = mailSamples(sampleSubject(), 'nb');
const sampleOf = (name: string): MailSample => all.find((each) => each.name === name)!;
// One of every template, with every field that it may have.
const samples = [
  'invitation',
  'invitation-online',
  'invitation-moved-place',
  'cancellation',
  'nudge',
  'reminder-late',
  'escalation',
  'digest',
].map(sampleOf);
const marks = '\u202e\u2066';

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\nBcc: alle@agder.example\r\n',
        '\nTo: alle@agder.example',
        '\r\n\r\n<script>alert(1)</script>',
        '\rSubject: noe annet',
        '\u2028X-A: b',
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='x",
        '</title></td></table></body><a href="https://ond.example">',
        '<!--[if mso]>',
        '--><b>',
        ']]><![CDATA[',
        '<%= process.exit() %>',
        '[[= it ]]',
        '${1+1}',
        'javascript:alert(1)',
        '\u0000\u0007\u001b[31m',
        `faktura${marks}fdp.exe`,
        'END:VEVENT\r\nATTENDEE:mailto:alle@agder.example',
        '\\n\\,;:',
        '=?UTF-8?Q?=0D=0ABcc:_a@b.example?=',
        ', alle@agder.example',
        '<alle@agder.example>',
        '"',
        '\ud800',
        '🌞 æøå',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** The sample with `text` in every field that holds words. */
function poisoned({ message, context }: MailSample, text: string): MailSample {
  const name = (role: Message['recipient']): Message['recipient'] => ({ ...role, name: text });
  return {
    name: '',
    message: 'content' in message ? letterOf(message) : aboutOf(message),
    context: {
      ...context,
      sender: { ...context.sender, name: text },
      replyTo: context.replyTo && { ...context.replyTo, name: text },
      citations: new Map(
        [...context.citations.keys()].map((id) => [id, { quote: text, section: text, document: text }]),
      ),
    },
  };

  function letterOf(letter: Letter): Letter {
    const items = [{ title: text, detail: text, path: null }];
    const content = { subject: text, intro: text, sections: [{ heading: text, items }] };
    return { ...letter, recipient: name(letter.recipient), content };
  }

  function aboutOf(about: Message): Message {
    const { occurrence, changed } = about;
    return {
      ...about,
      recipient: name(about.recipient),
      ...(changed ? { changed: { ...changed, place: text } } : {}),
      occurrence: {
        ...occurrence,
        title: text,
        bodyName: text,
        purpose: text,
        agenda: [text],
        checklist: [text],
        place: text,
        join: text,
        host: text,
        note: text,
        invited: occurrence.invited.map(name),
        owner: occurrence.owner && name(occurrence.owner),
      },
    };
  }
}

async function composed(mail: Mail): Promise<{ raw: string; to: readonly string[] }> {
  const { message, envelope } = await composer.sendMail(composeMail(mail));
  return { raw: (message as Buffer).toString(), to: envelope.to };
}

const namesIn = (raw: string): string[] =>
  (raw.split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .filter((line) => !/^\s/.test(line))
    .map((line) => line.split(':')[0]!);

const tagsIn = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/ (href|aria-label)="[^"]*"/g, ''));

test.each(samples)('$name: no word of it is a header, a recipient or markup', async (sample) => {
  const clean = renderer.render(sample.message, sample.context);
  const headers = namesIn((await composed(clean)).raw);
  const { message, context } = poisoned(sample, 'x');
  const known = new Set([...tagsIn(clean.html), ...tagsIn(renderer.render(message, context).html)]);
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const evil = poisoned(sample, text);
      const mail = renderer.render(evil.message, evil.context);
      const { raw, to } = await composed(mail);
      expect(namesIn(raw).filter((name) => !headers.includes(name))).toEqual([]);
      expect(to).toEqual([sample.message.recipient.address]);
      const read = await PostalMime.parse(raw);
      expect(read.to).toHaveLength(1);
      expect([read.cc, read.bcc]).toEqual([undefined, undefined]);
      expect(read.from?.address).toBe(context.sender.address);
      expect(tagsIn(mail.html).filter((tag) => !known.has(tag) && !/^<br ?\/?>$/.test(tag))).toEqual([]);
      for (const part of [mail.subject, mail.text, mail.html, mail.icalendar?.content ?? ''])
        // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
        expect(part).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/);
      const { content = '', method = 'REQUEST' } = mail.icalendar ?? {};
      expect(content === '' ? [] : lintCalendar(content, { mode: 'itip', method })).toEqual([]);
      const attendees = content.replaceAll('\r\n ', '').match(/^ATTENDEE[;:]/gm) ?? [];
      expect(attendees).toHaveLength(mail.icalendar ? 1 : 0);
    }),
    { numRuns: 50 },
  );
});

test('markup in a title is text: escaped in html, as it was written elsewhere', () => {
  const { message, context } = poisoned(samples[0]!, '<b>Møte</b> & "mer"');
  const mail = renderer.render(message, context);
  expect(mail.subject).toContain('<b>Møte</b> & "mer"');
  expect(mail.text).toContain('<b>Møte</b> & "mer"');
  expect(mail.html).toContain('&lt;b&gt;Møte&lt;/b&gt; &amp; &quot;mer&quot;');
  expect(mail.html).not.toContain('<b>');
});

test('an address on the web is a link only when it is a whole https address', () => {
  const sample = sampleOf('invitation-online');
  for (const join of [
    'javascript:ond.example',
    'https://ond.example/"onclick="x',
    'http://ond.example/',
    'https://ond.example/a b',
  ]) {
    const message = sample.message as Message;
    const mail = renderer.render({ ...message, occurrence: { ...message.occurrence, join } }, sample.context);
    expect(mail.html + mail.text + mail.icalendar?.content).not.toContain('ond.example');
  }
});

test.each(['invitation', 'reminder', 'digest'].map(sampleOf))(
  '$name: a megabyte of words becomes a mail one can open, which says where the rest is',
  (sample) => {
    const { message, context } = poisoned(sample, 'ordet '.repeat(170_000));
    const mail = renderer.render(message, context);
    expect(Buffer.byteLength(mail.html)).toBeLessThan(60_000);
    expect(Buffer.byteLength(mail.text)).toBeLessThan(20_000);
    expect(mail.subject.length).toBeLessThan(700);
    expect(mail.icalendar?.content.length ?? 0).toBeLessThan(14_000);
    const cut = mail.text.includes('Teksten er forkortet. Resten står i årshjulet.');
    expect(cut).toBe(!('content' in message));
    expect(mail.text).toMatch(/årshjulet: https:\/\/arshjul\.example\/agder\/2027/);
  },
);

test.each([
  'a@agder.example, b@agder.example',
  'a@agder.example;b@agder.example',
  'a@agder.example\r\nBcc: b@agder.example',
  'A <a@agder.example>',
  'a@agder.example> <b@agder.example',
  'a b@agder.example',
  '"a"@agder.example',
  'a@b@agder.example',
  'a@agder.example\u0000',
  'agder.example',
  '',
])('%j is no address, and nothing is sent', (address) => {
  const { message, context } = sampleOf('reminder');
  const mail = renderer.render({ ...message, recipient: { ...message.recipient, address } }, context);
  expect(() => composeMail(mail)).toThrow(expect.objectContaining({ code: 'EENVELOPE' }));
});

test('the address to unsubscribe at stands in one line, however long', async () => {
  const { message, context } = sampleOf('reminder');
  const unsubscribe = `https://arshjul.example/avmeld/${'a'.repeat(200)}`;
  const { raw } = await composed(renderer.render(message, { ...context, links: { unsubscribe } }));
  expect(raw).toContain(
    `\r\nList-Unsubscribe: <${unsubscribe}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`,
  );
});
