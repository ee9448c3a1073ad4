import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crawl } from './crawl.ts';
import { COORDINATOR, MEMBER, startStory, type Story } from './startStory.ts';

let story: Story;
let axe = '';

beforeAll(async () => {
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  story = await startStory();
}, 120_000);
afterAll(() => story.close());

/** Rules that are broken, each with where; those of WCAG 2.1 A and AA, and what is good practice. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary ?? ''}`),
  );
}

// As text: what runs in the browser knows other names than what runs here.
const SHAPE = `({
  lang: document.documentElement.lang,
  titled: document.title.endsWith(' – Årshjul'),
  headings: document.querySelectorAll('h1').length,
  wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  small: [...document.querySelectorAll('input, select, textarea, button')]
    .map((each) => [each.outerHTML.slice(0, 80), each.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 1 && height > 1 && height < 13)
    .map(([html]) => html),
})`;

const SHAPELY = JSON.stringify({ lang: 'nb', titled: true, headings: 1, wide: false, small: [] });

/** Everything a page must be beside accessible: quiet, ours alone, and no wider than the window. */
async function look(page: Page, path: string): Promise<readonly string[]> {
  const noise: string[] = [];
  const heard = (text: string): void => void noise.push(`${path}: ${text}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard(message.text());
  });
  page.on('pageerror', (error) => heard(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(story.url) && !request.url().startsWith('data:')) heard(request.url());
  });
  await page.goto(path);
  // What is being worked out shows that it is, and comes by itself.
  await page.locator('.desk-working').waitFor({ state: 'detached' });
  await page.waitForLoadState('load');
  const shape = await page.evaluate(SHAPE);
  if (JSON.stringify(shape) !== SHAPELY) heard(`has the shape ${JSON.stringify(shape)}`);
  return [...noise, ...(await faults(page)).map((fault) => `${path}: ${fault}`)];
}

async function lookAtAll(
  paths: readonly string[],
  options: Parameters<Story['visitor']>[0],
  address?: string,
): Promise<readonly string[]> {
  const context = await story.visitor(options, address);
  const found: string[] = [];
  for (const path of paths) {
    const page = await context.newPage();
    // oxlint-disable-next-line no-await-in-loop -- One page at a time: the machine is small.
    found.push(...(await look(page, path)));
    // oxlint-disable-next-line no-await-in-loop -- See above.
    await page.close();
  }
  await context.close();
  return found;
}

const NARROW = {
  viewport: { width: 320, height: 640 },
  colorScheme: 'dark',
  reducedMotion: 'reduce',
} as const;

test('everything a visitor comes to is accessible, in light and dark, wide and as at 400 % zoom', async () => {
  const context = await story.visitor();
  const paths = await crawl(context, ['/', '/desk/logg-inn']);
  await context.close();
  expect(paths.length).toBeGreaterThan(8);
  expect(await lookAtAll(paths, {})).toEqual([]);
  expect(await lookAtAll(paths, NARROW)).toEqual([]);
}, 300_000);

test('so is the personal page', async () => {
  const paths = [await story.personalPath(MEMBER)];
  expect(await lookAtAll(paths, {})).toEqual([]);
  expect(await lookAtAll(paths, NARROW)).toEqual([]);
}, 120_000);

test('so is the desk', async () => {
  const context = await story.visitor({}, COORDINATOR);
  const paths = (await crawl(context, ['/desk'])).filter((path) => path.startsWith('/desk'));
  await context.close();
  expect(paths.length).toBeGreaterThan(5);
  expect(await lookAtAll(paths, {}, COORDINATOR)).toEqual([]);
  expect(await lookAtAll(paths, NARROW, COORDINATOR)).toEqual([]);
}, 300_000);
