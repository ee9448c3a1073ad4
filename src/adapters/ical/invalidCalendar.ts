import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { LintProblem } from './lint/lintProblem.ts';

/** The error for a calendar that must not leave the house; its message lists every problem with its line. */
export function invalidCalendar(name: string, problems: readonly LintProblem[]): ArshjulError {
  const list = problems.map(({ line, code, message }) =>
    line === 0 ? `  ${code}: ${message}` : `  linje ${line}: ${code}: ${message}`,
  );
  return new ArshjulError(
    'calendar-invalid',
    `Kalenderen «${name}» har ${problems.length} feil og blir ikke publisert:\n${list.join('\n')}`,
    {
      remedy:
        'Rett oppføringene som er nevnt, og kjør planen på nytt. Den siste gode utgaven blir stående så lenge.',
    },
  );
}
