import { ownTemplates } from './ownTemplates.ts';
import { orInvalid, templateEngines } from './templateEngines.ts';
import { brokenTemplate, type TemplateFault } from './templateFault.ts';
import {
  type RenderedTemplate,
  TEMPLATE_KINDS,
  TEMPLATE_LANGUAGES,
  TEMPLATE_PARTS,
  type TemplateKind,
  type TemplatePart,
  type TemplateView,
} from './templateKind.ts';

export type Templates = {
  /** The mail in the words of the wheel, or in the common ones where it has none or they fail. */
  render(kind: TemplateKind, wheel: string, view: TemplateView): RenderedTemplate;
};

/**
 * Reads and compiles every mail template: `<kind>/<language>/{subject,text,html}.eta` in `folder`, and in front of each the wheel's own,
 * if any. A wheel's template that cannot be used is told of in `onFault`, at once or when it fails, and the common one is used:
 * no mail is lost by it. Throws ArshjulError `config-invalid` that names the file when a common one is missing or does not compile.
 */
export function loadTemplates(folder: string, onFault: (fault: TemplateFault) => void): Templates {
  const engines = templateEngines(folder);
  for (const kind of TEMPLATE_KINDS)
    for (const language of TEMPLATE_LANGUAGES)
      for (const part of TEMPLATE_PARTS) {
        const file = `${kind}/${language}/${part}.eta`;
        orInvalid(folder, file, () => engines.load(file, part));
      }
  const own = ownTemplates(folder);
  for (const fault of own.faults) onFault(fault);
  for (const { file, part } of own.templates) {
    try {
      engines.load(file, part);
    } catch (error) {
      onFault(brokenTemplate(file, error));
    }
  }
  return {
    render(kind, wheel, view) {
      const write = (part: TemplatePart): string => {
        const common = `${kind}/${view.language}/${part}.eta`;
        const file = `_wheels/${wheel}/${common}`;
        if (engines.has(file)) {
          try {
            return engines.render(file, part, view);
          } catch (error) {
            onFault(brokenTemplate(file, error));
          }
        }
        return engines.render(common, part, view);
      };
      return { subject: write('subject'), text: write('text'), html: write('html') };
    },
  };
}
