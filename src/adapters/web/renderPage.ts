import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { Language } from '../../domain/time/language.ts';
import { escapeText } from './escapeText.ts';

/** What a page is: a template of `templates/pages`, its title and what the template shows. */
export type Page = {
  readonly template:
    | 'home'
    | 'year'
    | 'findings'
    | 'subscribe'
    | 'mailbox'
    | 'mail'
    | 'error'
    | 'linkProblem'
    | 'answer'
    | 'duty'
    | 'settings'
    | 'unsubscribe';
  readonly title: string;
  /** The entry of the menu that is lit, null for none. */
  readonly section: 'home' | 'subscribe' | 'findings' | 'mailbox' | null;
  readonly data: object;
  /** Language of a page to one recipient; the others are in bokmål. */
  readonly language?: Language;
};

/** What every page carries around its own content. */
export type PageFrame = {
  readonly stylesheet: string;
  readonly icon: string;
  readonly hasMailbox: boolean;
  /** True when the files have errors and an older reading is shown. */
  readonly stale: boolean;
};

const eta = new Eta({
  views: fileURLToPath(new URL('../../../templates/pages', import.meta.url)),
  cache: true,
  autoEscape: true,
  escapeFunction: escapeText,
});

/** The finished HTML of a page. */
export function renderPage(page: Page, frame: PageFrame): string {
  return eta.render(`./${page.template}`, { ...page.data, page, frame });
}
