import type { Finding } from '../findings/finding.ts';
import type { Schedules } from '../schedule/schedules.ts';

/** What the schedules leave open whatever the year: bodies whose source does not say how often they meet. */
export function scheduleFindings(schedules: Schedules): readonly Finding[] {
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
