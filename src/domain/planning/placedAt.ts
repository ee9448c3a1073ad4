import type { PlainDate } from '../time/plainDate.ts';
import type { Demand } from './demand.ts';
import type { PlacedMeeting } from './placedMeeting.ts';

/** A demand with its proposed day, as it stands for the years planned after it. */
export function placedAt(demand: Demand, date: PlainDate): PlacedMeeting {
  const { key, body, series, number, days, offices, officeNames, title, place, relations } = demand;
  return { key, body, series, number, date, days, offices, officeNames, title, place, relations };
}
