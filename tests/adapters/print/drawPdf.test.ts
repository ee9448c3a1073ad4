import { describe, expect, test } from 'vitest';
import { drawPdf } from '../../../src/adapters/print/drawPdf.ts';
import { yearTable } from '../../../src/domain/sheet/yearTable.ts';
import { event } from '../../domain/wheel/sampleContent.ts';
import { readPdf } from './readPdf.ts';
import { samplePicture, samplePrint } from './sampleYear.ts';

describe('a year as PDF', async () => {
  const bytes = await drawPdf(samplePrint());
  const pdf = readPdf(bytes);
  const all = [...pdf.objects.values()].join('\n');

  test('has the wheel on the first page and the table on the second', () => {
    expect(pdf.pages).toHaveLength(2);
    expect(all.match(/\/MediaBox \[0 0 1190.55 841.89\]/g)).toHaveLength(2);
    const [wheel = '', table = ''] = pdf.pages;
    expect(wheel).toContain('Side 1 av 2\n');
    expect(table).toContain(
      'Prøvehjulet 2027: Årets møter og frister\nNår\nUke\nHva\nOrgan\nSted\nType\nStatus\n',
    );
    expect(table).toContain(
      'Februar 2027\ntorsdag 11. februar 2027\n6\nRådmannskollegiet på Ærøya\nRådet\nMøte\nBekreftet\n',
    );
    expect(table).toContain('Uten dato\nUten dato\nDagen uten dato\nArrangement\nForslag\n');
    expect(table).toContain(
      'Prøvehjulet 2027 · Laget søndag 22. november 2026 fra https://arshjul.example/prove/2027\nSide 2 av 2\n',
    );
  });

  test('lets every word of the wheel be found, once', () => {
    const lines = (pdf.pages[0] ?? '').split('\n');
    const { labels, months, weeks, ringNames, phases } = samplePicture();
    const words = [
      ...labels.flatMap(({ date, lines: told }) => [date, ...told.map(({ text }) => text)]),
      ...months.map(({ name }) => name),
      ...ringNames.map(({ text }) => text),
      ...phases.flatMap(({ lines: names }) => names.map(({ text }) => text)),
      ...weeks.filter(({ from, to }) => to - from >= 0.06).map(({ week }) => String(week)),
    ];
    expect(words.length).toBeGreaterThan(70);
    for (const word of words) expect([word, lines.includes(word)]).toEqual([word, true]);
    // The names of rings are in the legend too.
    for (const { name } of months) expect(lines.filter((line) => line === name)).toEqual([name]);
  });

  test('has the links of the marks', () => {
    expect(pdf.links).toContain('https://arshjul.example/o/prove/raad/mote/2027/1');
  });

  test('is tagged, and says its title, language and day', () => {
    expect(all).toContain('/MarkInfo');
    expect(all).toContain('/Lang (nb)');
    expect(all).toContain('/DisplayDocTitle true');
    expect(all).toContain('(D:20261122120000Z)');
    for (const tag of ['Document', 'Figure', 'Sect', 'H1', 'Table', 'TR', 'TH', 'TD'])
      expect(all).toContain(`/S /${tag}\n`);
    expect(all).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(all).not.toContain('/Helvetica');
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.compare(await drawPdf(samplePrint()), bytes)).toBe(0);
  });
});

test('a long table goes on with its headings on further pages, every row once', async () => {
  const many = Array.from({ length: 90 }, (_, index) =>
    event(`prove/raad/mote/2027/${index}`, '2027-03-04', 1, {
      title: `Sak ${index} ${'lang '.repeat(index % 40)}`,
    }),
  );
  const { pages } = readPdf(await drawPdf(samplePrint({ table: yearTable('Prøve 2027', many, 'nn') })));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages.slice(1)) {
    expect(page).toContain('Når\nVeke\nKva\nOrgan\nStad\nType\nStatus\nMars 2027\n');
    expect(page).toMatch(new RegExp(`Side \\d+ av ${pages.length}\n$`));
  }
  const text = pages.slice(1).join('');
  for (let index = 0; index < 90; index += 1) expect(text.split(`Sak ${index} `)).toHaveLength(2);
});

test('an empty year says so, in English', async () => {
  const print = samplePrint({ table: yearTable('Sample 2027', [], 'en'), address: null }, 'en');
  const { pages } = readPdf(await drawPdf(print));
  expect(pages[1]).toBe(
    'Sample 2027: Meetings and deadlines of the year\nNothing matches the choices.\nSample 2027 · Made Sunday 22 November 2026\nPage 2 of 2\n',
  );
});
