import type { Finding } from '../../../domain/findings/finding.ts';

const MOST_PER_FILE = 100;

/** Findings by file, line, column and code, each once; of a file with more than 100 the first 100 and how many more. */
export function sortFindings(found: readonly Finding[]): readonly Finding[] {
  const once = new Map<string, Finding>();
  for (const one of found) once.set(`${placeKey(one)} ${one.code} ${one.message}`, one);
  const sorted = [...once.values()].toSorted(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
  const perFile = new Map<string, number>();
  for (const { at } of sorted) perFile.set(at.file, (perFile.get(at.file) ?? 0) + 1);
  const shown = new Map<string, number>();
  return sorted.flatMap((one) => {
    const count = (shown.get(one.at.file) ?? 0) + 1;
    shown.set(one.at.file, count);
    if (count <= MOST_PER_FILE) return [one];
    const rest = (perFile.get(one.at.file) ?? 0) - MOST_PER_FILE;
    return count > MOST_PER_FILE + 1
      ? []
      : [
          {
            ...one,
            message: `Filen har ${rest} feil til.`,
            remedy: 'Rett de første, og kjør kontrollen på nytt.',
          },
        ];
  });
}

function placeKey({ at }: Finding): string {
  return `${at.file}:${at.line}:${at.column}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
