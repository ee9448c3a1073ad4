import * as fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { composeMail } from '../../../src/adapters/mail/composeMail.ts';
import { writeMime } from '../../../src/adapters/mail/writeMime.ts';
import type { Mail } from '../../../src/domain/messages/mail.ts';
import { sampleContext } from '../ical/sampleMessage.ts';
import { invitation, sampleRenderer } from './sampleMails.ts';

const nodemailer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
const whole = sampleRenderer().render(invitation(), sampleContext());

async function streamed(mail: Mail): Promise<string> {
  return ((await nodemailer.sendMail(composeMail(mail))).message as Buffer).toString('utf8');
}

const CASES: readonly (readonly [string, Partial<Mail>])[] = [
  ['an invitation', {}],
  ['without calendar', { icalendar: null }],
  ['a cancellation', { icalendar: { ...whole.icalendar!, method: 'CANCEL' } }],
  ['plain letters only', { text: 'Hei\n', html: '<p>Hei</p>', subject: 'Hei', icalendar: null }],
  ['no html', { html: '', icalendar: null }],
  ['long lines', { text: 'a'.repeat(3000), html: `<p>${'b'.repeat(5000)}</p>` }],
  ['long lines with Norwegian letters', { text: 'æøå '.repeat(900), html: `<p>${'Å'.repeat(900)}</p>` }],
  ['mostly foreign letters', { text: 'дмитрий\n'.repeat(30), html: '<p>日本語</p>' }],
  ['dots and blanks at line ends', { text: '.\n..a \t\nb\r\n\r\n', html: '<p> \n.\n</p> ' }],
  ['equals signs and tabs', { text: '=3D = \t=\n', html: '<p style="a=b">=</p>' }],
  ['emoji', { subject: '📅 Møte 🎉 '.repeat(20), text: '📅'.repeat(200) }],
  ['a mail without an end of line', { text: 'slutt', html: 'slutt', icalendar: null }],
  ['a large text', { text: 'Møte om budsjettet\n'.repeat(20_000) }],
];

test.each(CASES)('%s is written byte for byte as nodemailer streams it', async (_name, changes) => {
  const mail = { ...whole, ...changes };
  expect(writeMime(mail).toString('utf8')).toBe(await streamed(mail));
});

test('however letters, other signs and controls are mixed, the encoding is the one nodemailer chooses', async () => {
  const sign = fc.constantFrom(
    'a',
    'Z',
    'æ',
    '語',
    '📅',
    ' ',
    '.',
    '[',
    '`',
    '{',
    '@',
    '\u0001',
    '\t',
    '\n',
    '=',
  );
  const text = fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => signs.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, async (plain, html) => {
      const mail = { ...whole, text: plain, html, icalendar: null };
      expect(writeMime(mail).toString('utf8')).toBe(await streamed(mail));
    }),
    { numRuns: 300 },
  );
});
