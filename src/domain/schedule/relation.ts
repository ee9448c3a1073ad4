import type { Offset } from '../time/offset.ts';

/**
 * A tie to another meeting or anchor. `of` is a resolved target, see `Target`.
 * `gap`: least distance (hard for before/after). `lead`: preferred distance (soft). Both absent: just the order.
 */
export type Relation = {
  readonly kind: 'with' | 'after' | 'before';
  readonly of: Target;
  readonly gap: Offset | null;
  readonly lead: Offset | null;
  /** Greatest distance, hard, counted like the gap; absent: as far as it likes. */
  readonly within?: Offset;
  readonly cite: readonly string[];
};

/**
 * What a reference points at. `yearShift` −1 means the occurrence of the year before, +1 of the year after.
 * `meeting` null in a series reference: the meeting of the same number, or the only one.
 */
export type Target =
  | { readonly type: 'anchor'; readonly anchor: string; readonly yearShift: number }
  | {
      readonly type: 'meeting';
      readonly wheel: string;
      readonly body: string;
      readonly series: string;
      readonly meeting: string;
      readonly yearShift: number;
    };
