import type { PlainDate } from '../time/plainDate.ts';
import type { Crowd } from './model.ts';

/** `price` ≥ 0 is what it would be worth, in scaled cost, to let one more of the meetings have the day. */
export type ClashPrice = Crowd & { readonly price: number };

/** What became of a component. `proven`: no other choice of days is better. */
export type Placement =
  | {
      readonly type: 'placed';
      readonly dates: ReadonlyMap<string, PlainDate>;
      readonly proven: boolean;
      /** How far from the best the days can be, as a share of their cost; 0 when proven, Infinity when unknown. */
      readonly gap: number;
      /** What keeping meetings apart costs, as the linear relaxation sees it; for bounds. */
      readonly prices?: readonly ClashPrice[];
    }
  | { readonly type: 'infeasible' }
  | { readonly type: 'stopped'; readonly reason: string };
