import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** How a page is looked at: as on a desk, at night, and as at 400 % zoom. */
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 720 }, run: 'axe.run()' },
  // Of what axe looks for only the contrast is another at night.
  {
    colorScheme: 'dark',
    viewport: { width: 1280, height: 720 },
    run: `axe.run({ runOnly: ['color-contrast'] })`,
  },
  { colorScheme: 'dark', viewport: { width: 320, height: 640 }, run: 'axe.run()' },
] as const;

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

/**
 * What is wrong with a page as it stands: rules of WCAG 2.1 A and AA and of good practice that are broken, each with where;
 * another language than asked for; wider than the window.
 */
export async function lookAt(page: Page, lang = 'nb'): Promise<readonly string[]> {
  const found: string[] = [];
  const path = page.url().replace(/^https?:\/\/[^/]+/, '');
  const shapely = JSON.stringify({ lang, titled: true, headings: 1, wide: false, small: [] });
  await page.evaluate(await axe);
  for (const { colorScheme, viewport, run } of LOOKS) {
    const how = `${path} (${colorScheme}, ${viewport.width} px):`;
    /* oxlint-disable no-await-in-loop -- The same page, looked at in one way after another. */
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    const shape = JSON.stringify(await page.evaluate(SHAPE));
    const { violations } = (await page.evaluate(run)) as AxeResults;
    /* oxlint-enable no-await-in-loop */
    if (shape !== shapely) found.push(`${how} has the shape ${shape}`);
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${how} ${id}: ${target.join(' ')} – ${failureSummary ?? ''}`);
  }
  return found;
}
