import { firstDay } from '../occurrences/firstDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { addDays } from '../time/addDays.ts';
import type { ClockTime } from '../time/clockTime.ts';
import { formatOffset } from '../time/formatOffset.ts';
import { instantOf } from '../time/instantOf.ts';
import type { Message } from './message.ts';
import { messageKey } from './messageKey.ts';
import { reminderDay } from './reminderDay.ts';

const MORNING = '08:00' as ClockTime;
const LATEST_HELP_DAYS = 14;

/**
 * The reminders of a deadline or duty, in order of time: 08:00 in Oslo on working days; one that would fall on a day off goes
 * the working day before, while the deadline itself never moves. Each is useful until the next one is due, the last for two
 * weeks. None for what is undated, proposed or cancelled, or has no owner: a proposal never causes mail.
 */
export function reminderMessages(occurrence: Occurrence, sequence: number): readonly Message[] {
  const due = firstDay(occurrence.time);
  const { owner } = occurrence;
  if (!due || !owner || occurrence.status === 'proposed' || occurrence.status === 'cancelled') return [];
  const dated = occurrence.remind
    .map((offset) => ({ offset: formatOffset(offset), day: reminderDay(due, offset) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const onePerDay = dated.filter(({ day }, index) => dated[index + 1]?.day !== day);
  return onePerDay.flatMap(({ offset, day }, index) => {
    const next = onePerDay[index + 1]?.day ?? addDays(day, LATEST_HELP_DAYS);
    return [owner, ...(occurrence.helpers ?? [])].map((recipient): Message => {
      const parts = { kind: 'reminder', method: null, occurrence, sequence, offset, recipient } as const;
      return {
        ...parts,
        key: messageKey(parts),
        dueAt: instantOf(day, MORNING),
        expiresAt: instantOf(next, MORNING),
      };
    });
  });
}
