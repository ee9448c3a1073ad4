import { localElectionDay } from '../calendar/localElectionDay.ts';
import { stortingElectionDay } from '../calendar/stortingElectionDay.ts';
import { datePartsOf } from '../time/datePartsOf.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Whether an anchor on a day is an election or any other event. */
export function anchorCode(day: PlainDate): 'election' | 'anchor' {
  const { year } = datePartsOf(day);
  return [localElectionDay(year), stortingElectionDay(year)].includes(day) ? 'election' : 'anchor';
}
