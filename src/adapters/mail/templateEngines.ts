import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { TemplatePart, TemplateView } from './templateKind.ts';

const PARTS = '_parts';

/** Compiles templates and runs them, by file name. What `<%= %>` writes is escaped in html, and nowhere else. */
export type TemplateEngines = {
  /** Throws the compiler's error, or that of the file system. */
  load(file: string, part: TemplatePart): void;
  has(file: string): boolean;
  /** Throws what the template throws. */
  render(file: string, part: TemplatePart, view: TemplateView): string;
};

/**
 * Engines for a folder, with the parts html is put together from. Throws ArshjulError `config-invalid` without the folder or
 * with a part that does not compile.
 */
export function templateEngines(folder: string): TemplateEngines {
  const html = new Eta({ autoEscape: true });
  const plain = new Eta({ autoEscape: false, autoTrim: false });
  const engineOf = (part: TemplatePart): Eta => (part === 'html' ? html : plain);
  const loaded = new Set<string>();
  for (const file of partsIn(folder)) {
    orInvalid(folder, join(PARTS, file), () =>
      html.loadTemplate(`@${file.slice(0, -'.eta'.length)}`, readFileSync(join(folder, PARTS, file), 'utf8')),
    );
  }
  return {
    load(file, part) {
      engineOf(part).loadTemplate(`@${file}`, readFileSync(join(folder, file), 'utf8'));
      loaded.add(file);
    },
    has: (file) => loaded.has(file),
    render: (file, part, view) => engineOf(part).render(`@${file}`, view),
  };
}

/** Does the work; what it throws becomes an error that names the file. */
export function orInvalid(folder: string, file: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new ArshjulError('config-invalid', `E-postmalen ${file} kan ikke brukes: ${String(cause)}`, {
      remedy: `Rett eller legg tilbake filen i ${folder}.`,
      cause,
    });
  }
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
