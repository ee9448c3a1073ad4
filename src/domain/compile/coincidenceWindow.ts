import type { Anchor } from '../schedule/anchor.ts';
import { addDays } from '../time/addDays.ts';
import { anchorDays } from './anchorDays.ts';
import type { DayRange } from './dayRange.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/** Days on either side of an anchor within which a meeting still coincides with it: reaches over a weekend. */
const REACH = 4;

/**
 * Where a meeting goes when the anchor it should coincide with has a known date outside its own window:
 * the anchor wins, the window is only the fallback (AGD-26). Null when the window stands.
 */
export function coincidenceWindow(
  slot: MeetingSlot,
): { readonly anchor: Anchor; readonly days: DayRange } | null {
  for (const relation of slot.relations) {
    if (relation.kind !== 'with' || relation.of.type !== 'anchor') continue;
    const id = relation.of.anchor;
    const anchor = slot.wheel.anchors.find((each) => each.id === id);
    const known = anchor ? anchorDays(anchor, slot.year + relation.of.yearShift) : null;
    if (!anchor || known?.type !== 'dated') continue;
    const { from, to } = known.days;
    const meets = slot.window !== null && from <= slot.window.to && to >= slot.window.from;
    if (!meets) return { anchor, days: { from: addDays(from, -REACH), to: addDays(to, REACH) } };
  }
  return null;
}
