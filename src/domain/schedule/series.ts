import type { Offset } from '../time/offset.ts';
import type { Count } from './count.ts';
import type { Cycle } from './cycle.ts';
import type { AgendaItem } from './agendaItem.ts';
import type { Escalation } from './escalation.ts';
import type { EventWindow } from './eventWindow.ts';
import type { MeetingRule, MeetingTime } from './meetingRule.ts';
import type { SourcePlace } from './sourcePlace.ts';
import type { Window } from './window.ts';
import type { WrittenRelation } from './writtenRelation.ts';

/** A counted set of meetings of a body in a calendar year, or the dates of a pattern rule. */
export type Series = {
  readonly id: string;
  /** `{n}` is the number of the meeting, `{year}` the year, `{name}` the body's name. */
  readonly title: string;
  readonly count: Count;
  readonly cycle: Cycle | null;
  /** RRULE text without DTSTART, whitelisted (see `patternDates`); the dates are computed, not planned. */
  readonly pattern: string | null;
  readonly window: Window | null;
  /** A window between events; `window` is then what holds while they are unknown. */
  readonly between: EventWindow | null;
  readonly days: number;
  readonly time: MeetingTime | null;
  readonly place: string | null;
  /** Https address of the meeting on the web; absent when there is none. */
  readonly join?: string;
  /** Least number of calendar days between two neighbouring meetings of the series (soft). */
  readonly minGap: Offset | null;
  /** Ties every meeting of the series has. `of.meeting` `{n}`: the meeting with the same number or name as this one. */
  readonly relations: readonly WrittenRelation[];
  /** Named or numbered meetings, in the order written; every other meeting follows the series alone. */
  readonly meetings: readonly MeetingRule[];
  /** Standing items, first on the agenda of every meeting. */
  readonly agenda: readonly AgendaItem[];
  /** Held together with the leaders of every body of a type. */
  readonly joint: JointMeeting | null;
  /** Invitations of a meeting go to everybody at the same moment, as the series or its body says; absent: each on its own. */
  readonly dispatch?: 'together';
  readonly duties: readonly DutyStep[];
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

/** A meeting that the leaders of all bodies of a type are called to. */
export type JointMeeting = {
  readonly role: 'leader';
  readonly ofType: string;
  readonly cite: readonly string[];
};

/** One link of a duty chain around every meeting of a series, such as the summons two weeks before. */
export type DutyStep = {
  readonly id: string;
  readonly title: string;
  readonly offset: Offset;
  readonly owner: string;
  readonly remind: readonly Offset[];
  /** Who else is told when it is overdue; absent when nobody is. */
  readonly escalate?: readonly Escalation[];
  /** The notice of the meeting: one that is moved so near that this is past is called at short notice. Absent: another duty. */
  readonly notice?: true;
  /** What its owner should look after, shown in the reminders; absent when there is nothing. */
  readonly checklist?: readonly string[];
  /** Members who have not answered by then are asked once, counted from the first day of the meeting; absent: nobody is. */
  readonly nudge?: Offset;
  readonly cite: readonly string[];
};
