import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../adapters/yaml/scheduleFolder.ts';
import { aYear, dayOf, told } from './aYear.ts';

const LANDSMOTE = [
  'body: landsmote',
  'name: Landsmøtet',
  'secretariat: ks-agder',
  'series:',
  '  mote: { count: 1, every: { years: 2, anchor: 2021 }, window: mar }',
  'obligations:',
  '  forslag: { title: Forslag, due: { of: landsmote/mote, offset: -5mo } }',
  'facts:',
  '  endring: { question: "Kom det forslag?", ask: { of: landsmote/forslag, offset: +1d }, cite: AGD-01 }',
  '',
].join('\n');

function kdk(obligations: string, series = '  mote: { count: 5, cite: AGD-01 }'): string {
  const head = ['body: kdk', 'name: KDK', 'secretariat: ks-agder', 'members: [alle]', 'series:', series];
  return [...head, 'obligations:', obligations, ''].join('\n');
}

function year(text: string): Readonly<Record<string, string>> {
  return { 'agder/years/2027.yaml': `year: 2027\n${text}\n` };
}

const DECIDED = year(
  [
    'decisions:',
    '  landsmote/mote/1: { date: 2027-03-16 }',
    '  kdk/mote/1: { date: 2027-02-04 }',
    '  kdk/mote/2: { date: 2027-04-08 }',
    '  kdk/mote/3: { date: 2027-08-26 }',
    '  kdk/mote/4: { date: 2027-10-14 }',
    '  kdk/mote/5: { date: 2027-12-02 }',
  ].join('\n'),
);

describe('a meeting that is looked up', () => {
  test.each([
    ['the first after an event', '{ first: kdk/mote, after: landsmote/mote }', '2027-04-08'],
    [
      'the first at a distance',
      '{ first: kdk/mote, after: { of: landsmote/mote, offset: 4w } }',
      '2027-08-26',
    ],
    ['the last before one', '{ last: kdk/mote, before: landsmote/mote }', '2027-02-04'],
    ['the last of a season', '{ last: kdk/mote, in: autumn }', '2027-12-02'],
    ['the first within a season', '{ first: kdk/mote, in: autumn, after: landsmote/mote }', '2027-08-26'],
  ])('is %s', async (_name, of, day) => {
    const files = { 'agder/bodies/kdk.yaml': kdk(`  valg: { title: Valg, due: { of: ${of} } }`) };
    const calendar = await aYear({ ...files, ...DECIDED, 'agder/bodies/landsmote.yaml': LANDSMOTE });
    expect(dayOf(calendar, 'kdk/valg/2027')).toBe(day);
    expect(told(calendar, 'year-no-meeting')).toEqual([]);
  });

  test('may be of the year before, and is not due when what it comes before does not take place', async () => {
    const files = {
      'agder/bodies/landsmote.yaml': LANDSMOTE,
      'agder/bodies/kdk.yaml': kdk(
        [
          '  komite: { title: Komité, due: { of: { last: kdk/mote@-1, before: landsmote/mote } } }',
          '  hosten: { title: Høsten, due: { of: { last: kdk/mote, in: autumn, before: landsmote/mote@+1 } } }',
        ].join('\n'),
      ),
      'agder/years/2026.yaml': 'year: 2026\ndecisions:\n  kdk/mote/5: { date: 2026-12-03 }\n',
    };
    const calendar = await aYear(files, { years: [2026, 2027, 2028] });
    expect(dayOf(calendar, 'kdk/komite/2027')).toBe('2026-12-03');
    expect(dayOf(calendar, 'kdk/komite/2028')).toBe('absent');
    expect(dayOf(calendar, 'kdk/hosten/2026')).toBe('2026-12-03');
    expect(dayOf(calendar, 'kdk/hosten/2027')).toBe('absent');
  });

  test('is an error with the citation when none lies between; the last day then stands', async () => {
    const due = '{ of: { first: kdk/mote, after: landsmote/mote, latest: 12-31 } }';
    const files = {
      'agder/bodies/landsmote.yaml': LANDSMOTE,
      'agder/bodies/kdk.yaml': kdk(
        `  valg: { title: Valg, due: ${due}, cite: AGD-02 }`,
        '  mote: { count: 1, window: feb }',
      ),
    };
    const calendar = await aYear(files);
    expect(dayOf(calendar, 'kdk/valg/2027')).toBe('2027-12-31');
    const [finding] = calendar.findings.filter(({ code }) => code === 'year-no-meeting');
    expect(finding).toMatchObject({
      severity: 'error',
      cite: ['AGD-02'],
      occurrences: ['agder/kdk/valg/2027'],
    });
    expect(finding?.message).toContain('Siste frist er fredag 31. desember 2027.');
  });

  test('is only told of when nobody knows how often the body meets', async () => {
    const files = {
      'agder/bodies/landsmote.yaml': LANDSMOTE,
      'agder/bodies/kdk.yaml': kdk(
        '  valg: { title: Valg, due: { of: { first: kdk/mote, after: landsmote/mote } } }',
        '  mote: { count: unknown }',
      ),
    };
    const calendar = await aYear(files);
    expect(dayOf(calendar, 'kdk/valg/2027')).toBe('undated');
    expect(calendar.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a chain of deadlines', () => {
  const chain = kdk(
    [
      '  horing: { title: Høring, when: endring, due: { of: landsmote/forslag, offset: 2w } }',
      '  svar: { title: Svar, when: endring, due: { of: kdk/horing, offset: 6w } }',
    ].join('\n'),
  );
  const files = { 'agder/bodies/landsmote.yaml': LANDSMOTE, 'agder/bodies/kdk.yaml': chain };
  const decided = 'decisions:\n  landsmote/mote/1: { date: 2027-03-16 }\n';

  test('waits for the answer, and the secretariat is asked the day after', async () => {
    const calendar = await aYear({ ...files, ...year(decided) });
    expect(dayOf(calendar, 'landsmote/forslag/2027')).toBe('2026-10-16');
    expect(dayOf(calendar, 'landsmote/endring/2027')).toBe('2026-10-17');
    expect(dayOf(calendar, 'kdk/horing/2027')).toBe('absent');
    expect(told(calendar, 'year-fact-open')).toEqual([
      'info Kom det forslag? Svaret for 2027 er ikke ført, så fristene som avhenger av det, er ikke med.',
    ]);
  });

  test('follows when the answer is yes, and moves with what it hangs on', async () => {
    const calendar = await aYear({ ...files, ...year(`${decided}facts: { endring: yes }`) });
    expect(dayOf(calendar, 'kdk/horing/2027')).toBe('2026-10-30');
    expect(dayOf(calendar, 'kdk/svar/2027')).toBe('2026-12-11');
    expect(dayOf(calendar, 'landsmote/endring/2027')).toBe('absent');
    expect(told(calendar, 'year-fact-open')).toEqual([]);
  });

  test('is dropped when the answer is no', async () => {
    const calendar = await aYear({ ...files, ...year(`${decided}facts: { endring: nei }`) });
    expect(dayOf(calendar, 'kdk/horing/2027')).toBe('absent');
    expect(told(calendar, 'year-fact-open')).toEqual([]);
  });

  test('may hang on the day something happened', async () => {
    const mandate = kdk(
      '  sak: { title: Sak, when: endring, due: { of: { first: kdk/mote, after: endring } } }',
    );
    const recorded = year(
      'decisions:\n  kdk/mote/3: { date: 2027-08-26 }\n  kdk/mote/2: { date: 2027-05-20 }\nfacts: { endring: 2027-06-01 }',
    );
    const calendar = await aYear({ ...files, ...recorded, 'agder/bodies/kdk.yaml': mandate });
    expect(dayOf(calendar, 'kdk/sak/2027')).toBe('2027-08-26');
  });

  test('may not bite its tail, or name what nobody asks for', async () => {
    const faults = await faultsOf({
      'agder/bodies/kdk.yaml': kdk(
        [
          '  a: { title: A, due: { of: kdk/b } }',
          '  b: { title: B, due: { of: kdk/a }, when: endringen }',
          '  c: { title: C, due: { of: { first: kdk/motet, after: kdk/a } } }',
          '  d: { title: D, due: { of: { after: kdk/a } } }',
        ].join('\n'),
      ),
      'agder/years/2027.yaml': 'year: 2027\nfacts: { noe: yes }\n',
      'agder/bodies/landsmote.yaml': LANDSMOTE,
    });
    expect(faults).toEqual([
      'agder/bodies/kdk.yaml:8:3 schedule-circular-reference Fristene regnes fra hverandre i ring: agder/kdk/a → agder/kdk/b → agder/kdk/a.',
      'agder/bodies/kdk.yaml:9:44 schedule-unknown-reference Fant ikke spørsmålet «endringen» i agder/bodies (facts). Mente du «endring»?',
      'agder/bodies/kdk.yaml:10:38 schedule-unknown-reference «kdk/motet» er ikke en møteserie. Mente du «kdk/mote»?',
      'agder/bodies/kdk.yaml:11:29 schedule-missing-key Det må stå enten «first» eller «last».',
      'agder/years/2027.yaml:2:10 schedule-unknown-reference Fant ikke spørsmålet «noe» i agder/bodies (facts).',
    ]);
  });
});

describe('the years beside', () => {
  const files = {
    'agder/bodies/landsmote.yaml': LANDSMOTE,
    'agder/bodies/kdk.yaml': kdk('  rapport: { title: Rapport, due: 03-01 }'),
  };

  test('show in a year what hangs on a meeting of the next', async () => {
    const calendar = await aYear(files, { years: [2026] });
    expect(dayOf(calendar, 'landsmote/forslag/2027')).toMatch(/^2026-10/);
    expect(dayOf(calendar, 'landsmote/mote/2027/1')).toBe('absent');
  });

  test('leave a year the same whichever others are asked for', async () => {
    const wrapped = {
      ...files,
      'agder/bodies/kdk.yaml': kdk(
        '  rapport: { title: Rapport, due: 03-01 }',
        [
          '  mote: { count: 1, window: dec }',
          '  julemote: { count: 1, window: dec..jan, after: { of: kdk/mote@-1, gap: 3w } }',
        ].join('\n'),
      ),
      'agder/years/2026.yaml':
        'year: 2026\ndecisions:\n  landsmote/mote/1: { status: cancelled, reason: Nei }\n',
    };
    const alone = await aYear(wrapped, { years: [2028] });
    const together = await aYear(wrapped, { years: [2026, 2027, 2028, 2029] });
    const of = (calendar: typeof alone) => calendar.occurrences.filter(({ year: its }) => its === 2028);
    expect(of(alone)).toEqual(of(together));
    expect(dayOf(together, 'kdk/julemote/2028/1') >= '2027-12-23').toBe(true);
  });
});
