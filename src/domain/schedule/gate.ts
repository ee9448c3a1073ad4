import type { Offset } from '../time/offset.ts';
import type { FoundMeeting } from './moment.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** Something that needs a meeting of a body before it, such as a statement before a consultation closes. */
export type Gate = {
  readonly id: string;
  readonly title: string;
  readonly needs: FoundMeeting;
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

/**
 * The way cases go: every meeting of a series needs one of the series before it on the route, at least `lead` earlier and
 * later than the previous meeting of its own.
 */
export type Route = {
  readonly through: readonly SeriesPlace[];
  readonly lead: Offset;
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

export type SeriesPlace = { readonly wheel: string; readonly body: string; readonly series: string };
