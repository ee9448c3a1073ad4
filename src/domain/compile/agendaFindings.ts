import type { Finding } from '../findings/finding.ts';
import type { ClockTime } from '../time/clockTime.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { titleOf } from './titleOf.ts';

/** Meetings of one day whose agenda takes longer than the meeting does, counting the items that say how long they take. */
export function agendaFindings(slots: readonly MeetingSlot[]): readonly Finding[] {
  return slots.flatMap((slot): readonly Finding[] => {
    const items = [...slot.series.agenda, ...(slot.rule?.agenda ?? [])];
    const needed = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    if (needed === 0 || slot.days > 1) return [];
    const { from, to } =
      slot.decision?.time ?? slot.rule?.time ?? slot.series.time ?? slot.wheel.planning.time;
    const available = minutesOf(to) - minutesOf(from);
    if (needed <= available) return [];
    return [
      {
        code: 'year-preference-strained',
        severity: 'warning',
        message: `Sakene på ${titleOf(slot)} tar ${needed} minutter, men møtet varer ${available}.`,
        remedy: 'Kort ned sakene, eller gi møtet lengre tid med «time».',
        at: slot.rule?.at ?? slot.series.at,
        cite: items.flatMap(({ cite }) => cite),
        occurrences: [slot.key],
      },
    ];
  });
}

function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
