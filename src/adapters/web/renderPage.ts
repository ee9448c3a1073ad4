import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { Language } from '../../domain/time/language.ts';
import { escapeText } from './escapeText.ts';
import { layoutWords } from './pages/layoutWords.ts';

/** What a page is: a template of `templates/pages`, its title and what the template shows. */
export type Page = {
  /** Name of the template without ending, such as `year` or `desk/today`. */
  readonly template: string;
  readonly title: string;
  /** The entry of the menu that is lit, null for none. */
  readonly section: 'home' | 'subscribe' | 'findings' | 'mailbox' | 'desk' | null;
  readonly data: object;
  /** Absent: bokmål. */
  readonly language?: Language;
  /** Modules of `templates/pages/script` that make the page handier; it must work without them. */
  readonly scripts?: readonly string[];
};

/** What every page carries around its own content. */
export type PageFrame = {
  readonly stylesheet: string;
  readonly icon: string;
  /** Address of a script by its name. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly hasMailbox: boolean;
  /** True when the files have errors and an older reading is shown. */
  readonly stale: boolean;
  /** True when there is a desk to sign in at. */
  readonly hasDesk: boolean;
  /** The same page in each language. */
  readonly languages: readonly PageLanguageLink[];
};

/** The page in another language, and whether it is in that one now. */
export type PageLanguageLink = {
  readonly language: Language;
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
};

const eta = new Eta({
  views: fileURLToPath(new URL('../../../templates/pages', import.meta.url)),
  cache: true,
  autoEscape: true,
  escapeFunction: escapeText,
});

/** The finished HTML of a page. */
export function renderPage(page: Page, frame: PageFrame): string {
  return eta.render(`./${page.template}`, {
    ...page.data,
    page,
    frame,
    around: layoutWords[page.language ?? 'nb'],
  });
}
