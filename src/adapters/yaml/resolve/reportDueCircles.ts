import type { Moment } from '../../../domain/schedule/moment.ts';
import type { Obligation } from '../../../domain/schedule/obligation.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import type { Report } from '../issues/problem.ts';

/** Reports deadlines that are counted from each other in a ring, whatever the year; each ring once. */
export function reportDueCircles(wheels: readonly Wheel[], report: Report): void {
  const all = new Map<string, Obligation>();
  for (const wheel of wheels) {
    for (const body of wheel.bodies) {
      for (const each of body.obligations) all.set(`${wheel.id}/${body.id}/${each.id}`, each);
    }
  }
  const settled = new Set<string>();
  const visit = (key: string, path: readonly string[]): void => {
    const start = path.indexOf(key);
    const obligation = all.get(key);
    if (start >= 0 && obligation) {
      report(
        {
          code: 'schedule-circular-reference',
          message: `Fristene regnes fra hverandre i ring: ${[...path.slice(start), key].join(' → ')}.`,
          remedy: 'La en av dem regnes fra et møte, et ankerpunkt eller en dag i året.',
        },
        obligation.at,
      );
      return;
    }
    if (!obligation || settled.has(key)) return;
    const { due } = obligation;
    if (due.type === 'relative') for (const next of leansOn(due.of)) visit(next, [...path, key]);
    settled.add(key);
  };
  for (const key of all.keys()) visit(key, []);
}

/** Keys of the deadlines a moment depends on. */
function leansOn(moment: Moment): readonly string[] {
  if (moment.type === 'obligation') return [`${moment.wheel}/${moment.body}/${moment.obligation}`];
  if (moment.type !== 'found') return [];
  return [moment.after, moment.before].flatMap((bound) => (bound ? leansOn(bound.of) : []));
}
