import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPicturePrinter } from '../../../src/adapters/print/createPicturePrinter.ts';
import { createSheetWriter } from '../../../src/adapters/sheet/createSheetWriter.ts';
import { exportRoutes } from '../../../src/adapters/web/exportRoutes.ts';
import { createWheelRenderer } from '../../../src/adapters/wheel/createWheelRenderer.ts';
import { ArshjulError } from '../../../src/application/errors/arshjulError.ts';
import type { PicturePrinter } from '../../../src/application/ports/picturePrinter.ts';
import type { YearDocument } from '../../../src/domain/sheet/yearDocument.ts';
import { readPdf } from '../print/readPdf.ts';
import { readPng } from '../print/readPng.ts';
import { readCsv } from '../sheet/readCsv.ts';
import { snapshot } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

/** A printer that counts what it makes, over the real one or another. */
function counting(real: PicturePrinter): PicturePrinter & { made: number } {
  const printer = {
    made: 0,
    png: (...job: Parameters<PicturePrinter['png']>) => {
      printer.made += 1;
      return real.png(...job);
    },
    pdf: (...job: Parameters<PicturePrinter['pdf']>) => {
      printer.made += 1;
      return real.pdf(...job);
    },
    close: () => real.close(),
  };
  return printer;
}

const webWith = (printer: PicturePrinter): Promise<TestWeb> => {
  const ports = { wheel: createWheelRenderer(), printer, sheets: createSheetWriter() };
  return startTestWeb({ parts: { more: (frame) => [exportRoutes(ports, frame)] } });
};

describe('the files of a year', () => {
  const printer = counting(createPicturePrinter());
  let web: TestWeb;
  beforeAll(async () => {
    web = await webWith(printer);
  });
  afterAll(async () => {
    await web.close();
    await printer.close();
  });
  const file = (name: string, headers = {}, method = 'GET') =>
    get(`${web.url}/agder/2027/${name}`, headers, method);

  test.each([
    ['png', 'image/png'],
    ['pdf', 'application/pdf'],
    ['csv', 'text/csv; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['json', 'application/json; charset=utf-8'],
  ])('%s is a file to keep, shut in, and not sent twice', async (ending, type) => {
    const first = await file(`arshjul.${ending}`);
    expect([first.status, first.headers['content-type']]).toEqual([200, type]);
    expect(first.headers['content-disposition']).toBe(`attachment; filename="agder-2027.${ending}"`);
    expect(first.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(first.headers['content-length']).toBe(String(first.body.length));
    const etag = first.headers.etag!;
    const again = await file(`arshjul.${ending}`, { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await file(`arshjul.${ending}`, {}, 'HEAD');
    expect([head.status, head.headers.etag, head.body.length]).toEqual([200, etag, 0]);
    expect((await file(`arshjul.${ending}`, {}, 'POST')).status).toBe(405);
  });

  test('only what is public is in any of them', async () => {
    expect(snapshot().occurrences.some(({ title }) => title.startsWith('Hemmelig'))).toBe(true);
    const [csv, json, pdf] = await Promise.all(
      ['arshjul.csv?type=alle', 'arshjul.json?type=alle', 'arshjul.pdf?type=alle'].map((name) => file(name)),
    );
    const texts = [csv!.body.toString(), json!.body.toString(), readPdf(pdf!.body).pages.join('')];
    for (const text of texts) {
      expect(text).toContain('Kommunedirektørkollegiet 1');
      expect(text).not.toContain('Hemmelig');
    }
    const rows = readCsv(texts[0]!).filter((row) => row.includes('Agdertinget 1'));
    expect(rows).toHaveLength(1);
    // It is open to members only: others are not told where.
    expect(rows[0]).not.toContain('Oslo');
  });

  test('they have what the page shows, in the language asked for', async () => {
    const query = 'organ=kdk&status=bekreftet&start=2&sprak=en';
    const { occurrences, language, from, to } = JSON.parse(
      (await file(`arshjul.json?${query}`)).body.toString(),
    ) as YearDocument;
    expect(occurrences.map(({ key }) => key)).toEqual(['agder/kdk/mote/2027/1']);
    expect([language, from, to]).toEqual(['en', '2027-02-01', '2028-01-31']);
    expect(occurrences[0]?.url).toBe('https://arshjul.example/o/agder/kdk/mote/2027/1');
    const [head, ...rows] = readCsv((await file(`arshjul.csv?${query}`)).body.toString());
    expect([head?.[1], rows.length]).toEqual(['From date', 1]);
    const pdf = readPdf((await file(`arshjul.pdf?${query}`)).body);
    expect(pdf.pages[1]).toContain('https://arshjul.example/agder/2027?organ=kdk&status=bekreftet&start=2\n');
  });

  test('a picture is as large as asked, light or dark', async () => {
    const dark = readPng((await file('arshjul.png?px=300x200&tema=mork')).body);
    expect([dark.width, dark.height, dark.at(0, 0)[0]]).toEqual([300, 200, 18]);
    const paper = readPng((await file('arshjul.png?papir=a4&dpi=72')).body);
    expect([paper.width, paper.height, paper.perMetre]).toEqual([842, 595, 2835]);
  });

  test('a size there is none of is refused with what is accepted', async () => {
    for (const query of [
      'px=8000',
      'papir=a0',
      'dpi=300',
      'px=2000&papir=a3',
      'px=7000x7000',
      'papir=constructor',
    ]) {
      const { status, body } = await file(`arshjul.png?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(body.toString()).toContain('fra 100 til 7016');
    }
    expect((await file('arshjul.png?px=1&sprak=nn')).body.toString()).toContain('frå 100 til 7016');
  });

  test('what is made already is not made again, nor twice at the same time', async () => {
    const before = printer.made;
    const name = 'arshjul.png?px=222';
    const [one, two] = await Promise.all([file(name), file(name)]);
    const three = await file(name);
    expect(printer.made - before).toBe(1);
    expect([Buffer.compare(one.body, two.body), Buffer.compare(one.body, three.body)]).toEqual([0, 0]);
  });

  test('the service answers others while a large picture is made', async () => {
    let done = false;
    const large = file('arshjul.png?px=3000').then(() => (done = true));
    const health = await get(`${web.url}/healthz`);
    expect([health.status, done]).toEqual([200, false]);
    await large;
  });

  test('a year or wheel there is none of has no files', async () => {
    expect((await file('arshjul.exe')).status).toBe(404);
    expect((await get(`${web.url}/agder/1999/arshjul.png`)).status).toBe(404);
    expect((await get(`${web.url}/nord/2027/arshjul.json`)).status).toBe(404);
  });

  test('the page of the year leads to each of them, with what is chosen', async () => {
    const page = (await get(`${web.url}/agder/2027?organ=kdk&sprak=nn`)).body.toString();
    const hrefs = [...page.matchAll(/href="([^"]*\/(?:arshjul\.\w+|hjul\.svg)[^"]*sprak=nn)"/g)].map(
      ([, href = '']) => href.replaceAll('&amp;', '&'),
    );
    expect(hrefs).toHaveLength(6);
    for (const href of hrefs) {
      expect(href).toContain('?organ=kdk');
      expect((await get(`${web.url}${href}`, {}, 'HEAD')).status).toBe(200);
    }
  });
});

describe('when too many pictures are wanted', () => {
  const refuse = async () => {
    throw new ArshjulError('exports-busy', 'Fullt', { remedy: 'Vent' });
  };
  let web: TestWeb;
  beforeAll(async () => {
    web = await webWith({ png: refuse, pdf: refuse, close: async () => {} });
  });
  afterAll(() => web.close());

  test('readers are asked to come back, in their language, and tables are made as before', async () => {
    const { status, headers, body } = await get(`${web.url}/agder/2027/arshjul.pdf?sprak=en`);
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store']);
    expect(headers['content-disposition']).toBeUndefined();
    expect(headers.etag).toBeUndefined();
    expect(body.toString()).toContain('Wait ten seconds');
    expect((await get(`${web.url}/agder/2027/arshjul.csv`)).status).toBe(200);
    expect(web.logged).toEqual([]);
  });

  test('what the reader is told instead is a page like the others', async () => {
    const { headers } = await get(`${web.url}/agder/2027/arshjul.png`);
    const { headers: other } = await get(`${web.url}/agder/2027`);
    expect(headers['content-security-policy']).toBe(other['content-security-policy']);
  });
});

test('a file that could not be made is answered with a page, not with a file of that name', async () => {
  const fail = async (): Promise<never> => {
    throw new Error('no');
  };
  const web = await webWith({ png: fail, pdf: fail, close: async () => {} });
  const { status, headers, body } = await get(`${web.url}/agder/2027/arshjul.png`);
  const { headers: other } = await get(`${web.url}/agder/2027`);
  await web.close();
  expect([status, headers['content-disposition'], headers.etag]).toEqual([500, undefined, undefined]);
  expect(headers['content-security-policy']).toBe(other['content-security-policy']);
  expect(body.toString()).toContain('<html');
});
