import { describe, expect, test } from 'vitest';
import { compileYear } from '../../../src/domain/compile/compileYear.ts';
import type { Finding } from '../../../src/domain/findings/finding.ts';
import { judgeCalendar } from '../../../src/domain/findings/judge/judgeCalendar.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { loadFiles } from '../../adapters/yaml/scheduleFolder.ts';

/** Judges a small wheel with two bodies that share members: what 2027 decides, and the rules written for `styre`. */
async function judged(
  decisions: readonly string[],
  series: readonly string[] = ['    count: 2'],
  proposed: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const { schedules, findings } = await loadFiles({
    'agder/bodies/styre.yaml': [
      'body: styre',
      'name: Styret',
      'secretariat: ks-agder',
      'members: [alle]',
      'series:',
      '  mote:',
      '    cite: AGD-02',
      ...series,
      '',
    ].join('\n'),
    'agder/years/2027.yaml': [
      'year: 2027',
      ...(decisions.length > 0 ? ['decisions:', ...decisions.map((line) => `  ${line}`)] : []),
      '',
    ].join('\n'),
  });
  if (!schedules) throw new Error(findings.map(({ message }) => message).join('\n'));
  return judgeCalendar({
    schedules,
    years: [compileYear(schedules, 2027, new Map())],
    asked: [2027],
    proposed: new Map(Object.entries(proposed) as [string, PlainDate][]),
    excused: new Set(),
  });
}

function ofCode(findings: readonly Finding[], code: Finding['code']): readonly Finding[] {
  return findings.filter((each) => each.code === code);
}

describe('a decision', () => {
  test.each([
    ['2027-05-17', /17\. mai 2027, men den dagen går ikke: .*Grunnlovsdagen/],
    ['2027-04-10', /10\. april 2027, men den dagen går ikke: helg/],
    ['2027-12-22', /utenfor tidsrommet 8\. januar–15\. desember|utenfor tidsrommet fredag 8\. januar/],
    ['2027-03-24', /går ikke: påskeuken/],
  ])('on %s breaks a rule', async (date, message) => {
    const found = ofCode(await judged([`styre/mote/1: { date: ${date} }`]), 'year-decision-breaks-rule');
    expect(found).toMatchObject([
      {
        severity: 'error',
        at: { file: 'agder/years/2027.yaml', line: 3 },
        cite: ['AGD-02'],
        occurrences: ['agder/styre/mote/2027/1'],
      },
    ]);
    expect(found[0]?.message).toMatch(message);
  });

  test('of two days must not run into a weekend', async () => {
    const found = await judged(['styre/mote/1: { date: 2027-03-05 }'], ['    count: 1', '    days: 2']);
    expect(ofCode(found, 'year-decision-breaks-rule')[0]?.message).toContain('lørdag 6. mars er helg');
  });

  test('out of the order of the numbers is told with both meetings', async () => {
    const found = await judged(['styre/mote/1: { date: 2027-05-12 }', 'styre/mote/2: { date: 2027-03-10 }']);
    expect(ofCode(found, 'year-order')).toMatchObject([
      { severity: 'error', occurrences: ['agder/styre/mote/2027/1', 'agder/styre/mote/2027/2'] },
    ]);
  });

  test('on the day of another body with the same members is a clash, by the names of the offices', async () => {
    const found = await judged(['styre/mote/1: { date: 2027-03-10 }', 'kdk/mote/1: { date: 2027-03-10 }']);
    const [clash] = ofCode(found, 'year-clash');
    expect(clash).toMatchObject({ severity: 'error', at: { file: 'agder/years/2027.yaml' } });
    expect(clash?.message).toContain('Kommunedirektøren i Arendal');
    expect(clash?.message).not.toContain('@');
  });

  test('against an order between bodies is told with the rule, also when the other is a proposal', async () => {
    const found = await judged(
      ['styre/mote/1: { date: 2027-03-10 }'],
      ['    count: 1', '    before: { of: kdk/mote/1, gap: 2w, cite: AGD-01 }'],
      { 'agder/kdk/mote/2027/1': '2027-03-16' },
    );
    expect(ofCode(found, 'year-order')).toMatchObject([{ severity: 'error', cite: ['AGD-01'] }]);
  });

  test('that cancels one of an exact number is an error where it is decided', async () => {
    const found = await judged(['styre/mote/2: { status: cancelled, reason: Ingen saker }']);
    expect(ofCode(found, 'year-count')).toMatchObject([
      { severity: 'error', at: { file: 'agder/years/2027.yaml', line: 3 }, cite: ['AGD-02'] },
    ]);
    expect(ofCode(found, 'year-count')[0]?.message).toBe('Styret får 1 møte i 2027, men regelen sier 2.');
  });
});

describe('a wish', () => {
  test('outside the normal number is a warning', async () => {
    const found = await judged(
      ['styre/mote/2: { status: cancelled, reason: Ingen saker }'],
      ['    count: normally 2'],
    );
    expect(ofCode(found, 'year-count')).toMatchObject([{ severity: 'warning' }]);
  });

  test('for a distance is strained beyond a week', async () => {
    const rules = ['    count: 1', '    before: { of: kdk/mote/1, lead: 3w, cite: AGD-01 }'];
    const lead = async (date: string) =>
      ofCode(
        await judged([`styre/mote/1: { date: ${date} }`], rules, { 'agder/kdk/mote/2027/1': '2027-04-14' }),
        'year-preference-strained',
      );
    expect(await lead('2027-03-18')).toEqual([]);
    expect(await lead('2027-03-11')).toMatchObject([{ severity: 'warning', cite: ['AGD-01'] }]);
  });

  test('to lie together is kept by the day beside it, also over a weekend', async () => {
    const rules = ['    count: 1', '    with: kdk/mote/1'];
    const beside = async (date: string) =>
      ofCode(
        await judged([`styre/mote/1: { date: ${date} }`], rules, { 'agder/kdk/mote/2027/1': '2027-04-12' }),
        'year-preference-strained',
      );
    expect(await beside('2027-04-09')).toEqual([]);
    expect(await beside('2027-04-08')).toMatchObject([{ severity: 'warning' }]);
  });

  test('for a day that is not squeezed in is a warning', async () => {
    const found = await judged(['styre/mote/1: { date: 2027-05-07 }']);
    expect(ofCode(found, 'year-preference-strained')[0]?.message).toContain('ligger på en inneklemt dag');
  });

  test('for a least gap names both meetings', async () => {
    const found = await judged(
      ['styre/mote/1: { date: 2027-03-10 }', 'styre/mote/2: { date: 2027-03-17 }'],
      ['    count: 2', '    min_gap: 4w'],
    );
    expect(ofCode(found, 'year-preference-strained')[0]?.message).toContain(
      'ligger 7 dager etter Styret 1 (onsdag 10. mars 2027); regelen ber om minst 28',
    );
  });
});

describe('what is open', () => {
  test('a school holiday nobody has entered is told once for the wheel', async () => {
    const found = await judged(['styre/mote/1: { date: 2027-02-24 }', 'kdk/mote/1: { date: 2027-03-03 }']);
    expect(ofCode(found, 'year-school-holiday-unknown')).toMatchObject([
      {
        severity: 'warning',
        message: 'Vinterferien 2027 er ikke kjent for Agder, og 2 møter ligger i uke 7–10.',
        occurrences: ['agder/kdk/mote/2027/1', 'agder/styre/mote/2027/1'],
      },
    ]);
  });

  test('provisional rules are told once a wheel', async () => {
    expect(ofCode(await judged([]), 'year-provisional')).toMatchObject([
      { severity: 'info', cite: ['AGD-02'] },
    ]);
  });

  test('nothing is told of a year that keeps every rule', async () => {
    const found = await judged(['styre/mote/1: { date: 2027-04-14 }', 'styre/mote/2: { date: 2027-09-15 }']);
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
