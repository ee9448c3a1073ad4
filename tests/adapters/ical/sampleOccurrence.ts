import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { OccurrenceTime } from '../../../src/domain/occurrences/occurrenceTime.ts';
import { clockTime } from '../../../src/domain/time/clockTime.ts';
import { plainDate } from '../../../src/domain/time/plainDate.ts';

/** An occurrence as a compiled schedule would give it; the test says what matters. */
export function sampleOccurrence(changes: Partial<Occurrence> = {}): Occurrence {
  return {
    key: 'agder/kdk/mote/2027/3',
    uid: 'agder-kdk-mote-2027-3@agder.example',
    wheel: 'agder',
    body: 'kdk',
    bodyName: 'Kommunedirektørkollegiet',
    kind: 'meeting',
    year: 2027,
    title: 'Kommunedirektørkollegiet 3',
    purpose: 'Fordype seg i ett tema sammen med fylkeskommunen.',
    agenda: ['Godkjenning av innkalling og saksliste', 'Fremtidens kommuner', 'Eventuelt'],
    time: timed('2027-09-02', '10:00', '2027-09-02', '15:00'),
    status: 'confirmed',
    basis: 'decided',
    place: 'Lillesand, rådhuset',
    host: 'Lillesand kommune',
    note: null,
    visibility: 'public',
    ring: 'administrativ',
    invited: [
      {
        id: 'kd-lillesand',
        name: 'Kommunedirektøren i Lillesand',
        address: 'kommunedirektor@lillesand.example',
        language: 'nb',
        role: 'member',
      },
      {
        id: 'statsforvalteren',
        name: 'Statsforvalteren i Agder',
        address: 'post@statsforvalteren.example',
        language: 'nn',
        role: 'guest',
      },
    ],
    owner: null,
    remind: [],
    cite: ['AGD-38'],
    at: { file: 'schedules/agder/bodies/kdk.yaml', line: 12, column: 3 },
    ...changes,
  };
}

/** Whole days; `end` exclusive. */
export function allDay(start: string, end: string): OccurrenceTime {
  return { type: 'allDay', start: plainDate(start)!, end: plainDate(end)! };
}

/** Wall clock in Europe/Oslo. */
export function timed(
  startDate: string,
  startTime: string,
  endDate: string,
  endTime: string,
): OccurrenceTime {
  return {
    type: 'timed',
    start: { date: plainDate(startDate)!, time: clockTime(startTime)! },
    end: { date: plainDate(endDate)!, time: clockTime(endTime)! },
  };
}
