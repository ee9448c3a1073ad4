import type { PlainDate } from '../time/plainDate.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** Somebody a body has appointed, or must appoint. `vacant` names the bodies whose role nobody is entered for. */
export type Appointment = {
  readonly id: string;
  readonly what: string;
  readonly from: PlainDate | null;
  /** Last day; null when the source does not say. */
  readonly to: PlainDate | null;
  /** What it appoints leaders of; null for other appointments. */
  readonly vacant: readonly string[] | null;
  readonly cite: readonly string[];
  readonly at: SourcePlace;
};
