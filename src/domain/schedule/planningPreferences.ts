import type { ClockTime } from '../time/clockTime.ts';
import type { Window } from './window.ts';

/** How dates are chosen where no rule says more. Weights are whole costs per day of strain; 0 turns one off. */
export type PlanningPreferences = {
  /** Weekdays 1–5 in order of liking; one not listed costs most. */
  readonly weekdays: readonly number[];
  readonly time: { readonly from: ClockTime; readonly to: ClockTime };
  /** Window of a meeting whose rules name none. */
  readonly window: Window;
  /** Quiet periods and anchors no meeting of the wheel may touch: paskeuke, romjul, fellesferie … */
  readonly avoid: readonly string[];
  readonly weights: {
    readonly weekday: number;
    readonly spread: number;
    readonly squeezedDay: number;
    readonly schoolHoliday: number;
    readonly coincide: number;
    readonly lead: number;
    /** Neighbouring days in different places for somebody called to both. */
    readonly travel: number;
    /** Each of those called who is busy elsewhere; 5 when absent. */
    readonly busy?: number | undefined;
  };
};
