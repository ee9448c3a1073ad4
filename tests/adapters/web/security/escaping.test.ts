import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CalendarSnapshot } from '../../../../src/application/ports/calendarView.ts';
import { ask } from '../ask.ts';
import { snapshot } from '../fixtures.ts';
import { startTestWeb, type TestWeb } from '../startTestWeb.ts';

const PAGES = [
  '/',
  '/abonner',
  '/funn',
  '/agder/2027',
  '/agder/2027?vis=agenda',
  '/organ/agder/kdk',
  '/agder/2027/hjul.svg',
];

/** The same calendar with everything people write replaced by this. */
function written(text: string): CalendarSnapshot {
  const plain = snapshot();
  return {
    ...plain,
    wheels: plain.wheels.map((wheel) => ({
      ...wheel,
      name: `${text} ${wheel.id}`,
      description: text,
      rings: [{ id: 'r', name: text, order: 1, cite: [] }],
      bodies: wheel.bodies.map((body) => ({ ...body, name: text, purpose: text, notes: [] })),
      citations: new Map(
        Array.from(wheel.citations, ([id, citation]) => [
          id,
          {
            ...citation,
            section: text,
            quote: text,
            document: { ...citation.document, title: text, adoptedText: text },
          },
        ]),
      ),
    })),
    occurrences: plain.occurrences.map((found) => ({
      ...found,
      title: text,
      bodyName: found.bodyName && text,
      purpose: text,
      agenda: [text],
      place: text,
      host: text,
      note: text,
    })),
    findings: plain.findings.map((found) => ({ ...found, message: text, remedy: text })),
  };
}

let shown = snapshot();
let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb({ snapshot: async () => shown });
});
afterAll(() => web.close());

async function pagesOf(text: string): Promise<readonly string[]> {
  shown = written(text);
  return Promise.all(PAGES.map(async (path) => (await ask(web.url, path)).text));
}

/** The wheel breaks long labels into lines, and shows fewer of them: its elements differ by length. */
const withoutWheel = (html: string): string => html.replace(/<svg[^]*?<\/svg>/g, '');
const withoutValues = (html: string): string => html.replace(/"[^"]*"/g, '""');

/** Every tag with the names of its attributes. */
const tagsIn = (html: string): readonly string[] => withoutValues(withoutWheel(html)).match(/<[^>]*>/g) ?? [];

describe('whatever is written in the files', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></textarea></style></script><svg onload=alert(1)>',
    '<!-- --><![CDATA[ ]]>',
    'javascript:alert(1)',
    '{{constructor.constructor("alert(1)")()}} <%= 1 %> ${1}',
    '&lt;script&gt; &#x3C;b&#x3E;',
    '\u202egpj.exe\u2066 <b>\u2028\u2029',
  ])('%s stays text', async (text) => {
    for (const html of await pagesOf(text)) {
      expect(html).not.toMatch(/<script>|<img src=x|<svg onload|<b>|<!\[CDATA|<!-- -->/);
      expect(withoutValues(html)).not.toMatch(/<[^>]*\son(?:error|load|mouseover)=/);
      expect(html).not.toMatch(/(?:href|src|action)="javascript:/i);
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test('it adds no element and no attribute to any page', async () => {
    const plain = await pagesOf('Tekst');
    const signs = ['<', '>', '"', "'", '&', '`', '=', '/', '\\', '<script>', '-->', ' onload=', '%3C', '\n'];
    const part = fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
        const pages = await pagesOf(`Tekst ${parts.join('')}`);
        expect(pages.map(tagsIn)).toEqual(plain.map(tagsIn));
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
