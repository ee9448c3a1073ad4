import type { Page } from 'playwright-core';

/** Words of ours that are written otherwise in the other language. */
const TELLING = {
  nn: /\b(?:ikke|uten|hvor|hvorfor|hva|hvem|organer|vises|uke|frister|møter|noe|forside|kilden|lenken|hun|også|være|sendes|gjelder)\b/gi,
  en: /\b(?:ikke|og|eller|uten|med|hvor|hvem|som|organ|alle|viser|møte|frist|uke|forslag|bekreftet|avlyst|neste|i dag|dato|sted|sendt)\b/gi,
} as const;

/** Names of duties come from the schedules and stay as written. */
const WRITTEN = /Innkalling og saksdokumenter sendes|Referat sendes/g;

// As text: what runs in the browser knows other names than what runs here.
const OWN = `((lang) => {
  const body = document.body.cloneNode(true);
  const others = '[lang]:not([lang=' + lang + ']), svg, code, pre, iframe, select';
  for (const each of body.querySelectorAll(others)) each.remove();
  const said = ['aria-label', 'placeholder', 'alt', 'title'].flatMap((name) =>
    [...body.querySelectorAll('[' + name + ']')].map((each) => each.getAttribute(name)));
  return [body.textContent, ...said].join(' ');
})`;

/** What is left in bokmål of a page's own words, each with what stands around it. */
export async function bokmalLeft(page: Page, lang: keyof typeof TELLING): Promise<readonly string[]> {
  const text = String(await page.evaluate(`${OWN}('${lang}')`)).replaceAll(WRITTEN, '');
  const path = new URL(page.url()).pathname;
  return [...text.matchAll(TELLING[lang])].map(
    ({ index }) => `${path}: ${text.slice(Math.max(0, index - 30), index + 30).replaceAll(/\s+/g, ' ')}`,
  );
}
