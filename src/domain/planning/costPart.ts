/**
 * One reason why a day is less liked. `cost` is a whole number, weight times `strain`; `text` is Norwegian without full stop.
 * `published` stands for a move of a shown date; the planner minimises moves before it looks at any other cost.
 */
export type CostPart = {
  readonly code:
    | 'published'
    | 'weekday'
    | 'spread'
    | 'squeezedDay'
    | 'schoolHoliday'
    | 'with'
    | 'lead'
    | 'gap'
    | 'travel'
    | 'busy';
  /** Key of the meeting it is about; null when it is about the day alone. */
  readonly of: string | null;
  /** What people call that meeting. */
  readonly name: string | null;
  readonly text: string;
  readonly strain: number;
  readonly weight: number;
  readonly cost: number;
  readonly cite: readonly string[];
};
