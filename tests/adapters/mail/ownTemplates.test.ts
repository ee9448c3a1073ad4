import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createMailRenderer } from '../../../src/adapters/mail/createMailRenderer.ts';
import { createTemplateChecker } from '../../../src/adapters/mail/createTemplateChecker.ts';
import { checkSchedules } from '../../../src/application/checkSchedules.ts';
import type { MailRenderer } from '../../../src/application/ports/mailRenderer.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { sampleContext } from '../ical/sampleMessage.ts';
import { loadFiles } from '../yaml/scheduleFolder.ts';
import { invitation, reminder, templates } from './sampleMails.ts';

const root = mkdtempSync(join(tmpdir(), 'arshjul-own-templates-'));
afterAll(() => rmSync(root, { recursive: true }));

const own = join(root, '_wheels');
const context = sampleContext();
let faults: string[] = [];

beforeEach(() => {
  cpSync(templates, root, { recursive: true });
  rmSync(own, { recursive: true, force: true });
  faults = [];
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), text);
  }
}

function renderer(): MailRenderer {
  return createMailRenderer({
    templates: root,
    invitation: () => '',
    onFault: ({ file, line, message }) => faults.push(`${file}:${line} ${message}`),
  });
}

const check = () =>
  createTemplateChecker({ folder: root })
    .check(['agder', 'ks'])
    .map(({ at, message }) => `${at.file}:${at.line} ${message}`);

test('a wheel’s own template is used for its mail, the common ones for the rest', () => {
  write({ 'agder/invitation/nb/subject.eta': 'Velkommen: <%= it.shortTitle %>' });
  const common = createMailRenderer({ templates, invitation: () => '', onFault: () => {} });
  const mail = renderer().render(invitation(), context);
  expect(mail).toEqual({
    ...common.render(invitation(), context),
    subject: 'Velkommen: Kommunedirektørkollegiet 3',
  });
  const elsewhere = invitation();
  const other = { ...elsewhere, occurrence: { ...elsewhere.occurrence, wheel: 'ks' } };
  expect(renderer().render(other, context).subject).toMatch(/^Innkalling: /);
  expect(renderer().render(invitation('nn'), context).subject).toMatch(/^Innkalling: /);
  expect([faults, check()]).toEqual([[], []]);
});

test('own html is escaped like the common, and stands in the same frame', () => {
  write({
    'agder/invitation/nb/html.eta':
      "<% layout('@layout', { tag: 'Hei', tone: 'call', preheader: '', links: [], foot: [], footLinks: [] }) %><p><%= it.note %></p>",
  });
  const message = invitation();
  const note = '<b>fet</b>';
  const mail = renderer().render({ ...message, occurrence: { ...message.occurrence, note } }, context);
  expect(mail.html).toContain('<p>&lt;b&gt;fet&lt;/b&gt;</p>');
  expect(mail.html).toContain('<html lang="nb"');
  expect(check()).toEqual([]);
});

test('one that fails while a mail is written is told of, and the common words leave instead', () => {
  write({ 'agder/reminder/nb/text.eta': '<%= it.owner.toUpperCase() %>' });
  const message = reminder();
  const nobody = { ...message, occurrence: { ...message.occurrence, owner: null } };
  const common = createMailRenderer({ templates, invitation: () => '', onFault: () => {} });
  expect(renderer().render(nobody, context)).toEqual(common.render(nobody, context));
  expect(faults).toEqual([expect.stringMatching(/^_wheels\/agder\/reminder\/nb\/text\.eta:1 .*toUpperCase/)]);
});

test('one that does not compile is told of at once, and no mail is lost', () => {
  write({ 'agder/reminder/nb/text.eta': 'Hei\n<% if (' });
  const mails = renderer();
  expect(faults).toEqual([
    expect.stringMatching(/^_wheels\/agder\/reminder\/nb\/text\.eta:2 E-postmalen kan ikke brukes: .*line 2/),
  ]);
  expect(mails.render(reminder(), context).text).toContain('Frist: mandag 1. mars 2027');
});

test('check finds what fails, is never used, or asks for what is not there', () => {
  write({
    'agder/reminder/nb/html.eta': '<%= it.owner.navn.length %>',
    'agder/reminder/nb/subject.eta': '<%= it.titel %>: <%= it.recipient.navn %>',
    'agder/reminder/en/subject.eta': ' \n',
    'agder/reminder/en/text.eta': '<% if ( %>',
    'agder/letter/nb/text.eta': '<%= it.sections[0].overskrift %><%= it.dato %>',
    'agder/innkalling/nb/text.eta': 'Hei',
    'agder/invitation/no/text.eta': 'Hei',
    'agder/invitation/nb/tekst.eta': 'Hei',
    'trondelag/invitation/nb/text.eta': 'Hei',
    'README.md': 'Våre egne maler.',
  });
  expect(check().toSorted()).toEqual([
    'templates/_wheels/agder/innkalling/nb/text.eta:1 Filen blir ikke brukt: navnet eller mappen er ikke en e-postmal.',
    'templates/_wheels/agder/invitation/nb/tekst.eta:1 Filen blir ikke brukt: navnet eller mappen er ikke en e-postmal.',
    'templates/_wheels/agder/invitation/no/text.eta:1 Filen blir ikke brukt: navnet eller mappen er ikke en e-postmal.',
    'templates/_wheels/agder/letter/nb/text.eta:1 Malen bruker «it.dato», som ikke finnes.',
    'templates/_wheels/agder/reminder/en/subject.eta:1 Malen skriver et tomt emne.',
    expect.stringMatching(/reminder\/en\/text\.eta:1 E-postmalen kan ikke brukes: Unexpected token 'if'\.$/),
    expect.stringMatching(
      /reminder\/nb\/html\.eta:1 E-postmalen kan ikke brukes: Cannot read prop.*'length'/,
    ),
    'templates/_wheels/agder/reminder/nb/subject.eta:1 Malen bruker «it.titel» og «it.recipient.navn», som ikke finnes.',
    'templates/_wheels/trondelag/invitation/nb/text.eta:1 Malen blir ikke brukt: det finnes ikke noe årshjul «trondelag».',
  ]);
});

test('they are findings of `check` like any other, with a remedy', async () => {
  write({ 'agder/nudge/nb/text.eta': '<%= it.naar %>' });
  const loaded = await loadFiles({});
  const clock = { now: () => '2026-11-02T08:00:00.000Z' as Instant };
  const findings = await checkSchedules(
    { load: async () => loaded },
    clock,
    createTemplateChecker({ folder: root }),
  );
  expect(findings.filter(({ code }) => code === 'template-invalid')).toEqual([
    expect.objectContaining({
      severity: 'error',
      at: { file: 'templates/_wheels/agder/nudge/nb/text.eta', line: 1, column: 1 },
      remedy: expect.stringMatching(/^Bruk et av feltene it\.language, .*it\.when, /),
    }),
  ]);
});
