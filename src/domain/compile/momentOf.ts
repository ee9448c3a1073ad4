import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import { targetKey } from '../occurrences/targetKey.ts';
import type { Bound, FoundMeeting, Moment } from '../schedule/moment.ts';
import { addDays } from '../time/addDays.ts';
import { monthDayIn } from '../time/monthDayIn.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';
import type { DayRange } from './dayRange.ts';
import { windowDays } from './windowDays.ts';

/**
 * When something is: its days; that they are not known yet; that it does not take place; or that no meeting lies where
 * one must, with the range looked in and the day that would be the last.
 */
export type MomentDays =
  | {
      readonly type: 'dated';
      readonly days: DayRange;
      readonly status: Occurrence['status'];
      /** Key of what it is, unless it is a recorded fact. */
      readonly key?: string;
    }
  | { readonly type: 'undated'; readonly status: Occurrence['status'] }
  | { readonly type: 'absent' }
  | {
      readonly type: 'none';
      readonly from: PlainDate | null;
      readonly to: PlainDate | null;
      readonly latest: PlainDate | null;
      /** No meeting of the series is known in these years at all: the source does not say how often it meets. */
      readonly unknown: boolean;
      readonly status: Occurrence['status'];
    };

/** What moments are looked up in. `occurrence` also works out other deadlines; `recorded` the facts of a wheel and year. */
export type Known = {
  readonly occurrence: (key: string) => Occurrence | null;
  /** The dated meetings of a series, by its key `wheel/body/series`, in order of date. */
  readonly meetingsOf: (series: string) => readonly Occurrence[];
  readonly recorded: (wheel: string, fact: string, year: number) => 'yes' | 'no' | PlainDate | null;
};

/** The days of what a rule of `wheel` points at from the planning year `year`. */
export function momentOf(moment: Moment, wheel: string, year: number, known: Known): MomentDays {
  if (moment.type === 'found') return foundMeeting(moment, wheel, year, known);
  if (moment.type === 'fact') {
    const value = known.recorded(wheel, moment.fact, year + moment.yearShift);
    if (value === null || value === 'no') return { type: 'absent' };
    if (value === 'yes') return { type: 'undated', status: 'confirmed' };
    return { type: 'dated', days: { from: value, to: value }, status: 'confirmed' };
  }
  const key =
    moment.type === 'obligation'
      ? occurrenceKey(moment, year + moment.yearShift)
      : targetKey(moment, wheel, year, '1');
  const found = known.occurrence(key);
  return found ? daysOf(found) : { type: 'absent' };
}

function daysOf({ key, time, status }: Occurrence): MomentDays {
  const [from, to] = [firstDay(time), lastDay(time)];
  return from && to ? { type: 'dated', days: { from, to }, status, key } : { type: 'undated', status };
}

function foundMeeting(found: FoundMeeting, wheel: string, year: number, known: Known): MomentDays {
  const after = found.after && momentOf(found.after.of, wheel, year, known);
  const before = found.before && momentOf(found.before.of, wheel, year, known);
  for (const event of [after, before]) if (event && event.type !== 'dated') return asUnknown(event);
  const ofYear = year + found.yearShift;
  const window = found.within && windowDays(found.within, ofYear);
  const lower = after?.type === 'dated' && found.after ? startAfter(after.days, found.after) : null;
  const upper = before?.type === 'dated' && found.before ? endBefore(before.days, found.before) : null;
  const eventYear = after?.type === 'dated' ? Number(after.days.from.slice(0, 4)) : ofYear;
  const latest = found.latest && monthDayIn(found.latest, eventYear);
  const from = extreme([lower, window?.from ?? null], 'last');
  const to = extreme([upper, window?.to ?? null, latest], 'first');
  const all = known.meetingsOf(`${found.wheel}/${found.body}/${found.series}`);
  const fitting = all.filter((meeting) => {
    const [first, last] = [firstDay(meeting.time), lastDay(meeting.time)];
    if (!first || !last || meeting.status === 'cancelled') return false;
    if (found.yearShift !== 0 && !window && meeting.year !== ofYear) return false;
    return (from === null || first >= from) && (to === null || last <= to);
  });
  const chosen = found.which === 'first' ? fitting[0] : fitting.at(-1);
  if (chosen) return daysOf(chosen);
  const status = after?.type === 'dated' ? after.status : 'proposed';
  return { type: 'none', from, to, latest, unknown: all.length === 0, status };
}

function asUnknown(event: Exclude<MomentDays, { type: 'dated' }>): MomentDays {
  return event.type === 'none' ? { type: 'undated', status: event.status } : event;
}

function startAfter(days: DayRange, { offset }: Bound): PlainDate {
  return offset ? shiftDate(days.to, offset, isWorkingDay) : addDays(days.to, 1);
}

function endBefore(days: DayRange, { offset }: Bound): PlainDate {
  return offset ? shiftDate(days.from, offset, isWorkingDay) : addDays(days.from, -1);
}

function extreme(days: readonly (PlainDate | null)[], which: 'first' | 'last'): PlainDate | null {
  const sorted = days.filter((day) => day !== null).toSorted();
  return (which === 'first' ? sorted[0] : sorted.at(-1)) ?? null;
}
