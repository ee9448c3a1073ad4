import type { BrowserContext } from 'playwright-core';

/** Paths that are not pages. */
const FILES = /\.(?:ics|svg|png|pdf|csv|xlsx|json|eml|css|js)$|\/(?:html|hendelser)$/;

/** The queues are shown by a library's own pages. */
const NOT_OURS = /^\/desk\/ko(?:\/|$)/;

// As text: what runs in the browser knows other names than what runs here.
const HREFS = `[...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))`;

/**
 * Addresses of one page of each kind that links lead to from `starts`, by looking at every page found: pages whose addresses
 * differ in keys, years or the values of their query are of one kind.
 */
export async function crawl(context: BrowserContext, starts: readonly string[]): Promise<readonly string[]> {
  const page = await context.newPage();
  const found = new Map<string, string>();
  const waiting = [...starts];
  while (waiting.length > 0) {
    const path = waiting.shift() ?? '';
    const kind = kindOf(path);
    if (found.has(kind)) continue;
    found.set(kind, path);
    // oxlint-disable-next-line no-await-in-loop -- One page at a time.
    await page.goto(path);
    // oxlint-disable-next-line no-await-in-loop -- What is being worked out comes by itself.
    await page.locator('.desk-working').waitFor({ state: 'detached' });
    // oxlint-disable-next-line no-await-in-loop -- See above.
    const hrefs: string[] = await page.evaluate(HREFS);
    const own = new URL(page.url()).origin;
    for (const href of hrefs) {
      const url = new URL(href, page.url());
      if (url.origin !== own || FILES.test(url.pathname) || NOT_OURS.test(url.pathname)) continue;
      url.searchParams.delete('sprak');
      waiting.push(url.pathname + url.search);
    }
  }
  await page.close();
  return [...found.values()];
}

function kindOf(path: string): string {
  const url = new URL(path, 'http://x');
  const [, first = '', ...rest] = url.pathname.split('/');
  const root = /^(?:o|organ|min|mailbox|svar|utfort|innstillinger|avmeld)$/.test(first);
  const shape = root
    ? [first, rest.length > 0 ? '*' : '']
    : [
        first,
        ...rest.slice(0, first === 'desk' ? 1 : 4).map((part) => part.replaceAll(/\d+/g, '#')),
        rest.length,
      ];
  return `${shape.join('/')}?${[...new Set(url.searchParams.keys())].sort().join('&')}`;
}
