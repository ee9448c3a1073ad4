import type { Instant } from '../time/instant.ts';

/** A stretch of time somebody is busy; `to` is exclusive. What keeps them busy is nobody's business and is not read. */
export type BusyTime = { readonly from: Instant; readonly to: Instant };
