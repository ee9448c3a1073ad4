import type { PlainDate } from '../time/plainDate.ts';

/** What became of a component. `proven`: no other choice of days is better. */
export type Placement =
  | {
      readonly type: 'placed';
      readonly dates: ReadonlyMap<string, PlainDate>;
      readonly proven: boolean;
      /** How far from the best the days can be, as a share of their cost; 0 when proven, Infinity when unknown. */
      readonly gap: number;
    }
  | { readonly type: 'infeasible' }
  | { readonly type: 'stopped'; readonly reason: string };
