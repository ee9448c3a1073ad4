import type { InvitedRole, Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';

/** A role with a mailbox at `.example`. */
export function sampleRole(id: string, role: InvitedRole['role'] = 'member'): InvitedRole {
  return { id, name: `Kommunedirektøren i ${id}`, address: `${id}@kommune.example`, language: 'nb', role };
}

/** A confirmed all-day meeting of agder/kdk on 2027-02-11, changed as told. */
export function sampleOccurrence(changes: Partial<Occurrence> = {}): Occurrence {
  return {
    key: 'agder/kdk/mote/2027/1',
    uid: `${(changes.key ?? 'agder/kdk/mote/2027/1').replaceAll('/', '.')}@aarshjul.example`,
    wheel: 'agder',
    body: 'kdk',
    bodyName: 'Kommunedirektørkollegiet',
    kind: 'meeting',
    year: 2027,
    title: 'Kommunedirektørkollegiet 1',
    purpose: null,
    agenda: [],
    time: { type: 'allDay', start: '2027-02-11' as PlainDate, end: '2027-02-12' as PlainDate },
    status: 'confirmed',
    basis: 'decided',
    place: 'Kristiansand',
    host: null,
    note: null,
    visibility: 'public',
    ring: null,
    invited: [],
    owner: null,
    remind: [],
    cite: [],
    at: { file: 'agder/bodies/kdk.yaml', line: 1, column: 1 },
    ...changes,
  };
}

/** A deadline on 2027-03-01 with one reminder three working days before, changed as told. */
export function sampleDeadline(changes: Partial<Occurrence> = {}): Occurrence {
  return sampleOccurrence({
    key: 'agder/kdu/arsrapport/2027',
    body: 'kdu',
    bodyName: 'KDU',
    kind: 'obligation',
    title: 'Årsrapport til fylkesstyret',
    time: { type: 'allDay', start: '2027-03-01' as PlainDate, end: '2027-03-02' as PlainDate },
    owner: sampleRole('leder', 'owner'),
    remind: [{ amount: -3, unit: 'workingDay' }],
    ...changes,
  });
}
