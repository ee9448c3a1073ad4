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
