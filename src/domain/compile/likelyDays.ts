import { addDays } from '../time/addDays.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { coincidenceWindow } from './coincidenceWindow.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/**
 * About when meetings will be, by key, before anything is planned: as settled or published, else the middle of their window
 * or of their share of the year. Numbered meetings of a series keep their order.
 */
export function likelyDays(
  slots: readonly MeetingSlot[],
  published: ReadonlyMap<string, PlainDate>,
): ReadonlyMap<string, PlainDate> {
  const days = new Map<string, PlainDate>();
  const latest = new Map<string, PlainDate>();
  const inOrder = slots.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  for (const slot of inOrder) {
    const settled = slot.decision?.date ?? slot.computed;
    const alone = settled ?? published.get(slot.key) ?? slot.target ?? middleOf(slot);
    if (alone === null) continue;
    const series = `${slot.wheel.id}/${slot.body.id}/${slot.series.id}/${slot.year}`;
    const before = slot.number === null ? undefined : latest.get(series);
    const day = settled === null && before !== undefined && alone <= before ? addDays(before, 1) : alone;
    days.set(slot.key, day);
    if (slot.number !== null) latest.set(series, day);
  }
  return days;
}

function middleOf(slot: MeetingSlot): PlainDate | null {
  const window = coincidenceWindow(slot)?.days ?? slot.window;
  return window && addDays(window.from, Math.floor(daysBetween(window.from, window.to) / 2));
}
