import type { Finding } from '../findings/finding.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Schedules } from '../schedule/schedules.ts';
import { wheelIn } from '../schedule/wheelIn.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { agendaFindings } from './agendaFindings.ts';
import type { CompiledYear } from './compiledYear.ts';
import { dutyOccurrence } from './dutyOccurrence.ts';
import { gateFindings } from './gateFindings.ts';
import { hostFindings } from './hostFindings.ts';
import { lookupFindings } from './lookupFindings.ts';
import { routeFindings } from './routeFindings.ts';
import { tentativeNotices } from './tentativeNotices.ts';
import { yearObligations } from './yearObligations.ts';

/** What a planning year holds, and which of its deadlines could not be worked out. */
export type CompletedYear = {
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
};

/**
 * Every occurrence of a planning year, once its meetings have dates. `known` holds the meetings and anchors of this year
 * and those beside it by key, which obligations may hang on; `today` tells what is late,
 * null when nobody asks.
 */
export function completeYear(
  schedules: Schedules,
  compiled: CompiledYear,
  known: ReadonlyMap<string, Occurrence>,
  today: PlainDate | null,
): CompletedYear {
  const meetings = compiled.slots.flatMap(({ key }) => known.get(key) ?? []);
  const duties = compiled.slots.flatMap((slot) => {
    const meeting = known.get(slot.key);
    return meeting ? slot.series.duties.map((step) => dutyOccurrence(slot, step, meeting)) : [];
  });
  const wheels = schedules.wheels.map((wheel) => wheelIn(wheel, compiled.year));
  const obligations = yearObligations(schedules, compiled.year, known);
  const drawn = compiled.anchors.filter(
    (anchor) => anchor.ring !== null || anchor.at.file.startsWith(`${anchor.wheel}/`),
  );
  return {
    occurrences: [...meetings, ...drawn, ...obligations.occurrences, ...duties],
    findings: [
      ...obligations.findings,
      ...gateFindings(wheels, compiled.year, obligations.known),
      ...routeFindings(wheels, compiled.year, obligations.known),
      ...lookupFindings(compiled.slots, obligations.known),
      ...(today ? tentativeNotices(compiled, today) : []),
      ...hostFindings(compiled.slots, known, today),
      ...agendaFindings(compiled.slots),
    ],
  };
}
