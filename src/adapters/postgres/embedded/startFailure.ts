import { ArshjulError } from '../../../application/errors/arshjulError.ts';

/** A 'postgres-start' error that carries the last lines the server wrote. */
export function startFailure(what: string, log: string, cause?: unknown): ArshjulError {
  const tail = log
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-8)
    .map((line) => `  ${line}`);
  return new ArshjulError(
    'postgres-start',
    [`Den innebygde PostgreSQL startet ikke: ${what}.`, ...tail].join('\n'),
    {
      remedy: 'Rett det loggen peker på, eller sett DATABASE_URL til en annen PostgreSQL-server.',
      cause,
    },
  );
}
