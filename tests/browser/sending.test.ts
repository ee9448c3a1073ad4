import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWholeWeb, type WholeWeb } from '../adapters/web/startWholeWeb.ts';
import { startChromium } from '../servers/startChromium.ts';

let web: WholeWeb;
let browser: Browser;
let axe = '';

beforeAll(async () => {
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  [web, browser] = await Promise.all([
    // A cookie that is for https only would not reach this server.
    startWholeWeb({ BASE_URL: 'http://localhost' }, { publish: true }),
    startChromium(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await web.close();
});

const signedIn = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const { cookie } = await web.signIn('koordinator@arshjul.example');
  const context = await browser.newContext({ baseURL: web.url, ...options });
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: web.url }]);
  return context.newPage();
};

/** Marks so many of the mails that were to leave at once. */
const mark = (state: string, limit: number) =>
  web.pool.query(
    `update arshjul.message set state = $1 where key in (select key from arshjul.message
     where revision = 1 and due_at <= $2 and state = 'planned' order by key limit $3)`,
    [state, web.clock.now(), limit],
  );

test('the bar of a sending moves by itself, without the page being loaded anew', async () => {
  const page = await signedIn();
  await page.goto('/desk/revisjoner/1');
  const text = page.locator('[data-text]');
  const total = Number(await page.locator('[data-bar]').getAttribute('max'));
  expect(total).toBeGreaterThan(5);
  expect(await text.textContent()).toBe(`Sender: 0 av ${total}`);
  await page.locator('[data-live]:not([hidden])').waitFor();
  await page.evaluate('globalThis.sameLoad = true');
  await mark('sent', 5);
  await page.getByText(`Sender: 5 av ${total}`).waitFor();
  expect(await page.evaluate("document.querySelector('[data-bar]').value")).toBe(5);
  expect(await page.locator('[data-state=sent] dd').textContent()).toBe('5');
  await mark('sent', total);
  await page.getByText(`Ferdig: ${total} av ${total}`).waitFor();
  expect(await page.locator('[data-state=waiting]').isVisible()).toBe(false);
  expect(await page.evaluate('globalThis.sameLoad')).toBe(true);
}, 60_000);

test('without script the plan comes by itself too, and a sending by loading the page again', async () => {
  const page = await signedIn({ javaScriptEnabled: false });
  await page.goto('/desk/plan');
  await page.getByText('Ingen endringer.').waitFor();
  await page.goto('/desk/revisjoner/1');
  expect(await page.locator('.sending-text').textContent()).toMatch(/^Ferdig: \d+ av \d+$/);
}, 60_000);

test.each<[string, BrowserContextOptions]>([
  ['light and wide', {}],
  ['dark and narrow', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
])(
  'the pages of a plan are accessible, %s',
  async (_, options) => {
    const file = join(web.schedules, 'agder/years/2027.yaml');
    const before = await readFile(file, 'utf8');
    await writeFile(
      file,
      before.replace('date: 2027-09-02, status: tentative', 'date: 2027-09-09, status: confirmed'),
    );
    const page = await signedIn(options);
    const faults: string[] = [];
    const look = async (): Promise<void> => {
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      for (const { id, nodes } of violations)
        faults.push(`${page.url()}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      if (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'))
        faults.push(`${page.url()} is wider than the window`);
    };
    await page.goto('/desk/plan');
    await page.getByRole('button', { name: 'Gjennomfør planen' }).waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
    await look();
    await page.locator('.told .who a').first().click();
    await page.getByText('Vis e-posten').first().click();
    await look();
    await page.locator('.mail-list a').first().click();
    await page.getByRole('heading', { name: 'Ren tekst' }).waitFor();
    await look();
    for (const path of ['/desk/revisjoner', '/desk/revisjoner/1', '/desk/plan?angre=77']) {
      await page.goto(path);
      await page.locator('.desk-working').waitFor({ state: 'detached' });
      await look();
    }
    await writeFile(file, before);
    expect(faults).toEqual([]);
  },
  120_000,
);
