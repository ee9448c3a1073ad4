import type { InvitedRole, Occurrence } from '../../domain/occurrences/occurrence.ts';
import { addDays } from '../../domain/time/addDays.ts';
import type { ClockTime } from '../../domain/time/clockTime.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { SampleSubject } from './sampleSubject.ts';

const DAY = '2027-09-02' as PlainDate;
const DUE = '2027-03-01' as PlainDate;

const secretariat: InvitedRole = {
  id: 'sekretariatet',
  name: 'Sekretariatet',
  address: 'sekretariatet@eksempel.example',
  language: 'nb',
  role: 'owner',
};

const common = {
  wheel: 'eksempel',
  body: 'kollegiet',
  bodyName: 'Kollegiet',
  year: 2027,
  purpose: 'Drøfte det som er felles.',
  status: 'confirmed',
  place: null,
  host: null,
  note: null,
  visibility: 'public',
  ring: null,
  remind: [],
  cite: ['A-1'],
  at: { file: 'eksempel.yaml', line: 1, column: 1 },
} as const;

const meeting: Occurrence = {
  ...common,
  key: 'eksempel/kollegiet/mote/2027/3',
  uid: 'eksempel.kollegiet.mote.2027.3@eksempel.example',
  kind: 'meeting',
  title: 'Kollegiet 3',
  basis: 'decided',
  time: {
    type: 'timed',
    start: { date: DAY, time: '10:00' as ClockTime },
    end: { date: DAY, time: '15:00' as ClockTime },
  },
  place: 'Rådhuset',
  host: 'Kommunen',
  agenda: ['Godkjenning av innkallingen', 'Eventuelt'],
  invited: [{ ...secretariat, id: 'gjesten', name: 'Gjesten', role: 'guest' }],
  owner: null,
};

const deadline: Occurrence = {
  ...common,
  key: 'eksempel/kollegiet/arsrapport/2027',
  uid: 'eksempel.kollegiet.arsrapport.2027@eksempel.example',
  kind: 'obligation',
  title: 'Årsrapport',
  basis: 'computed',
  time: { type: 'allDay', start: DUE, end: addDays(DUE, 1) },
  agenda: [],
  checklist: ['Regnskapet er lagt ved.'],
  invited: [],
  owner: secretariat,
};

/** A meeting and a deadline that have something to say in every field, for trying templates without a wheel. */
export const trialSubject: SampleSubject = {
  meeting,
  deadline,
  context: {
    createdAt: '2026-11-02T08:00:00.000Z' as Instant,
    sender: { name: 'Sekretariatet', address: 'arshjul@eksempel.example' },
    replyTo: { name: 'Sekretariatet', address: secretariat.address },
    baseUrl: 'https://eksempel.example',
    citations: new Map([
      ['A-1', { quote: 'Kollegiet møtes fem ganger', section: '§ 3', document: 'Vedtekter' }],
    ]),
  },
};
