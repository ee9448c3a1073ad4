import { escalationFindings } from './escalationFindings.ts';
import type { Finding } from '../findings/finding.ts';
import { joinWords } from '../planning/joinWords.ts';
import type { Obligation } from '../schedule/obligation.ts';
import type { Schedules } from '../schedule/schedules.ts';

/** What the schedules leave open whatever the year: bodies of unknown frequency, and rules nobody has given a source. */
export function scheduleFindings(schedules: Schedules): readonly Finding[] {
  return [...unknownFrequencies(schedules), ...escalationFindings(schedules), ...unsourced(schedules)];
}

/** Bodies whose source does not say how often they meet. */
function unknownFrequencies(schedules: Schedules): readonly Finding[] {
  return schedules.wheels.flatMap((wheel) =>
    wheel.bodies.flatMap((body) =>
      body.series
        .filter(({ count, pattern }) => count.type === 'unknown' && pattern === null)
        .map((series): Finding => ({
          code: 'year-frequency-unknown',
          severity: 'info',
          message: `${body.name}: kilden sier ikke hvor ofte organet møtes, så det legges ingen møter.`,
          remedy: 'Skriv antallet under «count» når det er bestemt, for eksempel count: 4.',
          at: series.at,
          cite: series.cite,
          occurrences: [],
        })),
    ),
  );
}

/** Series and deadlines with neither citation nor assumption, once a file: nobody can tell why they are there. */
function unsourced(schedules: Schedules): readonly Finding[] {
  const bodies = schedules.wheels.flatMap((wheel) => wheel.bodies);
  return [...Map.groupBy(bodies, ({ at }) => at.file)].flatMap(([file, same]): readonly Finding[] => {
    const rules = same
      .flatMap(({ series, obligations }) => [
        ...series.filter(({ meetings }) => meetings.every(hasNoSource)),
        ...obligations,
      ])
      .filter((rule) => hasNoSource(rule) && rule.at.file === file);
    const ids = [...new Set(rules.map(({ id }) => `«${id}»`))];
    const [first] = rules;
    if (!first) return [];
    return [
      {
        code: 'year-unsourced',
        severity: 'info',
        message: `${same[0]!.name}: det står ikke hva ${joinWords(ids)} bygger på.`,
        remedy: 'Skriv «cite» med kilden, eller «assumption» med valget dere har gjort.',
        at: first.at,
        cite: [],
        occurrences: [],
      },
    ];
  });
}

function hasNoSource({ cite, assumption }: Pick<Obligation, 'cite' | 'assumption'>): boolean {
  return cite.length === 0 && assumption === null;
}
