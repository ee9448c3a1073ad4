import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  TEMPLATE_KINDS,
  TEMPLATE_LANGUAGES,
  TEMPLATE_PARTS,
  type TemplateKind,
  type TemplatePart,
} from './templateKind.ts';
import type { Language } from '../../domain/time/language.ts';
import type { TemplateFault } from './templateFault.ts';

const FOLDER = '_wheels';

/** A wheel's own template in place of the common one. */
export type OwnTemplate = {
  /** From the folder of templates. */
  readonly file: string;
  readonly wheel: string;
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly part: TemplatePart;
};

/**
 * The files below `_wheels/<wheel>/<kind>/<language>/`, and as faults those that would never be used because a name is wrong.
 * Hidden files and Markdown are left alone. No folder: no templates.
 */
export function ownTemplates(folder: string): {
  readonly templates: readonly OwnTemplate[];
  readonly faults: readonly TemplateFault[];
} {
  const templates: OwnTemplate[] = [];
  const faults: TemplateFault[] = [];
  for (const path of filesIn(join(folder, FOLDER))) {
    const file = `${FOLDER}/${path}`;
    const [wheel = '', kind = '', language = '', name = '', ...rest] = path.split('/');
    const known = {
      kind: TEMPLATE_KINDS.find((each) => each === kind),
      language: TEMPLATE_LANGUAGES.find((each) => each === language),
      part: TEMPLATE_PARTS.find((each) => `${each}.eta` === name),
    };
    if (known.kind && known.language && known.part && rest.length === 0)
      templates.push({ file, wheel, kind: known.kind, language: known.language, part: known.part });
    else faults.push(misplaced(file));
  }
  return { templates, faults };
}

function misplaced(file: string): TemplateFault {
  return {
    file,
    line: 1,
    message: 'Filen blir ikke brukt: navnet eller mappen er ikke en e-postmal.',
    remedy: `Legg den i ${FOLDER}/<årshjul>/<slag>/<språk>/, der slag er ${TEMPLATE_KINDS.join(', ')}, språk er ${TEMPLATE_LANGUAGES.join(', ')}, og filen heter ${TEMPLATE_PARTS.map((part) => `${part}.eta`).join(', ')}.`,
  };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .toSorted();
  } catch {
    return [];
  }
}
