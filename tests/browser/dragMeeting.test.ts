import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWholeWeb, type WholeWeb } from '../adapters/web/startWholeWeb.ts';
import { startChromium } from '../servers/startChromium.ts';

const KEY = 'agder/kdk/mote/2027/4';

let web: WholeWeb;
let browser: Browser;
let cookie: string;
let context: BrowserContext;
let page: Page;
let asked: string[];
let faults: string[];
let original: string;

beforeAll(async () => {
  web = await startWholeWeb({ BASE_URL: 'http://localhost' }, { publish: true });
  browser = await startChromium();
  ({ cookie } = await web.signIn('koordinator@arshjul.example'));
  original = await textOf();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await web.close();
});
beforeEach(async () => {
  // The language of Norway's clocks and dates, wherever the test runs; no motion is asked for, and none is needed.
  context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    hasTouch: true,
  });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: web.url }]);
  page = await context.newPage();
  asked = [];
  faults = [];
  page.on('request', (request) => {
    if (request.url().includes('/desk/vekt/')) asked.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  await page.goto(`${web.url}/desk/hjul/agder/2027`);
});
afterEach(async () => {
  await context.close();
  // oxlint-disable-next-line vitest/no-standalone-expect -- every test ends so
  expect(faults).toEqual([]);
});

const textOf = async (): Promise<string> => readFile(join(web.schedules, 'agder/years/2027.yaml'), 'utf8');
const mark = () => page.locator(`a.movable[data-mark="${KEY}"]`);
const grip = () => mark().locator('.wheel-hit');
const said = () => page.locator('.move-panel [role="status"]');

/** Where a day of 2027 is on the screen, as far out as the mark. */
async function placeOf(date: string): Promise<{ readonly x: number; readonly y: number }> {
  const { scale, left, top } = await page.evaluate<{ scale: number; left: number; top: number }>(
    `(({ a, e, f }) => ({ scale: a, left: e, top: f }))(document.querySelector('svg.wheel').getScreenCTM())`,
  );
  const radius = Number(await mark().getAttribute('data-radius'));
  const day = (Date.parse(date) - Date.parse('2027-01-01')) / 86_400_000;
  const angle = ((day + 0.5) / 365) * 2 * Math.PI;
  const [x, y] = [700 + radius * Math.sin(angle), 460 - radius * Math.cos(angle)];
  return { x: left + x * scale, y: top + y * scale };
}

async function stands(): Promise<string> {
  return (await mark().getAttribute('data-day')) ?? '';
}

test('a mark is dragged: the server tells what each day gives, and dropping leads to the form, which alone saves', async () => {
  await grip().scrollIntoViewIfNeeded();
  const from = await placeOf(await stands());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // Out of its window: a rule says no.
  const october = await placeOf('2027-10-06');
  await page.mouse.move(october.x, october.y, { steps: 12 });
  await page.locator('.wheel-ghost.bad').waitFor();
  expect(await page.locator('.move-panel .verdict').first().innerText()).toContain('Datoen bryter en regel');
  // The hand passed many days and rested on one: only few were asked for, and the last was answered.
  expect(asked.length).toBeLessThan(8);
  const november = await placeOf('2027-11-10');
  await page.mouse.move(november.x, november.y, { steps: 12 });
  await page.locator('.weighed[data-allowed]').waitFor();
  expect(await page.locator('.move-panel').innerText()).toContain('onsdag 10. november 2027');
  await page.mouse.up();
  await page.waitForURL(`**/desk/mote/${KEY}?dato=2027-11-10`);
  expect(await textOf()).toBe(original);

  // In the form the answer follows the date too, and a reason is asked for only where one is needed.
  const reason = page.locator('#grunn');
  expect(await reason.isVisible()).toBe(false);
  await page.locator('#dato').fill('2027-10-06');
  await reason.waitFor();
  await page.locator('#dato').fill('2027-11-10');
  await page.locator('.weighed[data-allowed]').waitFor();
  await reason.waitFor({ state: 'hidden' });
  await page.locator('#sted').fill('Lillesand');
  await page.getByRole('button', { name: 'Lagre avgjørelsen' }).click();
  await page.waitForURL('**/desk/plan?*');
  await page.getByText('Avgjørelsen er lagret: Kommunedirektørkollegiet 4').waitFor();
  expect(await textOf()).toContain('  kdk/mote/4: { date: 2027-11-10, place: Lillesand }\n');
});

test('with the keyboard alone: a day, a week, back, and on to the form', async () => {
  const start = await stands();
  await mark().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await page.locator('.move-panel .weighed').waitFor();
  await page.locator('.move-panel [role="status"]', { hasText: 'Ulempe' }).waitFor({ state: 'attached' });
  const moved = new Date(Date.parse(start) + 8 * 86_400_000).toISOString().slice(0, 10);
  expect(asked.at(-1)).toContain(`dato=${moved}`);
  await page.keyboard.press('Escape');
  expect(await page.locator('.wheel-ghost').count()).toBe(0);
  expect(await said().textContent()).not.toContain('Ulempe');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const before = new Date(Date.parse(start) - 86_400_000).toISOString().slice(0, 10);
  await page.waitForURL(`**/desk/mote/${KEY}?dato=${before}`);
});

test('by touch, on a small screen: what the day gives stays in sight, and the page does not scroll away', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  // In the middle, clear of what lies along the edge at the bottom.
  await page.evaluate(
    `document.querySelector('[data-mark="${KEY}"] .wheel-hit').scrollIntoView({ block: 'center' })`,
  );
  const session = await context.newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', date: string): Promise<void> => {
    const touchPoints = type === 'touchEnd' ? [] : [await placeOf(date)];
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const scrolled = await page.evaluate('scrollY');
  await touch('touchStart', await stands());
  for (const date of ['2027-11-06', '2027-11-12', '2027-11-16', '2027-11-17']) await touch('touchMove', date);
  await page.locator('.move-panel .weighed').waitFor();
  expect(await page.locator('.move-panel .verdict').first().isVisible()).toBe(true);
  expect(await page.evaluate('scrollY')).toBe(scrolled);
  await touch('touchEnd', '2027-11-17');
  await page.waitForURL(`**/desk/mote/${KEY}?dato=2027-11-17`);
});

test('a press without a drag is a link, and without script the list leads to the same forms', async () => {
  await grip().click();
  await page.waitForURL(`**/desk/mote/${KEY}`);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const [name = '', value = ''] = cookie.split('=');
  await plain.addCookies([{ name, value, url: web.url }]);
  const quiet = await plain.newPage();
  await quiet.goto(`${web.url}/desk/hjul/agder/2027`);
  await quiet.getByLabel('Møte', { exact: true }).selectOption(KEY);
  await quiet.getByRole('button', { name: 'Åpne skjemaet' }).click();
  await quiet.locator('#dato').fill('2027-10-06');
  await quiet.getByRole('button', { name: 'Se hva det gir' }).click();
  expect(quiet.url()).toContain('dato=2027-10-06');
  expect(quiet.url()).not.toContain('csrf');
  await quiet.locator('#grunn').waitFor();
  await plain.close();
});
