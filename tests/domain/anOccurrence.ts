import type { InvitedRole, Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import { type ClockTime, clockTime } from '../../src/domain/time/clockTime.ts';
import { day } from './time/anyDate.ts';

/** A confirmed meeting of Thursday 11 February 2027 with two members, unless said otherwise. */
export function anOccurrence(change: Partial<Occurrence> = {}): Occurrence {
  return {
    key: 'agder/kdk/mote/2027/1',
    uid: 'agder.kdk.mote.2027.1@agder.arshjul.example',
    wheel: 'agder',
    body: 'kdk',
    bodyName: 'Kommunedirektørkollegiet',
    kind: 'meeting',
    year: 2027,
    title: 'Kommunedirektørkollegiet 1',
    purpose: null,
    agenda: [],
    time: timed('2027-02-11'),
    status: 'confirmed',
    basis: 'decided',
    place: 'Kristiansand',
    host: null,
    note: null,
    visibility: 'public',
    ring: 'administrativ',
    invited: [aRole('arendal'), aRole('grimstad')],
    owner: null,
    remind: [],
    cite: ['AGD-36'],
    at: { file: 'agder/bodies/kdk.yaml', line: 12, column: 3 },
    ...change,
  };
}

/** A report due on 1 March 2027 with the standard reminders. */
export function anObligation(change: Partial<Occurrence> = {}): Occurrence {
  return anOccurrence({
    key: 'ks/kdu-agder/arsrapport/2027',
    uid: 'ks.kdu-agder.arsrapport.2027@ks.arshjul.example',
    wheel: 'ks',
    body: 'kdu-agder',
    kind: 'obligation',
    title: 'Årsrapport',
    time: { type: 'allDay', start: day('2027-03-01'), end: day('2027-03-02') },
    basis: 'computed',
    place: null,
    invited: [],
    owner: { ...aRole('kdu-agder'), role: 'owner' },
    remind: [
      { amount: -8, unit: 'week' },
      { amount: -2, unit: 'week' },
      { amount: -3, unit: 'workingDay' },
      { amount: 0, unit: 'day' },
      { amount: 1, unit: 'workingDay' },
    ],
    ...change,
  });
}

export function aRole(id: string): InvitedRole {
  return {
    id,
    name: `Kommunedirektøren i ${id}`,
    address: `kommunedirektor@${id}.example`,
    language: 'nb',
    role: 'member',
  };
}

export function timed(date: string, from = '10:00', to = '15:00'): Occurrence['time'] {
  const clock = (text: string): ClockTime => {
    const time = clockTime(text);
    if (!time) throw new Error(`${text} is no clock time`);
    return time;
  };
  return {
    type: 'timed',
    start: { date: day(date), time: clock(from) },
    end: { date: day(date), time: clock(to) },
  };
}
