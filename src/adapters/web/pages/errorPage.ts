import type { Page } from '../renderPage.ts';

/** A page for what went wrong: what happened, and what the reader can do. */
export function errorPage(title: string, text: string, remedy: string): Page {
  return { template: 'error', title, section: null, data: { text, remedy } };
}
