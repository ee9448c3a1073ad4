import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ListedFinding } from '../../src/domain/findings/listedFinding.ts';
import { runCli } from './runCli.ts';

const fixture = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));

async function ownCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-confirm-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fixture, folder, { recursive: true });
  return {
    folder,
    run: async (...words: readonly string[]) => runCli(words, { SCHEDULES: folder }),
    year: async () => readFile(join(folder, 'prove/years/2027.yaml'), 'utf8'),
  };
}

describe('arshjul confirm', () => {
  test('writes the decision, and unconfirm takes it back to the byte', async () => {
    const { run, year } = await ownCopy();
    const before = await year();
    const words = ['confirm', 'prove/raad/mote/2027/2', '2027-08-26', '--place', 'Tvedestrand, rådhuset'];
    const dry = await run(...words, '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('Ville skrevet') });
    expect(await year()).toBe(before);
    const { code, out } = await run(...words, '--time', '12:00-15:00');
    expect(code).toBe(0);
    const line = '  raad/mote/2: { date: 2027-08-26, time: "12:00-15:00", place: "Tvedestrand, rådhuset" }\n';
    expect(out).toContain('Prøverådet 2: torsdag 26. august 2027 (bekreftet).');
    expect(out).toContain(`prove/years/2027.yaml:6\n  + ${line}`);
    expect(out).toContain('«npx arshjul plan»');
    expect((await year()).replace(line, '')).toBe(before);
    expect((await run(...words)).out).toContain('Ingen endring');
    expect(await run('unconfirm', 'prove/raad/mote/2027/2')).toMatchObject({ code: 0 });
    expect(await year()).toBe(before);
  });

  test('two editors at once both get their decision in', async () => {
    const { run, year } = await ownCopy();
    const runs = await Promise.all([
      run('confirm', 'prove/raad/mote/2027/2', '2027-08-26'),
      run('confirm', 'prove/raad/mote/2027/samling', '2027-06-15'),
    ]);
    expect(runs.map(({ code, error }) => [code, error])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(await year()).toMatch(/raad\/mote\/2: \{ date: 2027-08-26 \}/);
    expect(await year()).toMatch(/raad\/mote\/samling: \{ date: 2027-06-15/);
  });

  test('settles what was tentative, and answers as JSON', async () => {
    const { run, year } = await ownCopy();
    const { out } = await run('confirm', 'prove/raad/mote/2027/samling', '2027-06-15', '--json');
    expect(JSON.parse(out)).toEqual({
      key: 'prove/raad/mote/2027/samling',
      title: 'Rådets samling',
      date: '2027-06-15',
      status: 'confirmed',
      file: 'prove/years/2027.yaml',
      change: {
        line: 5,
        removed: ['  raad/mote/samling: { date: 2027-06-10, status: tentative, host: Nord kommune }'],
        added: ['  raad/mote/samling: { date: 2027-06-15, status: confirmed, host: Nord kommune }'],
      },
      broken: [],
      override: null,
      written: true,
    });
    expect(await year()).toContain('{ date: 2027-06-15, status: confirmed, host: Nord kommune }');
  });

  test.each([
    ['outside its window', '3', '2027-10-28', 'utenfor tidsrommet'],
    ['a weekend', '2', '2027-08-28', 'helg'],
    ['a holiday', '2', '2027-05-17', 'Grunnlovsdagen'],
    ['out of order', '2', '2027-01-28', 'skal etter nummeret ligge etter Prøverådet 1'],
    ['when the body meets already', '2', '2027-06-11', 'organet har ett møte om dagen'],
    ['when a member is called elsewhere', '2', '2027-05-20', 'er innkalt til begge'],
  ])('refuses a day %s, and says which days would do', async (_why, meeting, date, reason) => {
    const { run, year } = await ownCopy();
    const before = await year();
    const { code, error } = await run('confirm', `prove/raad/mote/2027/${meeting}`, date);
    expect(code).toBe(1);
    expect(error).toContain('Feil (decision-refused)');
    expect(error).toContain(reason);
    expect(error).toMatch(/Nærmeste dager som går: \w+dag \d/);
    expect(await year()).toBe(before);
  });

  test('keeps why a date stands against a rule, and shows it ever after', async () => {
    const { run, year } = await ownCopy();
    const words = ['confirm', 'prove/raad/mote/2027/3', '2027-10-28', '--override', 'Vedtatt: møte 1/27'];
    const { code, out } = await run(...words);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Avviket er godtatt') });
    expect(await year()).toContain('raad/mote/3: { date: 2027-10-28, override: "Vedtatt: møte 1/27" }');
    const check = await run('check', '--json');
    expect(check.code).toBe(0);
    const finding = (JSON.parse(check.out) as readonly ListedFinding[]).find(({ message }) =>
      message.includes('Avviket er godtatt: «Vedtatt: møte 1/27».'),
    );
    expect(finding).toMatchObject({ severity: 'info', file: 'prove/years/2027.yaml' });
    expect((await run('list', '--year', '2027')).out).toContain(
      'Avvik fra regelen er godtatt: Vedtatt: møte 1/27',
    );
    await run('confirm', 'prove/raad/mote/2027/3', '2027-11-04', '--override', 'trengs ikke');
    expect(await year()).toContain('raad/mote/3: { date: 2027-11-04 }');
  });

  test('says what is wrong with the words', async () => {
    const { run } = await ownCopy();
    const errors = [
      [['prove/raad/mote/2027/2', '26.08.2027'], 'er ikke en dato'],
      [['prove/raad/mote/2027/2', '2027-08-26', '--status', 'kanskje'], 'Ukjent status'],
      [['prove/raad/mote/2027/2', '2027-08-26', '--time', 'ti'], 'er ikke'],
      [['prove/raad/mote/2027/2', '2027-08-26', '--place', 'a\nb'], 'linjeskift'],
      [['prove/raad/mote/2027/2', '2028-08-24'], 'ligger ikke i 2027'],
      [['prove/raad/mote/2027/9', '2027-08-26'], 'prove/raad/mote/2027/samling'],
      [['prove/raad/rapport/2027', '2027-08-26'], 'er ikke nøkkelen til et møte'],
      [['prove/utvalg/mote/2027/4', '2027-09-16'], 'unconfirm prove/utvalg/mote/2027/4'],
    ] as const;
    for (const [words, message] of errors) {
      const { code, error } = await run('confirm', ...words);
      expect({ words, code, error }).toMatchObject({ code: 1, error: expect.stringContaining(message) });
    }
    expect(await run('unconfirm', 'prove/raad/mote/2027/2')).toMatchObject({
      code: 1,
      error: expect.stringContaining('ikke bestemt noe'),
    });
  });

  test('leaves an extra meeting to the file it is written in', async () => {
    const { run, folder } = await ownCopy();
    const path = join(folder, 'prove/years/2027.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, `${text}extra:\n  raad/mote/ekstra: { date: 2027-03-04, title: Ekstra møte }\n`);
    for (const words of [
      ['confirm', 'prove/raad/mote/2027/ekstra', '2027-03-11'],
      ['unconfirm', 'prove/raad/mote/2027/ekstra'],
    ])
      expect(await run(...words)).toMatchObject({ code: 1, error: expect.stringContaining('under «extra»') });
  });

  test('takes back a cancellation', async () => {
    const { run } = await ownCopy();
    expect((await run('unconfirm', 'prove/utvalg/mote/2027/4')).out).toContain('reason: For få saker');
    expect(await run('confirm', 'prove/utvalg/mote/2027/4', '2027-09-16')).toMatchObject({ code: 0 });
  });
});
