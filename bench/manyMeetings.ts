import type { InvitedRole, Occurrence } from '../src/domain/occurrences/occurrence.ts';
import type { ClockTime } from '../src/domain/time/clockTime.ts';
import { dateOfEpochDay } from '../src/domain/time/dateOfEpochDay.ts';

const FIRST_DAY = 20_820;

/** So many confirmed meetings of 2027 with ten members each. */
export function manyMeetings(count: number): readonly Occurrence[] {
  return Array.from({ length: count }, (_, number): Occurrence => {
    const body = `organ-${Math.floor(number / 5)}`;
    const date = dateOfEpochDay(FIRST_DAY + (number % 360));
    const key = `bench/${body}/mote/2027/${number % 5}`;
    return {
      key,
      uid: `${key.replaceAll('/', '.')}@bench.arshjul.example`,
      wheel: 'bench',
      body,
      bodyName: `Organ nummer ${Math.floor(number / 5)}`,
      kind: 'meeting',
      year: 2027,
      title: `Møte ${number % 5}`,
      purpose: 'Planlegge nye satsinger med utgangspunkt i det som er gjort',
      agenda: ['Budsjett', 'Orienteringer', 'Eventuelt'],
      time: {
        type: 'timed',
        start: { date, time: '10:00' as ClockTime },
        end: { date, time: '15:00' as ClockTime },
      },
      status: 'confirmed',
      basis: 'decided',
      place: 'Kristiansand',
      host: null,
      note: null,
      visibility: 'public',
      ring: 'leder',
      invited: Array.from({ length: 10 }, (_, member): InvitedRole => ({
        id: `rolle-${number}-${member}`,
        name: `Kommunedirektøren i kommune ${number}-${member}`,
        address: `rolle-${number}-${member}@kommune.example`,
        language: 'nb',
        role: 'member',
      })),
      owner: null,
      remind: [],
      cite: ['B-1'],
      at: { file: `bench/bodies/${body}.yaml`, line: 12, column: 3 },
    };
  });
}
