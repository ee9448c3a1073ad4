import { afterEach, expect, test } from 'vitest';
import { createPicturePrinter } from '../../../src/adapters/print/createPicturePrinter.ts';
import type { PicturePrinter } from '../../../src/application/ports/picturePrinter.ts';
import { readPdf } from './readPdf.ts';
import { readPng } from './readPng.ts';
import { samplePrint, sampleSvg } from './sampleYear.ts';

let printer: PicturePrinter | null = null;
afterEach(() => printer?.close());

const small = sampleSvg({ size: { width: 200, height: null, margin: 0, dpi: null } });

test('prints pictures and pages in a thread, one after the other', async () => {
  printer = createPicturePrinter();
  const [png, pdf, again] = await Promise.all([
    printer.png(small, null),
    printer.pdf(samplePrint()),
    printer.png(small, 96),
  ]);
  expect(readPng(png).width).toBe(200);
  expect(readPdf(pdf).pages).toHaveLength(2);
  expect(readPng(again).perMetre).toBe(3780);
});

test('the thread that asks goes on while a large picture is made', async () => {
  printer = createPicturePrinter();
  let beats = 0;
  const timer = setInterval(() => (beats += 1), 2);
  const size = { width: 2000, height: 2000, margin: 0, dpi: null };
  await printer.png(sampleSvg({ size }), null);
  clearInterval(timer);
  expect(beats).toBeGreaterThan(5);
});

test('goes on when a thread has drawn so much that it is ended', async () => {
  printer = createPicturePrinter({ threads: 1 });
  const large = sampleSvg({ size: { width: 4000, height: 4000, margin: 0, dpi: null } });
  const made = await Promise.all([large, large, small].map((svg) => printer!.png(svg, null)));
  expect(made.map((png) => Buffer.from(png).readUInt32BE(16))).toEqual([4000, 4000, 200]);
});

test('refuses at once what there is no room to wait for, and goes on with the rest', async () => {
  printer = createPicturePrinter({ threads: 1, queue: 2 });
  const asked = Array.from({ length: 6 }, () => printer!.png(small, null));
  const ended = await Promise.allSettled(asked);
  const codes = ended.map((each) =>
    each.status === 'fulfilled' ? 'made' : (each.reason as { code: string }).code,
  );
  expect(codes).toEqual(['made', 'made', 'made', 'exports-busy', 'exports-busy', 'exports-busy']);
  expect(readPng(await printer.png(small, null)).width).toBe(200);
});

test('a drawing that cannot be read fails alone', async () => {
  printer = createPicturePrinter({ threads: 1 });
  const [bad, good] = await Promise.allSettled([printer.png('<svg', null), printer.png(small, null)]);
  expect(bad.status).toBe('rejected');
  expect(good.status).toBe('fulfilled');
});

test('what waits when it is closed is rejected, and nothing is taken afterwards', async () => {
  printer = createPicturePrinter({ threads: 1 });
  const asked = [printer.png(small, null), printer.png(small, null)];
  const ended = Promise.allSettled(asked);
  await printer.close();
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(printer.png(small, null)).rejects.toMatchObject({ code: 'exports-busy' });
});
