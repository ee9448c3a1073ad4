import type { TemplateChecker } from '../../application/ports/templateChecker.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { Language } from '../../domain/time/language.ts';
import { mailSamples } from './mailSamples.ts';
import { type OwnTemplate, ownTemplates } from './ownTemplates.ts';
import { templateEngines } from './templateEngines.ts';
import { brokenTemplate, type TemplateFault } from './templateFault.ts';
import { trialSubject } from './trialSubject.ts';
import { viewOf } from './viewOf.ts';
import { watchedView } from './watchedView.ts';

/**
 * Compiles every template of a wheel's own and writes a mail of every turn with it. A finding for each that fails, is never used, writes
 * an empty subject or reads a field that is not there (Eta would write «undefined»). The common templates are the house's own.
 */
export function createTemplateChecker({ folder }: { readonly folder: string }): TemplateChecker {
  return {
    check(wheels) {
      const { templates, faults } = ownTemplates(folder);
      if (templates.length === 0) return faults.map(findingOf);
      const engines = templateEngines(folder);
      const tried = templates.map((own): TemplateFault | null => {
        if (!wheels.includes(own.wheel)) return strayTemplate(own, wheels);
        try {
          engines.load(own.file, own.part);
          return faultIn(own, (view) => engines.render(own.file, own.part, view));
        } catch (error) {
          return brokenTemplate(own.file, error);
        }
      });
      return [...faults, ...tried.filter((fault) => fault !== null)].map(findingOf);
    },
  };
}

/** The first fault of a template in any turn it may be used for; throws what it throws. */
function faultIn(
  own: OwnTemplate,
  render: (view: ReturnType<typeof viewOf>['view']) => string,
): TemplateFault | null {
  for (const view of viewsFor(own)) {
    const unknown = new Set<string>();
    const text = render(watchedView(view, (path) => unknown.add(path)));
    if (unknown.size > 0) return unknownField(own, [...unknown], Object.keys(view));
    if (own.part === 'subject' && text.trim() === '') return emptySubject(own);
  }
  return null;
}

function viewsFor({ kind, language }: OwnTemplate): ReturnType<typeof viewOf>['view'][] {
  return mailSamples(trialSubject, language satisfies Language)
    .map(({ message, context }) => viewOf(message, context))
    .filter((each) => each.kind === kind)
    .map(({ view }) => view);
}

function unknownField(
  { file }: OwnTemplate,
  fields: readonly string[],
  known: readonly string[],
): TemplateFault {
  return {
    file,
    line: 1,
    message: `Malen bruker ${fields.map((field) => `«it.${field}»`).join(' og ')}, som ikke finnes.`,
    remedy: `Bruk et av feltene ${known.map((field) => `it.${field}`).join(', ')}.`,
  };
}

function emptySubject({ file }: OwnTemplate): TemplateFault {
  return {
    file,
    line: 1,
    message: 'Malen skriver et tomt emne.',
    remedy: 'Skriv noe, for eksempel <%= it.title %>.',
  };
}

function strayTemplate({ file, wheel }: OwnTemplate, wheels: readonly string[]): TemplateFault {
  return {
    file,
    line: 1,
    message: `Malen blir ikke brukt: det finnes ikke noe årshjul «${wheel}».`,
    remedy: `Årshjulene er ${wheels.join(', ')}. Gi mappen navnet til et av dem.`,
  };
}

function findingOf({ file, line, message, remedy }: TemplateFault): Finding {
  const at = { file: `templates/${file}`, line, column: 1 };
  return { code: 'template-invalid', severity: 'error', message, remedy, at, cite: [], occurrences: [] };
}
