import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshot } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const ORIGINS = ['https://intranett.example', 'https://portal.example:8443'];

let web: TestWeb;
beforeAll(async () => {
  const base = snapshot();
  web = await startTestWeb({
    snapshot: {
      ...base,
      wheels: base.wheels.map((wheel) => (wheel.id === 'agder' ? { ...wheel, embed: ORIGINS } : wheel)),
    },
  });
});
afterAll(() => web.close());
const page = async (path: string): Promise<string> => (await get(web.url + path)).body.toString();
const keys = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`data-${name}="([^"]*)"`, 'g'))].map(([, key]) => key ?? '').sort();

describe('a year within pages of others', () => {
  test('may be framed by those the wheel names, and nobody else', async () => {
    const { status, headers } = await get(`${web.url}/agder/2027/embed`);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain(`frame-ancestors ${ORIGINS.join(' ')}`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-frame-options']).toBeUndefined();
    for (const path of ['/agder/2027', '/ks/2027/embed']) {
      const other = await get(web.url + path);
      expect(other.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(other.headers['x-frame-options']).toBe('DENY');
    }
  });

  test('shows the wheel or the agenda without the site, and opens links in a new tab', async () => {
    const wheel = await page('/agder/2027/embed?organ=kdk');
    const agenda = await page('/agder/2027/embed?organ=kdk&visning=agenda');
    expect(keys(wheel, 'mark').length).toBeGreaterThan(0);
    expect(keys(agenda, 'key')).toEqual(keys(wheel, 'mark'));
    for (const html of [wheel, agenda]) {
      expect(html).not.toMatch(/<header|<nav|<script/);
      expect(html).toContain('<base target="_blank">');
      expect(html).not.toMatch(/<a [^>]*href="#/);
    }
    for (const [link] of wheel.matchAll(/<a [^>]*wheel-link[^>]*>/g))
      expect(link).toContain('target="_blank" rel="noopener"');
    expect(wheel).toContain('href="/agder/2027?organ=kdk" target="_blank" rel="noopener"');
    expect(agenda).toContain('href="/agder/2027/embed?organ=kdk" target="_self"');
  });

  test('leaves out nothing that has no date', async () => {
    const [wheel, agenda] = [await page('/agder/2027/embed'), await page('/agder/2027/embed?visning=agenda')];
    expect(keys(wheel, 'mark')).toContain('agder/fremtidens-kommuner/2027');
    expect(keys(agenda, 'key')).toEqual(keys(wheel, 'mark'));
  });

  test('says what to write where nobody may', async () => {
    const html = await page('/ks/2027/embed');
    expect(html).toContain('ks/wheel.yaml');
    expect(html).toContain('&lt;iframe src=&quot;https://arshjul.example/ks/2027/embed&quot;');
    expect(html).not.toContain('data-mark');
    expect(await page('/ks/2027/embed?sprak=nn')).toContain('Skriv adressa til nettstaden');
    expect(await page('/ks/2027/embed?sprak=en')).toContain('Write the address of the site');
  });

  test('of what does not exist is not found', async () => {
    for (const path of ['/agder/1999/embed', '/nord/2027/embed'])
      expect((await get(web.url + path)).status).toBe(404);
  });
});

test.each([
  ['nb', 'Tilgjengelighet', 'ingen sertifisering'],
  ['nn', 'Tilgjenge', 'inga sertifisering'],
  ['en', 'Accessibility', 'not certified'],
])('the accessibility statement is honest in %s', async (language, title, honest) => {
  const html = await page(`/tilgjengelighet?sprak=${language}`);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).toContain(honest);
  expect(await page(`/?sprak=${language}`)).toContain(`<a href="/tilgjengelighet">${title}</a>`);
});
