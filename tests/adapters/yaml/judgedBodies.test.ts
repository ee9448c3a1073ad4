import { describe, expect, test } from 'vitest';
import { judgeBodies } from '../../../src/domain/findings/judge/judgeBodies.ts';
import { loadFiles, SMALL_WHEEL } from './scheduleFolder.ts';

type Files = Readonly<Record<string, string>>;

const file = (id: string, ...lines: string[]): Files => ({
  [`agder/bodies/${id}.yaml`]: [`body: ${id}`, `name: ${id.toUpperCase()}`, ...lines, ''].join('\n'),
});

const typed = (...lines: string[]): Files => ({
  'agder/wheel.yaml': [SMALL_WHEEL['agder/wheel.yaml']!.trimEnd(), 'types:', ...lines, ''].join('\n'),
});

/** What is found about the bodies themselves in the years, as `severity code message (citations)`. */
async function foundIn(files: Files, years: readonly number[] = [2027]): Promise<readonly string[]> {
  const { schedules, findings } = await loadFiles(files);
  expect(findings).toEqual([]);
  return judgeBodies(schedules!, years).map(
    ({ severity, code, message, cite }) =>
      `${severity} ${code} ${message}${cite.length > 0 ? ` (${cite.join(', ')})` : ''}`,
  );
}

describe('composition', () => {
  test.each([
    ['size: 3', []],
    ['size: 2..4', []],
    ['size: ca 240', []],
    ['size: 4', ['warning year-composition X er ført med 3 medlemmer, men skal ha 4. (AGD-01)']],
    ['size: min 5', ['warning year-composition X er ført med 3 medlemmer, men skal ha minst 5. (AGD-01)']],
    ['deputies: same', ['warning year-composition X er ført med 1 varamedlemmer, men skal ha 3. (AGD-01)']],
    ['deputies: 1', []],
    ['organisations: [kommune]', []],
    [
      'organisations: [kommune, fylkeskommune]',
      [
        'info year-composition X skal ha medlemmer fra fylkeskommune, men det er ikke ført hva slags virksomhet alle kommer fra. (AGD-01)',
      ],
    ],
    [
      'organisations: { kommune: 1 }',
      ['warning year-composition X er ført med 2 medlemmer fra kommune, men skal ha 1. (AGD-01)'],
    ],
  ])('%s', async (rule, expected) => {
    const files = {
      'agder/members.yaml': SMALL_WHEEL['agder/members.yaml']!.replace(
        /(kd@(?:arendal|risor).example)/g,
        '$1, type: kommune',
      ),
      ...file(
        'x',
        'members: [alle, { office: kd-risor, as: deputy }, { office: kd-arendal, as: observer }]',
        `composition: [{ ${rule}, cite: AGD-01 }]`,
      ),
    };
    expect(await foundIn(files)).toEqual(expected);
  });

  test('counts who sits there at the end of the year, and how many a mailbox stands for', async () => {
    const files = file(
      'x',
      'members: [{ office: kd-risor, to: 2027-06-30 }, { office: kd-arendal, seats: 14 }, { external: En valgt, seats: 1 }]',
      'composition: [{ size: 16 }]',
    );
    expect(await foundIn(files, [2026])).toEqual([]);
    expect(await foundIn(files)).toEqual([
      'warning year-composition X er ført med 15 medlemmer, men skal ha 16.',
    ]);
  });

  test('what is known to be open is told once, and not checked', async () => {
    const files = file(
      'x',
      'members: [kd-risor]',
      'open: { members: { reason: Bare lederen er ført., cite: AGD-02 } }',
      'composition: [{ size: 16 }, { deputies: same }]',
    );
    expect(await foundIn(files, [2027, 2028])).toEqual([
      'info year-open X har et åpent punkt («members»): Bare lederen er ført. (AGD-02)',
    ]);
  });

  test('a checklist is attested anew each time it comes round', async () => {
    const files = {
      ...file(
        'x',
        'composition: [{ checklist: Begge kjønn er med., attest: kjonn, every: { years: 2, anchor: 2025 }, cite: AGD-01 }]',
      ),
      'agder/years/2027.yaml': 'year: 2027\nattestations: { x/kjonn: { date: 2027-03-20, by: ks-agder } }\n',
    };
    const open = (year: number) => [
      `info year-attestation X mangler bekreftelse siden ${year}: Begge kjønn er med. (AGD-01)`,
    ];
    expect(await foundIn(files, [2026])).toEqual(open(2025));
    expect(await foundIn(files, [2027, 2028])).toEqual([]);
    expect(await foundIn(files, [2029])).toEqual(open(2029));
  });

  test('a list of members goes stale', async () => {
    const files = file('x', 'members: [ost]', 'as_of: 2020-11', 'cite: { as_of: AGD-01 }');
    expect(await foundIn(files, [2022])).toEqual([]);
    expect(await foundIn(files, [2023])).toEqual([
      'warning year-members-stale X har en medlemsliste fra 2020-11, over to år gammel. (AGD-01)',
    ]);
  });

  test('vacant seats and appointments without an end', async () => {
    const files = {
      ...file('a', 'type: forum'),
      ...file(
        'x',
        'secretariat: ks-agder',
        'members: [{ role: leader, of: a }]',
        'appointments:',
        '  ledere: { what: ledere for foraene, role: leader, of_type: forum, cite: AGD-01 }',
        '  valg: { what: Representant i valgkomiteen }',
      ),
    };
    expect(await foundIn(files)).toEqual([
      'info year-seat-vacant X har en ledig plass: leder av A er ikke ført.',
      'info year-appointment X har ikke ført hvem som er oppnevnt (ledere for foraene): A. (AGD-01)',
      'info year-appointment X har en oppnevning uten sluttdato: Representant i valgkomiteen.',
    ]);
  });
});

describe('types', () => {
  test('what a type requires, and must not have', async () => {
    const files = {
      ...typed('  forum: { required: [purpose, members, finansiering], absent: [parent], cite: AGD-01 }'),
      ...file('x', 'type: forum', 'parent: kdk', 'sections: { finansiering: Deles likt. }'),
    };
    expect(await foundIn(files)).toEqual([
      'warning year-incomplete X mangler formål, som alle organer av slaget «forum» skal ha. (AGD-01)',
      'warning year-incomplete X mangler medlemmer, som alle organer av slaget «forum» skal ha. (AGD-01)',
      'warning year-incomplete X har overordnet organ, som organer av slaget «forum» ikke skal ha. (AGD-01)',
    ]);
  });

  test('a network belongs under a collegium and has a mandate with an end, whether a wheel says so or not', async () => {
    expect(await foundIn(file('x', 'type: fagnettverk'))).toEqual([
      'error year-mandate X mangler et tidsavgrenset mandat.',
    ]);
    const files = {
      ...typed('  fagnettverk: { parent: [fagkollegium], cite: AGD-01 }'),
      ...file(
        'x',
        'type: fagnettverk',
        'parent: kdk',
        'secretariat: ks-agder',
        'mandate: { from: 2027-01-01 }',
      ),
    };
    expect(await foundIn(files)).toEqual([
      'error year-incomplete X hører ikke under et organ av slaget «fagkollegium». (AGD-01)',
      'error year-mandate X har et mandat uten sluttdato. (AGD-01)',
    ]);
  });

  test('a mandate is short, says when it reports, and is told of when it has run out', async () => {
    const files = file(
      'x',
      'type: arbeidsgruppe',
      'secretariat: ks-agder',
      'mandate: { from: 2025-01-01, to: 2027-06-30, cite: AGD-02 }',
    );
    expect(await foundIn(files)).toEqual([
      'warning year-mandate X har et mandat på over 24 måneder. (AGD-02)',
      'info year-mandate X har et mandat som ikke sier når det rapporteres.',
    ]);
    expect(await foundIn(files, [2028])).toEqual([
      'warning year-mandate X har et mandat som gikk ut onsdag 30. juni 2027; det lages ingen møter etter den dagen. (AGD-02)',
    ]);
  });
});

describe('the life of a body', () => {
  test('somebody takes over, and those below are moved', async () => {
    const files = {
      ...file('a', 'to: 2023-12-31'),
      ...file('b', 'to: 2023-12-31', 'successors: [kdk]'),
      ...file('c', 'to: 2023-12-31', 'successors: []'),
      ...file('x', 'parents: [b]'),
    };
    expect(await foundIn(files)).toEqual([
      'warning year-lifecycle A opphører søndag 31. desember 2023, men det står ikke hvem som tar over.',
      'warning year-lifecycle X hører under B, som opphørte søndag 31. desember 2023.',
    ]);
  });

  test('no meeting is put where the body does not exist', async () => {
    const files = {
      ...file('x', 'from: 2027-07-01', 'series: { mote: { count: 1 } }'),
      'agder/years/2027.yaml': 'year: 2027\ndecisions: { x/mote/1: { date: 2027-03-03 } }\n',
    };
    expect(await foundIn(files)).toEqual([
      'error year-lifecycle X er satt til å møtes onsdag 3. mars 2027, men finnes ikke da.',
    ]);
  });
});
