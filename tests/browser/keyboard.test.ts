import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COORDINATOR, MEMBER, startStory, type Story, YEAR_FILE } from './startStory.ts';

let story: Story;
let personal = '';

beforeAll(async () => {
  story = await startStory();
  personal = await story.personalPath(MEMBER);
}, 120_000);
afterAll(() => story.close());

// As text: what runs in the browser knows other names than what runs here.
/** Counts what can have focus, and keeps how each of them looks without it. */
const BEGIN = `(() => {
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe';
  globalThis.lookOf = (each) => JSON.stringify([each, ...each.querySelectorAll('*')].map((part) => {
    const style = getComputedStyle(part);
    const outline = style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineColor;
    return [outline, style.boxShadow, style.stroke, style.strokeWidth, style.fill, style.left];
  }));
  globalThis.looks = new Map();
  const groups = new Set();
  for (const each of document.querySelectorAll(all)) {
    if (each.disabled || !each.checkVisibility({ visibilityProperty: true })) continue;
    // Of radio buttons with one name the keys stop at one.
    if (each.type === 'radio' && groups.has(each.name)) continue;
    groups.add(each.name);
    looks.set(each, lookOf(each));
  }
  return looks.size;
})()`;

/** What has focus: which one it is, where it is, and whether it looks otherwise than without. */
const FOCUSED = `(() => {
  const each = document.activeElement;
  if (!each || each === document.body) return null;
  const box = each.getBoundingClientRect();
  return {
    number: [...looks.keys()].indexOf(each),
    html: each.outerHTML.slice(0, 120),
    seen: lookOf(each) !== looks.get(each),
    inside: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
  };
})()`;

type Focused = {
  readonly number: number;
  readonly html: string;
  readonly seen: boolean;
  readonly inside: boolean;
};

/** A date has parts of its own to stop at, and so may what is in a frame. */
const PARTS = /type="(?:date|time)"|<iframe/;
const MOST_PARTS = 5;

/** What is wrong with going through a page by Tab, from its first thing to past its last. */
async function tabThrough(page: Page): Promise<readonly string[]> {
  const path = new URL(page.url()).pathname;
  const expected = Number(await page.evaluate(BEGIN));
  const wrong: string[] = [];
  let [last, stays, reached] = [-1, 0, 0];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- One key after another.
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop -- See above.
    const focused = (await page.evaluate(FOCUSED)) as Focused | null;
    // Past the last the browser's own window has focus, or the first again.
    if (focused === null || (focused.number === 0 && last > 0)) break;
    const { number, html } = focused;
    stays = number === last ? stays + 1 : 0;
    if (stays > (PARTS.test(html) ? MOST_PARTS : 0)) return [...wrong, `${path}: ${html} lets nobody on`];
    if (number === last) continue;
    if (number < last) return [...wrong, `${path}: ${html} comes after what stands below it`];
    last = number;
    reached += 1;
    if (!focused.seen) wrong.push(`${path}: focus is not seen on ${html}`);
    if (!focused.inside) wrong.push(`${path}: what has focus is out of sight: ${html}`);
  }
  if (reached !== expected) wrong.push(`${path}: the keys reach ${reached} of ${expected}`);
  return wrong;
}

const open = (): string[] => ['/', '/prove/2027', '/o/prove/raad/mote/2027/1', '/abonner', '/funn', personal];
const DESK = [
  '/desk',
  '/desk/hjul/prove/2027',
  '/desk/mote/prove/raad/mote/2027/3',
  '/desk/oppmote/prove/raad/mote/2027/1',
];

test('every page is gone through by Tab: all is reached, in sight, and seen to have focus', async () => {
  const visits = [
    { paths: open(), context: await story.visitor({ reducedMotion: 'reduce' }) },
    { paths: DESK, context: await story.visitor({ reducedMotion: 'reduce' }, COORDINATOR) },
  ];
  const wrong = await Promise.all(
    visits.map(async ({ paths, context }) => {
      const found: string[] = [];
      const page = await context.newPage();
      for (const path of paths) {
        // oxlint-disable-next-line no-await-in-loop -- One page at a time.
        await page.goto(path);
        // oxlint-disable-next-line no-await-in-loop -- See above.
        found.push(...(await tabThrough(page)));
      }
      await context.close();
      return found;
    }),
  );
  expect(wrong.flat()).toEqual([]);
}, 120_000);

test('the first Tab shows a way past the menu, and the wheel has one too', async () => {
  const context = await story.visitor();
  const page = await context.newPage();
  await page.goto('/prove/2027');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hopp til innholdet' });
  expect(await skip.evaluate((each) => each.getBoundingClientRect().left >= 0)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('innhold');

  const past = page.locator('.wheel-figure a.skip');
  await past.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**#liste');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.closest('#liste') !== null`)).toBe(true);
  await context.close();
});

test('the marks of the wheel are reached in the order of the days, show their cards, and open', async () => {
  const context = await story.visitor();
  const page = await context.newPage();
  await page.goto('/prove/2027');
  await page.locator('.wheel-figure a.skip').focus();
  const reached: string[] = [];
  const marks = await page
    .locator('svg.wheel a[data-mark]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-mark')));
  for (const mark of marks) {
    // oxlint-disable-next-line no-await-in-loop -- One key after another.
    await page.keyboard.press('Tab');
    reached.push(String(await page.evaluate(`document.activeElement.dataset.mark`))); // oxlint-disable-line no-await-in-loop -- See above.
    // oxlint-disable-next-line no-await-in-loop -- See above.
    expect(await page.locator(`a[data-mark="${mark}"] .wheel-card`).isVisible()).toBe(true);
  }
  expect(reached).toEqual(marks);
  expect(await page.locator('.wheel-card:visible').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/o/${marks.at(-1)}`);
  await context.close();
});

test('what folds out, is chosen and is answered, is so with the keys', async () => {
  const context = await story.visitor();
  const page = await context.newPage();
  await page.goto('/prove/2027');
  await page.locator('.filter summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Prøverådet' }).press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/prove/2027?*organ=raad*');

  await page.goto(personal);
  const reply = page.getByRole('group', { name: 'Svar på Prøverådet 1' });
  const perhaps = reply.getByRole('button', { name: 'Kanskje' });
  await perhaps.press('Space');
  await page.getByText('Det er lagret.').waitFor();
  expect(await perhaps.getAttribute('aria-pressed')).toBe('true');
  await context.close();
});

test('a meeting is given another day with the keys, and what the day means is said', async () => {
  const context = await story.visitor({ reducedMotion: 'reduce' }, COORDINATOR);
  const page = await context.newPage();
  await page.goto('/desk/hjul/prove/2027');
  await page.locator('a.movable[data-mark="prove/raad/mote/2027/3"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const said = page.locator('.move-panel [role="status"]');
  await said.filter({ hasText: 'lørdag 6. november 2027' }).waitFor({ state: 'attached' });
  expect(await said.textContent()).toContain('Datoen bryter en regel.');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await said.filter({ hasText: 'torsdag 11. november 2027' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/mote/prove/raad/mote/2027/3?dato=2027-11-11');
  expect(await readFile(join(story.folder, YEAR_FILE), 'utf8')).not.toContain('raad/mote/3');
  await context.close();
});

const MOTION = `[...document.querySelectorAll('*')].filter((each) => {
  const style = getComputedStyle(each);
  const moves = (text) => text.split(',').some((part) => parseFloat(part) > 0.01);
  return moves(style.transitionDuration) || (style.animationName !== 'none' && moves(style.animationDuration)) || style.scrollBehavior === 'smooth';
}).map((each) => each.outerHTML.slice(0, 80))`;

/** Whether every ground that is painted is light, and what is no use on paper is away. */
const PRINTED = `(() => {
  const shown = [...document.querySelectorAll('body, body *')].filter((each) => each.checkVisibility({ visibilityProperty: true }));
  const luminance = (colour) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\\d.]+/g) ?? []).map(Number);
    return alpha < 0.05 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const dark = [document.documentElement, ...shown].filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return width > 20 && height > 20 && luminance(getComputedStyle(each).backgroundColor) < 0.5;
  });
  const pale = shown.filter((each) =>
    [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '') &&
    !(each instanceof SVGElement) && luminance(getComputedStyle(each).color) > 0.6 && !dark.includes(each) && !dark.some((ground) => ground.contains(each)));
  const idle = shown.filter((each) => each.matches('header.top nav, .skip, .desk-head, button:not([name]), .filter form'));
  return { dark: dark.map(name), pale: pale.map(name), idle: idle.map(name) };
  function name(each) { return each.outerHTML.slice(0, 100); }
})()`;

test.each([
  ['open pages', undefined],
  ['the desk', COORDINATOR],
] as const)(
  '%s: nothing moves for those who ask for it, and on paper all is dark on light',
  async (_, who) => {
    const context = await story.visitor({ reducedMotion: 'reduce', colorScheme: 'dark' }, who);
    const page = await context.newPage();
    const wrong: unknown[] = [];
    for (const path of who ? DESK : open()) {
      /* oxlint-disable no-await-in-loop -- One page at a time. */
      await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce', colorScheme: 'dark' });
      await page.goto(path);
      const moving = await page.evaluate(MOTION);
      // Browsers print with the light scheme, whatever the screen has.
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const { dark, pale, idle } = (await page.evaluate(PRINTED)) as Record<string, readonly string[]>;
      /* oxlint-enable no-await-in-loop */
      wrong.push(
        ...(moving as string[]).map((each) => `${path}: moves: ${each}`),
        ...(dark ?? []).map((each) => `${path}: dark on paper: ${each}`),
        ...(pale ?? []).map((each) => `${path}: pale on paper: ${each}`),
        ...(idle ?? []).map((each) => `${path}: no use on paper: ${each}`),
      );
    }
    expect(wrong).toEqual([]);
    await context.close();
  },
  60_000,
);
