import type { Demand } from '../planning/demand.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { avoidedRanges } from './avoidedRanges.ts';
import { coincidenceWindow } from './coincidenceWindow.ts';
import { judgedDays } from './judgedDays.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { officeAddresses } from './officeAddresses.ts';
import { officeNames } from './officeNames.ts';
import { titleOf } from './titleOf.ts';

/** What the planner must find a date for. `published` is where the meeting is already known to be, if anywhere. */
export function demandOf(slot: MeetingSlot, published: PlainDate | null): Demand {
  const { wheel, body, series, rule } = slot;
  const window = coincidenceWindow(slot)?.days ?? slot.window;
  const avoided = avoidedRanges(wheel, [...wheel.planning.avoid, ...(rule?.avoid ?? [])], slot.year);
  const judged = window ? judgedDays(window, slot.days, avoided) : { candidates: [], rejected: [] };
  const offices = officeAddresses(slot);
  return {
    key: slot.key,
    title: titleOf(slot),
    place: slot.decision?.place ?? rule?.place ?? series.place,
    time: rule?.time ?? series.time ?? (slot.days > 1 ? null : wheel.planning.time),
    body: `${wheel.id}/${body.id}`,
    series: [wheel.id, body.id, series.id, slot.year].join('/'),
    number: slot.number,
    days: slot.days,
    ...judged,
    bounds: window ? { window, avoided } : undefined,
    offices,
    officeNames: officeNames(wheel, offices),
    relations: slot.relations,
    target: slot.target,
    published,
    minGapDays: slot.minGapDays,
    counties: body.county ? [body.county] : wheel.counties,
    cite: [...new Set([...(rule?.cite ?? []), ...series.cite])],
    at: rule?.at ?? series.at,
  };
}
