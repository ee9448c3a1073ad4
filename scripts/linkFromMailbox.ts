import type { Page } from 'playwright-core';

const TRIES = 60;
const NEWEST = 5;

/**
 * The path of the newest link like `pattern` in the local mailbox, mail to `address`. A link in a mail is where it is because
 * somebody asked for it a moment ago: it is waited for, some 30 seconds at most.
 */
export async function linkFromMailbox(page: Page, address: string, pattern: RegExp): Promise<string> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    await page.goto('/mailbox');
    const rows = await page.locator('tbody a').all();
    const hrefs = await Promise.all(rows.slice(0, NEWEST).map((row) => row.getAttribute('href')));
    for (const href of hrefs) {
      await page.goto(href ?? '');
      const found = pattern.exec((await page.locator('pre.part').first().textContent()) ?? '');
      if (found && (await page.locator('main').textContent())?.includes(address) === true)
        return new URL(found[0]).pathname;
    }
    await page.waitForTimeout(500);
  }
  throw new Error(`No mail to ${address} with a link like ${pattern}.`);
}
