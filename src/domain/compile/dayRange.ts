import type { PlainDate } from '../time/plainDate.ts';

/** Days from `from` to `to`, both inclusive. */
export type DayRange = { readonly from: PlainDate; readonly to: PlainDate };
