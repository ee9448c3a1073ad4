import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** A way a page is looked at. */
export type Look = {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly print?: boolean;
};

export const pageLooks: readonly Look[] = [
  { name: 'light', options: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
  { name: 'dark', options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } },
  { name: 'mobile', options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 } },
  { name: 'print', options: { viewport: { width: 1050, height: 1485 } }, print: true },
];

/** Writes the whole of a page to `<folder>/<name>.<look>.png`; answers the file name. */
export async function photograph(page: Page, look: Look, folder: string, name: string): Promise<string> {
  if (look.print === true) await page.emulateMedia({ media: 'print' });
  const file = `${name}.${look.name}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' });
  return file;
}
