import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mail, snapshot } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const PAGES = [
  '/',
  '/agder/2027',
  '/agder/2027?visning=agenda',
  '/agder/2027?type=alle',
  '/agder/2027?start=8',
  '/agder/2027?organ=finnes-ikke&status=avlyst&type=frist',
  '/agder/2026',
  '/agder/2027/embed',
  '/agder/2027/embed?visning=agenda',
  '/ks/2027/embed',
  '/agder/ar/2026-2027',
  '/o/agder/kdk/mote/2027/1',
  '/o/agder/ok/mote/2027/2',
  '/o/agder/agdertinget/mote/2027/1',
  '/o/agder/fremtidens-kommuner/2027',
  '/organ/agder/kdk',
  '/abonner',
  '/funn',
  '/tilgjengelighet',
  '/mailbox',
  '/mailbox/a.eml',
  '/nowhere',
];

let web: TestWeb;
beforeAll(async () => {
  const base = snapshot();
  web = await startTestWeb({
    snapshot: {
      ...base,
      wheels: base.wheels.map((wheel) =>
        wheel.id === 'agder' ? { ...wheel, embed: ['https://intranett.example'] } : wheel,
      ),
    },
    mails: [mail({ id: 'a.eml', text: '', subject: 'x', icalendar: '', raw: Buffer.from('x') })],
  });
});
afterAll(() => web.close());

const page = async (path: string): Promise<string> => (await get(web.url + path)).body.toString();
const inLanguage = (path: string, language: string): Promise<string> =>
  page(`${path}${path.includes('?') ? '&' : '?'}sprak=${language}`);

/** What the page itself says: without what is marked as another language, without addresses and other attributes. */
function ownWords(html: string): string {
  return html
    .replaceAll(/<(\w+)[^>]*\slang="nb"[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<svg class="wheel(?:-little)?".*?<\/svg>/gs, ' ')
    .replaceAll(/<(?:code|pre)[^>]*>.*?<\/(?:code|pre)>/gs, ' ')
    .replaceAll(/<[^>]*?(?:aria-label|title)="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/Bokmål|Nynorsk/g, '');
}

const BOKMAL =
  /\b(?:ikke|uten|hvor|hvorfor|organer|vises|uke|frister|møter|noe|forside|kilden|lenken|hun|også)\b/i;
const NORWEGIAN =
  /\b(?:ikke|og|eller|uten|med|hvor|organ|alle|viser|møte|frist|uke|forslag|bekreftet|avlyst|neste|i dag|dato|sted)\b/i;

describe.each(PAGES)('%s', (path) => {
  test('is in nynorsk and in English to the last word', async () => {
    const [nn, en] = [await inLanguage(path, 'nn'), await inLanguage(path, 'en')];
    expect(nn).toContain('<html lang="nn">');
    expect(en).toContain('<html lang="en">');
    expect(BOKMAL.exec(ownWords(nn))?.[0]).toBeUndefined();
    expect(NORWEGIAN.exec(ownWords(en))?.[0]).toBeUndefined();
  });

  test('shows the same things in each language', async () => {
    const keys = (html: string) => [...html.matchAll(/data-(?:key|mark)="([^"]*)"/g)].map(([, key]) => key);
    const [nb, ...others] = await Promise.all(
      ['nb', 'nn', 'en'].map((language) => inLanguage(path, language)),
    );
    for (const other of others) expect(keys(other)).toEqual(keys(nb!));
  });
});

test('every link of every open page leads somewhere', async () => {
  const seen = new Map<string, string>();
  const waiting: [string, string][] = PAGES.filter((path) => path !== '/nowhere').map((path) => [path, '']);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [path, from] = next;
    if (seen.has(path)) continue;
    seen.set(path, from);
    const { status, headers, body } = await get(web.url + path);
    expect([path, from, status]).toEqual([path, from, 200]);
    if (!headers['content-type']?.startsWith('text/html')) continue;
    for (const [, href = ''] of body.toString().matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      // The exports are mounted beside the app; one year of one wheel is enough of each kind of page.
      if (!/\/arshjul\.|\/feeds\/|\/mailbox\/.*\//.test(href))
        waiting.push([href.replaceAll('&amp;', '&'), path]);
    }
  }
  expect(seen.size).toBeGreaterThan(60);
});
