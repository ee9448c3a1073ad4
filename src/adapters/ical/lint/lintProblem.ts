/** A broken rule of a calendar text. `line` counts physical lines from 1; 0 when it concerns the whole. */
export type LintProblem = { readonly line: number; readonly code: string; readonly message: string };
