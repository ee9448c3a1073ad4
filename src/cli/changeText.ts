import type { ChangedLines } from '../application/changedLines.ts';

/** The lines an edit took out and put in, for a terminal. */
export function changeText(file: string, { line, removed, added }: ChangedLines): string {
  return [
    `  ${file}:${line}`,
    ...removed.map((text) => `  - ${text}`),
    ...added.map((text) => `  + ${text}`),
    '',
  ].join('\n');
}
