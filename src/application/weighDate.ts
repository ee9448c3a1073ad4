import { compileYear } from '../domain/compile/compileYear.ts';
import { meetingOccurrence } from '../domain/compile/meetingOccurrence.ts';
import { shortNoticeFinding } from '../domain/compile/shortNoticeFinding.ts';
import { brokenBy } from '../domain/findings/brokenBy.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { judgeCalendar } from '../domain/findings/judge/judgeCalendar.ts';
import type { InvitedRole, Occurrence } from '../domain/occurrences/occurrence.ts';
import type { WeighedDay } from '../domain/planning/dayWeigher.ts';
import type { Decision } from '../domain/schedule/decision.ts';
import { withDecision } from '../domain/schedule/withDecision.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { LoadedCalendar } from './loadCalendar.ts';
import { openMeeting, type OpenMeeting, type Venue } from './openMeeting.ts';

export type WeighedDateRequest = Venue & {
  readonly key: string;
  readonly date: PlainDate;
  readonly status: 'tentative' | 'confirmed';
  readonly host: string | null;
  readonly today: PlainDate;
};

/** What a date would give, before anything is decided. */
export type WeighedDate = {
  readonly key: string;
  readonly open: OpenMeeting;
  /** The meeting as it would be. */
  readonly occurrence: Occurrence;
  readonly there: WeighedDay;
  /** The day it stands on now, weighed the same way; null when it has none. */
  readonly now: WeighedDay | null;
  /** Hard rules the date breaks: it is refused without a reason. The same that confirming judges by. */
  readonly broken: readonly Finding[];
  /** Wishes it strains, and what around it would be late already. */
  readonly strained: readonly Finding[];
  readonly past: boolean;
  /** Who is called to the meeting; nobody is told before a plan is applied. */
  readonly called: readonly InvitedRole[];
};

/**
 * What deciding a date would break and cost, with all other meetings where they are. Nothing is solved again, read again or
 * changed. Throws as `openMeeting`.
 */
export function weighDate(calendar: LoadedCalendar, request: WeighedDateRequest): WeighedDate {
  const { key, date, today } = request;
  const open = openMeeting(calendar, key, request);
  const { slot, standsOn } = open;
  const decision = decisionOf(open, request);
  const schedules = withDecision(calendar.schedules, slot.wheel.id, decision);
  const years = [slot.year - 1, slot.year, slot.year + 1].map((year) =>
    compileYear(schedules, year, new Map()),
  );
  const dates = [...calendar.planned, ...calendar.beside].flatMap((each) => [...each.dates]);
  const judged = judgeCalendar({
    schedules,
    years,
    asked: years.map(({ year }) => year),
    proposed: new Map(dates),
    excused: new Set(),
  });
  const decided = years.flatMap(({ slots }) => slots).find((each) => each.key === key) ?? slot;
  const occurrence = meetingOccurrence(decided, date);
  const late = shortNoticeFinding(occurrence, slot.series.duties, today);
  const there = open.weigh(date);
  // What gives way will not stand where it strains.
  const gone = new Set(there.displaced.map((each) => each.key));
  const strained = judged.filter(
    ({ severity, occurrences }) =>
      severity === 'warning' && occurrences.includes(key) && !occurrences.some((each) => gone.has(each)),
  );
  return {
    key,
    open,
    occurrence,
    there,
    now: standsOn === null ? null : open.weigh(standsOn),
    broken: brokenBy(schedules, key, slot.year, years),
    strained: late ? [...strained, late] : strained,
    past: date < today,
    called: occurrence.invited,
  };
}

function decisionOf({ slot }: OpenMeeting, request: WeighedDateRequest): Decision {
  const { date, status, time, place, host } = request;
  const known = slot.decision;
  return {
    year: slot.year,
    body: slot.body.id,
    series: slot.series.id,
    meeting: slot.meeting,
    reason: null,
    note: known?.note ?? null,
    ...(known?.join ? { join: known.join } : {}),
    at: known?.at ?? slot.rule?.at ?? slot.series.at,
    date,
    status,
    time,
    place,
    host,
    override: null,
  };
}
