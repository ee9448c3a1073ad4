import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { EventEnd, EventWindow } from '../schedule/eventWindow.ts';
import type { Wheel } from '../schedule/wheel.ts';
import type { WrittenRelation } from '../schedule/writtenRelation.ts';
import { addDays } from '../time/addDays.ts';
import { shiftDate } from '../time/shiftDate.ts';
import { anchorDays } from './anchorDays.ts';
import type { DayRange } from './dayRange.ts';
import { windowDays } from './windowDays.ts';

/**
 * A window between events as what the planner knows: ties to the events, and the days. Where an event is an anchor with a
 * known date the days follow from it, else `fallback` stands.
 */
export function eventWindow(
  between: EventWindow,
  fallback: DayRange | null,
  wheel: Wheel,
  year: number,
): { readonly relations: readonly WrittenRelation[]; readonly window: DayRange | null } {
  const { after, before, within, cite } = between;
  const relations = [
    ...(after ? [relationTo('after', after, between)] : []),
    ...(before ? [relationTo('before', before, between)] : []),
  ].map((relation) => ({ ...relation, cite }));
  const start = after && anchorOf(after, wheel, year);
  const end = before && anchorOf(before, wheel, year);
  if (!start && !end) return { relations, window: fallback };
  const whole = windowDays(wheel.planning.window, year);
  const from = start ? shifted(start.to, after, 1) : fallback?.from;
  const latest = start && within ? shiftDate(start.to, within, isWorkingDay) : null;
  const to = latest ?? (end ? shifted(end.from, before, -1) : fallback?.to);
  const open = fallback ?? whole;
  const first = from ?? open?.from;
  const last = to !== undefined && first !== undefined && to >= first ? to : whole?.to;
  return { relations, window: first && last ? { from: first, to: last } : null };
}

function relationTo(
  kind: 'after' | 'before',
  { of, offset }: EventEnd,
  { within }: EventWindow,
): WrittenRelation {
  const gap = offset && { ...offset, amount: Math.abs(offset.amount) };
  const limit = kind === 'after' && within ? { within } : {};
  const rest = { kind, gap, lead: null, ...limit, cite: [] };
  return of.type === 'found' ? { ...rest, of } : { ...rest, of };
}

function anchorOf({ of }: EventEnd, wheel: Wheel, year: number): DayRange | null {
  if (of.type !== 'anchor') return null;
  const anchor = wheel.anchors.find(({ id }) => id === of.anchor);
  const known = anchor ? anchorDays(anchor, year + of.yearShift) : null;
  return known?.type === 'dated' ? known.days : null;
}

function shifted(day: DayRange['from'], end: EventEnd | null, sign: 1 | -1): DayRange['from'] {
  return end?.offset ? shiftDate(day, end.offset, isWorkingDay) : addDays(day, sign);
}
