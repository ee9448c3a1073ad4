import type { Finding } from './finding.ts';

/** A finding as `arshjul check --json` prints it: a public contract, described in docs/kontrakter.md. */
export type ListedFinding = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: Finding['code'];
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly remedy: string;
  readonly cite: readonly string[];
};

export function listedFinding({ at, code, severity, message, remedy, cite }: Finding): ListedFinding {
  return { file: at.file, line: at.line, column: at.column, code, severity, message, remedy, cite };
}
