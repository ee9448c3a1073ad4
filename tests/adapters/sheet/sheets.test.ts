import { unzipSync } from 'fflate';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSheetWriter } from '../../../src/adapters/sheet/createSheetWriter.ts';
import { yearTable } from '../../../src/domain/sheet/yearTable.ts';
import type { ClockTime } from '../../../src/domain/time/clockTime.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { event } from '../../domain/wheel/sampleContent.ts';
import { SAMPLE } from '../print/sampleYear.ts';
import { readCsv } from './readCsv.ts';

const writer = createSheetWriter();
const at = (date: string, time: string) => ({ date: date as PlainDate, time: time as ClockTime });
const timed = event('prove/raad/mote/2027/4', '2027-06-03', 1, {
  title: 'Møte; med "tegn"',
  time: { type: 'timed', start: at('2027-06-03', '10:00'), end: at('2027-06-04', '14:30') },
  place: 'Ås',
  host: 'Ås kommune',
  note: 'Første linje\nandre linje',
  visibility: 'members',
  cite: ['A-1', 'A-2'],
});

describe('CSV', () => {
  test.each(['nb', 'nn', 'en'] as const)('is as it was, in %s', (language) => {
    const csv = Buffer.from(writer.csv(yearTable('Prøve', [...SAMPLE, timed], language))).toString();
    expect(csv).toBe(goldenText(`export/year.${language}.csv`, csv));
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('gives back what was put in', () => {
    const [head, row] = readCsv(Buffer.from(writer.csv(yearTable('Prøve', [timed], 'nb'))).toString());
    expect(Object.fromEntries(head!.map((name, index) => [name, row![index]]))).toMatchObject({
      'Fra dato': '2027-06-03',
      'Fra kl.': '10:00',
      'Til dato': '2027-06-04',
      'Til kl.': '14:30',
      Uke: '22',
      Ukedag: 'torsdag',
      Hva: 'Møte; med "tegn"',
      Merknad: 'Første linje andre linje',
      Synlighet: 'Sted og sak bare for medlemmer',
      Regler: 'A-1, A-2',
    });
  });

  test('no text is taken for a formula', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 30 }), string({ maxLength: 5 }), (any, more) => {
        for (const title of [any, `=${more}`, ` +${more}`, `-${more}`, `@${more}`, `\t=${more}`]) {
          const csv = Buffer.from(writer.csv(yearTable('', [event('a', '2027-01-02', 1, { title })], 'nb')));
          const rows = readCsv(csv.toString());
          expect(rows).toHaveLength(2);
          for (const field of rows.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});

test.each(['nb', 'nn', 'en'] as const)('a workbook can be made in %s', async (language) => {
  const files = unzipSync(await writer.xlsx(yearTable('Prøve', SAMPLE, language)));
  const [, name = ''] =
    /<sheet [^>]*name="([^"]*)"/.exec(Buffer.from(files['xl/workbook.xml'] ?? []).toString()) ?? [];
  expect(name.length).toBeGreaterThan(0);
});

describe('XLSX', async () => {
  const table = yearTable('Prøve', [...SAMPLE, timed, event('x', '2027-12-01', 1, { title: '=1+1' })], 'nn');
  const bytes = await writer.xlsx(table);
  const files = unzipSync(bytes);
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString();
  const sheet = text('xl/worksheets/sheet1.xml');
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, each]) => each);
  /** What a cell holds; a text as text. */
  const cell = (place: string): string | undefined => {
    const [, type, value] = new RegExp(`<c r="${place}"([^>]*)><v>([^<]*)</v>`).exec(sheet) ?? [];
    return type?.includes('t="s"') ? strings[Number(value)] : value;
  };

  test('has headings that stay and can be filtered by', () => {
    expect(['A1', 'B1', 'F1', 'G1', 'P1'].map(cell)).toEqual([
      'Vekedag',
      'Frå dato',
      'Veke',
      'Kva',
      'Nøkkel',
    ]);
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    // Excel takes a sheet for broken when its parts are in another order (ECMA-376 §18.3.1.99).
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:P8"\/><pageMargins/);
    expect(text('xl/workbook.xml')).toContain('name="Møta og fristane i året"');
  });

  test('has dates and clock times as numbers that are shown as such', () => {
    // 2027-06-03 is day 46541 of the calendar of spreadsheets.
    expect(['B7', 'D7', 'F7'].map(cell)).toEqual(['46541', '46542', '22']);
    expect(Number(cell('C7'))).toBeCloseTo(10 / 24, 10);
    expect(Number(cell('E7'))).toBeCloseTo(14.5 / 24, 10);
    expect(text('xl/styles.xml')).toContain('formatCode="dd.mm.yyyy"');
    expect(text('xl/styles.xml')).toContain('formatCode="hh:mm"');
  });

  test('has texts as texts, formulas never', () => {
    expect(cell('G2')).toBe('Rådmannskollegiet på Ærøya');
    expect(cell('G8')).toBe('=1+1');
    expect(sheet).not.toContain('<f>');
    expect([cell('B6'), cell('F6'), cell('G6')]).toEqual([undefined, undefined, 'Dagen uten dato']);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.compare(await writer.xlsx(table), bytes)).toBe(0);
    expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x00210000);
  });
});
