import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bokmalLeft } from './bokmalLeft.ts';
import { crawl } from './crawl.ts';
import { listenTo } from './listenTo.ts';
import { lookAt } from './lookAt.ts';
import { COORDINATOR, MEMBER, startStory, type Story } from './startStory.ts';

let story: Story;

beforeAll(async () => {
  story = await startStory();
}, 120_000);
afterAll(() => story.close());

/** Everything a page must be: accessible however it is looked at, quiet, and ours alone. */
async function lookAtAll(
  paths: readonly string[],
  address?: string,
  lang: 'nb' | 'nn' | 'en' = 'nb',
): Promise<readonly string[]> {
  const context = await story.visitor({ reducedMotion: 'reduce' }, address);
  await context.addCookies([{ name: 'sprak', value: lang, url: story.url }]);
  // Two at a time: one is drawn while the other is looked at.
  const halves = [0, 1].map((half) => paths.filter((_, index) => index % 2 === half));
  const found = await Promise.all(halves.map((half) => lookAtEach(context, half, lang)));
  await context.close();
  return found.flat();
}

async function lookAtEach(
  context: BrowserContext,
  paths: readonly string[],
  lang: string,
): Promise<readonly string[]> {
  const page = await context.newPage();
  const noise = listenTo(page, story.url);
  const found: string[] = [];
  for (const path of paths) {
    /* oxlint-disable no-await-in-loop -- One page after another. */
    await page.goto(path);
    // What is being worked out shows that it is, and comes by itself.
    await page.locator('.desk-working').waitFor({ state: 'detached' });
    await page.waitForLoadState('load');
    found.push(...(await lookAt(page, lang)));
    /* oxlint-enable no-await-in-loop */
  }
  return [...noise, ...found];
}

async function crawled(starts: readonly string[], address?: string): Promise<readonly string[]> {
  const context = await story.visitor({}, address);
  const paths = await crawl(context, starts);
  await context.close();
  return paths;
}

test('everything a visitor comes to is accessible, in light and dark, wide and as at 400 % zoom', async () => {
  const paths = await crawled(['/', '/desk/logg-inn']);
  expect(paths.length).toBeGreaterThan(8);
  expect(await lookAtAll(paths)).toEqual([]);
}, 300_000);

test('so is the personal page with all that is behind it', async () => {
  const home = await story.personalPath(MEMBER);
  const paths = ['', '/kalender', '/valg', '/data', '/slett'].map((each) => home + each);
  expect(await lookAtAll(paths)).toEqual([]);
}, 120_000);

test('so is the desk', async () => {
  const paths = (await crawled(['/desk'], COORDINATOR)).filter((path) => path.startsWith('/desk'));
  expect(paths.length).toBeGreaterThan(5);
  expect(await lookAtAll(paths, COORDINATOR)).toEqual([]);
}, 300_000);

test.each(['nn', 'en'] as const)(
  'so is one page of each kind in %s',
  async (lang) => {
    const personal = await story.personalPath(MEMBER);
    const paths = ['/prove/2027', '/o/prove/raad/mote/2027/1', '/abonner', personal];
    expect(await lookAtAll(paths, undefined, lang)).toEqual([]);
    const desk = ['/desk', '/desk/hjul/prove/2027', '/desk/mote/prove/raad/mote/2027/3', '/desk/leveranser'];
    expect(await lookAtAll(desk, COORDINATOR, lang)).toEqual([]);
  },
  120_000,
);

const WORKED_AT = [
  '',
  '/plan',
  '/hjul/prove/2027',
  '/mote/prove/raad/mote/2027/3?dato=2027-11-18',
  '/oppmote',
  '/oppmote/prove/raad/mote/2027/1',
  '/frister',
  '/frister/prove/raad/rapport/2027',
  '/leveranser',
  '/leveranser/inn',
  '/medlemmer',
  '/revisjoner',
  '/revisjoner/1',
  '/logg',
  '/meg',
].map((path) => `/desk${path}`);

test.each(['nn', 'en'] as const)(
  'no bokmål is left at the desk in %s',
  async (lang) => {
    const context = await story.visitor({ reducedMotion: 'reduce' }, COORDINATOR);
    await context.addCookies([{ name: 'sprak', value: lang, url: story.url }]);
    const page = await context.newPage();
    const left: string[] = [];
    for (const path of WORKED_AT) {
      /* oxlint-disable no-await-in-loop -- One page at a time: the machine is small. */
      await page.goto(path);
      await page.locator('.desk-working').waitFor({ state: 'detached' });
      left.push(...(await bokmalLeft(page, lang)));
      /* oxlint-enable no-await-in-loop */
    }
    expect(left).toEqual([]);
    await context.close();
  },
  60_000,
);
