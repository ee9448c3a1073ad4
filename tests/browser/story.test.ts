import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../end-to-end/runCli.ts';
import { eventually } from '../servers/eventually.ts';
import { type MailSink, startMailSink } from '../servers/startMailSink.ts';
import { pointOnWheel } from './pointOnWheel.ts';
import { sentMail } from './sentMail.ts';
import { COORDINATOR, MEMBER, startStory, type Story, YEAR_FILE } from './startStory.ts';

// The whole way, as those who use it go it: the service as a process of its own, its mail over SMTP, a real browser.
// The tests follow one another: the second goes on, without script, where the first leaves off.

const SOUTH = 'direktor@sor.example';
const COMMENT = '# Datoen er avtalt med vertskommunen';

let sink: MailSink;
let story: Story;
let faults: string[] = [];

beforeAll(async () => {
  sink = await startMailSink();
  story = await startStory({
    settings: { SMTP_URL: sink.url, MAIL_FROM: 'arshjul@prove.example' },
    edit: (year) => year.replace('place: Kristiansand }', `place: Kristiansand } ${COMMENT}`),
  });
}, 120_000);
afterAll(async () => {
  await story.close();
  await sink.stop();
});

async function visit(options: Parameters<Story['visitor']>[0] = {}): Promise<[Page, BrowserContext]> {
  const context = await story.visitor({ viewport: { width: 1280, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  return [page, context];
}

/** The path of the link in the newest mail that has one of the kind: `BASE_URL` of the story has no port. */
async function mailedPath(to: string, subject: RegExp, kind: string): Promise<string> {
  const link = new RegExp(`http://localhost(${kind}[\\w-]+)`);
  const { mail } = await sentMail(
    sink,
    to,
    (sent) => subject.test(sent.mail.subject ?? '') && link.test(sent.mail.text ?? ''),
  );
  return link.exec(mail.text ?? '')?.[1] ?? '';
}

const yearText = (): Promise<string> => readFile(join(story.folder, YEAR_FILE), 'utf8');
const seen = (page: Page): Promise<string> => page.locator('main').innerText();

async function askForPersonalLink(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Abonner' }).click();
  await page.getByLabel('E-postadressen du får innkallinger til').fill(MEMBER);
  await page.getByRole('button', { name: 'Få din egen lenke på e-post' }).click();
  await page.waitForURL('**/abonner/sendt');
  expect(await seen(page)).toContain('Hvis adressen er kjent i et årshjul, er lenken på vei.');
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/desk');
  await page.getByLabel('E-postadressen din').fill(COORDINATOR);
  await page.getByRole('button', { name: 'Send meg en lenke' }).click();
  await page.getByText('Se i innboksen din').waitFor();
  await page.goto(await mailedPath(COORDINATOR, /Logg inn/i, '/desk/inn/'));
  expect(await seen(page)).toContain(`Trykk på knappen for å logge inn som ${COORDINATOR}.`);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL('**/desk');
  sink.clear();
}

const desk = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Arbeidsbordet' }).getByRole('link', { name, exact: true }).click();

/** The plan and what it leads to, until everything has left. */
async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gjennomfør planen' }).click();
  await page.waitForURL('**/desk/revisjoner/*');
  const progress = page.getByRole('progressbar', { name: 'Sendingen' });
  expect(Number(await progress.getAttribute('max'))).toBeGreaterThan(1);
}

let feedAddress = '';
let keptPath = '';

test('from the open wheel to a moved meeting in the calendar of a member', async () => {
  // With a real way out for mail nothing is published until somebody says so.
  expect(sink.received).toEqual([]);
  expect(await runCli(['apply', '--yes'], story.settings)).toMatchObject({ code: 0 });
  const [page, context] = await visit({ reducedMotion: 'reduce' });

  // The wheel, and of it what one asks for.
  await page.goto('/prove/2027');
  const marks = page.locator('svg.wheel a[data-mark]');
  expect(await marks.count()).toBe(11);
  await page.getByText('Velg organ, type, status').click();
  await page.getByRole('checkbox', { name: 'Prøverådet' }).check();
  await page.getByRole('checkbox', { name: 'Møter' }).check();
  await page.getByRole('button', { name: 'Vis utvalget' }).click();
  await page.waitForURL('**/prove/2027?*organ=raad*');
  expect(await page.locator('#antall').innerText()).toMatch(/^Viser 4 av \d+ hendelser/);
  const shown = await marks.evaluateAll((all) => all.map((each) => each.getAttribute('data-mark')));
  expect(shown).toEqual(['1', 'samling', '2', '3'].map((each) => `prove/raad/mote/2027/${each}`));

  // One's own link comes by mail and leads to one's own page.
  await askForPersonalLink(page);
  keptPath = await mailedPath(MEMBER, /lenke/i, '/min/');
  await page.goto(keptPath);
  expect(await seen(page)).toContain(`Dette er siden til ${MEMBER}`);
  expect(await seen(page)).toContain('1 møte venter på svar fra deg.');

  // A calendar of one's own.
  await page.getByRole('link', { name: 'Kalenderen min' }).click();
  await page.getByLabel('Hva skal den hete?').fill('Telefonen');
  await page.getByRole('button', { name: 'Lag kalenderadresse' }).click();
  await page.getByRole('heading', { name: 'Adressen er klar' }).waitFor();
  const address = await page.locator('[data-copy]').innerText();
  feedAddress = address.replace('http://localhost', story.url);
  const before = await eventuallyFeed('SUMMARY:Prøverådet 1');
  expect(eventOf(before, 'Prøverådet 1')).toContain('DTSTART;TZID=Europe/Oslo:20270204T100000');

  // An answer.
  await page.getByRole('link', { name: 'Året mitt' }).click();
  await page
    .getByRole('group', { name: 'Svar på Prøverådet 1' })
    .getByRole('button', { name: 'Ja', exact: true })
    .click();
  await page.getByText('Det er lagret.').waitFor();
  expect(await seen(page)).toContain('Du har svart at du kommer.');

  // At the desk it is counted.
  await signIn(page);
  await desk(page, 'Oppmøte');
  await page.getByRole('link', { name: 'Prøverådet 1' }).click();
  expect(await seen(page)).toContain('1 ja, 0 kanskje, 0 nei, 1 har ikke svart.');
  expect(await page.locator('tr[data-role="direktor-nord"]').innerText()).toContain('på svarsiden');

  // A meeting is dragged: what a day breaks and costs is said on the way, and nothing is saved by it.
  const original = await yearText();
  await desk(page, 'Hjulet');
  const first = page.locator('a.movable[data-mark="prove/raad/mote/2027/1"]');
  await first.scrollIntoViewIfNeeded();
  const [from, sunday, wednesday] = await Promise.all(
    ['2027-02-04', '2027-02-07', '2027-02-10'].map((date) => pointOnWheel(first, date)),
  );
  if (!from || !sunday || !wednesday) throw new Error('The wheel has no such days.');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(sunday.x, sunday.y, { steps: 8 });
  await page.locator('.wheel-ghost.bad').waitFor();
  expect(await page.locator('.move-panel').innerText()).toContain(
    'Prøverådet 1 er satt til søndag 7. februar 2027, men den dagen går ikke: helg.',
  );
  await page.mouse.move(wednesday.x, wednesday.y, { steps: 8 });
  await page.locator('.move-panel [data-allowed]').waitFor();
  const weighed = await page.locator('.move-panel').innerText();
  expect(weighed).toContain('onsdag 10. februar 2027');
  expect(weighed).toMatch(/Ulempe \d+\s+mot \d+ der møtet ligger nå/);
  expect(weighed).toContain('Landsmøtet 2027 (torsdag 11. februar 2027)');
  await page.mouse.up();
  await page.waitForURL('**/desk/mote/prove/raad/mote/2027/1?dato=2027-02-10');
  expect(await yearText()).toBe(original);
  await page.getByRole('button', { name: 'Lagre avgjørelsen' }).click();
  await page.waitForURL('**/desk/plan?*');
  await page.getByText('Avgjørelsen er lagret: Prøverådet 1').waitFor();

  // The file has the new day, and all else in it, comments too, is as it was.
  expect(await yearText()).toBe(original.replace('2027-02-04', '2027-02-10'));
  expect(await yearText()).toContain(COMMENT);

  // Another is moved by the keys alone.
  await desk(page, 'Hjulet');
  const third = page.locator('a.movable[data-mark="prove/raad/mote/2027/3"]');
  await third.focus();
  await page.keyboard.press('PageDown');
  await page.locator('.move-panel [data-allowed]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/mote/prove/raad/mote/2027/3?dato=2027-11-11');
  expect(await page.getByLabel('Bekreftet').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Lagre avgjørelsen' }).press('Enter');
  await page.waitForURL('**/desk/plan?*');
  expect(await yearText()).toMatch(/\n {2}raad\/mote\/3: \{ date: 2027-11-11[^\n]*\}\n/);

  // The plan says what changes and who is told what, and shows each mail as it will be.
  await page.getByRole('button', { name: 'Gjennomfør planen' }).waitFor();
  expect(await seen(page)).toContain('Hvem får hva');
  expect(sink.received).toEqual([]);
  await page.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`);
  await page.locator('.told .who a', { hasText: 'Direktøren i Nord' }).first().click();
  await page.getByText('Vis e-posten').first().click();
  const preview = page.frameLocator('iframe.mail-frame').first();
  await preview.getByText('onsdag 10. februar 2027').filter({ visible: true }).first().waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Til planen' }).click();

  // Applied, it leaves, and how far it has come is seen.
  await apply(page);
  await page.getByText(/^Ferdig: (\d+) av \1$/).waitFor();
  const moved = await sentMail(sink, SOUTH, ({ calendar }) => calendar.includes('SUMMARY:Prøverådet 1'));
  expect(moved.calendar).toContain('METHOD:REQUEST');
  expect(moved.calendar).toContain('SEQUENCE:1');
  expect(moved.calendar).toContain('DTSTART;TZID=Europe/Oslo:20270210T100000');
  const called = await sentMail(sink, MEMBER, ({ calendar }) => calendar.includes('SUMMARY:Prøverådet 3'));
  expect(called.calendar).toContain('METHOD:REQUEST');
  expect(called.calendar).toContain('DTSTART;TZID=Europe/Oslo:20271111T100000');
  expect(eventOf(await eventuallyFeed('20270210T100000'), 'Prøverådet 1')).toContain('SEQUENCE:1');
  await page.goto(keptPath);
  expect(await seen(page)).toContain('Onsdag 10. februar 2027 kl. 10.00–15.00');
  expect(faults).toEqual([]);
  await context.close();
}, 120_000);

test('without script: to ask, answer, sign in, move by the form, cancel and apply', async () => {
  const [page, context] = await visit({ javaScriptEnabled: false });
  await page.goto('/prove/2027');
  await askForPersonalLink(page);
  await page.goto(await mailedPath(MEMBER, /lenke/i, '/min/'));
  const reply = page.getByRole('group', { name: 'Svar på Prøverådet 3' });
  await reply.getByRole('button', { name: 'Kanskje' }).click();
  expect(await seen(page)).toContain('Det er lagret.');

  await signIn(page);
  await desk(page, 'Hjulet');
  await page.getByLabel('Møte', { exact: true }).selectOption('prove/raad/mote/2027/3');
  await page.getByRole('button', { name: 'Åpne skjemaet' }).click();
  await page.getByLabel('Dato (første møtedag)').fill('2027-11-18');
  await page.getByRole('button', { name: 'Se hva det gir' }).click();
  expect(await seen(page)).toContain('Direktøren i Sør er innkalt til begge');
  await page.getByLabel('Dato (første møtedag)').fill('2027-11-25');
  await page.getByRole('button', { name: 'Lagre avgjørelsen' }).click();
  await page.getByRole('button', { name: 'Gjennomfør planen' }).waitFor();
  expect(await yearText()).toContain('raad/mote/3: { date: 2027-11-25');

  await page.goto('/desk/mote/prove/raad/mote/2027/1');
  await page.locator('summary', { hasText: 'Avlys møtet' }).click();
  await page.getByLabel('Begrunnelse', { exact: true }).fill('For få saker');
  await page.getByRole('button', { name: 'Avlys møtet' }).click();
  await page.getByRole('button', { name: 'Gjennomfør planen' }).waitFor();
  expect(await yearText()).toContain(COMMENT);
  sink.clear();
  await apply(page);
  // Without script the page is loaded anew by hand, which the page says.
  await eventually(async () => {
    await page.reload();
    return /Ferdig: (\d+) av \1/.test(await seen(page));
  });
  const cancelled = await sentMail(sink, SOUTH, ({ calendar }) => calendar.includes('METHOD:CANCEL'));
  expect(cancelled.calendar).toContain('SUMMARY:Prøverådet 1');
  expect(cancelled.mail.text).toContain('For få saker');
  const moved = await sentMail(sink, MEMBER, ({ calendar }) => calendar.includes('SUMMARY:Prøverådet 3'));
  expect(moved.calendar).toContain('DTSTART;TZID=Europe/Oslo:20271125T100000');
  expect(eventOf(await eventuallyFeed('20271125T100000'), 'AVLYST: Prøverådet 1')).toContain('For få saker');
  await context.close();
}, 120_000);

/** The personal calendar when it says so, with folded lines joined. */
function eventuallyFeed(word: string): Promise<string> {
  return eventually(async () => {
    const text = (await (await fetch(feedAddress)).text()).replaceAll(/\r\n[ \t]/g, '');
    return text.includes(word) && text;
  });
}

function eventOf(feed: string, summary: string): string {
  return feed.split('BEGIN:VEVENT').find((each) => each.includes(`SUMMARY:${summary}`)) ?? '';
}
