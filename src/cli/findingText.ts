import type { Finding } from '../domain/findings/finding.ts';

const LABELS = { error: 'feil', warning: 'advarsel', info: 'til orientering' } as const;

/** One finding as lines for a terminal: `fil:linje:kolonne: feil: …` and the remedy below it. */
export function findingText({ at, severity, message, remedy, cite, code }: Finding): string {
  const source = cite.length > 0 ? ` [${cite.join(', ')}]` : '';
  return `${at.file}:${at.line}:${at.column}: ${LABELS[severity]}: ${message}${source}\n    Råd: ${remedy} (${code})\n`;
}
