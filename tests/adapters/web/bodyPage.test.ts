import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Body } from '../../../src/domain/schedule/body.ts';
import type { Seat } from '../../../src/domain/schedule/seat.ts';
import { body, snapshot } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const at = { file: 'agder/bodies/ok.yaml', line: 3, column: 1 };
const seat = (name: string, as: Seat['as'], change: Partial<Seat> = {}): Seat => ({
  office: null,
  name,
  as,
  count: null,
  organisation: null,
  vacant: false,
  from: null,
  to: null,
  cite: [],
  at,
  ...change,
});

const base = snapshot();
const [agder, ks] = base.wheels;
const mailbox = { organisation: null, address: 'ks-agder@ks.example', language: 'nb' as const };
const told: Readonly<Record<string, Partial<Body>>> = {
  kdk: {
    purpose: 'Samordner kommunene.',
    secretariat: 'ks-agder',
    cite: ['AGD-38'],
    seats: [
      seat('Kommunedirektøren i Arendal', 'member'),
      seat('leder av utvalget', 'deputy', { vacant: true }),
      seat('Den som var her før', 'member', { to: '2026-12-31' as Seat['to'] }),
    ],
    notes: [{ cite: ['AGD-40'], reason: 'Gir ingen dato.', at }],
    asOf: '2020-11',
  },
  ok: { parent: 'kdk', visibility: 'members', seats: [seat('Hemmelig plass', 'member')] },
};
const closed = { ...body('lukket', 'Lukket organ'), visibility: 'private' as const, parent: 'kdk' };
const wheels = [
  {
    ...agder!,
    secretariats: [{ id: 'ks-agder', name: 'KS Agder', ...mailbox }],
    bodies: [...agder!.bodies.map((each) => ({ ...each, ...told[each.id] })), closed],
  },
  ks!,
];

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({ snapshot: { ...base, wheels } });
});
afterAll(() => web.close());
const page = async (path: string): Promise<string> => (await get(web.url + path)).body.toString();

test('tells of a body: purpose, seats, secretariat, rules and what they became, years, findings, calendar', async () => {
  const html = await page('/organ/agder/kdk');
  for (const words of [
    '<h1>Kommunedirektørkollegiet</h1>',
    'Samordner kommunene.',
    'KS Agder',
    'Medlemmer (1)',
    'Kommunedirektøren i Arendal',
    'leder av utvalget – ledig',
    'Slik de var i november 2020.',
    '«Møte 1 (feb). Planlegge nye satsinger»',
    'Bare merknad: <span>Gir ingen dato.</span>',
    'href="/o/agder/kdk/mote/2027/5"',
    'Ingenting i 2026.',
    'href="/agder/2027?organ=kdk"',
    'er fastsatt til oktober, men reglene sier november',
    'href="/feeds/agder/kdk.ics"',
    'href="/organ/agder/ok"',
  ])
    expect(html).toContain(words);
  expect(html).not.toMatch(/@ks\.example|Lukket|lukket|Den som var her|Fremtidens kommuner har ingen/);
});

test('keeps who sits in a body for members, and knows of no private body', async () => {
  const members = await page('/organ/agder/ok');
  expect(members).toContain('er bare for medlemmer');
  expect(members).not.toContain('Hemmelig plass');
  expect(members).toMatch(/Hører under<\/dt><dd><ul class="names"><li><a href="\/organ\/agder\/kdk">/);
  const [hidden, unknown] = await Promise.all(
    ['lukket', 'finnes-ikke'].map((id) => get(`${web.url}/organ/agder/${id}`)),
  );
  expect([hidden!.status, unknown!.status]).toEqual([404, 404]);
  expect(hidden!.body.equals(unknown!.body)).toBe(true);
});

test.each([
  ['nn', 'Reglane, og kva dei er vortne til', 'Ingenting i 2026.'],
  ['en', 'The rules, and what they became', 'Nothing in 2026.'],
])('is complete in %s', async (language, ...words) => {
  const html = await page(`/organ/agder/kdk?sprak=${language}`);
  for (const word of words) expect(html).toContain(word);
  expect(html).toContain(`<h1 lang="nb">`);
  expect(html).not.toMatch(/Reglene, og|Bare merknad|Plassene</);
});

test('every link of a body leads somewhere', async () => {
  const html = `${await page('/organ/agder/kdk')}${await page('/organ/agder/ok')}`;
  const hrefs = new Set([...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href));
  for (const href of hrefs)
    expect([href, (await get(web.url + href.replaceAll('&amp;', '&'))).status]).toEqual([href, 200]);
});
