import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/domain/planning/proposal.ts';
import { anchor, demand, on, placed, preferences, problem, relation, workingDays } from './aProblem.ts';
import { propose } from './propose.ts';

const A = 'agder/kdk/mote/2027/1';
const B = 'agder/kdk/mote/2027/2';
const OTHER = 'agder/ok/mote/2027/1';

function plain({ dates }: Pick<Proposal, 'dates'>): Record<string, string> {
  return Object.fromEntries(dates);
}

describe('one meeting', () => {
  test('takes the best liked weekday', async () => {
    const { dates, findings, proven } = await propose(problem([demand(A)]));
    expect(plain({ dates })).toEqual({ [A]: '2027-03-02' });
    expect(findings).toEqual([]);
    expect(proven).toBe(true);
  });

  test('takes the earliest of equally liked days', async () => {
    const candidates = workingDays('2027-03-01', '2027-03-26');
    expect(plain(await propose(problem([demand(A, { candidates })])))).toEqual({ [A]: '2027-03-02' });
  });

  test('stays near the day of an even spread', async () => {
    const candidates = workingDays('2027-02-01', '2027-03-26');
    const spread = demand(A, { candidates, target: on('2027-03-10') });
    expect(plain(await propose(problem([spread])))).toEqual({ [A]: '2027-03-09' });
  });

  test('avoids a squeezed day', async () => {
    // 7 May 2027 is the Friday after Kristi himmelfartsdag; the Friday before is an ordinary one.
    const candidates = [on('2027-05-07'), on('2027-05-14')];
    expect(plain(await propose(problem([demand(A, { candidates })])))).toEqual({ [A]: '2027-05-14' });
  });

  test('avoids the school holidays of its counties, and of no others', async () => {
    const schoolHolidays = ['42', '03'].map((county, week) => ({
      county,
      schoolYear: '2026/2027',
      kind: 'winter' as const,
      from: on(week === 0 ? '2027-02-22' : '2027-03-01'),
      to: on(week === 0 ? '2027-02-26' : '2027-03-05'),
      status: 'confirmed' as const,
      source: 'test',
      checked: null,
    }));
    const candidates = workingDays('2027-02-22', '2027-03-05');
    const agder = demand(A, { candidates, counties: ['42'] });
    expect(plain(await propose(problem([agder], { schoolHolidays })))).toEqual({ [A]: '2027-03-02' });
    const oslo = demand(A, { candidates, counties: ['03'] });
    expect(plain(await propose(problem([oslo], { schoolHolidays })))).toEqual({ [A]: '2027-02-23' });
  });

  test('counts every day of a two-day meeting', async () => {
    // Tuesday–Wednesday is liked best, and the last candidate would end on the Friday.
    const candidates = workingDays('2027-03-01', '2027-03-04');
    const twoDays = demand(A, { days: 2, candidates });
    expect(plain(await propose(problem([twoDays])))).toEqual({ [A]: '2027-03-02' });
  });

  test('is absent, with the reasons counted, when no day can be', async () => {
    const rejected = [
      { date: on('2027-03-06'), reason: 'lørdag', cite: [] },
      { date: on('2027-03-07'), reason: 'søndag', cite: [] },
      { date: on('2027-03-13'), reason: 'lørdag', cite: ['AGD-1'] },
    ];
    const { dates, findings } = await propose(
      problem([demand(A, { candidates: [], rejected, cite: ['AGD-2'] })]),
    );
    expect(dates.size).toBe(0);
    expect(findings).toMatchObject([
      {
        code: 'year-empty-window',
        severity: 'error',
        message: `Ingen dag i vinduet kan brukes til ${A}: lørdag (2 dager) og søndag (1 dag).`,
        cite: ['AGD-2', 'AGD-1'],
        occurrences: [A],
      },
    ]);
  });
});

describe('meetings of one body', () => {
  test('keep the order of their numbers', async () => {
    expect(plain(await propose(problem([demand(B), demand(A)])))).toEqual({
      [A]: '2027-03-02',
      [B]: '2027-03-03',
    });
  });

  test('a two-day meeting holds both days', async () => {
    const first = demand(A, { days: 2, candidates: workingDays('2027-03-01', '2027-03-04') });
    const dates = plain(await propose(problem([first, demand(B)])));
    expect(dates).toEqual({ [A]: '2027-03-02', [B]: '2027-03-04' });
  });

  test('never share a day, numbered or not', async () => {
    const named = demand('agder/kdk/mote/2027/sommermote');
    const other = demand('agder/kdk/ekstra/2027/1');
    const dates = [...(await propose(problem([demand(A), named, other]))).dates.values()];
    expect(new Set(dates).size).toBe(3);
  });

  test('follow those already placed, and leave their days alone', async () => {
    const before = placed(A, '2027-03-03');
    const extra = placed('agder/kdk/ekstra/2027/1', '2027-03-04');
    expect(plain(await propose(problem([demand(B)], { placed: [before, extra] })))).toEqual({
      [B]: '2027-03-05',
    });
  });

  test('keep the least gap where they can', async () => {
    const candidates = workingDays('2027-03-01', '2027-04-30');
    const dates = plain(
      await propose(
        problem([
          demand(A, { candidates: workingDays('2027-03-01', '2027-03-12'), minGapDays: 28 }),
          demand(B, { candidates, target: on('2027-03-16'), minGapDays: 28 }),
        ]),
      ),
    );
    expect(dates).toEqual({ [A]: '2027-03-02', [B]: '2027-03-30' });
  });
});

describe('members', () => {
  test('cannot be in two places', async () => {
    const offices = ['ordforer-a'];
    expect(plain(await propose(problem([demand(A, { offices }), demand(OTHER, { offices })])))).toEqual({
      [A]: '2027-03-02',
      [OTHER]: '2027-03-03',
    });
  });

  test('may be at a meeting held with the other', async () => {
    const offices = ['ordforer-a'];
    const together = demand(OTHER, { offices, relations: [relation('with', A)] });
    expect(plain(await propose(problem([demand(A, { offices }), together])))).toEqual({
      [A]: '2027-03-02',
      [OTHER]: '2027-03-02',
    });
  });

  test('are not called on a day they are at a placed meeting', async () => {
    const offices = ['ordforer-a'];
    const fixed = placed(OTHER, '2027-03-02', { days: 2, offices });
    expect(plain(await propose(problem([demand(A, { offices })], { placed: [fixed] })))).toEqual({
      [A]: '2027-03-04',
    });
  });
});

describe('relations', () => {
  const march = workingDays('2027-03-01', '2027-03-19');

  test('with an anchor of several days: any of them', async () => {
    const meeting = demand(A, { candidates: march, relations: [relation('with', 'agder/konferanse/2027')] });
    const conference = anchor('agder/konferanse/2027', '2027-03-10', 2);
    expect(plain(await propose(problem([meeting], { placed: [conference] })))).toEqual({ [A]: '2027-03-10' });
  });

  test('with another meeting pulls both together', async () => {
    const other = demand(OTHER, { candidates: [on('2027-03-11')] });
    const meeting = demand(A, {
      candidates: march.filter((day) => day !== '2027-03-11'),
      relations: [relation('with', OTHER)],
    });
    expect(plain(await propose(problem([meeting, other])))[A]).toBe('2027-03-10');
  });

  test('an anchor whose date is unknown asks nothing', async () => {
    const meeting = demand(A, { relations: [relation('after', 'agder/ukjent/2027')] });
    expect(plain(await propose(problem([meeting])))).toEqual({ [A]: '2027-03-02' });
  });

  test.each([
    ['after', undefined, '2027-03-09'],
    ['after', '0', '2027-03-09'],
    ['after', '10d', '2027-03-18'],
    ['after', '7wd', '2027-03-17'],
    ['before', undefined, '2027-03-02'],
    ['before', '1w', '2027-03-01'],
  ] as const)('%s with a gap of %s', async (kind, gap, expected) => {
    const meeting = demand(A, {
      candidates: march,
      relations: [relation(kind, 'agder/konferanse/2027', gap === undefined ? {} : { gap })],
    });
    const conference = anchor('agder/konferanse/2027', '2027-03-08');
    expect(plain(await propose(problem([meeting], { placed: [conference] })))).toEqual({ [A]: expected });
  });

  test('a gap of months is counted by the calendar', async () => {
    const candidates = workingDays('2027-02-01', '2027-04-30');
    const meeting = demand(A, { candidates, relations: [relation('after', OTHER, { gap: '1mo' })] });
    const other = demand(OTHER, { candidates: [on('2027-03-15')] });
    // 15 April is a Thursday; the Tuesday after is liked better.
    expect(plain(await propose(problem([meeting, other])))[A]).toBe('2027-04-20');
  });

  test('a lead is kept where weekdays allow', async () => {
    const candidates = workingDays('2027-02-01', '2027-04-30');
    const meeting = demand(A, { candidates, relations: [relation('before', OTHER, { lead: '3w' })] });
    const other = demand(OTHER, { candidates: [on('2027-04-13')] });
    expect(plain(await propose(problem([meeting, other])))[A]).toBe('2027-03-23');
  });
});

describe('published dates', () => {
  test('stay though another day is liked better', async () => {
    const shown = demand(A, { published: on('2027-03-05') });
    expect(
      plain(
        await propose(problem([shown, demand(B, { candidates: workingDays('2027-03-01', '2027-03-12') })])),
      ),
    ).toEqual({
      [A]: '2027-03-05',
      [B]: '2027-03-09',
    });
  });

  test('move only as many as a rule forces', async () => {
    const shown = [1, 2, 3].map((number) =>
      demand(`agder/kdk/mote/2027/${number}`, {
        candidates: workingDays('2027-03-01', '2027-03-12'),
        published: on('2027-03-05'),
      }),
    );
    const { dates } = await propose(problem(shown));
    expect([...dates.values()].filter((date) => date === '2027-03-05')).toHaveLength(1);
  });

  test('move when the day is no longer possible', async () => {
    const shown = demand(A, { published: on('2027-03-06') });
    expect(plain(await propose(problem([shown])))).toEqual({ [A]: '2027-03-02' });
  });
});

describe('a year that cannot be', () => {
  const day = [on('2027-03-02')];

  test('names the smallest conflict, lets the cheapest rule go and places the rest', async () => {
    const offices = ['ordforer-a'];
    const meetings = [
      demand(A, { candidates: day, offices, cite: ['AGD-1'] }),
      demand(OTHER, { candidates: day, offices, cite: ['AGD-2'] }),
      demand('agder/kdu/mote/2027/1', { offices }),
      demand('ks/styre/mote/2027/1'),
    ];
    const { dates, findings, relaxations } = await propose(problem(meetings));
    expect(findings).toMatchObject([
      {
        code: 'year-infeasible',
        severity: 'error',
        message: `Det finnes ikke dager til både ${A} og ${OTHER}: ${A} kolliderer med ${OTHER} (ordforer-a er innkalt til begge). Billigste utvei er å la ${A} være samme dag som ${OTHER}; forslaget gjør det og er merket.`,
        cite: ['AGD-1', 'AGD-2'],
        occurrences: [A, OTHER],
      },
    ]);
    expect(relaxations).toMatchObject([{ change: { type: 'clash', keys: [A, OTHER] } }]);
    expect(Object.fromEntries(dates)).toEqual({
      [A]: '2027-03-02',
      'agder/kdu/mote/2027/1': '2027-03-03',
      [OTHER]: '2027-03-02',
      'ks/styre/mote/2027/1': '2027-03-02',
    });
  });

  test('names a circle of relations and shortens the gap before it gives up the order', async () => {
    const meetings = [
      demand(A, { relations: [relation('after', OTHER, { cite: ['AGD-7'] })] }),
      demand(OTHER, { relations: [relation('after', A, { gap: '2d', cite: ['AGD-8'] })] }),
    ];
    const { dates, findings, relaxations } = await propose(problem(meetings));
    expect(dates.size).toBe(2);
    expect(findings[0]).toMatchObject({ code: 'year-infeasible', cite: ['AGD-7', 'AGD-8'] });
    expect(findings[0]!.message).toContain(`${OTHER} må ligge minst 2 dager etter ${A}`);
    expect(relaxations.map(({ change }) => change.type)).toEqual(['order']);
  });

  test('names the order of a series when it is all that is in the way', async () => {
    const { findings } = await propose(
      problem([demand(A, { candidates: day }), demand(B, { candidates: day })]),
    );
    expect(findings[0]).toMatchObject({ code: 'year-infeasible', occurrences: [A, B] });
    expect(findings[0]!.message).toContain(`${B} må ligge etter ${A}`);
  });

  test('says each of several conflicts', async () => {
    const meetings = ['kdk', 'ok', 'kdu'].map((body) =>
      demand(`agder/${body}/mote/2027/1`, { candidates: day, offices: ['ordforer-a'] }),
    );
    const { dates, findings } = await propose(problem(meetings));
    expect(dates.size).toBe(3);
    expect(findings).toHaveLength(3);
  });

  test('keeps the order around a meeting that is left out', async () => {
    const meetings = [
      demand(A, { candidates: workingDays('2027-03-03', '2027-03-05') }),
      demand(B, { candidates: [] }),
      demand('agder/kdk/mote/2027/3'),
    ];
    const { dates } = await propose(problem(meetings));
    expect(Object.fromEntries(dates)).toEqual({ [A]: '2027-03-03', 'agder/kdk/mote/2027/3': '2027-03-04' });
  });

  test('a solver that gives up is said, not silent', async () => {
    const { proposeDates } = await import('../../../src/domain/planning/proposeDates.ts');
    const stopped = () => Promise.resolve({ status: 'stopped' as const, reason: 'tiden gikk ut' });
    const { dates, findings, proven } = await proposeDates(problem([demand(A), demand(B)]), stopped);
    expect(dates.size).toBe(0);
    expect(proven).toBe(false);
    expect(findings).toMatchObject([{ severity: 'error', occurrences: [A, B] }]);
  });
});

test('a wheel without preferences is a fault of the caller', async () => {
  const given = problem([demand(A)], { preferences: new Map([['ks', preferences]]) });
  await expect(propose(given)).rejects.toThrow('No planning preferences for wheel "agder"');
});
