import type { Page } from 'playwright-core';

/** What a page complains of, and whatever it asks others than `origin` for; filled in as it happens. */
export function listenTo(page: Page, origin: string): readonly string[] {
  const noise: string[] = [];
  const heard = (text: string): void => void noise.push(`${page.url()}: ${text}`);
  page.on('console', (message) => {
    // That a page is an answer to something wrong is no fault of the page.
    if (message.text().startsWith('Failed to load') && message.location().url === page.url()) return;
    if (message.type() === 'error' || message.type() === 'warning') heard(message.text());
  });
  page.on('pageerror', (error) => heard(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) heard(request.url());
  });
  return noise;
}
