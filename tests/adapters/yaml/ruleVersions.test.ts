import { describe, expect, test } from 'vitest';
import { compileYear } from '../../../src/domain/compile/compileYear.ts';
import { ruleUses } from '../../../src/domain/coverage/ruleUses.ts';
import { firstDay } from '../../../src/domain/occurrences/firstDay.ts';
import { wheelIn } from '../../../src/domain/schedule/wheelIn.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { faultsOf, loadFiles } from './scheduleFolder.ts';

const file = (...lines: string[]) => ({
  'agder/bodies/x.yaml': ['body: x', 'name: X', 'secretariat: ks-agder', ...lines, ''].join('\n'),
});

const RULES = [
  'series:',
  '  mote: { count: 2, window: mar..oct, place: Arendal, cite: AGD-01, meetings: { 2: { window: sep } } }',
  'obligations:',
  '  rapport: { title: Rapport, due: 03-01, cite: AGD-02 }',
];

async function loaded(files: Readonly<Record<string, string>>) {
  const { schedules, findings } = await loadFiles(files);
  expect(findings).toEqual([]);
  return schedules!;
}

/** What body x has in each year, as `meeting window place` and the day of the report. */
async function yearsOf(years: readonly number[], ...lines: string[]) {
  const schedules = await loaded(file(...RULES, ...lines));
  return years.map((year) => {
    const slots = compileYear(schedules, year, new Map()).slots.filter(({ body }) => body.id === 'x');
    const report = occurrencesOf(schedules, year).find(({ key }) => key.startsWith('agder/x/rapport/'));
    return [
      ...slots.map(
        ({ series, meeting, window, rule }) =>
          `${meeting} ${window?.from.slice(5)}..${window?.to.slice(5)} ${rule?.place ?? series.place}`,
      ),
      report ? firstDay(report.time) : null,
    ];
  });
}

const BEFORE = ['1 03-01..10-31 Arendal', '2 09-01..09-30 Arendal'];

describe('rules that change from a year', () => {
  test('hold from that year on, and older years keep the older ones', async () => {
    const years = await yearsOf(
      [2027, 2028, 2040],
      'versions:',
      '  - from: 2028',
      '    series: { mote: { count: 3, meetings: { 2: { place: Risør }, 3: { window: nov } } } }',
      '    obligations: { rapport: { due: 02-01 } }',
    );
    const after = ['1 03-01..10-31 Arendal', '2 09-01..09-30 Risør', '3 11-01..11-30 Arendal'];
    expect(years).toEqual([
      [...BEFORE, '2027-03-01'],
      [...after, '2028-02-01'],
      [...after, '2040-02-01'],
    ]);
  });

  test('build on each other; one with an end holds only so long', async () => {
    const years = await yearsOf(
      [2028, 2029, 2030, 2031],
      'versions:',
      '  - { from: 2028-01-01, series: { mote: { place: Risør } } }',
      '  - { from: 2029, to: 2029-12-31, series: { mote: { window: apr..may } } }',
      '  - { from: 2031, series: { mote: { count: 1, meetings: { 2: null } } } }',
    );
    expect(years.map((year) => year.slice(0, -1))).toEqual([
      ['1 03-01..10-31 Risør', '2 09-01..09-30 Risør'],
      ['1 04-01..05-31 Risør', '2 09-01..09-30 Risør'],
      ['1 03-01..10-31 Risør', '2 09-01..09-30 Risør'],
      ['1 03-01..10-31 Risør'],
    ]);
  });

  test('null takes a key, a series or a deadline away', async () => {
    const years = await yearsOf(
      [2027, 2028],
      'versions:',
      '  - { from: 2028, series: { mote: { window: null, place: null } }, obligations: { rapport: null } }',
    );
    expect(years).toEqual([
      [...BEFORE, '2027-03-01'],
      ['1 01-08..12-15 null', '2 09-01..09-30 null', null],
    ]);
  });

  test('hold for decisions and references of their own years', async () => {
    const changed = file(...RULES, 'versions:', '  - { from: 2028, series: { mote: { count: 3 } } }');
    const decided = (year: number) => ({
      [`agder/years/${year}.yaml`]: `year: ${year}\ndecisions:\n  x/mote/3: { date: ${year}-10-05 }\n`,
    });
    const schedules = await loaded({ ...changed, ...decided(2028) });
    const { placed } = compileYear(schedules, 2028, new Map());
    expect(placed.map(({ key, date }) => `${key} ${date}`)).toContain('agder/x/mote/2028/3 2028-10-05');
    expect(await faultsOf({ ...changed, ...decided(2027) })).toEqual([
      'agder/years/2027.yaml:3:3 schedule-unknown-reference Fant ikke møtet «3» (i henvisningen «x/mote/3»).',
    ]);
  });

  test('hold for the body itself, in templates too', async () => {
    const schedules = await loaded({
      'agder/bodies/x.yaml': [
        'for_each: county',
        'body: "x-{county.id}"',
        'name: "X i {county.name}"',
        'leader: kd-risor',
        'rules: { adopted: 2020-05, cite: AGD-01 }',
        'versions:',
        '  - { from: 2028, leader: kd-arendal, rules: { adopted: 2027-11-05, cite: AGD-02 } }',
        '',
      ].join('\n'),
    });
    const wheel = schedules.wheels[0]!;
    const of = (year: number) =>
      wheelIn(wheel, year)
        .bodies.filter(({ id }) => id.startsWith('x-'))
        .map(({ id, leader, life, version }) => [id, leader, life.from, version?.from, version?.to]);
    expect(of(2027)).toEqual([
      ['x-agder', 'kd-risor', '2020-05-01', null, 2027],
      ['x-oslo', 'kd-risor', '2020-05-01', null, 2027],
    ]);
    expect(of(2028)).toEqual([
      ['x-agder', 'kd-arendal', '2027-11-05', 2028, null],
      ['x-oslo', 'kd-arendal', '2027-11-05', 2028, null],
    ]);
  });

  test('are covered, whichever years they hold', async () => {
    const schedules = await loaded(
      file(
        'series: { mote: { count: 1 } }',
        'versions: [{ from: 2028, series: { mote: { count: 2, cite: AGD-02 } } }]',
      ),
    );
    const uses = ruleUses(schedules).filter(({ at }) => at.file.endsWith('x.yaml'));
    expect(uses.map(({ id, use, at }) => `${id} ${use} ${at.line}`)).toEqual(['AGD-02 generates 5']);
  });
});

describe('faults', () => {
  const at = 'agder/bodies/x.yaml';
  test.each([
    ['{ from: 2028 }', [`9:13 schedule-invalid-range Endringen fra 2028 sier ikke hva som er annerledes.`]],
    [
      '{ from: 2028, serier: { mote: { count: 3 } } }',
      ['9:19 schedule-unknown-key Ukjent nøkkel «serier». Mente du «series»?'],
    ],
    [
      '{ from: 2028, series: { mote: { antall: 3 } } }',
      ['9:37 schedule-unknown-key Ukjent nøkkel «antall». Mente du «count»?'],
    ],
    [
      '{ from: 2028-08-01, ring: administrativ }',
      ['9:13 schedule-invalid-date «2028-08-01» er ikke den første dagen i et år.'],
    ],
    [
      '{ from: 2029, to: 2028, ring: administrativ }',
      ['9:23 schedule-invalid-range Reglene slutter 2028, før de begynner 2029.'],
    ],
    [
      '{ from: 2028, series: { tur: { place: Risør } } }',
      [
        '9:29 schedule-missing-key Serien sier ikke hvor mange møter det er. Slik er det med reglene som gjelder fra 2028.',
      ],
    ],
    [
      '{ from: 2028, series: { mote: { count: 1 } } }',
      [
        '5:69 schedule-invalid-range Møtene som er ført opp, trenger plass til 2, men serien har 1. Slik er det med reglene som gjelder fra 2028.',
      ],
    ],
    [
      '{ from: 2028, obligations: { ny: { due: 03-01 } } }',
      ['9:34 schedule-missing-key Nøkkelen «title» mangler under «obligations.ny».'],
    ],
    [
      '{ from: 2028, obligations: { rapport: { owner: kd-ukjent } } }',
      [
        '9:52 schedule-unknown-reference Fant ikke eieren «kd-ukjent» i agder/members.yaml. Slik er det med reglene som gjelder fra 2028.',
      ],
    ],
  ])('%s', async (version, expected) => {
    const faults = await faultsOf(file(...RULES, 'versions:', `  - ${version}`));
    expect(faults).toEqual(expected.map((each) => `${at}:${each}`));
  });

  test.each([
    [[2029, 2028], 'Endringen fra 2028 står etter den fra 2029.'],
    [[2028, 2028], 'To endringer gjelder fra 2028.'],
    [['2028, to: 2030', 2030], 'To endringer gjelder samtidig: den ene til og med 2030, den andre fra 2030.'],
  ])('%s', async (froms, message) => {
    const versions = froms.map((from) => `  - { from: ${from}, ring: administrativ }`);
    expect(await faultsOf(file(...RULES, 'versions:', ...versions))).toEqual([
      `${at}:10:13 schedule-invalid-range ${message}`,
    ]);
  });

  test('a fault that has nothing to do with the change is told once', async () => {
    const faults = await faultsOf(
      file('leader: kd-ukjent', ...RULES, 'versions: [{ from: 2028, series: { mote: { place: Risør } } }]'),
    );
    expect(faults).toEqual([
      `${at}:4:9 schedule-unknown-reference Fant ikke rollen «kd-ukjent» i agder/members.yaml.`,
    ]);
  });

  test('a ring that only the new rules close is found, and one that they open is none', async () => {
    const rings = (first: string, second: string) =>
      file(
        'series:',
        `  a: { count: 1${first} }`,
        '  b: { count: 1, after: x/a }',
        `versions: [{ from: 2028, series: { ${second} } }]`,
      );
    expect(await faultsOf(rings('', 'a: { after: x/b }'))).toEqual([
      `${at}:6:25 schedule-circular-reference Møtene venter på hverandre i ring: agder/x/b/1 → agder/x/a/1 → agder/x/b/1. Slik er det med reglene som gjelder fra 2028.`,
    ]);
    expect(
      await faultsOf(rings(', before: x/b', 'a: { before: null, after: x/b }, b: { after: null }')),
    ).toEqual([]);
  });
});
