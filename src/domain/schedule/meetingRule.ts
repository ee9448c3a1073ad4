import type { ClockTime } from '../time/clockTime.ts';
import type { Offset } from '../time/offset.ts';
import type { AgendaItem } from './agendaItem.ts';
import type { EventWindow } from './eventWindow.ts';
import type { SourcePlace } from './sourcePlace.ts';
import type { Window } from './window.ts';
import type { WrittenRelation } from './writtenRelation.ts';

/**
 * A meeting inside a series that the source says something about: meeting 3 in August or September in Copenhagen,
 * or the summer meeting of two days. `id` is a number as text ("3") or a name ("sommermote") and is part of the key.
 * Nulls mean: as the series says.
 */
export type MeetingRule = {
  readonly id: string;
  readonly title: string | null;
  readonly purpose: string | null;
  readonly window: Window | null;
  readonly between: EventWindow | null;
  readonly days: number | null;
  readonly time: MeetingTime | null;
  readonly place: string | null;
  /** Https address of the meeting on the web; absent when there is none. */
  readonly join?: string;
  readonly host: string | null;
  readonly hostBy: HostByInvitation | null;
  /** What each day is given to, in order; empty when nothing is said. */
  readonly dayTypes: readonly DayType[];
  readonly relations: readonly WrittenRelation[];
  /** Ids of anchors and quiet periods that this meeting must not touch. */
  readonly avoid: readonly string[];
  /** Ids of guests of the wheel: invited to this meeting only. */
  readonly guests: readonly string[];
  readonly agenda: readonly AgendaItem[];
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

/** Start and end of each meeting day, wall clock in Europe/Oslo. */
export type MeetingTime = { readonly from: ClockTime; readonly to: ClockTime };

/** What a day of a meeting is given to. */
export type DayType = 'ordinary' | 'programme' | 'social' | 'travel';

/** A host who offers: one of the offices of a group, settled this long before the meeting. */
export type HostByInvitation = {
  readonly group: string;
  readonly offices: readonly string[];
  readonly lead: Offset;
  readonly cite: readonly string[];
};
