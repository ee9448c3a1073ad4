import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { Finding } from '../findings/finding.ts';
import { compareOccurrences } from '../occurrences/compareOccurrences.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Body } from '../schedule/body.ts';
import type { Obligation } from '../schedule/obligation.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { SourcePlace } from '../schedule/sourcePlace.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { wheelIn } from '../schedule/wheelIn.ts';
import { monthDayIn } from '../time/monthDayIn.ts';
import { shiftDate } from '../time/shiftDate.ts';
import { cycleApplies } from './cycleApplies.ts';
import { factObligation } from './factObligation.ts';
import { livesOn } from './livesOn.ts';
import { momentOf, type Known, type MomentDays } from './momentOf.ts';
import { noMeetingFinding } from './noMeetingFinding.ts';
import { type DueDay, obligationOccurrence } from './obligationOccurrence.ts';
import { openFactFinding } from './openFactFinding.ts';
import { recordedFact } from './recordedFact.ts';

type Written = { readonly wheel: Wheel; readonly body: Body; readonly obligation: Obligation };

/** Everything due by the rules of a planning year, and what is wrong with it. */
export type YearObligations = {
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
  /** Looks up meetings, anchors and deadlines of this year and those beside it. */
  readonly known: Known;
};

/**
 * Works out the deadlines of a year. Left out is what is outside its cycle, what hangs on something that does not take place
 * that year, and what depends on a fact that is not recorded as yes. `meetings` holds meetings and anchors by key.
 */
export function yearObligations(
  schedules: Schedules,
  year: number,
  meetings: ReadonlyMap<string, Occurrence>,
): YearObligations {
  const wheels = schedules.wheels.map((wheel) => wheelIn(wheel, year));
  const byYear = new Map<number, ReadonlyMap<string, Written>>();
  const writtenIn = (of: number): ReadonlyMap<string, Written> => {
    const known = byYear.get(of) ?? allWritten(schedules.wheels, of);
    byYear.set(of, known);
    return known;
  };
  const findings = new Map<string, Finding>();
  const questions = new Set(factsOf(wheels));
  const worked = new Map<string, Occurrence | null>();
  const bySeries = seriesMeetings(meetings);
  const known: Known = {
    occurrence: (key) => meetings.get(key) ?? workOut(key),
    meetingsOf: (series) => bySeries.get(series) ?? [],
    recorded: (wheel, fact, of) => recordedFact(schedules, wheel, fact, of)?.value ?? null,
  };

  function workOut(key: string): Occurrence | null {
    const before = worked.get(key);
    if (before !== undefined) return before;
    // The loader refuses deadlines that wait for each other; nothing here may hang all the same.
    worked.set(key, null);
    const end = key.lastIndexOf('/');
    const of = Number(key.slice(end + 1));
    const found = writtenIn(of).get(key.slice(0, end));
    const occurrence = found ? occurrenceOf(found, of) : null;
    worked.set(key, occurrence);
    return occurrence;
  }

  function occurrenceOf({ wheel, body, obligation }: Written, of: number): Occurrence | null {
    if (!cycleApplies(obligation.cycle, of)) return null;
    if (questions.has(obligation.at) && known.recorded(wheel.id, obligation.id, of) !== null) return null;
    if (obligation.when !== null) {
      const value = known.recorded(wheel.id, obligation.when, of);
      if (value === null || value === 'no') return null;
    }
    const due = dueDay(`${wheel.id}/${body.id}/${obligation.id}`, wheel, obligation, of);
    return due && livesOn(body.life, due.date, of)
      ? obligationOccurrence(wheel, body, obligation, of, due)
      : null;
  }

  function dueDay(key: string, wheel: Wheel, obligation: Obligation, of: number): DueDay | null {
    const { due } = obligation;
    if (due.type === 'yearly') return { date: monthDayIn(due.day, of), status: 'confirmed' };
    const moment = momentOf(due.of, wheel.id, of, known);
    if (of === year && moment.type === 'none' && due.of.type === 'found') {
      findings.set(key, noMeetingFinding(obligation, due.of, moment, `${key}/${of}`));
    }
    return dueFrom(moment, (date) => shiftDate(date, due.offset, isWorkingDay));
  }

  const occurrences = [...writtenIn(year).values()].flatMap(
    ({ wheel, body, obligation }) => workOut(`${wheel.id}/${body.id}/${obligation.id}/${year}`) ?? [],
  );
  const open = wheels.flatMap((wheel) =>
    wheel.bodies.flatMap((body) =>
      body.facts.flatMap((fact) => {
        const asked = workOut(`${wheel.id}/${body.id}/${fact.id}/${year}`);
        return asked ? [openFactFinding(wheel, fact, asked)] : [];
      }),
    ),
  );
  return { occurrences, findings: [...findings.values(), ...open], known };
}

/** Places of the facts: what is asked is due only until it is answered. */
function factsOf(wheels: readonly Wheel[]): readonly SourcePlace[] {
  return wheels.flatMap(({ bodies }) => bodies.flatMap(({ facts }) => facts.map(({ at }) => at)));
}

/** The deadlines by the rules in force in a year, with the questions that are asked, by key without year. */
function allWritten(all: readonly Wheel[], year: number): ReadonlyMap<string, Written> {
  const written = new Map<string, Written>();
  for (const wheel of all.map((each) => wheelIn(each, year))) {
    for (const body of wheel.bodies) {
      const asked = body.facts.flatMap((fact) => factObligation(fact, body) ?? []);
      for (const obligation of [...body.obligations, ...asked]) {
        written.set(`${wheel.id}/${body.id}/${obligation.id}`, { wheel, body, obligation });
      }
    }
  }
  return written;
}

function dueFrom(
  moment: MomentDays,
  shift: (date: DueDay['date'] & string) => DueDay['date'],
): DueDay | null {
  if (moment.type === 'absent') return null;
  if (moment.type === 'undated') return { date: null, status: moment.status };
  if (moment.type === 'none') return { date: moment.latest, status: moment.status };
  return { date: shift(moment.days.from), status: moment.status };
}

function seriesMeetings(
  meetings: ReadonlyMap<string, Occurrence>,
): ReadonlyMap<string, readonly Occurrence[]> {
  const bySeries = new Map<string, Occurrence[]>();
  for (const meeting of [...meetings.values()].toSorted(compareOccurrences)) {
    if (meeting.kind !== 'meeting') continue;
    const series = meeting.key.split('/').slice(0, 3).join('/');
    const known = bySeries.get(series);
    if (known) known.push(meeting);
    else bySeries.set(series, [meeting]);
  }
  return bySeries;
}
