import { describe, expect, test } from 'vitest';
import { firstDay } from '../../../src/domain/occurrences/firstDay.ts';
import { loadFiles, faultsOf } from './scheduleFolder.ts';
import { occurrencesOf } from './occurrencesOf.ts';

type Files = Readonly<Record<string, string>>;

const file = (id: string, ...lines: string[]): Files => ({
  [`agder/bodies/${id}.yaml`]: [
    `body: ${id}`,
    `name: ${id.toUpperCase()}`,
    'secretariat: ks-agder',
    ...lines,
    '',
  ].join('\n'),
});

/** What body x has in a year, as `key date`. */
async function yearOf(files: Files, year: number): Promise<readonly string[]> {
  const { schedules, findings } = await loadFiles(files);
  expect(findings).toEqual([]);
  return occurrencesOf(schedules!, year)
    .filter(({ body }) => body === 'x')
    .map(({ key, time }) => `${key.replace('agder/x/', '')} ${firstDay(time) ?? '-'}`);
}

const FOUR = 'series: { mote: { count: 4 } }';

describe('a body that exists for a time', () => {
  test('has no meetings and no deadlines before it begins or after it ends', async () => {
    const files = file(
      'x',
      'from: 2027-08-01',
      'to: 2028-06-30',
      FOUR,
      'obligations: { plan: { title: Plan, due: 03-01 } }',
    );
    expect(await yearOf(files, 2026)).toEqual([]);
    expect((await yearOf(files, 2027)).map((line) => line.slice(0, 15))).toEqual([
      'mote/2027/3 202',
      'mote/2027/4 202',
    ]);
    expect((await yearOf(files, 2028)).map((line) => line.split(' ')[0])).toEqual([
      'mote/2028/1',
      'mote/2028/2',
      'plan/2028',
    ]);
    expect(await yearOf(files, 2029)).toEqual([]);
  });

  test('begins when its rules were adopted, to the month where no more is known', async () => {
    const files = file(
      'x',
      'rules: { adopted: 2021-04, by: kdk, cite: AGD-01 }',
      'obligations: { plan: { title: Plan, due: 03-31 } }',
    );
    expect(await yearOf(files, 2021)).toEqual([]);
    expect(await yearOf(files, 2022)).toEqual(['plan/2022 2022-03-31']);
  });

  test('goes by its former name as long as it had it', async () => {
    const files = file('x', 'aliases: [Gamle X, { name: Rådmannsutvalget, to: 2026-12-31 }]', FOUR);
    const { schedules } = await loadFiles(files);
    const titles = (year: number) =>
      occurrencesOf(schedules!, year)
        .filter(({ body }) => body === 'x')
        .map(({ title, bodyName }) => [title, bodyName]);
    expect(titles(2026)[0]).toEqual(['Rådmannsutvalget 1', 'Rådmannsutvalget']);
    expect(titles(2027)[0]).toEqual(['X 1', 'X']);
  });
});

describe('a mandate', () => {
  const parent = file(
    'a',
    'series: { mote: { count: 3, meetings: { 1: { window: mar }, 2: { window: may }, 3: { window: jun } } } }',
  );
  const mandate = file(
    'x',
    'parent: a',
    'mandate: { from: 2027-01-01, to: 2028-06-30, approved_by: kdk, reporting: 02-01, cite: AGD-02 }',
    FOUR,
  );
  const x = { ...parent, ...mandate };

  test('ends the body, is reviewed in the last meeting of the parent a month before, and reports', async () => {
    const year = await yearOf(x, 2028);
    expect(year.filter((line) => line.startsWith('mandat'))).toEqual([
      'mandat-rapport/2028 2028-02-01',
      'mandat-slutt/2028 2028-06-30',
      'mandat-vurdering/2028 2028-05-02',
    ]);
    expect(year.filter((line) => line.startsWith('mote'))).toHaveLength(2);
    expect(await yearOf(x, 2029)).toEqual([]);
    expect((await yearOf(x, 2027)).filter((line) => line.startsWith('mandat'))).toEqual([
      'mandat-rapport/2027 2027-02-01',
    ]);
  });

  test('is reviewed in time even when nobody knows when the parent meets', async () => {
    const year = await yearOf(file('x', 'mandate: { to: 2028-06-30, review: 2mo }'), 2028);
    expect(year).toEqual(['mandat-slutt/2028 2028-06-30', 'mandat-vurdering/2028 2028-04-30']);
  });
});

describe('terms of office and appointments', () => {
  test('are reminded of before they end', async () => {
    const files = file(
      'x',
      'terms: { leder: { role: Leder og nestleder, years: 2, anchor: 2025, elected: { of: kdk/mote/2 }, cite: AGD-01 } }',
      'appointments: { komite: { what: Valgkomité, to: 2027-05-01 }, fast: { what: Uten sluttdato } }',
    );
    expect(await yearOf(files, 2026)).toEqual([]);
    const [term, appointment, ...rest] = await yearOf(files, 2027);
    expect(term).toMatch(/^funksjonstid-leder\/2027 2027-/);
    expect(appointment).toBe('oppnevning-komite/2027 2027-05-01');
    expect(rest).toEqual([]);
    const { schedules } = await loadFiles(files);
    expect(schedules?.wheels[0]?.bodies[1]?.obligations[0]).toMatchObject({
      title: 'Funksjonstiden går ut: Leder og nestleder',
      remind: [
        { amount: -6, unit: 'month' },
        { amount: -3, unit: 'month' },
      ],
      cite: ['AGD-01'],
    });
  });
});

test.each([
  ['successors: [kkd]', '4:14 schedule-unknown-reference Fant ikke organet «kkd» i agder/bodies.'],
  ['rules: { adopted: 2021 }', '4:19 schedule-invalid-value'],
  ['rules: { adopted: 2021-13 }', '4:19 schedule-invalid-date «2021-13» er ikke en dato eller måned'],
  [
    'mandate: { from: 2027-02-01, to: 2027-01-01 }',
    '1:1 schedule-invalid-range Organet slutter 2027-01-01, før det begynner 2027-02-01.',
  ],
  ['composition: [{ size: 3..1 }]', '4:23 schedule-invalid-value «3..1» er ikke et antall medlemmer.'],
  [
    'composition: [{ size: 3, deputies: same }]',
    '4:15 schedule-invalid-value En regel om sammensetning er nøyaktig én av',
  ],
  ['composition: [{ checklist: Kjønn }]', '4:15 schedule-missing-key Sjekklisten mangler «attest»'],
  [
    'appointments: { a: { what: A, role: leader, of_type: rad } }',
    '4:54 schedule-unknown-reference Ingen organer er av slaget',
  ],
])('fault: %s', async (line, expected) => {
  const [first, ...more] = await faultsOf(file('x', line));
  expect(first?.replace('agder/bodies/x.yaml:', '')).toContain(expected);
  expect(more).toEqual([]);
});

test('an attestation is of a checklist there is, by somebody there is', async () => {
  const faults = await faultsOf({
    ...file('x', 'composition: [{ checklist: Kjønn, attest: kjonn }]'),
    'agder/years/2027.yaml': [
      'year: 2027',
      'attestations:',
      '  x/kjnn: { date: 2027-01-01, by: ks-agder }',
      '  x/kjonn: { date: 2027-01-01, by: meg }',
      '  x: { date: 2027-01-01, by: ks-agder }',
      '',
    ].join('\n'),
  });
  expect(faults.map((fault) => fault.replace('agder/years/2027.yaml:', ''))).toEqual([
    '3:3 schedule-unknown-reference Fant ikke sjekklisten «x/kjnn» i agder/bodies. Mente du «x/kjonn»?',
    '4:36 schedule-unknown-reference Fant ikke rollen «meg» i agder/members.yaml.',
    '5:3 schedule-invalid-value «x» er ikke nøkkelen til en sjekkliste.',
  ]);
});
