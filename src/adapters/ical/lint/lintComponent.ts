import { componentRules } from './componentRules.ts';
import type { LintProblem } from './lintProblem.ts';
import type { CalendarComponent } from './readTree.ts';
import { valueProblem } from './valueProblem.ts';

/** Checks a component and those inside it against `componentRules`: known names, how often, value types. */
export function lintComponent(component: CalendarComponent): readonly LintProblem[] {
  const rule = componentRules[component.name];
  if (!rule) {
    return [{ line: component.line, code: 'component', message: `Ukjent komponent ${component.name}.` }];
  }
  const problems: LintProblem[] = [];
  const seen = new Map<string, number>();
  for (const content of component.properties) {
    const { line, name } = content;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const [allowed, type] =
      rule.properties[name] ?? (name.startsWith('X-') ? (['many', 'any'] as const) : []);
    if (allowed === undefined || type === undefined) {
      problems.push({ line, code: 'property', message: `${name} hører ikke hjemme i ${component.name}.` });
      continue;
    }
    if (allowed !== 'many' && count === 2) {
      problems.push({
        line,
        code: 'cardinality',
        message: `${name} står mer enn én gang i ${component.name}.`,
      });
    }
    const wrong = valueProblem(content, type);
    if (wrong !== null) problems.push({ line, code: 'value', message: wrong });
  }
  for (const [name, [allowed]] of Object.entries(rule.properties)) {
    if (allowed !== 'one' || seen.has(name)) continue;
    problems.push({ line: component.line, code: 'required', message: `${component.name} mangler ${name}.` });
  }
  for (const inner of component.components) {
    if (rule.components.includes(inner.name)) problems.push(...lintComponent(inner));
    else {
      const message = `${inner.name} hører ikke hjemme i ${component.name}.`;
      problems.push({ line: inner.line, code: 'component', message });
    }
  }
  return problems;
}
