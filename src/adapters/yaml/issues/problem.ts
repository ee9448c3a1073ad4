import type { Finding, FindingCode } from '../../../domain/findings/finding.ts';
import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';

/** Something wrong, not yet placed. `message` and `remedy` are Norwegian sentences; `severity` is error when absent. */
export type Problem = {
  readonly code: FindingCode;
  readonly message: string;
  readonly remedy: string;
  readonly severity?: 'error' | 'warning';
};

/** Takes a problem with its place; every reader and resolver reports through one of these. */
export type Report = (problem: Problem, at: SourcePlace) => void;

/** The finding a problem is at a place. */
export function findingOf(problem: Problem, at: SourcePlace): Finding {
  return {
    code: problem.code,
    severity: problem.severity ?? 'error',
    message: problem.message,
    remedy: problem.remedy,
    at,
    cite: [],
    occurrences: [],
  };
}
