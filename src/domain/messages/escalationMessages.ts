import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { addDays } from '../time/addDays.ts';
import type { ClockTime } from '../time/clockTime.ts';
import { formatOffset } from '../time/formatOffset.ts';
import { instantOf } from '../time/instantOf.ts';
import { shiftDate } from '../time/shiftDate.ts';
import type { Message } from './message.ts';
import { messageKey } from './messageKey.ts';

const MORNING = '08:00' as ClockTime;
const HELPFUL_DAYS = 14;

/**
 * What others are told when a deadline or duty is overdue, in order of time: 08:00 in Oslo on working days; one that would fall
 * on a day off goes the next working day, since nobody is accused a day early. Useful for two weeks. None to whoever
 * is reminded anyway; none for what is undated, proposed or cancelled.
 */
export function escalationMessages(occurrence: Occurrence, sequence: number): readonly Message[] {
  const due = lastDay(occurrence.time);
  const { escalate, owner, helpers, status } = occurrence;
  if (!due || !escalate || status === 'proposed' || status === 'cancelled') return [];
  const reminded = [...(owner ? [owner] : []), ...(helpers ?? [])].map(({ address }) =>
    address.toLowerCase(),
  );
  return escalate
    .filter(({ to }) => !reminded.includes(to.address.toLowerCase()))
    .map(({ after, to }): Message => {
      const shifted = shiftDate(due, after, isWorkingDay);
      const day = isWorkingDay(shifted)
        ? shifted
        : shiftDate(shifted, { amount: 1, unit: 'workingDay' }, isWorkingDay);
      const parts = {
        kind: 'escalation',
        method: null,
        occurrence,
        sequence,
        offset: formatOffset(after),
        recipient: to,
      } as const;
      return {
        ...parts,
        key: messageKey(parts),
        dueAt: instantOf(day, MORNING),
        expiresAt: instantOf(addDays(day, HELPFUL_DAYS), MORNING),
      };
    })
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
    .filter((message, index, all) => all.findIndex((each) => isSame(each, message)) === index);
}

/** However it is written, nobody is told the same twice on one day. */
function isSame(a: Message, b: Message): boolean {
  return a.dueAt === b.dueAt && a.recipient.address.toLowerCase() === b.recipient.address.toLowerCase();
}
