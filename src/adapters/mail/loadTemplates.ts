import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { Language } from '../../domain/time/language.ts';
import type { LetterView } from './letterView.ts';
import type { MailView } from './mailView.ts';

const KINDS = ['invitation', 'cancellation', 'reminder', 'letter'] as const;
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const PARTS = '_parts';

export type TemplateKind = (typeof KINDS)[number];
export type RenderedTemplate = { readonly subject: string; readonly text: string; readonly html: string };
export type Templates = (kind: TemplateKind, view: MailView | LetterView) => RenderedTemplate;

/**
 * Reads and compiles every mail template: `<folder>/<kind>/<language>/{subject,text,html}.eta`, and the parts html is put together from.
 * Whatever a template writes with `<%= %>` is escaped in html, and nowhere else.
 * Throws ArshjulError `config-invalid` that names the file when one is missing or does not compile.
 */
export function loadTemplates(folder: string): Templates {
  const html = new Eta({ autoEscape: true });
  const plain = new Eta({ autoEscape: false, autoTrim: false });
  const load = (eta: Eta, name: string, file: string): void => {
    try {
      eta.loadTemplate(name, readFileSync(join(folder, file), 'utf8'));
    } catch (cause) {
      throw new ArshjulError('config-invalid', `E-postmalen ${file} kan ikke brukes: ${String(cause)}`, {
        remedy: `Rett eller legg tilbake filen i ${folder}.`,
        cause,
      });
    }
  };
  for (const file of partsIn(folder)) load(html, `@${file.slice(0, -'.eta'.length)}`, join(PARTS, file));
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      load(plain, `@${kind}.${language}.subject`, join(kind, language, 'subject.eta'));
      load(plain, `@${kind}.${language}.text`, join(kind, language, 'text.eta'));
      load(html, `@${kind}.${language}.html`, join(kind, language, 'html.eta'));
    }
  }
  return (kind, view) => ({
    subject: plain.render(`@${kind}.${view.language}.subject`, view),
    text: plain.render(`@${kind}.${view.language}.text`, view),
    html: html.render(`@${kind}.${view.language}.html`, view),
  });
}

function partsIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, PARTS)).filter((file) => file.endsWith('.eta'));
  } catch (cause) {
    throw new ArshjulError('config-invalid', `Finner ikke e-postmalene i ${folder}.`, {
      remedy: 'Start fra rotmappen til prosjektet, der mappen «templates» ligger.',
      cause,
    });
  }
}
