import { chmod, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createYearFiles } from '../../../../src/adapters/yaml/write/createYearFiles.ts';

const { withDecision, withoutDecision } = createYearFiles({ folder: '/nowhere' });
const KEY = 'kdk/mote/3';
const DATE = { date: '2027-09-02' };
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const COMMENTED = lines(
  '# yaml-language-server: $schema=../../_schema/year.schema.json',
  '#   Vedtak for 2027 – ført av sekretariatet.',
  '',
  'year:   2027      # året',
  '',
  '',
  'decisions:        # organ/serie/møte',
  '',
  '    # Agdermøtet først',
  '    "agdermotet/mote/1":   { date: 2027-01-14,status: tentative ,  place: "Kristiansand" }   # tid kommer',
  '',
  '    kdk/mote/1:       # bekreftet i telefon',
  "        date:   '2027-02-11'   # torsdag",
  '',
  '        status: confirmed',
  '        note: >-',
  '            Husk at salen må',
  '            bestilles.',
  '',
  '    # Resten av året er ikke bestemt.',
  '',
  'anchors:   { ks-hostkonferanse: 2027-11-11 }   # fra KS',
  '# slutt',
);

describe('a new decision', () => {
  test('goes on a line of its own beside its like, and not one other byte is changed', () => {
    const text = withDecision(COMMENTED, 2027, KEY, { ...DATE, place: 'Grimstad, rådhuset' });
    const added = '    kdk/mote/3: { date: 2027-09-02, place: "Grimstad, rådhuset" }\n';
    expect(text).toContain(`            bestilles.\n${added}\n    # Resten`);
    expect(text.replace(added, '')).toBe(COMMENTED);
  });

  test('keeps the line breaks of the file, and no line break at its end', () => {
    const windows = COMMENTED.trimEnd().replaceAll('\n', '\r\n');
    const text = withDecision(windows, 2027, KEY, DATE);
    expect(text.replace('    kdk/mote/3: { date: 2027-09-02 }\r\n', '')).toBe(windows);
    expect(withDecision('year: 2027\ndecisions: {}', 2027, KEY, DATE)).toBe(
      'year: 2027\ndecisions:\n  kdk/mote/3: { date: 2027-09-02 }',
    );
  });

  test('makes the file when there is none', () => {
    expect(withDecision(null, 2027, KEY, { ...DATE, time: '10:00-15:00', override: 'Vedtatt: ja #1' })).toBe(
      lines(
        '# yaml-language-server: $schema=../../_schema/year.schema.json',
        'year: 2027',
        'decisions:',
        '  kdk/mote/3: { date: 2027-09-02, time: "10:00-15:00", override: "Vedtatt: ja #1" }',
      ),
    );
  });

  test.each([
    [
      'no decisions',
      'year: 2027 # a\n# b\nanchors: {}\n',
      'year: 2027 # a\ndecisions:\n  K\n# b\nanchors: {}\n',
    ],
    ['an empty map', 'year: 2027\ndecisions:  {}  # ingen\n', 'year: 2027\ndecisions:  # ingen\n  K\n'],
    ['nothing', 'year: 2027\ndecisions:   # ingen\n', 'year: 2027\ndecisions:   # ingen\n  K\n'],
    ['null', 'decisions: ~\nyear: 2027\n', 'decisions:\n  K\nyear: 2027\n'],
    [
      'a map on one line',
      'decisions: {au/mote/1: {date: 2027-03-01}}\nyear: 2027\n',
      'decisions: {au/mote/1: {date: 2027-03-01}, K}\nyear: 2027\n',
    ],
    [
      'a comma at the end',
      'year: 2027\ndecisions: { au/mote/1: {date: 2027-03-01}, }\n',
      'year: 2027\ndecisions: { au/mote/1: {date: 2027-03-01}, K }\n',
    ],
    [
      'a map over lines, with a comment',
      'year: 2027\ndecisions: {\n  # a\n  au/mote/1: {date: 2027-03-01} # b\n  # c\n  }\n',
      'year: 2027\ndecisions: {\n  # a\n  au/mote/1: {date: 2027-03-01}, # b\n  # c\n  K\n  }\n',
    ],
    [
      'a map of comments',
      'year: 2027\ndecisions: {\n  # a\n  }\n',
      'year: 2027\ndecisions: {\n  # a\n  K\n  }\n',
    ],
    ['a file on one line', '{ year: 2027 }\n', '{ year: 2027, decisions: { K } }\n'],
  ])('fits into %s', (_name, before, after) => {
    expect(withDecision(before, 2027, KEY, DATE)).toBe(after.replace('K', `${KEY}: { date: 2027-09-02 }`));
  });
});

describe('a decision that is there', () => {
  test('changes where it is changed, with its quotes and comments', () => {
    const text = withDecision(COMMENTED, 2027, 'kdk/mote/1', { date: '2027-02-18', place: 'Oslo' });
    expect(text).toBe(
      COMMENTED.replace("'2027-02-11'", "'2027-02-18'").replace(
        'bestilles.\n',
        'bestilles.\n        place: Oslo\n',
      ),
    );
    expect(withDecision(COMMENTED, 2027, 'agdermotet/mote/1', { status: null, place: 'Vennesla' })).toBe(
      COMMENTED.replace('status: tentative ,  place: "Kristiansand"', 'place: "Vennesla"'),
    );
  });

  test('is left as it is when nothing is new', () => {
    expect(withDecision(COMMENTED, 2027, 'kdk/mote/1', { date: '2027-02-11', place: null })).toBe(COMMENTED);
  });

  test('takes fields in and out again', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(KEY, 'kdk/mote/1'),
        (place, key) => {
          fc.pre(place.trim() !== '');
          const before = withDecision(COMMENTED, 2027, key, { date: '2027-02-11' });
          const after = withDecision(before, 2027, key, { place, override: place });
          expect(withDecision(after, 2027, key, { place: null, override: null })).toBe(before);
        },
      ),
    );
  });
});

describe('a decision taken back', () => {
  test('leaves the file as it was before', () => {
    for (const before of [
      COMMENTED,
      COMMENTED.replaceAll('\n', '\r\n'),
      'year: 2027\ndecisions: {}  # ingen\n',
      'year: 2027\ndecisions: {au/mote/1: {date: 2027-03-01}}\n',
      'year: 2027\ndecisions: {\n  au/mote/1: {date: 2027-03-01},\n  # b\n  }\n',
    ])
      expect(withoutDecision(withDecision(before, 2027, KEY, DATE), KEY)).toBe(before);
  });

  test('takes its lines with it', () => {
    expect(withoutDecision(COMMENTED, 'agdermotet/mote/1')).toBe(COMMENTED.replace(/ {4}"agder.*\n/, ''));
    expect(withoutDecision(COMMENTED, 'kdk/mote/1')).toBe(
      COMMENTED.replace(/ {4}kdk\/mote\/1[^]*bestilles\.\n/, ''),
    );
  });

  test('is refused when it is not there', () => {
    expect(() => withoutDecision(COMMENTED, 'kdk/mote/9')).toThrow(/kan endres herfra/);
  });
});

describe('writing', () => {
  const folderWith = async (text: string | null) => {
    const folder = await mkdtemp(join(tmpdir(), 'arshjul-years-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const files = createYearFiles({ folder });
    if (text !== null) await files.write({ file: 'agder/years/2027.yaml', text: null, version: 'ny' }, text);
    return { folder, files, path: join(folder, 'agder/years/2027.yaml') };
  };

  test('replaces the file, keeps its mode and leaves no drafts', async () => {
    const { files, path, folder } = await folderWith('year: 2027\n');
    await chmod(path, 0o640);
    await files.write(await files.read('agder', 2027), 'year: 2027 # ny\n');
    expect(await readFile(path, 'utf8')).toBe('year: 2027 # ny\n');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(join(folder, 'agder/years'))).toEqual(['2027.yaml']);
  });

  test.each([
    ['changed', 'year: 2027\n', 'year: 2027 # andre\n'],
    ['made', null, 'year: 2027 # andre\n'],
    ['removed', 'year: 2027\n', null],
  ])('is refused when somebody has %s the file meanwhile', async (_what, before, meanwhile) => {
    const { files, path, folder } = await folderWith(before);
    const read = await files.read('agder', 2027);
    if (meanwhile === null) await rm(path);
    else if (before === null) await files.write(read, meanwhile);
    else await writeFile(path, meanwhile);
    await expect(files.write(read, 'year: 2027 # vår\n')).rejects.toMatchObject({ code: 'file-changed' });
    expect(await readdir(join(folder, 'agder/years'))).toEqual(meanwhile === null ? [] : ['2027.yaml']);
    expect((await files.read('agder', 2027)).text).toBe(meanwhile);
  });

  test('waits for another writer, takes away a lock left behind, and never one that is held', async () => {
    const { folder, path } = await folderWith('year: 2027\n');
    const lock = join(folder, 'agder/years/.2027.yaml.lock');
    const files = createYearFiles({ folder, patience: 50 });
    const write = async (text: string) => files.write(await files.read('agder', 2027), text);
    await writeFile(lock, `${process.pid} ${hostname()} x\n`);
    await expect(write('year: 2027 # en\n')).rejects.toMatchObject({ code: 'file-locked' });
    expect(await readdir(dirname(lock))).toContain('.2027.yaml.lock');
    await writeFile(lock, `4194999 ${hostname()} x\n`);
    await write('year: 2027 # to\n');
    await writeFile(lock, '1 en-annen-maskin x\n');
    await expect(write('year: 2027 # tre\n')).rejects.toMatchObject({ code: 'file-locked' });
    await utimes(lock, 0, 0);
    await write('year: 2027 # fire\n');
    expect(await readFile(path, 'utf8')).toBe('year: 2027 # fire\n');
    expect(await readdir(dirname(lock))).toEqual(['2027.yaml']);
  });

  test('takes no lock away that is held, though the clock of this machine is a day ahead', async () => {
    const { folder } = await folderWith('year: 2027\n');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    onTestFinished(() => void vi.useRealTimers());
    await writeFile(join(folder, 'agder/years/.2027.yaml.lock'), '1 en-annen-maskin x\n');
    const files = createYearFiles({ folder, patience: 50 });
    const writing = files.write(await files.read('agder', 2027), 'year: 2027 # en\n');
    await expect(writing).rejects.toMatchObject({ code: 'file-locked' });
  });

  test('of two writers at once one is told, however many there are', async () => {
    const { folder } = await folderWith('year: 2027\n');
    const read = await createYearFiles({ folder }).read('agder', 2027);
    const writers = Array.from({ length: 12 }, async (_, index) =>
      createYearFiles({ folder }).write(read, `year: 2027 # ${index}\n`),
    );
    const results = await Promise.allSettled(writers);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const told = results.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(told).toHaveLength(11);
    for (const error of told) expect(error).toMatchObject({ code: 'file-changed' });
  });
});
