import type { MonthDay } from '../time/monthDay.ts';
import type { Offset } from '../time/offset.ts';
import type { Target } from './relation.ts';
import type { Window } from './window.ts';

/** What a deadline can hang on: a meeting or an anchor, another deadline, a meeting to be looked up, or a recorded fact. */
export type Moment =
  | Target
  | {
      readonly type: 'obligation';
      readonly wheel: string;
      readonly body: string;
      readonly obligation: string;
      readonly yearShift: number;
    }
  | FoundMeeting
  | { readonly type: 'fact'; readonly fact: string; readonly yearShift: number };

/**
 * The first meeting of a series after something, or the last before it. `within` is a part of the year; without one the
 * search goes as far as the meetings of the years beside. `latest` is a day of the year of what it comes after: the bylaws'
 * «senest innen utløpet av året». `yearShift` other than 0 looks among the meetings of that year only.
 */
export type FoundMeeting = {
  readonly type: 'found';
  readonly which: 'first' | 'last';
  readonly wheel: string;
  readonly body: string;
  readonly series: string;
  readonly after: Bound | null;
  readonly before: Bound | null;
  readonly within: Window | null;
  readonly latest: MonthDay | null;
  readonly yearShift: number;
};

/** A limit in time: an event, and the distance kept to it. No offset: the next day, or the day before. */
export type Bound = { readonly of: Moment; readonly offset: Offset | null };
