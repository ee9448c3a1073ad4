import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wheelCommand } from '../../src/cli/wheelCommand.ts';
import { readConfig } from '../../src/config.ts';
import { runCli } from './runCli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SCHEDULES = join(root, 'schedules');
const SMALL = join(root, 'tests/fixtures/schedules');

/** The command without a process of its own. */
async function draw(
  options: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  let written = '';
  const out = (text: string) => void (written += text);
  const terminal = { out, error: out, colour: false, width: 80 };
  const code = await wheelCommand.run({ args: [], options, config: readConfig(env), terminal });
  expect(code).toBe(0);
  return written;
}

describe('arshjul wheel', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-wheel-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('draws a year into a file', async () => {
    const file = join(folder, 'prove.svg');
    const words = ['wheel', '--wheel', 'prove', '--year', '2027', '-o', file];
    const { code, out, error } = await runCli(words, { SCHEDULES: SMALL });
    expect([code, error]).toEqual([0, '']);
    expect(out).toBe(`Hjulet for Prøvehjulet 2027 er tegnet i ${file}.\n`);
    expect(await readFile(file, 'utf8')).toMatch(/^<\?xml [^>]*>\n<svg [^>]*lang="nb"[\s\S]*<\/svg>\n$/);
  });

  test.each([
    ['png', 'PNG', (bytes: Buffer) => bytes.toString('latin1', 1, 4)],
    ['pdf', '%PDF', (bytes: Buffer) => bytes.toString('latin1', 0, 4)],
    ['csv', 'Ukedag', (bytes: Buffer) => bytes.toString('utf8').slice(1, 7)],
    ['xlsx', 'PK', (bytes: Buffer) => bytes.toString('latin1', 0, 2)],
    [
      'json',
      'arshjul-year/1',
      (bytes: Buffer) => (JSON.parse(bytes.toString()) as { format: string }).format,
    ],
  ])('the ending %s says what is made', async (ending, expected, kindOf) => {
    const file = join(folder, `prove.${ending}`);
    const said = await draw({ year: '2027', out: file }, { SCHEDULES: SMALL });
    expect(kindOf(await readFile(file))).toBe(expected);
    expect(said).toContain(`Prøvehjulet 2027 ligger i ${file}.`);
    expect(said.includes('Lager ')).toBe(ending === 'png' || ending === 'pdf');
  });

  test('a picture is of the paper asked for', async () => {
    const file = join(folder, 'ark.png');
    await draw({ year: '2027', out: file, paper: 'a4', dpi: '72' }, { SCHEDULES: SMALL });
    const bytes = await readFile(file);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([842, 595]);
  });

  test.each([
    [{ out: 'hjul.gif' }, 'La filnavnet slutte på en av svg, png, pdf, csv, xlsx, json'],
    [{ out: 'hjul' }, 'La filnavnet slutte på'],
    [{ format: 'png' }, 'kan ikke vises på skjermen'],
    [{ out: 'hjul.png', px: '9000' }, '--px fra 100 til 7016'],
    [{ out: 'hjul.pdf', paper: 'a4' }, 'gjelder bare PNG og SVG'],
  ])('%o is refused, with what is accepted', async (options, reason) => {
    await expect(draw(options, { SCHEDULES: SMALL })).rejects.toThrow(reason);
  });

  test.each([
    ['agder', 'Kommunedirektørkollegiet 1'],
    ['fylkeskommunene', 'Fylkeskommunekollegiet 1'],
    ['ks', 'Ledermøtet våren'],
  ])('answers for %s, with nothing that is private', async (wheel, meeting) => {
    const svg = await draw({ wheel, year: '2027' }, { SCHEDULES });
    expect(svg).toContain(meeting);
    expect(svg).not.toContain('Utviklingssamtale');
    expect(svg).not.toContain('localhost');
  });

  test('draws the only wheel unasked, from the month and of the kinds asked for', async () => {
    const env = { SCHEDULES: SMALL, BASE_URL: 'https://arshjul.example' };
    const svg = await draw({ year: '2026', start: '8', kind: 'meeting' }, env);
    expect(svg).toContain('Prøvehjulet 2026/27 som hjul');
    expect(svg).toContain('href="https://arshjul.example/o/prove/raad/mote/2027/1"');
    expect(svg).not.toContain('Rapport om fjoråret');
  });

  test('says what is wrong and what there is', async () => {
    const env = { SCHEDULES: SMALL };
    await expect(draw({ wheel: 'nord' }, env)).rejects.toThrow('Hjulene er: prove.');
    await expect(draw({ start: '13' }, env)).rejects.toThrow('Skriv et tall fra 1 til 12');
    const file = join(folder, 'ingen', 'fil.svg');
    await expect(draw({ out: file }, env)).rejects.toMatchObject({ code: 'file-unwritable' });
  });
});
