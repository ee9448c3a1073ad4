import { livesOn } from './livesOn.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/**
 * A slot with its window cut to the time its body exists; null when it falls outside. What somebody has decided stays,
 * to be judged. Meetings are left out by their share of an even spread, so that those that remain keep their numbers.
 */
export function withinLife(slot: MeetingSlot): MeetingSlot | null {
  const { life } = slot.body;
  if ((life.from === null && life.to === null) || slot.decision !== null) return slot;
  const day = slot.computed ?? slot.target;
  if (day && !livesOn(life, day, slot.year)) return null;
  const { window } = slot;
  if (!window) return livesOn(life, null, slot.year) ? slot : null;
  const from = life.from !== null && life.from > window.from ? life.from : window.from;
  const to = life.to !== null && life.to < window.to ? life.to : window.to;
  return from <= to ? { ...slot, window: { from, to } } : null;
}
