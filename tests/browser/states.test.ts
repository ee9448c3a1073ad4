import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenTo } from './listenTo.ts';
import { lookAt } from './lookAt.ts';
import { COORDINATOR, MEMBER, startStory, type Story, YEAR_FILE } from './startStory.ts';

// What a page is beside its everyday look: empty, refused, half done, just done.

let story: Story;

beforeAll(async () => {
  story = await startStory();
}, 120_000);
afterAll(() => story.close());

/** How a state is come to, and words that show that one is in it. */
type State = readonly [name: string, reach: (page: Page) => Promise<unknown>, words: string];

const THIRD = '/desk/mote/prove/raad/mote/2027/3';
const go =
  (path: string) =>
  (page: Page): Promise<unknown> =>
    page.goto(path);
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
/** Past what the browser itself refuses, to what the page says. */
const careless = (page: Page): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll('form').forEach((each) => (each.noValidate = true))`);

/** A link of the invitation to `MEMBER`. */
async function invited(page: Page, kind: 'svar' | 'innstillinger'): Promise<unknown> {
  const read = async (path: string): Promise<string> => (await page.request.get(path)).text();
  const [, mail = ''] = /href="([^"]*REQUEST\.direktor-nord[^"]*)"/.exec(await read('/mailbox')) ?? [];
  const [link = ''] = new RegExp(`/${kind}/[\\w-]+`).exec(await read(mail)) ?? [];
  return page.goto(link);
}

const OPEN: readonly State[] = [
  [
    'a filter without hits',
    go('/prove/2027?organ=landsmote&status=avlyst'),
    'Ingen hendelser passer med valgene.',
  ],
  ['no such page', go('/finnes-ikke'), 'Siden finnes ikke'],
  ['no such meeting', go('/o/prove/raad/mote/2027/99'), 'finnes ikke'],
  ['a broken key', go('/min/abc'), 'Lenken virker ikke'],
  ['a broken link to an answer', go('/svar/abc'), 'Lenken virker ikke'],
  ['a broken link to the desk', go('/desk/inn/abc'), 'Lenken virker ikke'],
  [
    'an address that is none',
    async (page) => {
      await page.goto('/abonner');
      await careless(page);
      await page.getByLabel('E-postadressen du får innkallinger til').fill('meg');
      await press(page, 'Få din egen lenke på e-post');
    },
    'Skriv hele e-postadressen',
  ],
  [
    'a link on its way',
    async (page) => {
      await page.goto('/abonner');
      await page.getByLabel('E-postadressen du får innkallinger til').fill('ukjent@kommune.example');
      await press(page, 'Få din egen lenke på e-post');
    },
    'Hvis adressen er kjent',
  ],
  [
    'a link to the desk on its way',
    async (page) => {
      await page.goto('/desk/logg-inn');
      await page.getByLabel('E-postadressen din').fill(COORDINATOR);
      await press(page, 'Send meg en lenke');
    },
    'Se i innboksen din',
  ],
  [
    'an answer just given',
    async (page) => {
      await page.goto(await story.personalPath(MEMBER));
      await page.getByRole('group', { name: 'Svar på Prøverådet 1' }).getByRole('button').first().click();
    },
    'Det er lagret.',
  ],
  [
    'a calendar address, shown once',
    async (page) => {
      await page.goto(`${await story.personalPath(MEMBER)}/kalender`);
      await press(page, 'Lag kalenderadresse');
    },
    'Adressen er klar',
  ],
  ['an invitation to be answered', (page) => invited(page, 'svar'), 'Kommer du?'],
  [
    'an answer by a link',
    async (page) => {
      await invited(page, 'svar');
      await page.getByLabel('Nei, jeg kan ikke').check();
      await press(page, 'Send svar');
    },
    'Svaret er lagret.',
  ],
  [
    'choices just saved',
    async (page) => {
      await invited(page, 'innstillinger');
      await press(page, 'Lagre');
    },
    'Valgene er lagret',
  ],
  [
    'a key that was changed for another',
    async (page) => {
      const home = await story.personalPath(MEMBER);
      await page.goto(`${home}/data`);
      await page.locator('button[value="renew"]').click();
      await page.goto(home);
    },
    'Lenken er gått ut',
  ],
];

const DESK: readonly State[] = [
  [
    'a plan that is being worked out',
    async (page) => {
      let asked = 0;
      // The page looks again by itself; here it may not.
      await page.route('**/desk/plan*', (route) => {
        asked += 1;
        return asked === 1 ? route.continue() : route.fulfill({ status: 204 });
      });
      await page.goto('/desk/plan');
    },
    'Siden viser planen av seg selv når den er klar.',
  ],
  [
    'mail nobody has',
    go('/desk/leveranser?tilstand=alle&sok=finnes-ikke'),
    'Ingen e-post passer med det du har valgt.',
  ],
  ['a day that breaks a rule', go(`${THIRD}?dato=2027-11-18`), 'Direktøren i Sør er innkalt til begge'],
  [
    'a day that breaks a rule, without a reason',
    async (page) => {
      await page.goto(`${THIRD}?dato=2027-11-18`);
      await careless(page);
      await press(page, 'Lagre avgjørelsen');
    },
    'Skriv hvorfor den skal stå likevel',
  ],
  [
    'a decision another came before',
    async (page) => {
      await page.goto(`${THIRD}?dato=2027-11-11`);
      const file = join(story.folder, YEAR_FILE);
      await writeFile(
        file,
        (await readFile(file, 'utf8')).replace('host: Nord kommune', 'host: Sør kommune'),
      );
      await press(page, 'Lagre avgjørelsen');
    },
    'Noen andre har endret',
  ],
  [
    'a decision just saved',
    async (page) => {
      await page.goto(`${THIRD}?dato=2027-11-11`);
      await press(page, 'Lagre avgjørelsen');
      await page.getByRole('button', { name: 'Gjennomfør planen' }).waitFor();
    },
    'Avgjørelsen er lagret',
  ],
  [
    'a plan others came before',
    async (page) => {
      await page.goto('/desk/plan');
      await page.getByRole('button', { name: 'Gjennomfør planen' }).waitFor();
      const file = join(story.folder, YEAR_FILE);
      await writeFile(file, (await readFile(file, 'utf8')).replace('2027-02-04', '2027-02-10'));
      await press(page, 'Gjennomfør planen');
      await page.locator('.desk-working').waitFor({ state: 'detached' });
      await page.getByRole('alert').waitFor();
    },
    'Planen har endret seg.',
  ],
  [
    'an attendance that lacks a name',
    async (page) => {
      await page.goto('/desk/oppmote/prove/raad/mote/2027/1');
      await careless(page);
      await press(page, 'Før svaret');
    },
    'Velg både hvem det gjelder',
  ],
  [
    'a deadline just done',
    async (page) => {
      await page.goto('/desk/frister/prove/raad/rapport/2027');
      await page.locator('main form button[type="submit"]').nth(1).click();
    },
    'er meldt utført',
  ],
  ['no such meeting to move', go('/desk/mote/prove/raad/mote/2027/99'), 'finnes ikke'],
  [
    'signed out',
    async (page) => {
      await page.goto('/desk/meg');
      await press(page, 'Logg ut');
    },
    'Du er logget ut',
  ],
];

test.each([
  ['open pages', OPEN, undefined],
  ['the desk', DESK, COORDINATOR],
] as const)(
  '%s: accessible in every state',
  async (_, states, who) => {
    const context = await story.visitor({ reducedMotion: 'reduce' }, who);
    const found: string[] = [];
    for (const [name, reach, words] of states) {
      /* oxlint-disable no-await-in-loop -- Some states follow one another. */
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const noise = listenTo(page, story.url);
      try {
        await reach(page);
        await page.getByRole('main').getByText(words).first().waitFor();
        found.push(...(await lookAt(page)).map((fault) => `${name}: ${fault}`));
      } catch (error) {
        found.push(`${name}: ${String(error)}\n${await page.locator('main').innerText()}`);
      }
      found.push(...noise.map((each) => `${name}: ${each}`));
      await page.close();
      /* oxlint-enable no-await-in-loop */
    }
    expect(found).toEqual([]);
    await context.close();
  },
  180_000,
);
