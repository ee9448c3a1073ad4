import { type ContentLine, contentLine } from './contentLine.ts';
import type { LintProblem } from './lintProblem.ts';
import type { LogicalLine } from './readBytes.ts';

export type CalendarComponent = {
  readonly name: string;
  readonly line: number;
  readonly properties: ContentLine[];
  readonly components: CalendarComponent[];
};

/**
 * Builds the components of a calendar. Checks that the text is exactly one VCALENDAR, that BEGIN and END match,
 * and that in each component every property comes before the first component (RFC 5545 §3.4, §3.6).
 */
export function readTree(lines: readonly LogicalLine[]): {
  readonly calendar: CalendarComponent | null;
  readonly problems: readonly LintProblem[];
} {
  const problems: LintProblem[] = [];
  const report = (line: number, code: string, message: string): void =>
    void problems.push({ line, code, message });
  const roots: CalendarComponent[] = [];
  const open: CalendarComponent[] = [];

  for (const { line, text } of lines) {
    const content = contentLine(text, line);
    const current = open.at(-1);
    if (typeof content === 'string') {
      report(line, 'syntax', content);
    } else if (content.name === 'BEGIN') {
      const component = { name: content.value, line, properties: [], components: [] };
      (current?.components ?? roots).push(component);
      open.push(component);
    } else if (content.name === 'END') {
      if (current?.name !== content.value) {
        report(line, 'nesting', `END:${content.value} passer ikke til BEGIN:${current?.name ?? '?'}.`);
      }
      open.pop();
    } else if (!current) {
      report(line, 'nesting', `${content.name} står utenfor VCALENDAR.`);
    } else {
      if (current.components.length > 0) {
        report(line, 'order', `${content.name} står etter en komponent i ${current.name}.`);
      }
      current.properties.push(content);
    }
  }
  for (const component of open) report(component.line, 'nesting', `BEGIN:${component.name} mangler END.`);
  if (roots.length !== 1 || roots[0]?.name !== 'VCALENDAR') {
    report(0, 'calendar', 'Teksten skal være nøyaktig én VCALENDAR.');
  }
  return { calendar: roots[0] ?? null, problems };
}
