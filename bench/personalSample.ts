import type { InvitedRole, Occurrence } from '../src/domain/occurrences/occurrence.ts';
import type { Published } from '../src/domain/publication/published.ts';
import { addDays } from '../src/domain/time/addDays.ts';
import type { ClockTime } from '../src/domain/time/clockTime.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import type { PlainDate } from '../src/domain/time/plainDate.ts';

const AT = '2026-11-22T09:00:00.000Z' as Instant;
const PARTS = [
  'Drøfte felles satsinger og status for arbeidet',
  'forberede sakene til fylkesstyret',
  'avklare hvem som følger opp hva fram til neste møte',
  'gå gjennom økonomien for året som gikk',
  'velge medlemmer til arbeidsgruppen for helse og oppvekst',
  'legge fram rapporten om beredskap i kommunene',
  'ta stilling til høringen om ny rammeplan',
  'planlegge studieturen sammen med universitetet',
  'behandle budsjettet for samarbeidet',
  'oppsummere erfaringene fra næringsarbeidet',
  'ta imot innspill fra ungdomsrådene',
];

/** Some 200 characters, other ones for each number. */
function purposeOf(number: number): string {
  const parts = [0, 1, 2, 3].map((step) => PARTS[(number * (step + 2) + step * 3) % PARTS.length]);
  return `${parts.join(', ')} (sak ${number * 37}/27).`;
}

/** A confirmed meeting with a description of some 200 characters, as a body of a county has. */
export function sampleMeeting(number: number, invited: readonly InvitedRole[]): Published {
  const date = addDays('2027-01-04' as PlainDate, number % 700);
  const occurrence: Occurrence = {
    key: `fylke/organ-${number}/mote/2027/1`,
    uid: `fylke.organ-${number}.mote.2027.1@arshjul.example`,
    wheel: 'fylke',
    body: `organ-${number}`,
    bodyName: `Samarbeidsorgan ${number}`,
    kind: 'meeting',
    year: 2027,
    title: `Samarbeidsorganet i regionen, møte ${number}`,
    purpose: purposeOf(number),
    agenda: [],
    time: {
      type: 'timed',
      start: { date, time: '10:00' as ClockTime },
      end: { date, time: '15:00' as ClockTime },
    },
    status: 'confirmed',
    basis: 'decided',
    place: `Rådhuset, møterom ${number % 17}`,
    host: null,
    note: null,
    visibility: 'public',
    ring: null,
    invited,
    owner: null,
    remind: [],
    cite: [],
    at: { file: 'fylke/bodies/organ.yaml', line: 1, column: 1 },
  };
  return { occurrence, sequence: 1, createdAt: AT, lastModified: AT, removed: false };
}

export function sampleMember(id: string): InvitedRole {
  return { id, name: `Rolle ${id}`, address: `${id}@kommune.example`, language: 'nb', role: 'member' };
}
