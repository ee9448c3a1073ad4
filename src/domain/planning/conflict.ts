import type { AvoidedRange } from '../compile/avoidedRanges.ts';
import type { Clash } from './clashOf.ts';
import type { Demand } from './demand.ts';
import type { PlacedMeeting } from './placedMeeting.ts';
import type { Tie } from './tie.ts';

/** Meetings that cannot all have a day, and the rules that make it so: leave out any one, and they can. */
export type Conflict = {
  readonly demands: readonly Demand[];
  readonly rules: readonly ConflictRule[];
};

/** A hard rule that somebody wrote, and that could be written otherwise. Holidays, weekends and decided dates are none. */
export type ConflictRule =
  | { readonly type: 'window'; readonly demand: Demand }
  | { readonly type: 'avoid'; readonly demand: Demand; readonly ranges: readonly AvoidedRange[] }
  | { readonly type: 'tie'; readonly tie: Tie }
  | {
      readonly type: 'clash';
      readonly demand: Demand;
      readonly other: Demand | PlacedMeeting;
      readonly clash: Clash;
    };
