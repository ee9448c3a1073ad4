import { afterAll, beforeAll, expect, test } from 'vitest';
import { occurrence, snapshot, sorted, timed } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const meeting = (year: number, number: number, date: string, change = {}) =>
  occurrence({
    key: `agder/kdk/mote/${year}/${number}`,
    title: `Kollegiet ${number}`,
    year,
    time: timed(date),
    ...change,
  });

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({
    snapshot: snapshot({
      years: [2026, 2027],
      occurrences: sorted([
        meeting(2026, 1, '2026-02-12'),
        meeting(2027, 1, '2027-03-04'),
        meeting(2026, 2, '2026-05-07'),
        meeting(2027, 2, '2027-05-11', { body: 'ok' }),
        meeting(2027, 3, '2027-09-02', { visibility: 'private', title: 'Hemmelig' }),
      ]),
    }),
  });
});
afterAll(() => web.close());
const page = async (path: string): Promise<string> => (await get(web.url + path)).body.toString();

test('shows the wheels side by side, with ids of their own, and every meeting beside itself', async () => {
  const html = await page('/agder/ar/2026-2027');
  expect(html).toContain('<h1>Agder, 2026–2027 side om side</h1>');
  expect(html.match(/<svg class="wheel-little"/g)).toHaveLength(2);
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/(?:aria-labelledby|aria-describedby)="([^"]+)"/g))
    expect(ids).toContain(target);
  const marks = [...html.matchAll(/data-mark="([^"]*)"/g)].map(([, key]) => key ?? '').sort();
  const listed = [...html.matchAll(/<td role="cell" class="date">.*?href="\/o\/([^"]*)"/g)].map(
    ([, key]) => key ?? '',
  );
  expect(marks).toEqual(listed.sort());
  expect(html).toContain('<td role="cell" class="shift">2 uker senere</td>');
  expect(html).toContain('<td role="cell" class="shift">2 dager tidligere</td>');
  expect(html).not.toContain('Hemmelig');
});

test('keeps the filter, says who it is for, and is linked to from the year', async () => {
  expect(await page('/agder/ar/2026-2027?organ=ok')).not.toContain('Kollegiet 1');
  expect(await page('/agder/2027?organ=ok')).toContain('href="/agder/ar/2026-2027?organ=ok"');
});

test('is complete in nynorsk and English', async () => {
  expect(await page('/agder/ar/2026-2027?sprak=nn')).toContain('2 veker seinare');
  const english = await page('/agder/ar/2026-2027?sprak=en');
  expect(english).toContain('2 weeks later');
  expect(english).toContain('Thursday 4 March');
  expect(english).not.toMatch(/[Uu]ke \d|Møtene/);
});

test('knows only years there are', async () => {
  for (const path of ['2026-2028', '2027-2026', '2027-2027', '2027', '20260-2027', 'hjul.svg'])
    expect([path, (await get(`${web.url}/agder/ar/${path}`)).status]).toEqual([path, 404]);
  expect((await get(`${web.url}/nord/ar/2026-2027`)).status).toBe(404);
});
