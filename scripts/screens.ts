import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadCalendar } from '../src/application/loadCalendar.ts';
import { planningYears } from '../src/application/planningYears.ts';
import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { linkFromMailbox } from './linkFromMailbox.ts';
import { pageLooks, photograph } from './photograph.ts';
import { previewApp } from './previewApp.ts';
import { previewSubject } from './previewSubject.ts';
import { sampleTitles } from './sampleTitles.ts';
import { startOwnService } from './startOwnService.ts';

// `npm run screens [-- word …]`: pictures of every page and mail in var/screens/, of those whose names hold a word when given.

const FOLDER = join('var', 'screens');
const COORDINATOR = 'koordinator@arshjul.example';
const MEMBER = 'kommunedirektor@risor.example';
const YEAR = new Date().getFullYear() + 1;
const words = process.argv.slice(2);
const isWanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
const files: string[] = [];

/** Pages by name. A star stands for the first link on the page before it that begins so. */
const OPEN: Readonly<Record<string, string>> = {
  forside: '/',
  'agder-ar': `/agder/${YEAR}`,
  'agder-agenda': `/agder/${YEAR}?visning=agenda`,
  'agder-august': `/agder/${YEAR}?start=8`,
  'agder-kdk': `/agder/${YEAR}?organ=kdk`,
  'fylkeskommunene-ar': `/fylkeskommunene/${YEAR}`,
  'ks-ar': `/ks/${YEAR}`,
  'agder-to-ar': `/agder/${YEAR}?ved=${YEAR - 1}`,
  'agder-innfelt': `/agder/${YEAR}/embed`,
  'agder-engelsk': `/agder/${YEAR}?sprak=en`,
  'agder-nynorsk': `/agder/${YEAR}?sprak=nn`,
  mote: `/o/agder/kdk/mote/${YEAR}/1`,
  frist: `/o/agder/kdk/mote/${YEAR}/1/innkalling`,
  organ: '/organ/agder/kdk',
  abonner: '/abonner',
  funn: '/funn',
  tilgjengelighet: '/tilgjengelighet',
  postkasse: '/mailbox',
  'finnes-ikke': '/finnes-ikke',
  'logg-inn': '/desk/logg-inn',
};
const DESK: Readonly<Record<string, string>> = {
  'bord-i-dag': '/desk',
  'bord-plan': '/desk/plan',
  'bord-frister': '/desk/frister',
  'bord-oppmote': '/desk/oppmote',
  'bord-oppmote-ett': `/desk/oppmote/agder/kdk/mote/${YEAR}/1`,
  'bord-leveranser': '/desk/leveranser',
  'bord-medlemmer': '/desk/medlemmer',
  'bord-revisjoner': '/desk/revisjoner',
  'bord-revisjon': '/desk/revisjoner/1',
  'bord-hjul': `/desk/hjul/agder/${YEAR}`,
  'bord-mote': `/desk/mote/agder/kdk/mote/${YEAR}/3`,
  'bord-logg': '/desk/logg',
  'bord-ko': '/desk/ko',
};

await mkdir(FOLDER, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'arshjul-screens-'));
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: root,
});
const service = await startOwnService(data);
try {
  await ofPages(browser, service.url);
  await ofMails(browser);
} finally {
  await browser.close();
  await service.stop();
  await rm(data, { recursive: true, force: true });
}
const pictures = files.map(
  (file) => `<figure><img src="${file}" loading="lazy" width="480"><figcaption>${file}`,
);
await writeFile(
  join(FOLDER, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Bilder</title>${pictures.join('')}`,
);
console.info(`${files.length} bilder i ${FOLDER}/ (index.html viser alle).`);

async function ofPages(from: Browser, url: string): Promise<void> {
  const visitor = await from.newContext({ baseURL: url, locale: 'nb-NO' });
  const page = await visitor.newPage();
  await page.goto('/abonner');
  await page.locator('input[type=email]').fill(MEMBER);
  await page.locator('form.ask button').click();
  await page.waitForURL('**/abonner/sendt');
  const personal = await linkFromMailbox(page, MEMBER, /https?:\S+\/min\/\S+/);
  await signIn(page);
  const storageState = await visitor.storageState();
  await visitor.close();
  const groups = [
    { paths: { ...OPEN, 'min-side': personal }, signedIn: false },
    { paths: DESK, signedIn: true },
  ];
  for (const look of pageLooks)
    for (const { paths, signedIn } of groups) {
      const context = await from.newContext({
        baseURL: url,
        locale: 'nb-NO',
        ...look.options,
        ...(signedIn ? { storageState } : {}),
      });
      for (const [name, path] of Object.entries(paths)) {
        if (!isWanted(name)) continue;
        const each = await context.newPage();
        await each.goto(path);
        // What is being worked out comes by itself.
        await each.locator('.desk-working').waitFor({ state: 'detached' });
        await each.waitForLoadState('load');
        files.push(await photograph(each, look, FOLDER, name));
        await each.close();
      }
      await context.close();
    }
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/desk/logg-inn');
  await page.locator('input[type=email]').fill(COORDINATOR);
  await page.locator('main form button').first().click();
  await page.locator('input[type=email]').waitFor({ state: 'detached' });
  await page.goto(await linkFromMailbox(page, COORDINATOR, /https?:\S+\/desk\/inn\/\S+/));
  await page.locator('main form button').first().click();
  await page.waitForURL('**/desk');
}

/** Of the mails of one wheel, in each language, by the templates on disk. */
async function ofMails(from: Browser): Promise<void> {
  const own = compose(readConfig({ ...process.env, DATA: data }));
  const now = own.clock.now();
  const years = planningYears(now);
  const { schedules, occurrences } = await loadCalendar(
    await own.source(),
    await own.solver(),
    years,
    new Map(),
  );
  const [wheel] = schedules.wheels;
  if (!wheel) return;
  const server = createServer(previewApp(new Map([[wheel.id, previewSubject(wheel, occurrences, now)]])));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  for (const [theme, width] of [
    ['light', 640],
    ['dark', 640],
    ['mobile', 360],
  ] as const) {
    const context = await from.newContext({
      viewport: { width, height: 800 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
    });
    for (const language of ['nb', 'nn', 'en'])
      for (const name of Object.keys(sampleTitles)) {
        const title = `epost-${name}.${language}`;
        if (!isWanted(title)) continue;
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${port}/${wheel.id}/${language}/${name}.html?theme=${theme}`);
        files.push(await photograph(page, { name: theme, options: {} }, FOLDER, title));
        await page.close();
      }
    await context.close();
  }
  server.close();
}
