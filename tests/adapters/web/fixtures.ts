import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { CalendarSnapshot } from '../../../src/application/ports/calendarView.ts';
import type { StoredFeed } from '../../../src/application/ports/feedStore.ts';
import type { MailboxMail } from '../../../src/application/ports/mailboxReader.ts';
import type { Finding } from '../../../src/domain/findings/finding.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Body } from '../../../src/domain/schedule/body.ts';
import type { Citation } from '../../../src/domain/schedule/citation.ts';
import type { Wheel } from '../../../src/domain/schedule/wheel.ts';
import { addDays } from '../../../src/domain/time/addDays.ts';
import type { ClockTime } from '../../../src/domain/time/clockTime.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';

const at = { file: 'agder/bodies/kdk.yaml', line: 12, column: 3 };

const DOCUMENT = {
  id: 'agder-2020',
  title: 'Reetablering av regionale samhandlingsstrukturer',
  adoptedText: 'november 2020',
  file: null,
};

const citations: ReadonlyMap<string, Citation> = new Map(
  [
    citation('AGD-38', 'Vedlegg 1', 'Møte 1 (feb). Planlegge nye satsinger', 'provisional'),
    citation('AGD-40', 'Vedlegg 1', 'Møte 2 (mai). Drøfte status og felles satsinger', 'provisional'),
    citation('VED-23', '§ 7', 'Årsrapport sendes innen 1. mars', 'adopted'),
  ].map((found) => [found.id, found]),
);

function citation(id: string, section: string, quote: string, status: Citation['status']): Citation {
  return { id, document: DOCUMENT, section, quote, status };
}

export function body(id: string, name: string): Body {
  return {
    id,
    name,
    type: null,
    purpose: null,
    ring: null,
    parent: null,
    secretariat: null,
    parents: [],
    organisers: [],
    members: [],
    seats: [],
    asOf: null,
    leader: null,
    deputyLeader: null,
    aliases: [],
    formerNames: [],
    composition: [],
    appointments: [],
    life: { from: null, to: null, closed: null, successors: null, rules: null, mandate: null },
    written: [],
    open: [],
    county: null,
    visibility: 'public',
    status: 'adopted',
    series: [],
    obligations: [],
    facts: [],
    gates: [],
    routes: [],
    notes: [],
    cite: [],
    backing: [],
    assumption: null,
    at,
  };
}

export function wheel(id: string, name: string, bodies: readonly Body[]): Wheel {
  return {
    id,
    name,
    description: null,
    domain: `${id}.example`,
    language: 'nb',
    rings: [],
    phases: [],
    counties: [],
    secretariats: [],
    offices: [],
    guests: [],
    planning: {} as Wheel['planning'],
    anchors: [],
    bodies,
    decisions: [],
    extras: [],
    facts: [],
    attestations: [],
    types: [],
    citations,
    at,
  };
}

/** A confirmed public meeting of `agder/kdk` on one day; everything can be changed. */
export function occurrence(change: Partial<Occurrence> & Pick<Occurrence, 'key'>): Occurrence {
  return {
    uid: `${change.key.replaceAll('/', '-')}@agder.example`,
    wheel: 'agder',
    body: 'kdk',
    bodyName: 'Kommunedirektørkollegiet',
    kind: 'meeting',
    year: 2027,
    title: 'Kommunedirektørkollegiet',
    purpose: null,
    agenda: [],
    time: timed('2027-02-11'),
    status: 'confirmed',
    basis: 'decided',
    place: null,
    host: null,
    note: null,
    visibility: 'public',
    ring: null,
    invited: [],
    owner: null,
    remind: [],
    cite: [],
    at,
    ...change,
  };
}

export function timed(first: string, last = first, from = '10:00', to = '15:00'): Occurrence['time'] {
  return {
    type: 'timed',
    start: { date: first as PlainDate, time: from as ClockTime },
    end: { date: last as PlainDate, time: to as ClockTime },
  };
}

export function allDay(first: string, days = 1): Occurrence['time'] {
  return { type: 'allDay', start: first as PlainDate, end: addDays(first as PlainDate, days) };
}

const BODIES = [
  body('kdk', 'Kommunedirektørkollegiet'),
  body('ok', 'Ordførerkollegiet'),
  body('agdertinget', 'Agdertinget'),
  body('agdermotet', 'Agdermøtet'),
  body('kdu', 'Kommunedirektørutvalget i Agder'),
  body('ks-styre', 'KS Agder, fylkesstyret'),
];

function meeting(
  bodyId: string,
  number: number | string,
  date: string,
  change: Partial<Occurrence> = {},
): Occurrence {
  const name = BODIES.find(({ id }) => id === bodyId)?.name ?? bodyId;
  const year = Number(date.slice(0, 4));
  return occurrence({
    key: `agder/${bodyId}/mote/${year}/${number}`,
    body: bodyId,
    bodyName: name,
    year,
    title: `${name} ${number}`,
    time: timed(date),
    status: 'proposed',
    basis: 'proposed',
    cite: ['AGD-38'],
    ...change,
  });
}

function due(kind: 'obligation' | 'duty', key: string, title: string, date: string): Occurrence {
  return occurrence({
    key: `agder/${key}`,
    body: key.split('/')[0] ?? null,
    bodyName: BODIES.find(({ id }) => id === key.split('/')[0])?.name ?? null,
    kind,
    title,
    time: allDay(date),
    basis: 'computed',
    cite: kind === 'obligation' ? ['VED-23'] : [],
  });
}

function agder2027(): readonly Occurrence[] {
  return [
    meeting('agdermotet', 1, '2027-01-14', {
      title: 'Agdermøtet',
      time: timed('2027-01-14', '2027-01-15', '12:00', '13:00'),
      place: 'Kristiansand',
      status: 'confirmed',
      basis: 'decided',
    }),
    due('duty', 'kdk/mote/2027/1/innkalling', 'Innkalling til Kommunedirektørkollegiet 1', '2027-01-28'),
    meeting('kdk', 1, '2027-02-11', {
      status: 'confirmed',
      basis: 'decided',
      place: 'Oslo',
      purpose: 'Planlegge nye satsinger, sammen med KS strategikonferanse.',
      agenda: ['Status for satsingene', 'Nye satsinger for neste periode'],
      cite: ['AGD-38', 'AGD-40'],
    }),
    meeting('ok', 1, '2027-02-18', { status: 'tentative', place: 'Arendal', host: 'Arendal kommune' }),
    due('obligation', 'kdu/arsrapport/2027', 'Årsrapport til fylkesstyret og sentralt KDU', '2027-03-01'),
    ...[1, 2, 3, 4, 5].map((n) =>
      meeting('ks-styre', n, ['2027-01-21', '2027-03-11', '2027-05-27', '2027-09-09', '2027-11-25'][n - 1]!),
    ),
    ...[1, 2, 3, 4, 5].map((n) =>
      meeting('kdu', n, ['2027-01-26', '2027-03-16', '2027-06-08', '2027-09-21', '2027-12-07'][n - 1]!),
    ),
    meeting('ok', 2, '2027-04-15', {
      status: 'cancelled',
      note: 'Slås sammen med møte 3 i Oslo.',
      basis: 'decided',
    }),
    meeting('kdk', 2, '2027-05-12', { place: 'Oslo', cite: ['AGD-40'] }),
    meeting('ok', 3, '2027-05-13', { place: 'Oslo' }),
    meeting('agdertinget', 1, '2027-05-13', { place: 'Oslo', visibility: 'members' }),
    meeting('kdk', 3, '2027-09-01', { time: timed('2027-09-01', '2027-09-02'), place: 'København' }),
    meeting('ok', 4, '2027-11-09', { place: 'Kristiansand' }),
    meeting('kdk', 4, '2027-11-10', { place: 'Kristiansand' }),
    meeting('agdertinget', 2, '2027-11-11'),
    meeting('kdk', 5, '2027-12-02', { place: 'Lillesand' }),
    meeting('kdk', 'samtale', '2027-10-04', { title: 'Hemmelig utviklingssamtale', visibility: 'private' }),
    ...['02', '03', '04', '05', '06', '08', '09', '10', '11'].map((month) =>
      due('duty', `ok/saker/2027/${month}`, 'Meld inn saker til sekretariatet', `2027-${month}-03`),
    ),
    occurrence({
      key: 'agder/arendalsuka/2027',
      body: null,
      bodyName: null,
      kind: 'anchor',
      title: 'Arendalsuka',
      time: allDay('2027-08-16', 5),
      place: 'Arendal',
      basis: 'computed',
    }),
    occurrence({
      key: 'agder/fremtidens-kommuner/2027',
      body: null,
      bodyName: null,
      kind: 'anchor',
      title: 'Fremtidens kommuner',
      time: { type: 'undated' },
      status: 'proposed',
      note: 'Måneden går ikke fram av kilden.',
    }),
  ];
}

/** Dated first, then by key, as the view promises. */
export function sorted(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const startOf = ({ time }: Occurrence): string => {
    if (time.type === 'undated') return '9';
    return time.type === 'allDay' ? time.start : `${time.start.date}T${time.start.time}`;
  };
  const order = (found: Occurrence): string => `${startOf(found)} ${found.key}`;
  return occurrences.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

const FINDINGS: readonly Finding[] = [
  {
    code: 'year-decision-breaks-rule',
    severity: 'error',
    message: 'Kommunedirektørkollegiet 4 er fastsatt til oktober, men reglene sier november.',
    remedy: 'Flytt møtet til november, eller endre vinduet i filen.',
    at: { file: 'agder/years/2027.yaml', line: 14, column: 5 },
    cite: ['AGD-40'],
    occurrences: ['agder/kdk/mote/2027/4'],
  },
  {
    code: 'year-anchor-unknown',
    severity: 'warning',
    message: 'Fremtidens kommuner har ingen dato i 2027.',
    remedy: 'Skriv datoen i _shared/anchors.yaml når den er kjent.',
    at: { file: 'agder/wheel.yaml', line: 31, column: 7 },
    cite: [],
    occurrences: ['agder/fremtidens-kommuner/2027'],
  },
  {
    code: 'year-provisional',
    severity: 'info',
    message: 'Møteplanen bygger på et utgangspunkt som kilden selv kaller foreløpig.',
    remedy: 'Be organet bekrefte planen.',
    at: { file: 'agder/bodies/ok.yaml', line: 3, column: 1 },
    cite: ['AGD-38', 'AGD-99'],
    occurrences: [],
  },
];

/** Two wheels; about forty things in 2027, one undated, one cancelled, one for members, one private. */
export function snapshot(change: Partial<CalendarSnapshot> = {}): CalendarSnapshot {
  const agder = {
    ...wheel('agder', 'Agder', BODIES),
    description: 'Kommunene og fylkeskommunen i Agder.',
  };
  return {
    wheels: [agder, wheel('ks', 'KS', [body('landstyret', 'Landsstyret')])],
    occurrences: sorted(agder2027()),
    schoolHolidays: [],
    findings: FINDINGS,
    years: [2026, 2027],
    revision: 3,
    stale: false,
    ...change,
  };
}

export function feed(path: string, title: string, text = `BEGIN:VCALENDAR\r\n${title}\r\n`): StoredFeed {
  // Long enough for the packed forms to be smaller.
  const full = Buffer.from(`${text}${'X-FILL:æøå\r\n'.repeat(200)}END:VCALENDAR\r\n`);
  return {
    path,
    title,
    etag: `"${createHash('sha256').update(full).digest('hex').slice(0, 16)}"`,
    body: full,
    gzip: gzipSync(full),
    brotli: brotliCompressSync(full),
    lastModified: '2027-02-22T07:00:00.500Z' as Instant,
    revision: 3,
  };
}

export const FEEDS: readonly StoredFeed[] = [
  feed('agder', 'Agder'),
  ...BODIES.map(({ id, name }) => feed(`agder/${id}`, name)),
];

export function mail(change: Partial<MailboxMail> & Pick<MailboxMail, 'id'>): MailboxMail {
  return {
    at: '2027-01-28T07:00:00.000Z' as Instant,
    from: 'Årshjul <arshjul@agder.example>',
    to: 'kommunedirektor@arendal.example',
    subject: 'Innkalling: Kommunedirektørkollegiet 1',
    kind: 'invitation',
    text: 'Hei\n\nDu er invitert til Kommunedirektørkollegiet 1.\nTorsdag 11. februar 2027 kl. 10.00–15.00\n',
    html: '<!doctype html><html lang="nb"><body style="font-family:sans-serif"><h1>Kommunedirektørkollegiet 1</h1><p>Torsdag 11. februar 2027</p></body></html>',
    icalendar: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
    raw: Buffer.from('From: arshjul@agder.example\r\nSubject: =?utf-8?q?Invitasjon?=\r\n\r\nHei\r\n'),
    ...change,
  };
}
