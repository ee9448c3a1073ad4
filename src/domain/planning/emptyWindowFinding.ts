import type { Finding } from '../findings/finding.ts';
import type { Demand, RejectedDay } from './demand.ts';
import { joinWords } from './joinWords.ts';
import { meetingName } from './meetingName.ts';

/** Says that no day of a meeting's window can be, with each reason and the number of days it takes. */
export function emptyWindowFinding(demand: Demand, rejected: readonly RejectedDay[]): Finding {
  const counts = new Map<string, number>();
  for (const { reason } of rejected) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, count]) => `${reason} (${count} ${count === 1 ? 'dag' : 'dager'})`);
  const why = reasons.length === 0 ? 'vinduet har ingen dager' : joinWords(reasons);
  return {
    code: 'year-empty-window',
    severity: 'error',
    message: `Ingen dag i vinduet kan brukes til ${meetingName(demand)}: ${why}.`,
    remedy: 'Utvid vinduet, ta bort en av reglene, eller fastsett datoen som et vedtak for året.',
    at: demand.at,
    cite: [...new Set([...demand.cite, ...rejected.flatMap(({ cite }) => cite)])],
    occurrences: [demand.key],
  };
}
