import type { ClockTime } from '../time/clockTime.ts';
import type { Relation } from './relation.ts';
import type { SourcePlace } from './sourcePlace.ts';
import type { Window } from './window.ts';

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
  readonly days: number | null;
  readonly time: MeetingTime | null;
  readonly place: string | null;
  readonly host: string | null;
  readonly relations: readonly Relation[];
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

/** A fixed item on the agenda of one meeting. */
export type AgendaItem = { readonly text: string; readonly cite: readonly string[] };
