import type { SourcePlace } from './sourcePlace.ts';

/** A calendar that says when somebody is busy: an https address, or the path of a file in the schedules folder. */
export type BusyFeed = { readonly source: string; readonly at: SourcePlace };
