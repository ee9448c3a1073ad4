import type { Report } from '../issues/problem.ts';
import type { Tie } from './wheelContext.ts';

/**
 * Reports circles among meetings that must come before one another (`after`, `before` and the order of numbers), each at one
 * of the references that closes it. Several circles through one reference are told once.
 */
export function reportOrderCircles(ties: readonly Tie[], report: Report): void {
  const from = new Map<string, Tie[]>();
  for (const tie of ties) from.set(tie.first, [...(from.get(tie.first) ?? []), tie]);
  const settled = new Set<string>();
  const told = new Set<string>();
  const path: Tie[] = [];
  const open = new Map<string, number>();
  const visit = (meeting: string): void => {
    open.set(meeting, path.length);
    for (const tie of from.get(meeting) ?? []) {
      const start = open.get(tie.next);
      if (start !== undefined) tell([...path.slice(start), tie]);
      else if (!settled.has(tie.next)) {
        path.push(tie);
        visit(tie.next);
        path.pop();
      }
    }
    open.delete(meeting);
    settled.add(meeting);
  };
  const tell = (circle: readonly Tie[]): void => {
    const at = circle.findLast((tie) => tie.at !== null)?.at;
    if (!at) return;
    const place = `${at.file}:${at.line}:${at.column}`;
    if (told.has(place)) return;
    told.add(place);
    const names = [...circle.map((tie) => tie.first), circle.at(-1)?.next];
    report(
      {
        code: 'schedule-circular-reference',
        message: `Møtene venter på hverandre i ring: ${names.join(' → ')}.`,
        remedy:
          'Fjern en av «after» og «before», eller pek på året før med @-1. Nummererte møter kommer alltid i rekkefølge.',
      },
      at,
    );
  };
  for (const meeting of from.keys()) if (!settled.has(meeting)) visit(meeting);
}
