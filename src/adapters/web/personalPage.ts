import type { Page } from './renderPage.ts';

/** A page to one recipient, and its status; 200 when not said. */
export type PersonalPage = { readonly page: Page; readonly status?: number };
