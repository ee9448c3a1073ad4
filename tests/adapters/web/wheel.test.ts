import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { occurrenceAddress } from '../../../src/domain/occurrences/occurrenceAddress.ts';
import { occurrence, snapshot, timed } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const text = async (path: string, on = web): Promise<string> => (await get(on.url + path)).body.toString();
const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? '').sort();

const FILTERS = [
  '',
  'visning=agenda',
  'organ=kdk',
  'type=mote&type=frist',
  'type=alle',
  'status=avlyst',
  'organ=kdk&organ=ok&type=mote&status=forslag',
  'start=8',
  'start=8&type=anker',
];

describe('the wheel on the page of a year', () => {
  test.each(FILTERS)(
    'shows just what the list beneath shows, and leads to the same pages: ?%s',
    async (query) => {
      const html = await text(`/agder/2027?${query}`);
      const listed = all(html, /data-key="([^"]*)"/g);
      expect(listed.length).toBeGreaterThan(0);
      expect(all(html, /data-mark="([^"]*)"/g)).toEqual(listed);
      expect(all(html, /<a [^>]*href="([^"]*)" data-mark=/g)).toEqual(
        all(html, /<a class="title" href="([^"]*)"/g),
      );
      for (const [, address, key = ''] of html.matchAll(/href="([^"]*)" data-mark="([^"]*)"/g))
        expect(address).toBe(occurrenceAddress(key));
    },
  );

  test('names every mark for those who cannot see it', async () => {
    const html = await text('/agder/2027');
    for (const [link] of html.matchAll(/<a class="wheel-link"[^>]*>/g))
      expect(link).toMatch(/aria-label="[^"]+"/);
    // With the number that stands there where the wheel is small: who speaks to the page says what they see.
    expect(html).toMatch(
      /aria-label="Kommunedirektørkollegiet 1, torsdag 11\. februar 2027 kl\. 10\.00–15\.00, møte, bekreftet, nr\. \d+"/,
    );
    expect(html).toMatch(/<svg class="wheel"[^>]* role="group" aria-labelledby="hjul-tittel"/);
    expect(html).toContain('<title id="hjul-tittel">Agder 2027 som hjul</title>');
    expect(html).toContain('<a class="skip" href="#liste">');
  });

  test('has the numbers of the small wheel at the lines of the list', async () => {
    const html = await text('/agder/2027');
    const around = all(html, /class="wheel-number wheel-small"[^>]*>(\d+)</g);
    const listed = new Set(all(html, /class="in-wheel"[^>]*>(\d+)</g));
    expect(around.length).toBeGreaterThan(10);
    expect(listed).toEqual(new Set(around));
  });

  test('begins in the month that is chosen, and keeps the choice', async () => {
    const own = await startTestWeb({
      snapshot: snapshot({
        years: [2026, 2027],
        occurrences: [
          occurrence({ key: 'agder/kdk/mote/2026/1', year: 2026, time: timed('2026-07-31') }),
          occurrence({ key: 'agder/kdk/mote/2026/2', year: 2026, time: timed('2026-08-01') }),
          occurrence({ key: 'agder/kdk/mote/2027/1', time: timed('2027-07-31') }),
          occurrence({ key: 'agder/kdk/mote/2027/2', time: timed('2027-08-01') }),
        ],
      }),
    });
    try {
      const html = await text('/agder/2026?start=8', own);
      expect(html).toContain('<h1>Agder 2026/27</h1>');
      expect(all(html, /data-key="([^"]*)"/g)).toEqual(['agder/kdk/mote/2026/2', 'agder/kdk/mote/2027/1']);
      expect(html).toContain('<option value="8" selected>august</option>');
      expect(html).toContain('href="/agder/2027?start=8" rel="next">Året etter: 2027/28');
      expect(html).toContain('href="/agder/2026?visning=agenda&amp;start=8"');
      expect(html).toContain('href="/agder/2026/hjul.svg?start=8"');
      expect(html).not.toContain('er ikke regnet ut ennå');
      expect(await text('/agder/2027?start=8', own)).toContain('Hendelsene i 2028 er ikke regnet ut ennå.');
      for (const wrong of ['0', '13', 'august', '8.5'])
        expect(await text(`/agder/2026?start=${wrong}`, own)).toContain('Adressen ba om noe som ikke finnes');
    } finally {
      await own.close();
    }
  });

  test('says in words what is drawn as phases and shading', async () => {
    const base = snapshot();
    const days = { type: 'days', from: { month: 1, day: 1 }, to: { month: 4, day: 30 } } as const;
    const phase = { id: 'a', name: 'Rapportering', window: days, cite: [], assumption: null };
    const wheels = base.wheels.map((wheel) => ({
      ...wheel,
      phases: [{ ...phase, confidence: 'low' as const }],
    }));
    const own = await startTestWeb({ snapshot: { ...base, wheels } });
    try {
      const html = await text('/agder/2027', own);
      expect(html).toContain('Rapportering (1. jan.–30. april, usikkert tidsrom)');
      expect(html).toContain('class="wheel-phase unsure"');
      expect(html).toContain('Fellesferien 12. juli–1. aug.');
    } finally {
      await own.close();
    }
  });
});

describe('the wheel as a file', () => {
  test('stands alone: its own style, no scripts, nothing fetched, links to the public address', async () => {
    const { headers, body, status } = await get(`${web.url}/agder/2027/hjul.svg?organ=kdk`);
    const svg = body.toString();
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="agder-2027.svg"');
    expect(headers['content-security-policy']).toContain("sandbox; default-src 'none'");
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(svg).toContain('<style>');
    expect(svg).not.toMatch(/var\(|<script|\son\w+=|wheel-hand"/);
    expect(all(svg, /data-mark="([^"]*)"/g)).toEqual(
      all(await text('/agder/2027?organ=kdk'), /data-key="([^"]*)"/g),
    );
    expect(svg).toContain('href="https://arshjul.example/o/agder/kdk/mote/2027/1"');
  });

  test('holds nothing that is not public', async () => {
    const svg = await text('/agder/2027/hjul.svg?type=alle');
    expect(svg).not.toContain('Hemmelig');
    expect(svg).not.toContain('agder/kdk/mote/2027/samtale');
  });

  test('of what does not exist is not found', async () => {
    for (const path of ['/agder/1999/hjul.svg', '/nord/2027/hjul.svg'])
      expect((await get(web.url + path)).status).toBe(404);
    expect((await get(`${web.url}/agder/2027/hjul.svg`, {}, 'POST')).status).toBe(405);
  });
});
