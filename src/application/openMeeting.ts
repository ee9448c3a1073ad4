import { demandOf } from '../domain/compile/demandOf.ts';
import type { MeetingSlot } from '../domain/compile/meetingSlot.ts';
import { dayWeigher, type WeighedDay } from '../domain/planning/dayWeigher.ts';
import type { Demand } from '../domain/planning/demand.ts';
import type { MeetingTime } from '../domain/schedule/meetingRule.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { LoadedCalendar } from './loadCalendar.ts';
import { meetingOf } from './meetingOf.ts';

/** Where and when of a day a meeting is thought to be; null: as it is decided already, or as the rules say. */
export type Venue = { readonly time: MeetingTime | null; readonly place: string | null };

/** A meeting of a calendar, taken up again: where it stands, and what any day would be for it. */
export type OpenMeeting = {
  readonly slot: MeetingSlot;
  readonly demand: Demand;
  /** Decided, computed or proposed; null when it could not be placed. */
  readonly standsOn: PlainDate | null;
  weigh(date: PlainDate): WeighedDay;
};

/** Throws as `meetingOf` for what is no meeting with a date to decide, and for one outside the years of the calendar. */
export function openMeeting(calendar: LoadedCalendar, key: string, venue: Venue): OpenMeeting {
  const year = calendar.planned.find(({ compiled }) => compiled.slots.some((slot) => slot.key === key));
  const slot = year?.compiled.slots.find((each) => each.key === key && each.extra === null);
  if (!year || !slot) throw outside(calendar, key);
  const decided = demandOf(slot, null);
  const demand = {
    ...decided,
    place: venue.place ?? decided.place,
    time: venue.time ?? slot.decision?.time ?? decided.time,
  };
  return {
    slot,
    demand,
    standsOn: slot.decision?.date ?? slot.computed ?? year.dates.get(key) ?? null,
    weigh: dayWeigher(demand, year.problem, year.dates),
  };
}

/** The same words as the terminal has for it. */
function outside(calendar: LoadedCalendar, key: string): Error {
  try {
    meetingOf(calendar.schedules, key);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return new ArshjulError('not-found', `Året til «${key}» er ikke regnet ut her.`, {
    remedy: `«npx arshjul confirm ${key} <dato>» bestemmer datoen.`,
  });
}
