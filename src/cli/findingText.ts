import type { Finding } from '../domain/findings/finding.ts';
import { foldText } from './foldText.ts';

const LABELS = { error: 'feil', warning: 'advarsel', info: 'til orientering' } as const;

const MOST = 8;

/** One finding as lines for a terminal: `fil:linje:kolonne: feil: …` and the remedy below it, folded at `width`. */
export function findingText({ at, severity, message, remedy, cite, code }: Finding, width: number): string {
  const more = cite.length > MOST ? ` og ${cite.length - MOST} til` : '';
  const source = cite.length > 0 ? ` [${cite.slice(0, MOST).join(', ')}${more}]` : '';
  const what = `${at.file}:${at.line}:${at.column}: ${LABELS[severity]}: ${message}${source}`;
  return `${foldText(what, width, 4)}\n${foldText(`    Råd: ${remedy} (${code})`, width, 4)}\n`;
}
