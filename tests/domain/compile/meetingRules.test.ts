import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../adapters/yaml/scheduleFolder.ts';
import { aYear, agendaAt, dayOf, told } from './aYear.ts';

function body(id: string, ...lines: readonly string[]): Readonly<Record<string, string>> {
  const head = [`body: ${id}`, `name: ${id.toUpperCase()}`, 'secretariat: ks-agder'];
  return { [`agder/bodies/${id}.yaml`]: [...head, ...lines, ''].join('\n') };
}

function year(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { 'agder/years/2027.yaml': ['year: 2027', ...lines, ''].join('\n') };
}

describe('a window between events', () => {
  const conference = body(
    'forum',
    'series:',
    '  mote: { count: 1, window: { after: proposisjonen, within: 10wd, else: may, cite: AGD-01 } }',
  );
  const anchor = (date: string) => ({
    'agder/anchors.yaml': `anchors:\n  proposisjonen: { name: Proposisjonen, dates: { 2027: ${date} } }\n`,
  });

  test('follows the event when its date is known, also outside the month', async () => {
    // Working days after Tuesday 8 June: the tenth is 22 June.
    const calendar = await aYear({ ...conference, ...anchor('2027-06-08') });
    const day = dayOf(calendar, 'forum/mote/2027/1');
    expect(day > '2027-06-08' && day <= '2027-06-22').toBe(true);
  });

  test('falls back on the month while it is not', async () => {
    const calendar = await aYear({ ...conference, ...anchor('unknown') });
    expect(dayOf(calendar, 'forum/mote/2027/1')).toMatch(/^2027-05/);
  });

  test('may end before a meeting of the next year', async () => {
    const files = {
      ...body('ting', 'series:', '  mote: { count: 1, every: { years: 4, anchor: 2028 }, window: jan..mar }'),
      ...body(
        'forum',
        'series:',
        '  mote: { count: 1, window: { after: arendalsuka, before: { of: ting/mote@+1, offset: -1mo } } }',
      ),
      'agder/years/2028.yaml': 'year: 2028\ndecisions:\n  ting/mote/1: { date: 2028-01-05 }\n',
    };
    const calendar = await aYear(
      {
        ...files,
        ...year('decisions:', '  forum/mote/1: { date: 2027-12-09 }'),
      },
      { years: [2027, 2028] },
    );
    expect(dayOf(calendar, 'forum/mote/2027/1')).toBe('2027-12-09');
    const open = await aYear(files);
    const day = dayOf(open, 'forum/mote/2027/1');
    expect(day > '2027-08-20' && day <= '2027-12-05').toBe(true);
  });
});

test('the greatest distance is kept', async () => {
  const calendar = await aYear({
    ...body('ting', 'series:', '  mote: { count: 1, window: may }'),
    ...body('forum', 'series:', '  mote: { count: 1, before: { of: ting/mote, gap: 0, within: 1wd } }'),
    ...year('decisions:', '  ting/mote/1: { date: 2027-05-18 }'),
  });
  // The working day before Tuesday 18 May is Friday 14: Whit Monday and Constitution Day fall together.
  expect(['2027-05-14', '2027-05-18']).toContain(dayOf(calendar, 'forum/mote/2027/1'));
});

describe('an agenda', () => {
  const files = body(
    'forum',
    'facts:',
    '  endring: { question: Kom det forslag? }',
    'series:',
    '  mote:',
    '    count: 2',
    '    agenda:',
    '      - Åpning',
    '      - { text: Rapportering, phase: rapportering }',
    '      - { text: Innspill, raised_by: kdk, minutes: 20 }',
    '      - { text: Valg, every: { years: 2, anchor: 2026 } }',
    '      - { text: Vedtekter, when: endring, cite: AGD-01 }',
    '    meetings:',
    '      1: { window: feb, agenda: [Årsmelding] }',
    '      2: { window: nov, days: 2, day_types: [ordinary, social], at_least: { ordinary: 1 } }',
  );

  test('holds what applies to the meeting, standing items first', async () => {
    const calendar = await aYear(files);
    const innspill = 'Innspill (fra Kommunedirektørkollegiet, 20 min)';
    expect(agendaAt(calendar, 'forum/mote/2027/1')).toEqual([
      'Åpning',
      'Rapportering',
      innspill,
      'Årsmelding',
    ]);
    expect(agendaAt(calendar, 'forum/mote/2027/2')).toEqual([
      'Dag 1: ordinært møte',
      'Dag 2: sosialt',
      'Åpning',
      innspill,
    ]);
  });

  test('has conditional items in their years only', async () => {
    const calendar = await aYear({ ...files, ...year('facts: { endring: ja }') }, { years: [2027, 2028] });
    expect(agendaAt(calendar, 'forum/mote/2027/1')).toContain('Vedtekter');
    expect(agendaAt(calendar, 'forum/mote/2028/1')).toContain('Valg');
    expect(agendaAt(calendar, 'forum/mote/2028/1')).not.toContain('Vedtekter');
  });

  test('that takes longer than the meeting is told', async () => {
    const long = body(
      'forum',
      'series:',
      '  mote: { count: 1, time: "10:00-11:00", agenda: [{ text: A, minutes: 50 }, { text: B, minutes: 20 }] }',
    );
    expect(told(await aYear(long), 'year-preference-strained')).toContain(
      'warning Sakene på FORUM tar 70 minutter, men møtet varer 60.',
    );
  });

  test('names phases, bodies and days there are', async () => {
    const faults = await faultsOf(
      body(
        'forum',
        'series:',
        '  mote:',
        '    count: 1',
        '    agenda: [{ text: A, phase: fase }, { text: B, raised_by: kdkk }]',
        '    meetings: { 1: { days: 2, day_types: [social], at_least: { ordinary: 1 } } }',
      ),
    );
    expect(faults.map((fault) => fault.split(' ').slice(2).join(' '))).toEqual([
      'Fant ikke fasen «fase» i agder/wheel.yaml.',
      'Fant ikke organet «kdkk» i agder/bodies. Mente du «kdk»?',
      '«day_types» har 1, men møtet har 2 dager.',
      'Møtet skal ha minst 1 dag av slaget «ordinary», men «day_types» har 0.',
    ]);
  });
});

describe('a host by invitation', () => {
  const files = {
    ...body(
      'forum',
      'series:',
      '  mote: { count: 1, window: jun, meetings: { 1: { host: { from: alle, cite: AGD-01 } } } }',
    ),
    'agder/years/2025.yaml':
      'year: 2025\ndecisions:\n  forum/mote/1: { date: 2025-06-05, host: Kommunedirektøren i Grimstad }\n',
  };
  const decided = (host: string) => year('decisions:', `  forum/mote/1: { date: 2027-06-10${host} }`);

  test('is asked for, with those it is longest since', async () => {
    const { findings } = await aYear({ ...files, ...decided('') }, { today: '2026-09-10' });
    const [finding] = findings.filter(({ code }) => code === 'year-host-missing');
    expect(finding).toMatchObject({ severity: 'warning', cite: ['AGD-01'] });
    expect(finding?.message).toBe(
      'FORUM torsdag 10. juni 2027 har ingen vert. Det skulle vært avklart innen torsdag 10. september 2026.',
    );
    expect(finding?.remedy).toContain(
      'Lengst siden sist: Kommunedirektøren i Arendal, Kommunedirektøren i Risør, Kommunedirektøren i Grimstad (2025).',
    );
  });

  test('is only for orientation until then, and settled by the year file', async () => {
    const early = await aYear({ ...files, ...decided('') }, { today: '2026-09-09' });
    expect(told(early, 'year-host-missing')[0]).toMatch(/^info/);
    const settled = await aYear({ ...files, ...decided(', host: Risør kommune') }, { today: '2027-01-01' });
    expect(told(settled, 'year-host-missing')).toEqual([]);
  });
});

describe('meetings beside the rules', () => {
  test('are held, and do not count', async () => {
    const files = {
      ...body('forum', 'series:', '  mote: { count: 1, window: mar, duties: standard-mote, cite: AGD-01 }'),
      ...year('extra:', '  forum/mote/tariff: { date: 2027-05-20, title: Ekstra møte om tariff }'),
    };
    const calendar = await aYear(files);
    expect(dayOf(calendar, 'forum/mote/2027/tariff')).toBe('2027-05-20');
    expect(dayOf(calendar, 'forum/mote/2027/tariff/innkalling')).toBe('2027-05-06');
    expect(told(calendar, 'year-count')).toEqual([]);
    const faults = await faultsOf({ ...files, ...year('extra:', '  forum/mote/1: { date: 2027-05-20 }') });
    expect(faults).toEqual([
      'agder/years/2027.yaml:3:3 schedule-duplicate-key Møtet «forum/mote/1» er et av seriens egne.',
    ]);
  });

  test('call the leaders of every body of a type', async () => {
    const calendar = await aYear({
      ...body('fag', 'type: fagkollegium', 'leader: kd-risor'),
      ...body(
        'forum',
        'members: [kd-grimstad]',
        'series:',
        '  mote: { count: 1, joint: { role: leader, of_type: fagkollegium } }',
      ),
    });
    const meeting = calendar.occurrences.find(({ key }) => key === 'agder/forum/mote/2027/1');
    expect(meeting?.invited.map(({ id, role }) => `${id} ${role}`)).toEqual([
      'kd-grimstad member',
      'kd-risor member',
    ]);
  });
});

describe('ways between bodies', () => {
  test('a gate tells when no meeting lies before', async () => {
    const gate = (date: string) => ({
      ...body('fkk', 'series:', '  mote: { count: 1 }'),
      ...body(
        'forum',
        'facts:',
        '  horing: { question: Når er fristen? }',
        'gates:',
        '  uttalelse: { title: Uttalelse, needs: fkk/mote, before: horing, after: { of: horing, offset: -6w }, cite: AGD-02 }',
      ),
      ...year('decisions:', '  fkk/mote/1: { date: 2027-04-08 }', `facts: { horing: ${date} }`),
    });
    expect(told(await aYear(gate('2027-05-01')), 'year-no-meeting')).toEqual([]);
    const late = await aYear(gate('2027-08-01'));
    const [finding] = late.findings.filter(({ code }) => code === 'year-no-meeting');
    expect(finding).toMatchObject({ severity: 'error', cite: ['AGD-02'] });
    expect(finding?.message).toContain('fra søndag 20. juni 2027 til lørdag 31. juli 2027');
  });

  test('a route tells which meeting nothing prepares', async () => {
    const calendar = await aYear({
      ...body('fag', 'series:', '  mote: { count: 1 }'),
      ...body(
        'forum',
        'series:',
        '  mote: { count: 2 }',
        'routes: [{ through: [fag/mote, forum/mote], lead: 2w, cite: AGD-01 }]',
      ),
      ...year(
        'decisions:',
        '  fag/mote/1: { date: 2027-03-04 }',
        '  forum/mote/1: { date: 2027-04-08 }',
        '  forum/mote/2: { date: 2027-10-07 }',
      ),
    });
    const found = told(calendar, 'year-order');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      'FORUM 2 (torsdag 7. oktober 2027) har ikke noe møte i agder/fag/mote foran seg',
    );
  });

  test('a deadline may be from each body of a type, or from all under one', async () => {
    const calendar = await aYear({
      ...body('fag', 'type: fagkollegium', 'parent: forum'),
      ...body('gruppe', 'parent: forum'),
      ...body(
        'forum',
        'obligations:',
        '  rapport: { title: "Rapport: {name}", due: 02-01, from_each: [children] }',
        '  innspill: { title: Innspill, due: 03-01, from_each: [fagkollegium] }',
      ),
    });
    const keys = calendar.occurrences.map(({ key }) => key).filter((key) => /rapport|innspill/.test(key));
    expect(keys.toSorted()).toEqual([
      'agder/fag/innspill/2027',
      'agder/fag/rapport/2027',
      'agder/gruppe/rapport/2027',
      'agder/kdk/arsrapport/2027',
    ]);
    expect(calendar.occurrences.find(({ key }) => key === 'agder/fag/rapport/2027')?.title).toBe(
      'Rapport: FAG',
    );
  });
});
